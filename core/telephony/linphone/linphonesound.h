// Where the sound of calls goes: devices, or files that stand in for them. The phone's one thread.
//
// The library plays one file to whoever talks (files) and to whoever is held (files and devices alike), so the file is
// changed around a hold.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"
#include "core/telephony/linphone/soundserverwatch.h"

#include <linphone++/linphone.hh>

struct _MSFactory;
struct _MSSndCard;

namespace linija {

class LinphoneSound
{
public:
    void begin(std::shared_ptr<linphone::Core> core, const LinphoneOptions &options); // before the core starts

    // Reads the devices into `status`; where none can be heard, silence stands in for them. Nothing to do with files.
    void refresh(PhoneStatus &status);
    void lookAgain(); // makes the library search for devices; running calls do not hear it
    // The library keeps a dead connection with a sound server for ever; this makes it begin anew with the next search.
    // Only while nothing plays or records: streams stand on that connection.
    void forgetServer();

    // Which devices serve from now on: the wished ones where they are there, else the system's own choice. The wish stays,
    // so a headset that is plugged in again serves again.
    struct Chosen
    {
        std::shared_ptr<linphone::AudioDevice> input;
        std::shared_ptr<linphone::AudioDevice> output;
    };
    void wish(const QString &inputId, const QString &outputId);
    Chosen choose(PhoneStatus &status, const SoundDefaults &systemDefaults); // tells `status` whose wish is met

    [[nodiscard]] std::shared_ptr<linphone::AudioDevice> device(const QString &id, linphone::AudioDevice::Capabilities capability) const;
    [[nodiscard]] _MSFactory *factory() const;
    [[nodiscard]] _MSSndCard *card(linphone::AudioDevice::Capabilities capability) const; // of what serves now; nothing with files

    void playAsHeld();
    void playAsSpoken();
    void setPlayFile(const QString &wavFile); // SoundMode::Files; empty: silence

private:
    [[nodiscard]] bool canBeHeard() const;
    [[nodiscard]] std::shared_ptr<linphone::AudioDevice> resolve(const QString &id, const QString &systemDefault,
                                                                 linphone::AudioDevice::Capabilities capability) const;
    [[nodiscard]] std::string orSilence(const QString &file) const;

    std::shared_ptr<linphone::Core> m_core;
    SoundMode m_mode = SoundMode::Devices;
    QString m_playFile;
    QString m_holdFile;
    QString m_silenceFile;
    QString m_wishedInput;
    QString m_wishedOutput;
    Chosen m_chosen;
    int m_searches = 1; // the library searched once when it was made
};

} // namespace linija
