#include "app/workstation/translation.h"

#include "core/base/logging.h"
#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace linija {

namespace {

const QStringList &languages()
{
    static const QStringList all{QStringLiteral("en"), QStringLiteral("uk"), QStringLiteral("lt"),
                                 QStringLiteral("lv"), QStringLiteral("ru"), QStringLiteral("zh_TW")};
    return all;
}

} // namespace

Translation::Translation(const Settings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this] {
        if (wanted() != m_language)
            apply();
    });
    apply();
}

QString Translation::wanted() const
{
    if (languages().contains(m_settings.values().language))
        return m_settings.values().language;
    for (const QString &tag : QLocale::system().uiLanguages()) {
        const QLocale locale(tag);
        if (locale.language() == QLocale::Chinese)
            return QStringLiteral("zh_TW");
        if (const QString code = locale.name().section(QLatin1Char('_'), 0, 0); languages().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

QString Translation::contentLanguage() const
{
    return m_language == QStringLiteral("zh_TW") ? QStringLiteral("zh-Hant") : m_language;
}

void Translation::apply()
{
    m_language = wanted();
    // English is read all over Europe here: days before months, and a clock of 24 hours.
    QLocale::setDefault(m_language == QStringLiteral("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(m_language));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    const QString file = QStringLiteral("linija_") + m_language;
    const QString beside = QCoreApplication::applicationDirPath();
    for (const QString &folder : {beside + QStringLiteral("/../share/linija/translations"), beside + QStringLiteral("/../translations")}) {
        if (m_ours.load(file, folder)) {
            QCoreApplication::installTranslator(&m_ours);
            break;
        }
    }
    if (m_ours.isEmpty())
        qCWarning(logApp).noquote() << "no translation for" << m_language << "beside" << beside;
    if (m_qt.load(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    Q_EMIT changed();
}

} // namespace linija
