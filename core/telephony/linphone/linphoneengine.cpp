#include "core/telephony/linphone/linphoneengine.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/base/uuid7.h"
#include "core/telephony/callheaders.h"
#include "core/telephony/callstatemachine.h"
#include "core/telephony/linphone/linphoneaccount.h"
#include "core/telephony/linphone/linphonesetup.h"
#include "core/telephony/linphone/linphonesound.h"
#include "core/telephony/linphone/linphonetext.h"
#include "core/telephony/linphone/sipscreen.h"
#include "core/telephony/linphone/soundbench.h"
#include "core/telephony/linphone/soundgraph.h"
#include "core/telephony/linphone/soundserverwatch.h"

#include <linphone++/linphone.hh>

#include <QDir>
#include <QTimer>

#include <algorithm>
#include <exception>
#include <list>
#include <optional>

namespace linija {

namespace lib = linphone;

namespace {

constexpr int maxCalls = 8;
constexpr std::chrono::milliseconds iterateEvery(10);
constexpr std::chrono::milliseconds goodbyeLimit(2000);
constexpr std::chrono::seconds lookForSoundEvery(10);

// What we did to a call; the library's own reason does not tell it apart from what the other side did.
enum class LocalAct { None, Declined, HungUp };

} // namespace

struct LinphoneEngine::Private final : lib::CoreListener, std::enable_shared_from_this<LinphoneEngine::Private>
{
    struct Line
    {
        std::shared_ptr<lib::Call> call;
        CallStateMachine machine;
        LocalAct act = LocalAct::None;
    };

    Private(LinphoneEngine &engine, const Clock &time) : q(engine), clock(time) {}

    LinphoneEngine &q;
    const Clock &clock;
    LinphoneOptions options;
    std::shared_ptr<lib::Core> core;
    LinphoneSound sound;
    LinphoneAccount account;
    SoundBench bench;
    SoundServerWatch soundServer;
    std::list<Line> lines; // addresses stay
    PhoneStatus phone;
    bool accepting = true;
    bool stopping = false;
    bool dialing = false; // inside our own dial()
    bool serverWasLost = false; // the library still holds the dead connection
    QTimer iterate;
    QTimer goodbye;
    QTimer soundWatch;

