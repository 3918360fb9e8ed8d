#include "core/telephony/linphone/linphonesound.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/wavfile.h"

#include <QDir>

#include <algorithm>

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
    if (m_mode == SoundMode::Devices)
        m_core->reloadSoundDevices();
}

std::shared_ptr<lib::AudioDevice> LinphoneSound::device(const QString &id, lib::AudioDevice::Capabilities capability) const
{
    for (const auto &one : m_core->getExtendedAudioDevices()) {
        if (idOf(*one) == id && one->hasCapability(capability))
            return one;
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
