#include "app/ctl/phonevisit.h"

#include "app/ctl/phonerows.h"

#include "core/telephony/phoneprotocol.h"

#include <algorithm>

namespace linija::ctl {

namespace {

using namespace std::chrono_literals;

constexpr auto connectLimit = 4s;
constexpr auto sameAccountAfter = 300ms;

} // namespace

PhoneLinkOptions phoneLinkOptions(const Paths &paths)
{
    PhoneLinkOptions options;
    options.socketPath = paths.phoneSocket();
    options.clientName = QStringLiteral("linijactl/" LINIJA_VERSION);
    return options;
}

PhoneVisit::PhoneVisit(Context &context, PhoneOrder order, Done done)
    : m_out(context.out), m_order(std::move(order)), m_done(std::move(done)), m_link(phoneLinkOptions(context.paths))
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &PhoneVisit::late);
    connect(&m_link, &SoftphonePort::snapshotReceived, this, [this] {
        if (!std::exchange(m_connected, true))
            give();
    });
    connect(&m_link, &SoftphonePort::statusChanged, this, [this](const PhoneStatus &status) {
        if (status.link == PhoneLinkState::Incompatible) {
            m_out.error(Error{ErrorCode::Unsupported, status.linkDetail});
            finish(LacksEnvironment);
        }
    });
    connect(&m_link, &SoftphonePort::commandFailed, this, [this](const QString &, const QString &, const Error &error) {
        m_out.error(error);
        finish(NotFine);
    });
    connect(&m_link, &PhoneLinkClient::commandDone, this, &PhoneVisit::taken);
}

void PhoneVisit::begin()
{
    m_limit.start(connectLimit);
    m_link.start();
}

void PhoneVisit::give()
{
    m_limit.stop();
    if (m_order.listsCalls)
        printCalls();
    if (m_order.listsDevices)
        printDevices();
    if (m_order.ending == PhoneEnding::AtOnce)
        return finish(Fine);
    listen();
    if (m_order.ending == PhoneEnding::Watched && m_order.length)
        m_limit.start(*m_order.length);
    else if (m_order.ending != PhoneEnding::Watched)
        m_limit.start(m_order.limit);
    if (m_order.quits) {
        m_method = phonemethod::quit;
        return m_link.askToQuit();
    }
    if (!m_order.command)
        return;
    const auto command = m_order.command(m_link.calls());
    if (!command) {
        m_out.error(command.error());
        return finish(NotFine);
    }
    m_method = methodOf(*command);
    m_callId = callIdOf(*command);
    if (const auto *service = std::get_if<phonecommand::ServiceCall>(&*command))
        m_serviceId = service->callId;
    if (const auto *account = std::get_if<phonecommand::SetAccount>(&*command))
        m_withoutAccount = account->account.uri.isEmpty();
    m_link.perform(*command);
}

void PhoneVisit::listen()
{
    const bool all = m_order.ears == PhoneEars::Everything;
    connect(&m_link, &SoftphonePort::callChanged, this, &PhoneVisit::look);
    connect(&m_link, &SoftphonePort::statusChanged, this, [this, all](const PhoneStatus &status) {
        if (all)
            m_out.row(statusRow(status), statusLine(status));
        if (status.link == PhoneLinkState::Lost && m_order.ending == PhoneEnding::Watched)
            m_out.message(QStringLiteral("the phone has gone; waiting for it"));
        if (m_order.ending == PhoneEnding::Registered && m_taken)
            lookAtRegistration(status);
    });
    connect(&m_link, &SoftphonePort::serviceCallEnded, this, [this, all](const ServiceCallEnd &end) {
        const bool ours = m_order.ending == PhoneEnding::ServiceEnded && end.id == m_serviceId;
        if (all || ours)
            m_out.row(serviceRow(end), serviceLine(end));
        if (ours)
            finish(end.succeeded() ? Fine : NotFine);
    });
    if (all || m_order.ears == PhoneEars::SoundCheck) {
        connect(&m_link, &SoftphonePort::soundCheckChanged, this, [this](const SoundCheck &now) {
            m_out.row(soundCheckRow(now), soundCheckLine(now));
            const bool over = now.phase == SoundCheckPhase::Done || now.phase == SoundCheckPhase::Failed || now.phase == SoundCheckPhase::Idle;
            if (over && m_order.ending == PhoneEnding::SoundChecked)
                finish(now.phase == SoundCheckPhase::Done ? Fine : NotFine);
        });
    }
    if (all || m_order.ears == PhoneEars::EchoCall) {
        connect(&m_link, &SoftphonePort::echoCallChanged, this, [this](const EchoCall &now) {
            m_out.row(echoCallRow(now), echoCallLine(now));
            const bool up = now.phase == EchoCallPhase::Calling || now.phase == EchoCallPhase::Listening;
            if (!up && m_order.ending == PhoneEnding::EchoCalled)
                finish(now.phase == EchoCallPhase::Done ? Fine : NotFine);
        });
    }
    if (all || m_order.ears == PhoneEars::Quality) {
        connect(&m_link, &SoftphonePort::qualityChanged, this,
                [this](const QString &id, const CallQuality &quality) { m_out.row(qualityRow(id, quality), qualityLine(id, quality)); });
    }
    if (all) {
        connect(&m_link, &SoftphonePort::callRefused, this, [this](const Call &call) { m_out.row(refusedRow(call), refusedLine(call)); });
        connect(&m_link, &PhoneLinkClient::dtmfReceived, this, [this](const QString &id, const QString &digit) { m_out.row(dtmfRow(id, digit), dtmfLine(id, digit)); });
    }
    connect(&m_link, &SoftphonePort::levelsChanged, this, [this](const AudioLevels &now) { m_out.row(levelsRow(now), levelsLine(now)); });
    connect(&m_link, &SoftphonePort::extensionChanged, this, [this](const ExtensionState &now) { m_out.row(extensionRow(now), extensionLine(now)); });
}

