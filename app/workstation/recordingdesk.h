// Joins everything about recordings: tells the phone the rule and the key, gives the archive its terms and its backend, and
// looks for new files when a call has ended. Without a keyring the key lasts until the window closes; without any key the
// phone is told to record nothing itself. GUI thread.
#pragma once

#include "core/archive/recordingarchive.h"

#include <QObject>

namespace linija {

class BackendLink;
class Settings;
class SoftphonePort;
struct RecordingSetup;
struct SettingsValues;

class RecordingDesk : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    RecordingDesk(const Settings &settings, SecretStore &secrets, SoftphonePort &phone, Store &store, BackendLink &backend,
                  const Clock &clock, const QString &folder, QObject *parent = nullptr);

    void start(); // before the phone is looked for, so that the first call knows
    [[nodiscard]] RecordingArchive &archive() { return m_archive; }

Q_SIGNALS:
    void keyFailed(const linija::Error &error); // nothing can be recorded on this computer

private:
    void tellPhone();
    void setTerms();
    [[nodiscard]] bool recordsHere() const;

    const Settings &m_settings;
    SoftphonePort &m_phone;
    RecordingKeyring m_keyring;
    RecordingArchive m_archive;
};

// What the phone is told; `publicKey` empty: it records nothing itself.
[[nodiscard]] RecordingSetup recordingSetupFromSettings(const SettingsValues &values, const QByteArray &publicKey);

} // namespace linija
