// Typed settings, all in one table with their defaults. Kept as JSON in <config>/settings.json, written atomically.
// GUI thread only. A file that cannot be read is kept beside as settings.json.damaged and the defaults serve.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>

namespace linija {

enum class ThemeChoice { System, Light, Dark };

enum class EditKind {
    Silent,  // what the window keeps by itself, such as its layout
    Undoable // what a person chose: undo() takes it back
};

// The table. Field name = key in the file. Add a setting here and nowhere else.
struct SettingsValues
{
    QString language;                         // "en uk lt lv ru zh_TW"; empty: the system's
    ThemeChoice theme = ThemeChoice::System;
    int textPercent = 100;                    // 100 to 200
    QString backendUrl;                       // empty: not set up
    QString backendToken;                     // demo tokens only; real ones belong in the keyring
    QString agentLogin;                       // "olena"
    QString agentName;                        // shown; replaced by the backend's word
    QString homeRegion = QStringLiteral("LV"); // reads and shows phone numbers; ISO 3166-1 alpha-2
    QString sipAccount;                       // "sip:agent1@pbx.example"; empty: direct calls only
    QString sipServer;                        // "sip:pbx.example;transport=tls"
    int sipPort = 0;                          // listening port, 0: any
    QString audioInput;                       // device id, empty: default
    QString audioOutput;
    QString ringOutput;
    QStringList notReadyReasons = {QStringLiteral("break"), QStringLiteral("lunch"), QStringLiteral("training"),
                                   QStringLiteral("meeting"), QStringLiteral("admin")};
    int answerTargetSeconds = 20;             // the bar of the alerting card; 5 to 120
    QJsonObject shortcuts;                    // action id → keys, "answer": "F2"; only those the user changed
    QJsonObject windowLayout;                 // splitters, geometry: written by ui/shell
};

class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(QString filePath, QObject *parent = nullptr); // loads; empty path: memory only

    [[nodiscard]] const SettingsValues &values() const { return m_values; }
    // Applies `change` to the values, clamps them to their ranges, writes the file, then says changed().
    Result<void> edit(const std::function<void(SettingsValues &)> &change, EditKind kind = EditKind::Silent);
    // What went wrong while loading; ok where all was fine or the file did not exist.
    [[nodiscard]] const Result<void> &loadResult() const { return m_loadResult; }

Q_SIGNALS:
    void changed();

private:
    void load();
    [[nodiscard]] Result<void> save() const;

    QString m_filePath;
    SettingsValues m_values;
    Result<void> m_loadResult;
};

[[nodiscard]] QJsonObject toJson(const SettingsValues &values);
[[nodiscard]] SettingsValues settingsFromJson(const QJsonObject &json); // unknown keys ignored, wrong types → default

} // namespace linija
