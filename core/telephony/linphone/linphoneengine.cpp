#include "core/telephony/linphone/linphoneengine.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/linphone/linphoneengineprivate.h"
#include "core/telephony/linphone/linphonesetup.h"
#include "core/telephony/linphone/sipscreen.h"

#include <QDir>

#include <exception>

namespace linija {

namespace {

constexpr std::chrono::milliseconds iterateEvery(10);
constexpr int mostTurns = 8; // of the library at once, where messages wait
constexpr std::chrono::milliseconds goodbyeLimit(2000);
constexpr std::chrono::milliseconds brokenGoodbyeLimit(200); // what is said still goes out; no answer can be read

} // namespace

LinphoneEngine::LinphoneEngine(const Clock &clock, QObject *parent)
    : PhoneEngine(parent), d(std::make_shared<Private>(*this, clock))
{
    d->phone.version = QStringLiteral("liblinphone ") + libraryVersion();
    d->iterate.setTimerType(Qt::PreciseTimer);
    d->goodbye.setSingleShot(true);
    connect(&d->iterate, &QTimer::timeout, this, [this] {
        try {
            int turns = 0;
            do
                d->core->iterate();
            while (tookDatagram() && ++turns < mostTurns);
            d->forgetCallLogs();
        } catch (const std::exception &problem) {
            // It believes from now on that it still runs, and reads nothing more: better a new phone than a deaf one.
            qCCritical(logPhone) << "the library broke down:" << problem.what() << "- the phone leaves, to be started again";
            const bool first = !d->stopping;
            stop();
            if (first)
                d->goodbye.start(brokenGoodbyeLimit);
        }
        if (d->stopping && d->lines.empty() && !d->isAtRegistrar() && !d->recordings.isClosing())
            d->finish();
    });
    connect(&d->goodbye, &QTimer::timeout, this, [this] { d->finish(); });
    connect(&d->recordings, &LinphoneRecordings::changed, this, [this](const QString &callId, CallRecordingState state, const QString &id, const QString &detail) {
        Private::Line *line = d->lineOf(callId);
        if (line && line->machine.setRecording(state, id.isEmpty() ? line->machine.call().recordingId : id, detail))
            d->announce(*line);
    });
    connect(&d->bench, &SoundBench::levelsChanged, this, &PhoneEngine::levelsChanged);
    connect(&d->bench, &SoundBench::soundCheckChanged, this, &PhoneEngine::soundCheckChanged);
    connect(&d->services, &LinphoneServiceCalls::ended, this, &PhoneEngine::serviceCallEnded);
    connect(&d->subscriptions, &LinphoneSubscriptions::extensionChanged, this, &PhoneEngine::extensionChanged);
    connect(&d->subscriptions, &LinphoneSubscriptions::mailboxChanged, this, [this](const Mailbox &mailbox) {
        if (std::exchange(d->phone.mailbox, mailbox) != mailbox)
            d->announceStatus();
    });
}

LinphoneEngine::~LinphoneEngine()
{
    if (d->core) {
        d->services.forget();
        d->echo.forget();
        d->subscriptions.forget();
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
    const auto knowsCall = [weak = std::weak_ptr(d)](const std::string &callId) {
        const auto self = weak.lock();
        return self && self->core && self->core->getCallByCallid(callId);
    };
    if (!installSipScreen(options.newCallsPerSecond, knowsCall))
        qCCritical(logPhone) << "the screen before the SIP parser is not in place; hostile messages may end the phone";
    d->core = makeCore(options, maxCalls + moreForHelp);
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
    d->core->setNetworkReachable(true); // whether it is, we see ourselves (NetworkWatch)
    d->recordings.begin(d->core, d->sound.factory(), options.recordingsDir);
    if (const auto listening = d->readTransports(); !listening)
        return listening;
    d->watchCalls();
    d->prepareEchoCalls();
    d->phone.startedAt = d->clock.now();
    d->beginSound();
    d->iterate.start(iterateEvery);
    d->account.begin({[this](const RegistrationStanding &standing) { d->registrationChanged(standing); }, [this] { return d->upCount() > 0 || d->echo.isUp(); }});
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
    phone.server.clear();
    phone.serverNumber = 0;
    phone.registration = RegistrationState::None;
    phone.registrationReason = RegistrationReason::None;
    phone.registrationDetail.clear();
    const auto address = LinphoneAccount::read(options.account);
    if (!address) {
        phone.registration = RegistrationState::Failed;
        phone.registrationReason = RegistrationReason::BadSetup;
        phone.registrationDetail = address.error().detail;
    } else if (address->identity) {
        AccountSetup setup = options.account;
        if (setup.rootCa.isEmpty())
            setup.rootCa = options.rootCa;
        phone.account = account.add(core, setup, *address);
        registrationChanged({RegistrationState::InProgress, RegistrationReason::None, {}, 0});
    }
}

void LinphoneEngine::Private::registrationChanged(const RegistrationStanding &standing)
{
    phone.registration = standing.state;
    phone.registrationReason = standing.reason;
    phone.registrationDetail = standing.detail;
    phone.server = account.server(standing.server);
    phone.serverNumber = phone.server.isEmpty() ? 0 : standing.server + 1;
    followRegistration();
    announceStatus();
}

// The library keeps what it knows of every call that ever was, and asks nobody; the window has a history of its own.
void LinphoneEngine::Private::forgetCallLogs()
{
    if (std::exchange(logsToForget, false))
        core->clearCallLogs();
}

void LinphoneEngine::Private::finish()
{
    if (!iterate.isActive())
        return;
    iterate.stop();
    goodbye.stop();
    soundWatch.stop();
    loudnessWatch.stop();
    tones.stop();
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

Result<QString> LinphoneEngine::Private::run(const phonecommand::Accept &command)
{
    accepting = command.accepting;
    return QString();
}

Result<QString> LinphoneEngine::Private::run(const phonecommand::SetAccount &command)
{
    if (command.account == options.account)
        return QString();
    if (stopping || upCount() > 0)
        return Error{ErrorCode::Busy, QStringLiteral("the account cannot change while a call is up"), true};
    if (const auto address = LinphoneAccount::read(command.account); !address)
        return address.error();
    echo.giveWay(QStringLiteral("the account changes"), LinphoneEchoCall::HangUp::Now);
    const QString boundBefore = bindAddressOf(options);
    const SipWire transportBefore = transportOf(options.account);
    const QString trustedBefore = options.account.rootCa;
    account.remove(*core);
    options.account = command.account;
    applyMediaSetup(*core, options.account, options.dataDir);
    Result<void> listening;
    if (bindAddressOf(options) != boundBefore || transportOf(options.account) != transportBefore || options.account.rootCa != trustedBefore) {
        applyRootCa(*core, options);
        applyTransports(*core, options);
        listening = readTransports();
    }
    registerAccount();
    announceStatus();
    if (!listening)
        return listening.error();
    return QString();
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