    Line *lineOf(const QString &id)
    {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.machine.call().id == id; });
        return found == lines.end() ? nullptr : &*found;
    }

    Line *lineOf(const std::shared_ptr<lib::Call> &call)
    {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.call == call; });
        return found == lines.end() ? nullptr : &*found;
    }

    [[nodiscard]] int upCount() const
    {
        return static_cast<int>(std::count_if(lines.begin(), lines.end(), [](const Line &line) { return !line.machine.ended(); }));
    }

    // From the event loop: the library must not be entered again from inside its own callbacks.
    void announce(const Line &line)
    {
        bench.callsChanged();
        QMetaObject::invokeMethod(&q, [this, call = line.machine.call()] { Q_EMIT q.callChanged(call); }, Qt::QueuedConnection);
    }

    void announceStatus()
    {
        QMetaObject::invokeMethod(&q, [this] { Q_EMIT q.statusChanged(phone); }, Qt::QueuedConnection);
    }

    Line &addLine(const std::shared_ptr<lib::Call> &call, CallDirection direction)
    {
        Call value;
        value.id = makeUuid7(clock).toString(QUuid::WithoutBraces);
        value.direction = direction;
        readRemoteParty(*call, identityTrust(*call), value);
        lines.push_back({call, CallStateMachine(std::move(value), clock), LocalAct::None});
        return lines.back();
    }

    // A direct call may claim anything; only what came for the registered account, by the word of an administrator who
    // trusts that server, may assert an identity (RFC 3325).
    [[nodiscard]] IdentityTrust identityTrust(lib::Call &call) const
    {
        if (options.assertedIdentity == AssertedIdentity::Ignored || phone.registration != RegistrationState::Registered)
            return IdentityTrust::None;
        const auto to = call.getToAddress();
        const auto own = account.identity();
        return to && own && to->getUsername() == own->getUsername() ? IdentityTrust::Asserted : IdentityTrust::None;
    }

    void onCallStateChanged(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Call> &call, lib::Call::State state,
                            const std::string &message) override
    {
        Line *line = lineOf(call);
        if (!line) {
            line = firstSign(call, state);
            if (!line)
                return;
        }
        bool changed = false;
        switch (state) {
        case lib::Call::State::OutgoingRinging:
        case lib::Call::State::OutgoingEarlyMedia:
            changed = line->machine.moveTo(CallPhase::RingingOut);
            break;
        case lib::Call::State::Resuming:
            sound.playAsSpoken();
            break;
        case lib::Call::State::Connected:
            sound.playAsSpoken();
            [[fallthrough]];
        case lib::Call::State::StreamsRunning:
            changed = line->machine.moveTo(CallPhase::Talking);
            if (line->machine.call().muted)
                call->setMicrophoneMuted(true); // a resumed stream begins unmuted
            break;
        case lib::Call::State::Paused:
            changed = line->machine.moveTo(CallPhase::OnHold);
            break;
        case lib::Call::State::PausedByRemote:
            changed = line->machine.moveTo(CallPhase::HeldByRemote);
            break;
        case lib::Call::State::End:
        case lib::Call::State::Error:
        case lib::Call::State::Released:
            changed = line->machine.end(endOf(*line), bounded(message));
            break;
        default: // the library's in-between states say nothing that a person would see
            break;
        }
        changed |= line->machine.setCodec(codecOf(*call));
        if (changed)
            announce(*line);
        if (state == lib::Call::State::Released) {
            lines.remove_if([&](const Line &one) { return one.call == call; });
            if (serverWasLost && lines.empty())
                QMetaObject::invokeMethod(&q, [this] { searchDevices(); }, Qt::QueuedConnection);
        }
    }

    Line *firstSign(const std::shared_ptr<lib::Call> &call, lib::Call::State state)
    {
        if (state == lib::Call::State::IncomingReceived || state == lib::Call::State::PushIncomingReceived) {
            if (!accepting || stopping || upCount() >= maxCalls) {
                if (accepting && !stopping)
                    qCWarning(logPhone) << "refused a call:" << upCount() << "are up already";
                call->decline(lib::Reason::Busy);
                return nullptr;
            }
            Line &line = addLine(call, CallDirection::Incoming);
            qCInfo(logPhone) << "incoming call" << line.machine.call().id;
            announce(line);
            return &line;
        }
        if (state == lib::Call::State::OutgoingInit) {
            if (!dialing) { // a REFER from the other side would have us call, and pay for, whom it likes
                qCWarning(logPhone) << "refused to follow a transfer that nobody here asked for";
                call->terminate();
                return nullptr;
            }
            Line &line = addLine(call, CallDirection::Outgoing);
            announce(line);
            return &line;
        }
        return nullptr; // a call that we refused; its last words interest nobody
    }

    [[nodiscard]] CallEnd endOf(const Line &line) const
    {
        const Call &call = line.machine.call();
        if (line.act == LocalAct::Declined)
            return CallEnd::Declined;
        if (line.act == LocalAct::HungUp)
            return CallEnd::Normal;
        const auto error = line.call->getErrorInfo();
        return endFromReason(call, error ? error->getReason() : lib::Reason::None, error ? error->getProtocolCode() : 0);
    }

    void onAccountRegistrationStateChanged(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Account> &who,
                                           lib::RegistrationState state, const std::string &message) override
    {
        if (!account.is(who))
            return; // the last words of an account that was taken away
        phone.registration = registrationFrom(state);
        phone.registrationDetail = bounded(message);
        announceStatus();
    }

    void onDtmfReceived(const std::shared_ptr<lib::Core> &, const std::shared_ptr<lib::Call> &call, int digit) override
    {
        if (const Line *line = lineOf(call)) {
            const QString id = line->machine.call().id;
            const QString text(QChar(static_cast<char16_t>(digit)));
            QMetaObject::invokeMethod(&q, [this, id, text] { Q_EMIT q.dtmfReceived(id, text); }, Qt::QueuedConnection);
        }
    }

    void onAudioDevicesListUpdated(const std::shared_ptr<lib::Core> &) override { readDevices(); }

    void readDevices()
    {
        const PhoneStatus before = phone;
        sound.refresh(phone);
        chooseDevices();
        // Where a sound server runs, it tells; else cards have to be looked for.
        const bool wanting = options.sound == SoundMode::Devices && !phone.hasSoundDevice;
        if (wanting && !soundWatch.isActive())
            soundWatch.start(lookForSoundEvery);
        else if (!wanting)
            soundWatch.stop();
        bench.devicesChanged();
        if (phone != before)
            announceStatus();
    }

    void searchDevices()
    {
        if (serverWasLost && lines.empty()) {
            serverWasLost = false;
            bench.letGo();
            sound.forgetServer();
        }
        sound.lookAgain();
        readDevices();
    }

    // What serves from now on, also in calls that talk. A device that stays is not touched: that could be heard.
    void chooseDevices()
    {
        const LinphoneSound::Chosen chosen = sound.choose(phone, soundServer.defaults());
        for (Line &line : lines) {
            if (line.machine.call().phase != CallPhase::Talking)
                continue;
            const auto input = line.call->getInputAudioDevice();
            const auto output = line.call->getOutputAudioDevice();
            if (chosen.input && (!input || input->getId() != chosen.input->getId()))
                line.call->setInputAudioDevice(chosen.input);
            if (chosen.output && (!output || output->getId() != chosen.output->getId()))
                line.call->setOutputAudioDevice(chosen.output);
        }
    }

    [[nodiscard]] std::optional<AudioLevels> callLevels() const
    {
        if (upCount() == 0)
            return std::nullopt;
        for (const Line &line : lines) {
            if (line.machine.call().phase == CallPhase::Talking)
                return AudioLevels{dbfsFromLibrary(static_cast<double>(line.call->getRecordVolume())), dbfsFromLibrary(static_cast<double>(line.call->getPlayVolume()))};
        }
        return AudioLevels{};
    }

    // Pauses whoever talks, so that two people never hear the agent at once.
    void holdOthers(const QString &exceptId)
    {
        for (Line &line : lines) {
            if (line.machine.call().id != exceptId && line.machine.call().phase == CallPhase::Talking) {
                sound.playAsHeld();
                line.call->pause();
            }
        }
    }

    [[nodiscard]] bool isAtRegistrar() const { return phone.registration == RegistrationState::Registered; }
    [[nodiscard]] Result<void> readTransports();
    void registerAccount();
    void finish();
};

