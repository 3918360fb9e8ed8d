// The window's language: follows Settings.language, or the system's, and changes while the program runs.
// Looks for linija_<language>.qm beside the installed program and in the build folder. GUI thread.
#pragma once

#include <QObject>
#include <QTranslator>

namespace linija {

class Settings;

class Translation : public QObject
{
    Q_OBJECT
public:
    explicit Translation(const Settings &settings, QObject *parent = nullptr);

    // BCP 47 of the language the agent reads: "lv", "zh-Hant"; for texts of flows, queues and articles.
    [[nodiscard]] QString contentLanguage() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] QString wanted() const; // "en uk lt lv ru zh_TW"

    const Settings &m_settings;
    QString m_language;
    QTranslator m_ours;
    QTranslator m_qt; // Qt's own dialogs
};

} // namespace linija
