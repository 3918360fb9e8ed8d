// The settings of this user: typed values (settingsvalues.h), kept as JSON in <config>/settings.json, written atomically and
// readable by the owner alone. GUI thread only.
// - A file that cannot be read is kept beside as settings.json.damaged and the defaults serve.
// - Keys that this version does not know stay in the file: a newer version finds its settings again.
// - What a system file decides (managedsettings.h) wins, never goes into the user's file, and cannot be edited.
// - What a person changed can be taken back, step by step, as long as the program runs.
#pragma once

#include "core/base/result.h"
#include "core/settings/managedsettings.h"
#include "core/settings/settingsvalues.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QVector>

#include <functional>

namespace linija {

enum class EditKind {
    Silent,  // what the window keeps by itself, such as its layout
    Undoable // what a person chose: undo() takes it back
};

class Settings : public QObject
{
    Q_OBJECT
public:
    // Loads; an empty path: memory only.
    explicit Settings(QString filePath, ManagedSettings managed = {}, QObject *parent = nullptr);

    [[nodiscard]] const SettingsValues &values() const { return m_values; }
    // Applies `change` to the values, brings them into their ranges, writes the file, then says changed(). Where nothing
    // changed nothing is written or said. Forbidden: it would change a managed key (named in the detail); nothing is done.
    // Io: the change is on, but not on disk.
    Result<void> edit(const std::function<void(SettingsValues &)> &change, EditKind kind = EditKind::Silent);

    // The keys that the last undoable step changed; empty where there is none. Changes of the same keys within a second
    // (a slider that is dragged) are one step. At least the last 100 steps are kept.
    [[nodiscard]] QStringList lastChange() const;
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty(); }
    // Takes the last step back; what was changed otherwise in the meantime stays. NotFound where there is none.
    Result<void> undo();

    [[nodiscard]] bool isManaged(const QString &key) const { return m_managed.values.contains(key); }
    [[nodiscard]] const ManagedSettings &managed() const { return m_managed; }

    // A token that an earlier version kept here in the clear; empty where there is none. Whoever has put it into the keyring
    // lets it be forgotten; then it is gone from the file.
    [[nodiscard]] QString tokenInFile() const;
    Result<void> forgetTokenInFile();

    // What went wrong while loading; ok where all was fine or the file did not exist.
    [[nodiscard]] const Result<void> &loadResult() const { return m_loadResult; }

Q_SIGNALS:
    void changed();
    void stepsChanged(); // lastChange() is another one now

private:
    struct Step
    {
        QJsonObject before; // the keys that changed, as they were
        QJsonObject after;
    };

    void load();
    [[nodiscard]] Result<void> save() const;
    [[nodiscard]] SettingsValues effective() const;
    void remember(const Step &step);

    QString m_filePath;
    ManagedSettings m_managed;
    QJsonObject m_file; // as it stands on disk, with what we do not know
    SettingsValues m_values;
    QVector<Step> m_steps;
    QElapsedTimer m_sinceStep;
    Result<void> m_loadResult;
};

} // namespace linija
