#include "ui/widgets/languagename.h"

#include <QCoreApplication>
#include <QLocale>

namespace linija {

namespace {

class LanguageName
{
    Q_DECLARE_TR_FUNCTIONS(LanguageName)
public:
    static QString of(const QLocale &locale)
    {
        switch (locale.language()) {
        case QLocale::Chinese:
            return locale.script() == QLocale::SimplifiedHanScript ? tr("Chinese (China)") : tr("Chinese (Taiwan)");
        case QLocale::English: return tr("English");
        case QLocale::Estonian: return tr("Estonian");
        case QLocale::French: return tr("French");
        case QLocale::German: return tr("German");
        case QLocale::Latvian: return tr("Latvian");
        case QLocale::Lithuanian: return tr("Lithuanian");
        case QLocale::Polish: return tr("Polish");
        case QLocale::Russian: return tr("Russian");
        case QLocale::Spanish: return tr("Spanish");
        case QLocale::Ukrainian: return tr("Ukrainian");
        case QLocale::C: return {};
        default: return locale.nativeLanguageName(); // Qt's enumeration, not ours
        }
    }
};

// QLocale takes "zh_TW" and "zh-Hant" alike, and answers C for anything else.
QLocale localeOf(const QString &bcp47)
{
    if (bcp47.size() < 2 || bcp47.size() > 35)
        return QLocale::c();
    return QLocale(QString(bcp47).replace(QLatin1Char('-'), QLatin1Char('_')));
}

} // namespace

QString languageName(const QString &bcp47) { return LanguageName::of(localeOf(bcp47)); }

QString ownLanguageName(const QString &bcp47)
{
    const QLocale locale = localeOf(bcp47);
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::SimplifiedHanScript ? QStringLiteral("简体中文") : QStringLiteral("繁體中文");
    if (locale.language() == QLocale::English)
        return QStringLiteral("English");
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace linija
