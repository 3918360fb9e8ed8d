#include "core/session/queuepresence.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/base/whenready.h"
#include "core/session/agentsession.h"

#include <utility>

namespace linija {

namespace {

const QString afterCallWorkReason = QStringLiteral("after-call-work");
const QString notRespondingReason = QStringLiteral("not-responding");

} // namespace

Result<void> judgedAnswer(const PbxHttp &request, const PbxAnswer &answer)
{
    if (answer.status < 200 || answer.status > 299)
        return Error{ErrorCode::Conflict, QStringLiteral("the PBX answered HTTP %1").arg(answer.status), true};
    if (!request.contains.isEmpty() && !answer.body.contains(request.contains.toUtf8()))
        return Error{ErrorCode::Conflict, QStringLiteral("the PBX answered: %1").arg(plainBoundedText(QString::fromUtf8(answer.body.left(400)), 120)), true};
    return {};
}

QueuePresence::QueuePresence(SoftphonePort &phone, AgentSession &agent, HttpSender http, QObject *parent)
    : QueuePresence(phone, agent, std::move(http), Timing(), parent)
{
}

QueuePresence::QueuePresence(SoftphonePort &phone, AgentSession &agent, HttpSender http, Timing timing, QObject *parent)
    : QObject(parent), m_phone(phone), m_http(std::move(http)), m_timing(timing), m_backoff(timing.retry, 7)
{
    for (QTimer *timer : {&m_retry, &m_limit, &m_grace})
        timer->setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &QueuePresence::step);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        finished(m_running, Error{ErrorCode::Timeout, QStringLiteral("no answer"), true});
    });
    connect(&m_grace, &QTimer::timeout, this, [this] {
        m_graceOver = true;
        judge();
    });
    connect(&agent, &AgentSession::presenceChanged, this, &QueuePresence::presenceChanged);
    connect(&phone, &SoftphonePort::statusChanged, this, &QueuePresence::phoneChanged);
    connect(&phone, &SoftphonePort::callChanged, this, [this](const Call &call) {
        if (m_waitsForCall && call.phase == CallPhase::Ended && m_phone.calls().isEmpty()) {
            m_waitsForCall = false;
            step();
        }
    });
    connect(&phone, &SoftphonePort::serviceCallEnded, this, [this](const ServiceCallEnd &end) {
        if (end.succeeded())
            return finished(end.id, {});
        if (end.end == CallEnd::Busy && end.sipStatus == 0 && end.id == m_running && !end.id.isEmpty())
            return waitForCall(); // it gave way to one
        const QString why = end.sipStatus > 0 ? QStringLiteral("the PBX answered %1").arg(end.sipStatus) : end.detail;
        finished(end.id, Error{ErrorCode::Conflict, why, true});
    });
    connect(&phone, &SoftphonePort::commandFailed, this, [this](const QString &method, const QString &id, const Error &error) {
        if (method != methodName<phonecommand::ServiceCall>() || id != m_running || id.isEmpty())
            return;
        if (error.code == ErrorCode::Busy && !m_phone.calls().isEmpty())
            return waitForCall();
        finished(id, error);
    });
    connect(&phone, &SoftphonePort::extensionChanged, this, [this](const ExtensionState &state) {
        if (const auto place = m_places.find(state.extension); place != m_places.end() && std::exchange(*place, state.use) != state.use)
            Q_EMIT placeChanged(state.extension, state.use);
        const auto found = m_extensions.constFind(state.extension);
        if (found == m_extensions.constEnd())
            return;
        // A server that forgot who watches was started anew, perhaps without our noticing: its queues may have forgotten too.
        if (state.use == ExtensionUse::Unknown && m_facts.value(*found))
            m_forgotten = true;
        setFact(*found, state.use == ExtensionUse::Unknown ? std::nullopt : std::optional(state.use == ExtensionUse::InUse));
        if (state.use != ExtensionUse::Unknown && std::exchange(m_forgotten, false))
            again();
    });
    presenceChanged(agent.presence());
}

void QueuePresence::setProfile(const PbxProfile &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    m_done.reset();
    m_signedInHere = false;
    m_account.clear();
    m_phone.perform(phonecommand::MapHeaders{profile.headerRules()});
    phoneChanged();
}

void QueuePresence::setLogin(const QString &login)
{
    if (std::exchange(m_login, login) == login)
        return;
    m_account.clear();
    phoneChanged();
}

bool QueuePresence::isOn() const
{
    const PhoneStatus status = m_phone.status();
    return status.link == PhoneLinkState::Connected && status.registration == RegistrationState::Registered
        && (m_profile.find(PbxVerb::SignIn) || m_profile.find(PbxVerb::Pause));
}