LinphoneEngine::LinphoneEngine(const Clock &clock, QObject *parent)
    : PhoneEngine(parent), d(std::make_shared<Private>(*this, clock))
{
    d->phone.version = QStringLiteral("liblinphone ") + libraryVersion();
    d->iterate.setTimerType(Qt::PreciseTimer);
    d->goodbye.setSingleShot(true);
    connect(&d->iterate, &QTimer::timeout, this, [this] {
        // The library throws at some messages that lack what it expects; the call that they belong to is lost, no more.
        try {
            d->core->iterate();
        } catch (const std::exception &problem) {
            qCWarning(logPhone) << "the library gave up on a message:" << problem.what();
        }
        if (d->stopping && d->lines.empty() && !d->isAtRegistrar())
            d->finish();
    });
    connect(&d->goodbye, &QTimer::timeout, this, [this] { d->finish(); });
    connect(&d->bench, &SoundBench::levelsChanged, this, &PhoneEngine::levelsChanged);
    connect(&d->bench, &SoundBench::soundCheckChanged, this, &PhoneEngine::soundCheckChanged);
    connect(&d->soundServer, &SoundServerWatch::devicesChanged, this, [this] { d->searchDevices(); });
    connect(&d->soundServer, &SoundServerWatch::serverLost, this, [this] {
        d->searchDevices();      // what it had is gone
        d->serverWasLost = true; // and when it is back, the library must begin anew
    });
    connect(&d->soundWatch, &QTimer::timeout, this, [this] {
        if (d->lines.empty())
            d->searchDevices();
    });
}

