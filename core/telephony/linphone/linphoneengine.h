// PhoneEngine by liblinphone: direct calls from peer to peer, and one registered account.
// One thread: the one it was made on; the library is iterated there every 10 ms. The library's media threads are its own.
//
// Sound devices or files: with files the microphone is a WAV that is played (16-bit PCM) and the loudspeaker a WAV that is
// written; muting has no effect then. Without any sound device calls still work, silent, and the status says so.
#pragma once

#include "core/base/clock.h"
#include "core/telephony/phoneengine.h"

#include <memory>

namespace linija {

enum class SoundMode { Devices, Files };
enum class SoundThreads { First, Usual }; // first: before ordinary programs, where the system allows it (soundpriority.h)
enum class LibraryLog { Problems, Everything }; // everything: SIP messages too, so names and numbers of customers
enum class AssertedIdentity { Ignored, TrustedFromAccount };

struct LinphoneOptions
{
    QString bindAddress; // empty: loopback without an account, all interfaces with one
    int sipPort = 0;     // UDP; 0: any free one
    QString dataDir;     // must exist or be makable; the library keeps its state there
    QString recordingsDir; // made when the first call is recorded; empty: this phone records nothing itself

    QString fromUri;     // whom direct outgoing calls claim to be from: "sip:agent@host"
    QString fromDisplay;

    AccountSetup account; // as it is at the start; setAccount() changes it
    QString rootCa;       // PEM file for TLS; empty: the system's

    SoundMode sound = SoundMode::Devices;
    QString playFile;   // SoundMode::Files; empty: silence
    QString recordFile; // SoundMode::Files; empty: what is heard is dropped
    QString holdFile;   // WAV that a held caller hears, again and again; empty: silence
    SoundThreads soundThreads = SoundThreads::First; // with devices of a sound server
    SoundSetup treatment; // as it is at the start; SetSound changes it
    AssertedIdentity assertedIdentity = AssertedIdentity::Ignored;
    QString inputDevice;  // device id, empty: default
    QString outputDevice;
    LibraryLog libraryLog = LibraryLog::Problems;
    int newCallsPerSecond = 5; // from one source; more are left without an answer (sipgate.h)
    QString region;       // of dialled numbers, ISO 3166-1 alpha-2
};

class LinphoneEngine final : public PhoneEngine
{
    Q_OBJECT
public:
    explicit LinphoneEngine(const Clock &clock, QObject *parent = nullptr);
    ~LinphoneEngine() override; // ends calls without waiting; call stop() for politeness

    // Invalid: an address that cannot be read; Io: the port is taken or the folder cannot be made.
    Result<void> start(const LinphoneOptions &options);
    // Ends every call with BYE or CANCEL and leaves the network; done when stopped() comes, two seconds at most.
    void stop();

    [[nodiscard]] PhoneStatus status() const override;
    [[nodiscard]] QVector<Call> calls() const override;
    [[nodiscard]] Result<QString> perform(const PhoneCommand &command) override;

    // A headset with call buttons, or that none is there; in the status.
    void showHeadset(const QString &name, HeadsetAccess access);
    [[nodiscard]] SoundSetup soundSetup() const; // as it is now

    // Whom the next direct calls claim to be from. Invalid: not a SIP address.
    [[nodiscard]] Result<void> setFrom(const QString &uri, const QString &display);

    // SoundMode::Files: plays another WAV from now on, also in running calls. An empty path is silence.
    void setPlayFile(const QString &wavFile);
    // How loud the other side is now, in dBm0; -120 where nothing is heard.
    [[nodiscard]] double heardLevel(const QString &callId) const;
    [[nodiscard]] static QString libraryVersion();

Q_SIGNALS:
    void stopped();
    void soundSetupChanged(const linija::SoundSetup &setup);

private:
    struct Private;
    std::shared_ptr<Private> d; // shared: the library keeps its listener by shared_ptr
};

} // namespace linija
