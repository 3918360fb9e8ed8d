#include "core/telephony/linphone/linphonesound.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/linphone/soundservercard.h"
#include "core/telephony/wavfile.h"

#include <QDir>

#include <algorithm>

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
    m_core->setTone(lib::ToneID::CallOnHold, m_silenceFile.toStdString()); // else it beeps at the agent for as long as a hold lasts
    m_core->setPlayFile(orSilence(m_mode == SoundMode::Files ? m_playFile : m_holdFile));
    m_core->setRecordFile(m_mode == SoundMode::Files ? options.recordFile.toStdString() : std::string());
}

void LinphoneSound::addCard()
{
    if (m_mode == SoundMode::Files)
        return;
    addSoundServerCard(*factory(), m_server);
    m_core->reloadSoundDevices();
}

QVector<AudioDevice> LinphoneSound::devicesOfServer(PhoneStatus &status) const
{
    const ServerDevices &devices = m_server.devices();
    QVector<AudioDevice> all;
    for (const ServerDevice &device : devices.all)
        all.push_back({device.id, device.name, device.canCapture, device.canPlay});
    status.servingInput = servingDevice(all, SoundDirection::Capture, m_wishedInput, devices.defaultInput);
    status.servingOutput = servingDevice(all, SoundDirection::Playback, m_wishedOutput, devices.defaultOutput);
    status.listeningBy = ListeningBy::Unknown;
    for (const ServerDevice &device : devices.all) {
        if (device.id == status.servingOutput)
            status.listeningBy = device.listeningBy;
    }
    return all;
}

// ALSA always offers "default", also where no card stands behind it.
QVector<AudioDevice> LinphoneSound::devicesOfLibrary() const
{
    QVector<AudioDevice> all;
    if (QDir(QStringLiteral("/dev/snd")).entryList({QStringLiteral("pcm*")}, QDir::System).isEmpty())
        return all;
    for (const auto &device : m_core->getExtendedAudioDevices()) {
        if (device->getDriverName() == soundServerDriver)
            continue;
        AudioDevice one;
        one.id = idOf(*device);
        one.name = plainBoundedText(QString::fromStdString(device->getDeviceName()));
        one.canCapture = device->hasCapability(lib::AudioDevice::Capabilities::CapabilityRecord);
        one.canPlay = device->hasCapability(lib::AudioDevice::Capabilities::CapabilityPlay);
        all.push_back(one);
    }
    return all;
}

void LinphoneSound::choose(PhoneStatus &status)
{
    if (m_mode == SoundMode::Files) {
        status.hasSoundDevice = false;
        return;
    }
    if (m_server.isReady()) {
        status.devices = devicesOfServer(status);
    } else {
        status.devices = devicesOfLibrary();
        status.servingInput = servingDevice(status.devices, SoundDirection::Capture, m_wishedInput, {});
        status.servingOutput = servingDevice(status.devices, SoundDirection::Playback, m_wishedOutput, {});
        status.listeningBy = ListeningBy::Unknown;
    }
    status.hasSoundDevice = !status.servingOutput.isEmpty();
    status.input = status.servingInput == m_wishedInput ? m_wishedInput : QString();
    status.output = status.servingOutput == m_wishedOutput ? m_wishedOutput : QString();
    serve(SoundDirection::Capture, status.servingInput);
    serve(SoundDirection::Playback, status.servingOutput);
}

void LinphoneSound::serve(SoundDirection direction, const QString &id)
{
    const bool capture = direction == SoundDirection::Capture;
    const bool byServer = m_server.isReady() || id.isEmpty(); // where nothing serves, the card gives silence until something does
    if (byServer)
        m_server.setRoute(direction, id);
    const auto device = libraryDevice(direction, byServer ? QString() : id);
    (capture ? m_input : m_output) = id.isEmpty() ? nullptr : device;
    if (!device)
        return;
    const auto now = capture ? m_core->getDefaultInputAudioDevice() : m_core->getDefaultOutputAudioDevice();
    if (now && now->getId() == device->getId())
        return;
    if (capture)
        m_core->setDefaultInputAudioDevice(device);
    else
        m_core->setDefaultOutputAudioDevice(device);
}

// Empty id: the card of the sound server.
std::shared_ptr<lib::AudioDevice> LinphoneSound::libraryDevice(SoundDirection direction, const QString &id) const
{
    const auto capability = direction == SoundDirection::Capture ? lib::AudioDevice::Capabilities::CapabilityRecord
                                                                 : lib::AudioDevice::Capabilities::CapabilityPlay;
    for (const auto &one : m_core->getExtendedAudioDevices()) {
        if (one->hasCapability(capability) && (id.isEmpty() ? one->getDriverName() == soundServerDriver : idOf(*one) == id))
            return one;
    }
    return nullptr;
}

void LinphoneSound::lookAgain()
{
    if (m_mode == SoundMode::Devices && !m_server.isReady())
        m_core->reloadSoundDevices();
}

void LinphoneSound::wish(const QString &inputId, const QString &outputId)
{
    m_wishedInput = inputId;
    m_wishedOutput = outputId;
}

_MSFactory *LinphoneSound::factory() const
{
    return linphone_core_get_ms_factory(static_cast<LinphoneCore *>(m_core->cPtr()));
}

_MSSndCard *LinphoneSound::card(SoundDirection direction) const
{
    const bool capture = direction == SoundDirection::Capture;
    const auto &chosen = capture ? m_input : m_output;
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

QString servingDevice(const QVector<AudioDevice> &devices, SoundDirection direction, const QString &wished, const QString &standard)
{
    const auto can = [direction](const AudioDevice &one) { return direction == SoundDirection::Capture ? one.canCapture : one.canPlay; };
    const auto first = [&](const auto &fits) {
        const auto at = std::find_if(devices.begin(), devices.end(), [&](const AudioDevice &one) { return can(one) && fits(one); });
        return at == devices.end() ? QString() : at->id;
    };
    if (!wished.isEmpty()) {
        if (const QString same = first([&](const AudioDevice &one) { return one.id == wished; }); !same.isEmpty())
            return same;
        // "alsa_output.usb-Maker_Model_Serial-00.analog-stereo": what follows the last dot is how the device is used.
        const QString stem = wished.left(wished.lastIndexOf(QLatin1Char('.')) + 1);
        if (stem.startsWith(QLatin1String("alsa_"))) {
            if (const QString same = first([&](const AudioDevice &one) { return one.id.startsWith(stem); }); !same.isEmpty())
                return same;
        }
    }
    if (const QString theirs = first([&](const AudioDevice &one) { return one.id == standard; }); !theirs.isEmpty())
        return theirs;
    return first([](const AudioDevice &) { return true; });
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

std::string LinphoneSound::orSilence(const QString &file) const
{
    return (file.isEmpty() ? m_silenceFile : file).toStdString();
}

} // namespace linija
