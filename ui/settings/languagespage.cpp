#include "ui/settings/languagespage.h"

#include "ui/settings/editors.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/languagename.h"

#include <QCollator>
#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

struct Region
{
    QString code;
    QString name; // "Latvia (LV)"
};

// In the window's language, in its order.
QVector<Region> regions()
{
    QStringList codes;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.name().section(QLatin1Char('_'), -1);
        if (code.size() == 2 && code == code.toUpper())
            codes.append(code);
    }
    codes.removeDuplicates();
    QVector<Region> found;
    for (const QString &code : std::as_const(codes))
        found.append({code, LanguagesPage::tr("%1 (%2)", "a country, its code").arg(CustomerWords::country(code), code)});
    const QCollator order;
    std::sort(found.begin(), found.end(), [&order](const Region &a, const Region &b) { return order.compare(a.name, b.name) < 0; });
    return found;
}

const QString asComputer = QStringLiteral("computer");

} // namespace

QStringList windowLanguages()
{
    QStringList all = findSetting(QStringLiteral("language"))->choices;
    all.removeAll(QString());
    return all;
}

LanguagesPage::LanguagesPage(Settings &values, QWidget *parent) : SettingsPage(SettingPage::Languages, values, parent)
{
    m_language = new FilterRow(this);
    m_language->setObjectName(QStringLiteral("windowLanguage"));
    m_region = makeChoice(this);
    m_about = makeText("muted", this);
    m_example = makeText("small", this);

    m_yours = addGroup();
    addRow(m_yours, QStringLiteral("language"), m_language, RowShape::Below);
    auto *region = new QWidget(this);
    auto *inRegion = new QVBoxLayout(region);
    inRegion->setContentsMargins(0, 0, 0, 0);
    inRegion->addWidget(m_region);
    inRegion->addWidget(m_example);
    region->setFocusProxy(m_region);
    addRow(m_yours, QStringLiteral("homeRegion"), region);
    m_customers = addGroup();
    m_aboutRow = addOwnRow(m_customers, QStringLiteral("customerLanguage"), m_about, RowShape::Below);
    column()->addStretch(1);

    connect(m_language, &FilterRow::chosen, this, [this](const QString &key) {
        apply([&](SettingsValues &v) { v.language = key == asComputer ? QString() : key; });
    });
    connect(m_region, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.homeRegion = m_region->currentData().toString(); }); });
    start();
}

void LanguagesPage::retranslate()
{
    m_yours->setTitle(tr("YOU", "heading in capitals: the agent"));
    m_customers->setTitle(tr("YOUR CUSTOMERS", "heading in capitals"));
    QVector<FilterRow::Option> options{{asComputer, tr("Same as system", "the language setting"), {}}};
    for (const QString &language : windowLanguages())
        options.append({language, ownLanguageName(language), {}});
    m_language->setOptions(options);
    m_region->clear();
    for (const Region &region : regions())
        m_region->addItem(region.name, region.code);
    m_aboutRow->setTexts(tr("The customer’s language"), {});
    m_aboutRow->setKeywords(tr("customer language local time guide articles", "words people look for"));
    m_about->setText(keptTogether(tr("A customer’s page shows the languages they speak and the time where they live. The guide offers its "
                        "sentences in the customer’s language, with a translation into yours below; articles come in your language "
                        "where they were translated. What the customer wrote is never translated.")));
}

void LanguagesPage::readSettings()
{
    const SettingsValues &v = settings().values();
    m_language->choose(v.language.isEmpty() ? asComputer : v.language);
    chooseKey(*m_region, v.homeRegion);
    const QLocale locale;
    m_example->setText(tr("Today: %1 · Number: %2", "a date and a number as the language writes them")
                           .arg(locale.toString(QDate::currentDate(), QLocale::LongFormat), locale.toString(1234.56, 'f', 2)));
}

} // namespace linija
