// The engine's sound: which devices serve, how calls are treated, what the agent hears of the telephone itself.
#include "core/base/untrustedtext.h"
#include "core/telephony/linphone/linphoneengineprivate.h"

namespace linija {

namespace {

constexpr std::chrono::milliseconds serverLimit(400); // for its first list of devices, before the phone says that it is ready
constexpr std::chrono::milliseconds listenEvery(250);

Error notWithFiles()
{
    return {ErrorCode::Unsupported, QStringLiteral("the phone plays and records files, not devices")};
}

bool canServe(const PhoneStatus &phone, const QString &id, bool AudioDevice::*can)
{
    return id.isEmpty() || std::any_of(phone.devices.cbegin(), phone.devices.cend(), [&](const AudioDevice &one) { return one.id == id && one.*can; });
}

} // namespace

void LinphoneEngine::Private::beginSound()
{
    bench.begin({[this] { return sound.factory(); }, [this] { return sound.card(SoundDirection::Capture); },
                 [this] { return sound.card(SoundDirection::Playback); }, [this] { return callLevels(); },
                 options.dataDir + QStringLiteral("/sound-check")});
    tones.begin([this] { return sound.factory(); }, [this] { return sound.card(SoundDirection::Playback); });
    care.begin(core);
    QObject::connect(&loudnessWatch, &QTimer::timeout, &q, [this] { listenToAgent(); });
    care.set(options.treatment);
    if (options.sound == SoundMode::Files)
        return readDevices();
    sound.addCard();
    soundServer.start(serverLimit);
    sound.wish(options.inputDevice, options.outputDevice);
    setSound(options.treatment);
    readDevices();
    if (phone.input != options.inputDevice || phone.output != options.outputDevice)
        qCWarning(logPhone) << "a chosen sound device is missing, the system's serves until it comes";
    QObject::connect(&soundServer, &SoundServer::devicesChanged, &q, [this] { readDevices(); });
    QObject::connect(&soundServer, &SoundServer::lost, &q, [this] { readDevices(); });
    if (options.soundThreads == SoundThreads::First)
        QObject::connect(&soundServer, &SoundServer::soundThread, &soundPriority, &SoundPriority::raise);
    QObject::connect(&soundWatch, &QTimer::timeout, &q, [this] {
        if (!lines.empty() || echo.isUp())
            return;
        sound.lookAgain();
        readDevices();
    });
}

void LinphoneEngine::Private::readDevices()
{
    const PhoneStatus before = phone;
    sound.choose(phone);
    if (options.sound == SoundMode::Devices)
        care.decide(phone);
    // Where a sound server runs, it tells; else cards have to be looked for.
    const bool wanting = options.sound == SoundMode::Devices && !phone.hasSoundDevice;
    if (wanting && !soundWatch.isActive())
        soundWatch.start(lookForSoundEvery);
    else if (!wanting)
        soundWatch.stop();
    if (phone == before)
        return;
    if (phone.servingInput != before.servingInput || phone.servingOutput != before.servingOutput)
        bench.devicesChanged();
    announceStatus();
}

void LinphoneEngine::Private::setSound(const SoundSetup &setup)
{
    care.set(setup);
    tones.setPlan(setup.tones);
    care.decide(phone);
}

void LinphoneEngine::showHeadset(const QString &name, HeadsetAccess access)
{
    d->phone.headset = name;
    d->phone.headsetAccess = access;
    d->announceStatus();
}

SoundSetup LinphoneEngine::soundSetup() const
{
    return d->care.setup();
}

std::optional<AudioLevels> LinphoneEngine::Private::callLevels() const
{
    if (upCount() == 0)
        return echo.levels();
    for (const Line &line : lines) {
        if (line.machine.call().phase == CallPhase::Talking)
            return AudioLevels{dbfsFromLibrary(static_cast<double>(line.call->getRecordVolume())), dbfsFromLibrary(static_cast<double>(line.call->getPlayVolume()))};
    }
    return AudioLevels{};
}

// After every change of a call: its tones, and whether the agent is listened to.
void LinphoneEngine::Private::soundOf(const Line &line)
{
    const Call &call = line.machine.call();
    if (options.sound == SoundMode::Devices)
        tones.callChanged(call, line.act != LocalAct::None && line.act != LocalAct::GaveUp);
    const bool talking = std::any_of(lines.cbegin(), lines.cend(), [](const Line &one) { return one.machine.call().phase == CallPhase::Talking; });
    if (!talking)
        loudnessWatch.stop();
    else if (!loudnessWatch.isActive())
        loudnessWatch.start(listenEvery);
}

void LinphoneEngine::Private::listenToAgent()
{
    const auto levels = callLevels();
    bool any = false;
    for (Line &line : lines) {
        const Call &call = line.machine.call();
        const bool judged = levels && call.phase == CallPhase::Talking && !call.muted && !any;
        if (!judged) {
            if (line.machine.setTalkLevel(TalkLevel::Unknown))
                announce(line);
            continue;
        }
        any = true;
        if (loudnessOf != call.id) {
            loudnessOf = call.id;
            loudness.reset();
        }
        if (line.machine.setTalkLevel(loudness.add(*levels, listenEvery)))
            announce(line);
    }
    if (!any)
        loudness.reset();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::SelectDevices &command)
{
    if (options.sound == SoundMode::Files)
        return notWithFiles();
    if (!canServe(phone, command.input, &AudioDevice::canCapture))
        return Error{ErrorCode::NotFound, QStringLiteral("no microphone with id %1").arg(plainBoundedText(command.input))};
    if (!canServe(phone, command.output, &AudioDevice::canPlay))
        return Error{ErrorCode::NotFound, QStringLiteral("no loudspeaker with id %1").arg(plainBoundedText(command.output))};
    sound.wish(command.input, command.output);
    readDevices();
    announceStatus();
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::SetSound &command)
{
    if (!command.sound.tones.isEmpty() && !tonePlans().contains(command.sound.tones))
        return Error{ErrorCode::Invalid, QStringLiteral("no tones of %1; there are %2").arg(plainBoundedText(command.sound.tones), tonePlans().join(QLatin1Char(' ')))};
    if (command.sound == care.setup())
        return QString();
    setSound(command.sound);
    announceStatus();
    QMetaObject::invokeMethod(&q, [this] { Q_EMIT q.soundSetupChanged(care.setup()); }, Qt::QueuedConnection);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::PlayTone &command)
{
    const auto tone = phoneToneFromName(command.tone);
    if (!tone || toneOf(QString(), *tone).end == ToneEnd::Never)
        return Error{ErrorCode::Invalid, QStringLiteral("no tone called %1 that ends by itself").arg(plainBoundedText(command.tone))};
    if (options.sound == SoundMode::Files)
        return notWithFiles();
    tones.play(*tone);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::WatchLevels &command)
{
    bench.watchLevels(command.watch);
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::StartSoundCheck &)
{
    if (options.sound == SoundMode::Files)
        return notWithFiles();
    if (const auto started = bench.startCheck(); !started)
        return started.error();
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::StopSoundCheck &)
{
    bench.stopCheck();
    return QString();
}

} // namespace linija