LinphoneEngine::~LinphoneEngine()
{
    if (d->core) {
        d->core->removeListener(d);
        d->core->stop();
    }
}

QString LinphoneEngine::libraryVersion()
{
    return QString::fromStdString(lib::Core::getVersion());
}

Result<void> LinphoneEngine::start(const LinphoneOptions &options)
{
    d->options = options;
    if (!QDir().mkpath(options.dataDir))
        return Error{ErrorCode::Io, QStringLiteral("cannot make the folder %1").arg(options.dataDir)};
    routeLibraryLog(options.libraryLog);
    if (!installSipScreen())
        qCCritical(logPhone) << "the screen before the SIP parser is not in place; hostile messages may end the phone";
    d->core = makeCore(options, maxCalls);
    if (!d->core)
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone made no core")};
    d->core->addListener(d);
    if (!options.fromUri.isEmpty()) {
        if (const auto set = setFrom(options.fromUri, options.fromDisplay); !set)
            return set;
    }
    d->sound.begin(d->core, options);
    if (d->core->start() != 0)
        return Error{ErrorCode::Io, QStringLiteral("liblinphone did not start")};
    d->bench.begin({[this] { return d->sound.factory(); }, [this] { return d->sound.card(lib::AudioDevice::Capabilities::CapabilityRecord); },
                    [this] { return d->sound.card(lib::AudioDevice::Capabilities::CapabilityPlay); }, [this] { return d->callLevels(); },
                    options.dataDir + QStringLiteral("/sound-check")});
    if (const auto listening = d->readTransports(); !listening)
        return listening;
    d->sound.wish(options.inputDevice, options.outputDevice);
    d->readDevices();
    if (options.sound == SoundMode::Devices) {
        if (d->phone.input != options.inputDevice || d->phone.output != options.outputDevice)
            qCWarning(logPhone) << "a chosen sound device is missing, the system's serves until it comes";
        d->soundServer.start();
    }
    d->iterate.start(iterateEvery);
    d->registerAccount();
    return {};
}

void LinphoneEngine::stop()
{
    if (d->stopping || !d->core)
        return;
    d->stopping = true;
    for (Private::Line &line : d->lines) {
        if (line.act == LocalAct::None)
            line.act = LocalAct::HungUp;
    }
    d->core->terminateAllCalls();
    d->bench.stopCheck();
    d->bench.watchLevels(false);
    if (d->isAtRegistrar())
        d->account.leaveRegistrar(); // calls must not be sent to a phone that has gone
    d->goodbye.start(goodbyeLimit);
}

Result<void> LinphoneEngine::Private::readTransports()
{
    const SipWire transport = transportOf(options.account);
    phone.transport = transportName(transport);
    phone.port = listeningPort(*core, transport);
    if (phone.port <= 0)
        return Error{ErrorCode::Io, QStringLiteral("cannot listen on %1 port %2").arg(bindAddressOf(options)).arg(options.sipPort)};
    return {};
}

void LinphoneEngine::Private::registerAccount()
{
    phone.account.clear();
    phone.registration = RegistrationState::None;
    phone.registrationDetail.clear();
    const auto address = LinphoneAccount::read(options.account);
    if (!address) {
        phone.registration = RegistrationState::Failed;
        phone.registrationDetail = address.error().detail;
    } else if (address->identity) {
        phone.registration = RegistrationState::InProgress;
        phone.account = account.add(*core, options.account, *address);
    }
}

void LinphoneEngine::Private::finish()
{
    if (!iterate.isActive())
        return;
    iterate.stop();
    goodbye.stop();
    soundWatch.stop();
    QMetaObject::invokeMethod(&q, [this] { Q_EMIT q.stopped(); }, Qt::QueuedConnection);
}