PbxWords QueuePresence::words() const
{
    PbxWords out = wordsOfAccount(m_phone.status().account);
    out.login = m_login;
    return out;
}

void QueuePresence::presenceChanged(const AgentPresence &presence)
{
    Wish wish = m_wish;
    switch (presence.state) {
    case AgentState::Offline: wish = {false, true, {}}; break;
    case AgentState::Ready: wish = {true, false, {}}; break;
    case AgentState::NotReady: wish = {true, true, presence.reason}; break;
    case AgentState::AfterCallWork: wish = {true, true, afterCallWorkReason}; break;
    case AgentState::NotResponding: wish = {true, true, notRespondingReason}; break;
    case AgentState::Alerting:
    case AgentState::OnCall: return; // the queue knows of its own calls
    }
    if (std::exchange(m_wish, wish) == wish)
        return;
    m_backoff.reset();
    m_failure.clear();
    m_retry.start(0);
    judge();
}

void QueuePresence::phoneChanged()
{
    const bool registered = m_phone.status().link == PhoneLinkState::Connected && m_phone.status().registration == RegistrationState::Registered;
    if (!registered) {
        // A PBX that was away may have forgotten everything.
        m_done.reset();
        m_signedInHere = false;
        m_retry.stop();
        m_limit.stop();
        m_running.clear();
        m_failure.clear();
        return judge();
    }
    if (m_account != m_phone.status().account) {
        m_account = m_phone.status().account;
        watchFacts();
    }
    if (isOn() && m_running.isEmpty() && !m_retry.isActive() && m_done != m_wish)
        m_retry.start(0);
    judge();
}

void QueuePresence::watchFacts()
{
    ++m_pollRound;
    m_polls.clear();
    m_extensions.clear();
    m_facts.clear();
    for (auto it = m_profile.facts.cbegin(); it != m_profile.facts.cend(); ++it) {
        const auto source = filled(*it, words());
        if (!source) {
            qCWarning(logSession).noquote() << "the PBX cannot be asked for" << pbxFactName(it.key()) << ":" << source.error().detail;
            continue;
        }
        if (!source->extension.isEmpty()) {
            m_extensions.insert(source->extension, it.key());
            continue;
        }
        auto poll = std::make_unique<QTimer>();
        connect(poll.get(), &QTimer::timeout, this, [this, fact = it.key()] { askFact(fact); });
        poll->start(source->every);
        m_polls.push_back(std::move(poll));
        askFact(it.key());
    }
    m_places.clear();
    for (const QString &place : m_profile.places)
        m_places.insert(place, ExtensionUse::Unknown);
    m_phone.perform(phonecommand::WatchExtensions{m_extensions.keys() + m_profile.places});
}

void QueuePresence::askFact(PbxFact fact)
{
    const auto source = filled(m_profile.facts.value(fact), words());
    if (!source || source->http.url.isEmpty() || !m_http)
        return;
    whenReady(m_http(source->http), this, [this, fact, request = source->http, round = m_pollRound](const Result<PbxAnswer> &answer) {
        if (round != m_pollRound)
            return;
        if (!answer || answer->status < 200 || answer->status > 299)
            return setFact(fact, std::nullopt);
        setFact(fact, judgedAnswer(request, *answer).ok());
    });
}

// The end of the call goes on with what could not be done.
void QueuePresence::waitForCall()
{
    m_running.clear();
    m_limit.stop();
    m_waitsForCall = !m_phone.calls().isEmpty();
    if (!m_waitsForCall) // over already
        m_retry.start(m_backoff.next());
    judge();
}

void QueuePresence::setFact(PbxFact fact, std::optional<bool> holds)
{
    m_facts[fact] = holds;
    judge();
}

void QueuePresence::again()
{
    m_done.reset();
    m_signedInHere = false;
    m_backoff.reset();
    m_failure.clear();
    step();
}

void QueuePresence::leave()
{
    if (m_wish.signedIn)
        return;
    m_running.clear();
    m_limit.stop();
    step();
}

void QueuePresence::step()
{
    if (!m_running.isEmpty() || m_waitsForCall || !isOn() || m_done == m_wish)
        return judge();
    m_retry.stop();
    if (!m_phone.calls().isEmpty()) { // the end of the call goes on with it
        m_waitsForCall = true;
        return judge();
    }
    if (!m_wish.signedIn) {
        if (m_signedInHere && m_profile.find(PbxVerb::SignOut))
            return perform(PbxVerb::SignOut);
        m_done = m_wish;
        return judge();
    }
    if (!m_signedInHere && m_profile.find(PbxVerb::SignIn))
        return perform(PbxVerb::SignIn);
    if (m_profile.find(PbxVerb::Pause))
        return perform(m_wish.paused ? PbxVerb::Pause : PbxVerb::Unpause);
    m_done = m_wish;
    judge();
}

