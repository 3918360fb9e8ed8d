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
constexpr std::chrono::milliseconds goodbyeLimit(2000);

} // namespace

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
