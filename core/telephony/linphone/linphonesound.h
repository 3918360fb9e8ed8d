// Where the sound of calls goes: devices, or files that stand in for them. The phone's one thread.
//
// Where a sound server runs, the library has one card, the server's (soundservercard.h), and which device that is, is
// decided here, for running calls too. Where none runs, the library's own cards serve (ALSA), chosen for the next calls.
//
// The library plays one file to whoever talks (files) and to whoever is held (files and devices alike), so the file is
// changed around a hold.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"
#include "core/telephony/linphone/soundserver.h"

#include <linphone++/linphone.hh>

struct _MSFactory;
struct _MSSndCard;

namespace linija {

class LinphoneSound
{
public:
    explicit LinphoneSound(SoundServer &server) : m_server(server) {}

    void begin(std::shared_ptr<linphone::Core> core, const LinphoneOptions &options); // before the core starts
    void addCard();                                                                   // after it

    // Tells `status` which devices there are, and chooses: the wished ones where they are there, else the system's own
    // choice. The wish stays, so a headset that is plugged in again serves again. Nothing to do with files.
    void choose(PhoneStatus &status);
    void lookAgain(); // makes the library search for cards; only where no server tells of them
    void wish(const QString &inputId, const QString &outputId);

    [[nodiscard]] _MSFactory *factory() const;
    [[nodiscard]] _MSSndCard *card(SoundDirection direction) const; // of what serves now; nothing with files, or where nothing serves

    void playAsHeld();
    void playAsSpoken();
    void setPlayFile(const QString &wavFile); // SoundMode::Files; empty: silence

private:
    [[nodiscard]] QVector<AudioDevice> devicesOfServer(PhoneStatus &status) const;
    [[nodiscard]] QVector<AudioDevice> devicesOfLibrary() const;
    void serve(SoundDirection direction, const QString &id);
    [[nodiscard]] std::shared_ptr<linphone::AudioDevice> libraryDevice(SoundDirection direction, const QString &id) const;
    [[nodiscard]] std::string orSilence(const QString &file) const;

    SoundServer &m_server;
    std::shared_ptr<linphone::Core> m_core;
    SoundMode m_mode = SoundMode::Devices;
    QString m_playFile;
    QString m_holdFile;
    QString m_silenceFile;
    QString m_wishedInput;
    QString m_wishedOutput;
    std::shared_ptr<linphone::AudioDevice> m_input; // the library's idea of what serves; nothing where nothing does
    std::shared_ptr<linphone::AudioDevice> m_output;
};

// Which of `devices` serves: the wished one, or the same one under another profile of the server ("….analog-stereo" and
// "….iec958-stereo"), else `standard`, else the first that can. Empty: none can.
[[nodiscard]] QString servingDevice(const QVector<AudioDevice> &devices, SoundDirection direction, const QString &wished, const QString &standard);

} // namespace linija
