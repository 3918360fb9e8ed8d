#include "ui/settings/settingspanel.h"

#include "core/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/languagename.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr int textSizes[] = {100, 125, 150, 175, 200};

// Regions by their own names: "LV · Latvija".
QMap<QString, QString> regions()
{
    QMap<QString, QString> found;
    const QList<QLocale> locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : locales) {
        const QString code = locale.name().section(QLatin1Char('_'), -1);
        if (code.size() == 2 && code == code.toUpper() && !found.contains(code)) {
            // The region's name in the language that is most spoken there.
            const QLocale own(QLocale::AnyLanguage, QLocale::AnyScript, locale.country());
            found.insert(code, own.nativeCountryName().isEmpty() ? locale.nativeCountryName() : own.nativeCountryName());
        }
    }
    return found;
}

void choose(QComboBox *box, const QString &key)
{
    const int at = box->findData(key);
    box->setCurrentIndex(at);
}

} // namespace

QStringList windowLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("uk"), QStringLiteral("lt"),
            QStringLiteral("lv"), QStringLiteral("ru"), QStringLiteral("zh_TW")};
}

SettingsPanel::SettingsPanel(Settings &settings, SoftphonePort &phone, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_phone(phone)
{
    setObjectName(QStringLiteral("settingsPanel"));
    build();
    retranslate();
    connect(&settings, &Settings::changed, this, &SettingsPanel::readSettings);
    connect(&phone, &SoftphonePort::statusChanged, this, &SettingsPanel::refreshDevices);
}

QVBoxLayout *SettingsPanel::addGroup(QVBoxLayout *column, QLabel *&heading)
{
    heading = new QLabel(this);
    linija::setRole(heading, "section");
    auto *card = new Card(this);
    card->body()->setSpacing(px(space::l));
    column->addWidget(heading);
    column->addWidget(card);
    column->addSpacing(px(space::s));
    return card->body();
}

SettingsPanel::Line SettingsPanel::addLine(QVBoxLayout *group, QWidget *editor)
{
    Line line{new QLabel(this), new QLabel(this)};
    line.name->setBuddy(editor);
    linija::setRole(line.hint, "small");
    for (QLabel *label : {line.name, line.hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    texts->addWidget(line.name);
    texts->addWidget(line.hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(space::l));
    row->addLayout(texts, 2);
    row->addWidget(editor, 3, Qt::AlignVCenter);
    group->addLayout(row);
    return line;
}

template <typename Change>
void SettingsPanel::edit(Change change)
{
    if (m_filling)
        return;
    const Result<void> saved = m_settings.edit(change);
    if (saved)
        m_problem->hide();
    else
        m_problem->show(BannerKind::Warning,
                        tr("The choice is on, but could not be saved for the next start: the settings file cannot be "
                           "written. Is the disk full?"));
}

void SettingsPanel::build()
{
    linija::setRole(this, "window");
    setAttribute(Qt::WA_StyledBackground);
    m_title = new QLabel(this);
    linija::setRole(m_title, "title");
    m_problem = new InlineBanner(this);
    m_problem->hide();
    m_language = new QComboBox(this);
    m_theme = new FilterRow(this);
    m_textSize = new FilterRow(this);
    m_input = new QComboBox(this);
    m_output = new QComboBox(this);
    m_ring = new QComboBox(this);
    m_tryRing = new QPushButton(this);
    m_target = new QSpinBox(this);
    m_target->setRange(5, 120);
    m_region = new QComboBox(this);
    m_region->setMaxVisibleItems(16);
    for (QComboBox *box : {m_language, m_input, m_output, m_ring, m_region}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        // The wheel over a page that scrolls must not change what is set.
        box->setFocusPolicy(Qt::StrongFocus);
    }

    auto *inner = new QWidget;
    linija::setRole(inner, "scrolled");
    inner->setMaximumWidth(px(760));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(px(space::xl), px(space::l), px(space::xl), px(space::l));
    column->setSpacing(px(space::s));
    column->addWidget(m_title);
    column->addWidget(m_problem);
    column->addSpacing(px(space::s));

    QVBoxLayout *look = addGroup(column, m_lookHead);
    m_languageLine = addLine(look, m_language);
    m_themeLine = addLine(look, m_theme);
    m_textLine = addLine(look, m_textSize);

    QVBoxLayout *sound = addGroup(column, m_soundHead);
    m_inputLine = addLine(sound, m_input);
    m_outputLine = addLine(sound, m_output);
    auto *ringRow = new QWidget(this);
    auto *ringLayout = new QHBoxLayout(ringRow);
    ringLayout->setContentsMargins(0, 0, 0, 0);
    ringLayout->addWidget(m_ring, 1);
    ringLayout->addWidget(m_tryRing);
    m_ringLine = addLine(sound, ringRow);
    m_ringLine.name->setBuddy(m_ring);

    QVBoxLayout *calls = addGroup(column, m_callsHead);
    m_targetLine = addLine(calls, m_target);
    m_regionLine = addLine(calls, m_region);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_language, &QComboBox::activated, this,
            [this] { edit([this](SettingsValues &v) { v.language = m_language->currentData().toString(); }); });
    connect(m_theme, &FilterRow::chosen, this, [this](const QString &key) {
        edit([&](SettingsValues &v) {
            v.theme = key == QStringLiteral("light") ? ThemeChoice::Light
                : key == QStringLiteral("dark")      ? ThemeChoice::Dark
                                                     : ThemeChoice::System;
        });
    });
    connect(m_textSize, &FilterRow::chosen, this,
            [this](const QString &key) { edit([&](SettingsValues &v) { v.textPercent = key.toInt(); }); });
    const auto devicesChosen = [this] {
        edit([this](SettingsValues &v) {
            v.audioInput = m_input->currentData().toString();
            v.audioOutput = m_output->currentData().toString();
        });
        m_phone.selectDevices(m_input->currentData().toString(), m_output->currentData().toString());
    };
    connect(m_input, &QComboBox::activated, this, devicesChosen);
    connect(m_output, &QComboBox::activated, this, devicesChosen);
    connect(m_ring, &QComboBox::activated, this,
            [this] { edit([this](SettingsValues &v) { v.ringOutput = m_ring->currentData().toString(); }); });
    connect(m_tryRing, &QPushButton::clicked, this, &SettingsPanel::ringTestWanted);
    connect(m_target, &QSpinBox::valueChanged, this,
            [this](int seconds) { edit([&](SettingsValues &v) { v.answerTargetSeconds = seconds; }); });
    connect(m_region, &QComboBox::activated, this,
            [this] { edit([this](SettingsValues &v) { v.homeRegion = m_region->currentData().toString(); }); });
}

void SettingsPanel::setRingDevices(const QVector<QPair<QString, QString>> &devices)
{
    m_ringDevices = devices;
    refreshDevices();
}

void SettingsPanel::retranslate()
{
    m_filling = true;
    m_title->setText(tr("Settings"));
    m_lookHead->setText(tr("LOOK", "heading in capitals: language, colours, text size"));
    m_soundHead->setText(tr("SOUND", "heading in capitals"));
    m_callsHead->setText(tr("CALLS", "heading in capitals"));
    const auto say = [](const Line &line, const QString &name, const QString &hint) {
        line.name->setText(name);
        line.hint->setText(hint);
        line.hint->setVisible(!hint.isEmpty());
        if (QWidget *editor = line.name->buddy())
            editor->setAccessibleName(name);
    };
    say(m_languageLine, tr("Language of the window"), tr("What customers and colleagues wrote stays as they wrote it."));
    say(m_themeLine, tr("Colours"), QString());
    say(m_textLine, tr("Text size"), QString());
    say(m_inputLine, tr("Microphone"), QString());
    say(m_outputLine, tr("Talk on", "the device for the conversation"), QString());
    say(m_ringLine, tr("Ring on", "the device for the ring"), tr("May be another one, so that you hear it without the headset."));
    say(m_targetLine, tr("Answer within"), tr("The bar on a ringing call shows how much of it is left."));
    say(m_regionLine, tr("Home country"), tr("Phone numbers without a country code are read and shown as there."));
    m_tryRing->setText(tr("Try it", "play the ring"));
    m_target->setSuffix(tr(" s", "seconds, after a number; keep the space"));

    m_language->clear();
    m_language->addItem(tr("As the computer", "the language setting"), QString());
    for (const QString &language : windowLanguages())
        m_language->addItem(ownLanguageName(language), language);
    m_theme->setOptions({{QStringLiteral("system"), tr("As the computer", "the colours setting"), {}},
                         {QStringLiteral("light"), tr("Light", "colours"), {}},
                         {QStringLiteral("dark"), tr("Dark", "colours"), {}}});
    QVector<FilterRow::Option> sizes;
    for (const int size : textSizes)
        sizes.append({QString::number(size), tr("%1 %", "percent").arg(size), {}});
    m_textSize->setOptions(sizes);
    if (m_region->count() == 0) {
        const QMap<QString, QString> all = regions();
        for (auto it = all.begin(); it != all.end(); ++it)
            m_region->addItem(QStringLiteral("%1 · %2").arg(it.key(), it.value()), it.key());
    }
    m_filling = false;
    readSettings();
    refreshDevices();
}

void SettingsPanel::readSettings()
{
    m_filling = true;
    const SettingsValues &v = m_settings.values();
    choose(m_language, v.language);
    switch (v.theme) {
    case ThemeChoice::System: m_theme->choose(QStringLiteral("system")); break;
    case ThemeChoice::Light: m_theme->choose(QStringLiteral("light")); break;
    case ThemeChoice::Dark: m_theme->choose(QStringLiteral("dark")); break;
    }
    m_textSize->choose(QString::number(v.textPercent));
    m_target->setValue(v.answerTargetSeconds);
    choose(m_region, v.homeRegion);
    m_filling = false;
}

void SettingsPanel::refreshDevices()
{
    m_filling = true;
    const PhoneStatus status = m_phone.status();
    const SettingsValues &v = m_settings.values();
    for (QComboBox *box : {m_input, m_output, m_ring}) {
        box->clear();
        box->addItem(tr("The computer's choice", "sound device"), QString());
    }
    for (const AudioDevice &device : status.devices) {
        if (device.canCapture)
            m_input->addItem(device.name, device.id);
        if (device.canPlay)
            m_output->addItem(device.name, device.id);
    }
    for (const auto &[id, name] : m_ringDevices)
        m_ring->addItem(name, id);
    const auto keep = [&](QComboBox *box, const QString &wanted) {
        // A device that was chosen and is not plugged in now stays chosen and says so.
        if (!wanted.isEmpty() && box->findData(wanted) < 0)
            box->addItem(tr("%1 (not connected)", "sound device").arg(wanted), wanted);
        choose(box, wanted);
    };
    keep(m_input, v.audioInput);
    keep(m_output, v.audioOutput);
    keep(m_ring, v.ringOutput);
    m_inputLine.hint->setText(status.hasSoundDevice || status.link != PhoneLinkState::Connected
                                  ? QString()
                                  : tr("The phone found no sound device. Plug in a headset; it is found by itself."));
    m_inputLine.hint->setVisible(!m_inputLine.hint->text().isEmpty());
    m_filling = false;
}

void SettingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace linija