PhoneStatus LinphoneEngine::status() const
{
    return d->phone;
}

QVector<Call> LinphoneEngine::calls() const
{
    QVector<Call> all;
    for (const Private::Line &line : d->lines) {
        if (!line.machine.ended())
            all.push_back(line.machine.call());
    }
    return all;
}

namespace {

Error noSuchCall(const QString &id)
{
    return {ErrorCode::NotFound, QStringLiteral("no call with id %1").arg(plainBoundedText(id, 64))};
}

Error wrongPhase(const QString &what)
{
    return {ErrorCode::Conflict, QStringLiteral("the call cannot be %1 now").arg(what)};
}

Result<void> fromStatus(int status, const QString &what)
{
    if (status == 0)
        return {};
    return Error{ErrorCode::Internal, QStringLiteral("liblinphone refused: the call was not %1").arg(what), true};
}

} // namespace

Result<QString> LinphoneEngine::dial(const QString &target, const CallHeaders &headers)
{
    if (d->upCount() >= maxCalls)
        return Error{ErrorCode::Busy, QStringLiteral("%1 calls are up already").arg(maxCalls)};
    const auto uri = dialUri(target, d->phone.account, d->options.region);
    if (!uri)
        return uri.error();
    const auto address = lib::Factory::get()->createAddress(uri->toStdString());
    if (!address)
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(plainBoundedText(target))};
    const auto params = d->core->createCallParams(nullptr);
    params->enableVideo(false);
    for (const auto &[name, value] : headers) {
        if (!isHeader(name, value))
            return Error{ErrorCode::Invalid, QStringLiteral("not a header: %1").arg(plainBoundedText(name))};
        params->addCustomHeader(name.toStdString(), value.toStdString());
    }
    d->holdOthers({});
    d->dialing = true;
    const auto call = d->core->inviteAddressWithParams(address, params);
    d->dialing = false;
    if (!call)
        return Error{ErrorCode::Internal, QStringLiteral("liblinphone placed no call"), true};
    Private::Line *line = d->lineOf(call);
    if (!line) { // failed within the call, before its first state came
        line = &d->addLine(call, CallDirection::Outgoing);
        d->announce(*line);
    }
    return line->machine.call().id;
}

Result<void> LinphoneEngine::answer(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase != CallPhase::Alerting)
        return wrongPhase(QStringLiteral("answered"));
    d->holdOthers(callId);
    const auto params = d->core->createCallParams(line->call);
    params->enableVideo(false);
    return fromStatus(line->call->acceptWithParams(params), QStringLiteral("answered"));
}

Result<void> LinphoneEngine::decline(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase != CallPhase::Alerting)
        return wrongPhase(QStringLiteral("declined"));
    line->act = LocalAct::Declined;
    return fromStatus(line->call->decline(lib::Reason::Busy), QStringLiteral("declined"));
}

Result<void> LinphoneEngine::hangUp(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.ended())
        return wrongPhase(QStringLiteral("hung up"));
    if (line->machine.call().phase == CallPhase::Alerting)
        return decline(callId);
    line->act = LocalAct::HungUp;
    return fromStatus(line->call->terminate(), QStringLiteral("hung up"));
}

Result<void> LinphoneEngine::hold(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase == CallPhase::OnHold)
        return {};
    if (!isEstablished(line->machine.call().phase))
        return wrongPhase(QStringLiteral("held"));
    d->sound.playAsHeld();
    return fromStatus(line->call->pause(), QStringLiteral("held"));
}

Result<void> LinphoneEngine::resume(const QString &callId)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (line->machine.call().phase == CallPhase::Talking)
        return {};
    if (line->machine.call().phase != CallPhase::OnHold)
        return wrongPhase(QStringLiteral("resumed"));
    d->holdOthers(callId);
    return fromStatus(line->call->resume(), QStringLiteral("resumed"));
}