void PhoneVisit::taken(const QString &method, const QString &callId, const QJsonObject &result)
{
    if (method != m_method || m_taken)
        return;
    m_taken = true;
    switch (m_order.ending) {
    case PhoneEnding::Taken: return finish(Fine);
    case PhoneEnding::Registered:
        // What is known yet is of the account before; where this is the same one, nothing more is told.
        QTimer::singleShot(sameAccountAfter, this, [this] { lookAtRegistration(m_link.status()); });
        return;
    case PhoneEnding::ByCall: break;
    case PhoneEnding::AtOnce:
    case PhoneEnding::ServiceEnded:
    case PhoneEnding::SoundChecked:
    case PhoneEnding::EchoCalled:
    case PhoneEnding::Watched: return;
    }
    if (callId.isEmpty()) // it made the call
        m_callId = result.value(QLatin1String("id")).toString();
    if (!m_order.judgesOldState)
        return;
    const QVector<Call> calls = m_link.calls();
    const auto call = std::find_if(calls.cbegin(), calls.cend(), [this](const Call &one) { return one.id == m_callId; });
    if (call != calls.cend())
        look(*call);
}

void PhoneVisit::look(const Call &call)
{
    if (m_order.ears == PhoneEars::Everything)
        m_out.row(callRow(call), callLine(call));
    if (m_order.ending != PhoneEnding::ByCall || !m_taken || call.id != m_callId)
        return;
    const Verdict verdict = m_order.judge(call);
    if (verdict == Verdict::NotYet)
        return;
    m_out.row(callRow(call), callLine(call));
    if (verdict == Verdict::NotFine) {
        const QString why = call.transfer.state == TransferState::Failed ? call.transfer.detail
            : call.recording == CallRecordingState::Failed              ? call.recordingDetail
                                                                         : callEndName(call.end);
        m_out.message(QStringLiteral("linijactl: it came to nothing: ") + why);
    }
    finish(verdict == Verdict::Fine ? Fine : NotFine);
}

void PhoneVisit::lookAtRegistration(const PhoneStatus &status)
{
    // A reason that only waiting can mend may be over in a moment; the limit ends the waiting.
    const bool over = status.registration == RegistrationState::Registered || status.registration == RegistrationState::Failed
        || (m_withoutAccount && status.registration == RegistrationState::None);
    if (!over)
        return;
    m_out.row(statusRow(status), statusLine(status));
    if (status.registration == RegistrationState::Failed)
        m_out.message(QStringLiteral("linijactl: not registered: ") + registrationSentence(status));
    finish(status.registration == RegistrationState::Failed ? NotFine : Fine);
}

void PhoneVisit::printCalls() const
{
    m_out.row(statusRow(m_link.status()), statusLine(m_link.status()));
    for (const Call &call : m_link.calls())
        m_out.row(callRow(call), callLine(call));
}

void PhoneVisit::printDevices() const
{
    const PhoneStatus status = m_link.status();
    for (const AudioDevice &device : status.devices)
        m_out.row(deviceRow(device, status), deviceLine(device, status));
}

void PhoneVisit::late()
{
    if (!m_connected) {
        m_out.error(Error{ErrorCode::Offline, QStringLiteral("no phone answers; start linija or linija-phone: ") + m_link.status().linkDetail, true});
        return finish(LacksEnvironment);
    }
    if (m_order.ending == PhoneEnding::Watched)
        return finish(Fine);
    m_out.error(Error{ErrorCode::Timeout,
                      m_taken ? QStringLiteral("the phone has taken it, and nothing has come of it in time") : QStringLiteral("the phone does not answer"), true});
    finish(NotFine);
}

void PhoneVisit::finish(int code)
{
    if (const Done done = std::exchange(m_done, nullptr))
        done(code);
    deleteLater();
}

} // namespace linija::ctl
