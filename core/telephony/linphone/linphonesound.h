// Where the sound of calls goes: devices, or files that stand in for them. The phone's one thread.
//
// The library plays one file to whoever talks (files) and to whoever is held (files and devices alike), so the file is
// changed around a hold.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"

#include <linphone++/linphone.hh>

namespace linija {

class LinphoneSound
{
public:
    void begin(std::shared_ptr<linphone::Core> core, const LinphoneOptions &options); // before the core starts

    // Reads the devices into `status`; where none can be heard, silence stands in for them. Nothing to do with files.
    void refresh(PhoneStatus &status);
    void lookAgain(); // makes the library search for devices; no call may be up

    [[nodiscard]] std::shared_ptr<linphone::AudioDevice> device(const QString &id, linphone::AudioDevice::Capabilities capability) const;

    void playAsHeld();
    void playAsSpoken();
    void setPlayFile(const QString &wavFile); // SoundMode::Files; empty: silence

private:
    [[nodiscard]] bool canBeHeard() const;
    [[nodiscard]] std::string orSilence(const QString &file) const;

    std::shared_ptr<linphone::Core> m_core;
    SoundMode m_mode = SoundMode::Devices;
    QString m_playFile;
    QString m_holdFile;
    QString m_silenceFile;
};

} // namespace linija