Result<void> LinphoneEngine::setMuted(const QString &callId, bool muted)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (!isEstablished(line->machine.call().phase))
        return wrongPhase(QStringLiteral("muted"));
    line->call->setMicrophoneMuted(muted);
    if (line->machine.setMuted(muted))
        d->announce(*line);
    return {};
}

Result<void> LinphoneEngine::sendDtmf(const QString &callId, const QString &digits)
{
    Private::Line *line = d->lineOf(callId);
    if (!line)
        return noSuchCall(callId);
    if (!isDtmf(digits))
        return Error{ErrorCode::Invalid, QStringLiteral("digits may be 0-9 * # A-D, at most 32")};
    if (line->machine.call().phase != CallPhase::Talking)
        return wrongPhase(QStringLiteral("sent digits"));
    return fromStatus(line->call->sendDtmfs(digits.toUpper().toStdString()), QStringLiteral("sent digits"));
}

Result<void> LinphoneEngine::selectDevices(const QString &inputId, const QString &outputId)
{
    if (d->options.sound == SoundMode::Files)
        return Error{ErrorCode::Unsupported, QStringLiteral("the phone plays and records files, not devices")};
    if (!inputId.isEmpty() && !d->sound.device(inputId, lib::AudioDevice::Capabilities::CapabilityRecord))
        return Error{ErrorCode::NotFound, QStringLiteral("no microphone with id %1").arg(plainBoundedText(inputId))};
    if (!outputId.isEmpty() && !d->sound.device(outputId, lib::AudioDevice::Capabilities::CapabilityPlay))
        return Error{ErrorCode::NotFound, QStringLiteral("no loudspeaker with id %1").arg(plainBoundedText(outputId))};
    d->sound.wish(inputId, outputId);
    d->chooseDevices();
    d->bench.devicesChanged();
    d->announceStatus();
    return {};
}

void LinphoneEngine::setAcceptingCalls(bool accepting)
{
    d->accepting = accepting;
}

Result<void> LinphoneEngine::setAccount(const AccountSetup &account)
{
    if (account == d->options.account)
        return {};
    if (d->stopping || d->upCount() > 0)
        return Error{ErrorCode::Busy, QStringLiteral("the account cannot change while a call is up"), true};
    if (const auto address = LinphoneAccount::read(account); !address)
        return address.error();
    const QString boundBefore = bindAddressOf(d->options);
    const SipWire transportBefore = transportOf(d->options.account);
    d->account.remove(*d->core);
    d->options.account = account;
    Result<void> listening;
    if (bindAddressOf(d->options) != boundBefore || transportOf(account) != transportBefore) {
        applyTransports(*d->core, d->options);
        listening = d->readTransports();
    }
    d->registerAccount();
    d->announceStatus();
    return listening;
}

void LinphoneEngine::watchLevels(bool watch)
{
    d->bench.watchLevels(watch);
}

Result<void> LinphoneEngine::startSoundCheck()
{
    if (d->options.sound == SoundMode::Files)
        return Error{ErrorCode::Unsupported, QStringLiteral("the phone plays and records files, not devices")};
    return d->bench.startCheck();
}

void LinphoneEngine::stopSoundCheck()
{
    d->bench.stopCheck();
}

Result<void> LinphoneEngine::setFrom(const QString &uri, const QString &display)
{
    const auto from = lib::Factory::get()->createAddress(uri.toStdString());
    if (!from)
        return Error{ErrorCode::Invalid, QStringLiteral("not a SIP address: %1").arg(plainBoundedText(uri))};
    if (!display.isEmpty())
        from->setDisplayName(display.toStdString());
    d->core->setPrimaryContact(from->asString());
    return {};
}

void LinphoneEngine::setPlayFile(const QString &wavFile)
{
    d->sound.setPlayFile(wavFile);
}

double LinphoneEngine::heardLevel(const QString &callId) const
{
    const Private::Line *line = d->lineOf(callId);
    if (!line || !isEstablished(line->machine.call().phase))
        return -120.0;
    return std::max(-120.0, static_cast<double>(line->call->getPlayVolume()));
}

} // namespace linija