void QueuePresence::perform(PbxVerb verb)
{
    PbxWords with = words();
    with.reason = m_profile.reasonFor(m_wish.reason);
    const auto action = filled(*m_profile.find(verb), with);
    m_running = QStringLiteral("queue-%1").arg(++m_lastId);
    m_runningVerb = verb;
    m_runningWish = m_wish;
    m_limit.start(m_timing.actionLimit);
    if (!action)
        return finished(m_running, Error{action.error().code, pbxVerbName(verb) + QLatin1String(": ") + action.error().detail, false});
    switch (action->way) {
    case PbxWay::Code:
    case PbxWay::Call: // what a state needs is never a call that somebody sees
        m_phone.perform(phonecommand::ServiceCall{m_running, action->target, action->digits});
        break;
    case PbxWay::Http:
        if (!m_http)
            return finished(m_running, Error{ErrorCode::Unsupported, QStringLiteral("no way to send it"), false});
        whenReady(m_http(action->http), this, [this, id = m_running, request = action->http](const Result<PbxAnswer> &answer) {
            finished(id, answer ? judgedAnswer(request, *answer) : Result<void>(answer.error()));
        });
        break;
    case PbxWay::Digits:
    case PbxWay::Transfer:
        return finished(m_running, Error{ErrorCode::Invalid, QStringLiteral("%1 cannot be %2").arg(pbxVerbName(verb), pbxWayName(action->way)), false});
    }
    judge();
}

void QueuePresence::finished(const QString &id, const Result<void> &outcome)
{
    if (id.isEmpty() || id != m_running)
        return;
    m_running.clear();
    m_limit.stop();
    if (!outcome) {
        m_failure = outcome.error().detail;
        qCWarning(logSession).noquote() << "queue:" << pbxVerbName(m_runningVerb) << "failed:" << m_failure;
        m_retry.start(m_backoff.next());
        return judge();
    }
    m_failure.clear();
    m_backoff.reset();
    switch (m_runningVerb) {
    case PbxVerb::SignIn: m_signedInHere = true; break;
    case PbxVerb::SignOut:
        m_signedInHere = false;
        m_done = m_runningWish;
        break;
    case PbxVerb::Pause:
    case PbxVerb::Unpause: m_done = m_runningWish; break;
    case PbxVerb::Park:
    case PbxVerb::PickUpParked:
    case PbxVerb::PickUpRinging:
    case PbxVerb::Voicemail:
    case PbxVerb::EchoTest:
    case PbxVerb::Listen:
    case PbxVerb::Whisper:
    case PbxVerb::Barge:
    case PbxVerb::StartRecording:
    case PbxVerb::StopRecording: break; // no state of an agent asks for these
    }
    for (auto it = m_profile.facts.cbegin(); it != m_profile.facts.cend(); ++it) {
        if (it->extension.isEmpty())
            askFact(it.key());
    }
    m_graceOver = false;
    step();
}

void QueuePresence::judge()
{
    QueueStanding now;
    now.wantsPause = m_wish.paused;
    now.pausedAtPbx = m_facts.value(PbxFact::Paused);
    const auto holds = [this](PbxFact fact) { return m_facts.value(fact).value_or(false); };
    now.lead = holds(PbxFact::LeadBarges) ? LeadOnLine::Barges
        : holds(PbxFact::LeadWhispers)    ? LeadOnLine::Whispers
        : holds(PbxFact::LeadListens)     ? LeadOnLine::Listens
                                          : LeadOnLine::Nobody;
    const bool differs = m_profile.find(PbxVerb::Pause) && m_wish.signedIn && m_done == m_wish && now.pausedAtPbx && *now.pausedAtPbx != m_wish.paused;
    if (!differs) {
        m_grace.stop();
        m_graceOver = false;
    } else if (!m_grace.isActive() && !m_graceOver) {
        m_grace.start(m_timing.differsAfter);
    }
    if (!isOn()) {
        now.sync = QueueSync::Off;
        now.pausedAtPbx.reset();
    } else if (!m_failure.isEmpty()) {
        now.sync = QueueSync::Failed;
        now.detail = m_failure;
    } else if (m_done != m_wish) {
        now.sync = QueueSync::Working;
    } else {
        now.sync = differs && m_graceOver ? QueueSync::Differs : QueueSync::InStep;
    }
    if (now == m_standing)
        return;
    m_standing = now;
    Q_EMIT standingChanged(m_standing);
}

} // namespace linija
