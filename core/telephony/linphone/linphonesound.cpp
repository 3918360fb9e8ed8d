#include "core/telephony/linphone/linphonesound.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/wavfile.h"

#include <QDir>

#include <algorithm>
#include <string_view>

#include <linphone/core.h>
#include <mediastreamer2/mssndcard.h>

namespace linija {

namespace lib = linphone;

namespace {

QString idOf(const lib::AudioDevice &device)
{
    return plainBoundedText(QString::fromStdString(device.getId())); // as it goes over the socket
}

} // namespace

void LinphoneSound::begin(std::shared_ptr<lib::Core> core, const LinphoneOptions &options)
{
    m_core = std::move(core);
    m_mode = options.sound;
    m_playFile = options.playFile;
    m_holdFile = options.holdFile;
    m_silenceFile = options.dataDir + QStringLiteral("/silence.wav");
    if (!QFile::exists(m_silenceFile)) {
        if (const auto written = writeWav(m_silenceFile, 16000, QVector<qint16>(16000, 0)); !written)
            qCWarning(logPhone) << "cannot write" << m_silenceFile << written.error().detail;
    }
    m_core->setUseFiles(m_mode == SoundMode::Files);
    m_core->setPlayFile(orSilence(m_mode == SoundMode::Files ? m_playFile : m_holdFile));
    m_core->setRecordFile(m_mode == SoundMode::Files ? options.recordFile.toStdString() : std::string());
}

void LinphoneSound::refresh(PhoneStatus &status)
{
    if (m_mode == SoundMode::Files) {
        status.hasSoundDevice = false;
        return;
    }
    status.devices.clear();
    for (const auto &device : m_core->getExtendedAudioDevices()) {
        AudioDevice one;
        one.id = idOf(*device);
        one.name = plainBoundedText(QString::fromStdString(device->getDeviceName()));
        one.canCapture = device->hasCapability(lib::AudioDevice::Capabilities::CapabilityRecord);
        one.canPlay = device->hasCapability(lib::AudioDevice::Capabilities::CapabilityPlay);
        status.devices.push_back(one);
    }
    status.hasSoundDevice = canBeHeard();
    m_core->setUseFiles(!status.hasSoundDevice); // for the next calls; they are set up and held as usual, in silence
}

void LinphoneSound::lookAgain()
{
    if (m_mode == SoundMode::Files)
        return;
    m_core->reloadSoundDevices();
    ++m_searches;
}

void LinphoneSound::forgetServer()
{
    if (m_mode == SoundMode::Files)
        return;
    MSSndCardManager *const cards = ms_factory_get_snd_card_manager(factory());
    for (const bctbx_list_t *one = cards->descs; one; one = one->next) {
        const auto *const driver = static_cast<MSSndCardDesc *>(one->data);
        if (!driver->unload || std::string_view(driver->driver_type) != "PulseAudio")
            continue;
        // It counts the searches and lets its connection go when as many are taken back, not one more.
        for (; m_searches > 0; --m_searches)
            driver->unload(cards);
    }
}

std::shared_ptr<lib::AudioDevice> LinphoneSound::device(const QString &id, lib::AudioDevice::Capabilities capability) const
{
    for (const auto &one : m_core->getExtendedAudioDevices()) {
        if (idOf(*one) == id && one->hasCapability(capability))
            return one;
    }
    return nullptr;
}

void LinphoneSound::wish(const QString &inputId, const QString &outputId)
{
    m_wishedInput = inputId;
    m_wishedOutput = outputId;
}

std::shared_ptr<lib::AudioDevice> LinphoneSound::resolve(const QString &id, const QString &systemDefault, lib::AudioDevice::Capabilities capability) const
{
    if (!id.isEmpty()) {
        if (const auto wished = device(id, capability))
            return wished;
    }
    // The library's own default is the first of its list; the system's is what people set in their desktop.
    for (const auto &one : m_core->getExtendedAudioDevices()) {
        if (!systemDefault.isEmpty() && one->hasCapability(capability) && plainBoundedText(QString::fromStdString(one->getDeviceName())) == systemDefault)
            return one;
    }
    const auto libraryDefault = capability == lib::AudioDevice::Capabilities::CapabilityRecord ? m_core->getDefaultInputAudioDevice()
                                                                                               : m_core->getDefaultOutputAudioDevice();
    if (const auto one = libraryDefault ? device(idOf(*libraryDefault), capability) : nullptr)
        return one;
    const auto all = m_core->getExtendedAudioDevices();
    const auto first = std::find_if(all.cbegin(), all.cend(), [&](const auto &one) { return one->hasCapability(capability); });
    return first == all.cend() ? nullptr : *first;
}

LinphoneSound::Chosen LinphoneSound::choose(PhoneStatus &status, const SoundDefaults &systemDefaults)
{
    if (m_mode == SoundMode::Files)
        return {};
    m_chosen.input = resolve(m_wishedInput, systemDefaults.input, lib::AudioDevice::Capabilities::CapabilityRecord);
    m_chosen.output = resolve(m_wishedOutput, systemDefaults.output, lib::AudioDevice::Capabilities::CapabilityPlay);
    if (m_chosen.input) // for the next calls; running ones are told one by one
        m_core->setDefaultInputAudioDevice(m_chosen.input);
    if (m_chosen.output)
        m_core->setDefaultOutputAudioDevice(m_chosen.output);
    status.input = m_chosen.input && idOf(*m_chosen.input) == m_wishedInput ? m_wishedInput : QString();
    status.output = m_chosen.output && idOf(*m_chosen.output) == m_wishedOutput ? m_wishedOutput : QString();
    return m_chosen;
}

_MSFactory *LinphoneSound::factory() const
{
    return linphone_core_get_ms_factory(static_cast<LinphoneCore *>(m_core->cPtr()));
}

_MSSndCard *LinphoneSound::card(lib::AudioDevice::Capabilities capability) const
{
    const bool capture = capability == lib::AudioDevice::Capabilities::CapabilityRecord;
    const auto &chosen = capture ? m_chosen.input : m_chosen.output;
    if (m_mode == SoundMode::Files || !chosen)
        return nullptr;
    const std::string name = chosen->getDeviceName();
    const std::string driver = chosen->getDriverName();
    const unsigned int needed = capture ? MS_SND_CARD_CAP_CAPTURE : MS_SND_CARD_CAP_PLAYBACK;
    for (const bctbx_list_t *one = ms_snd_card_manager_get_list(ms_factory_get_snd_card_manager(factory())); one; one = one->next) {
        auto *const card = static_cast<MSSndCard *>(one->data);
        if ((ms_snd_card_get_capabilities(card) & needed) != 0 && name == ms_snd_card_get_name(card) && driver == ms_snd_card_get_driver_type(card))
            return card;
    }
    return nullptr;
}

void LinphoneSound::playAsHeld()
{
    if (m_mode == SoundMode::Files)
        m_core->setPlayFile(orSilence(m_holdFile));
}

void LinphoneSound::playAsSpoken()
{
    if (m_mode == SoundMode::Files)
        m_core->setPlayFile(orSilence(m_playFile));
}

void LinphoneSound::setPlayFile(const QString &wavFile)
{
    m_playFile = wavFile;
    playAsSpoken();
}

// ALSA always offers "default", also where no card stands behind it.
bool LinphoneSound::canBeHeard() const
{
    const bool card = !QDir(QStringLiteral("/dev/snd")).entryList({QStringLiteral("pcm*")}, QDir::System).isEmpty();
    const auto devices = m_core->getExtendedAudioDevices();
    return std::any_of(devices.cbegin(), devices.cend(), [card](const std::shared_ptr<lib::AudioDevice> &device) {
        return device->hasCapability(lib::AudioDevice::Capabilities::CapabilityPlay) && (card || device->getDriverName() != "ALSA");
    });
}

std::string LinphoneSound::orSilence(const QString &file) const
{
    return (file.isEmpty() ? m_silenceFile : file).toStdString();
}

} // namespace linija
