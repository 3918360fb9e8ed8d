#include "core/telephony/registrationkeeper.h"

#include "core/base/logging.h"
#include "core/telephony/networkwatch.h"

#include <algorithm>

namespace linija {

namespace {

using Reason = RegistrationReason;

// Whether only a person can mend it, so that asking often is of no use.
bool needsAPerson(Reason reason)
{
    switch (reason) {
    case Reason::UnknownHost:
    case Reason::CertificateNotTrusted:
    case Reason::CertificateWrongName:
    case Reason::CertificateExpired:
    case Reason::NoTls:
    case Reason::WrongPassword:
    case Reason::UnknownUser:
    case Reason::NotAllowed:
    case Reason::TooManyContacts:
    case Reason::BadSetup: return true;
    case Reason::None:
    case Reason::NoNetwork:
    case Reason::Refused:
    case Reason::NoAnswer:
    case Reason::ServerBusy:
    case Reason::ServerFailed: return false;
    }
    return false;
}

// A server that swallows our question may still take a REGISTER.
constexpr std::chrono::milliseconds failsAtOnce(300);
constexpr int tryAllTheSameEvery = 5;
constexpr int lostAfterMisses = 2;
constexpr int homeAfterAnswers = 2;

} // namespace

RegistrationKeeper::RegistrationKeeper(Hands hands, Pace pace, unsigned seed, QObject *parent)
    : QObject(parent), m_hands(std::move(hands)), m_pace(pace), m_soon(pace.soon, seed), m_later(pace.later, seed)
{
    for (QTimer *timer : {&m_slow, &m_prefer, &m_pause, &m_watch, &m_act})
        timer->setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a server that names its time does not want us before it
    m_slow.setInterval(m_pace.slowAfter);
    m_prefer.setInterval(m_pace.preferEarlier);
    m_home.setInterval(m_pace.goHomeEvery);
    connect(&m_slow, &QTimer::timeout, this, &RegistrationKeeper::survey);
    connect(&m_prefer, &QTimer::timeout, this, &RegistrationKeeper::judgeSurvey);
    connect(&m_pause, &QTimer::timeout, this, &RegistrationKeeper::survey);
    connect(&m_watch, &QTimer::timeout, this, &RegistrationKeeper::watch);
    connect(&m_home, &QTimer::timeout, this, &RegistrationKeeper::lookHome);
    connect(&m_act, &QTimer::timeout, this, [this] {
        if (m_state != State::Off)
            m_hands.registerAt(m_next);
    });
}

RegistrationKeeper::~RegistrationKeeper() = default;

void RegistrationKeeper::begin(const QVector<ServerPlace> &servers, const QString &from, const QString &rootCa)
{
    end();
    for (const ServerPlace &place : servers) {
        Server server;
        server.probe = std::make_unique<ServerProbe>(place, from, rootCa);
        m_servers.push_back(std::move(server));
    }
    m_soon.reset();
    m_later.reset();
    m_state = State::Trying;
    m_standing = {RegistrationState::InProgress, Reason::None, {}, 0};
    m_libraryTries = true;
    m_triesSince.start();
    m_slow.start();
}

void RegistrationKeeper::end()
{
    m_state = State::Off;
    for (QTimer *timer : {&m_slow, &m_prefer, &m_pause, &m_watch, &m_home, &m_act})
        timer->stop();
    m_servers.clear();
    m_standing = {};
    m_misses = m_emptyRounds = 0;
}

void RegistrationKeeper::stopAsking()
{
    m_prefer.stop();
    for (Server &server : m_servers) {
        server.probe->disconnect(this);
        server.probe->cancel();
        server.result.reset();
    }
}

void RegistrationKeeper::trying()
{
    if (m_state == State::Off || m_state == State::Trying)
        return;
    if (m_state == State::Registered) { // the library refreshes, or repairs a broken connection
        m_watch.stop();
        m_home.stop();
    }
    stopAsking();
    m_pause.stop();
    m_state = State::Trying;
    m_libraryTries = true;
    m_triesSince.start();
    m_slow.start();
    // A reason that is known stays until it is known to be over.
    if (m_standing.state != RegistrationState::Failed)
        stand(RegistrationState::InProgress, m_standing.reason, m_standing.detail);
}

void RegistrationKeeper::registered()
{
    if (m_state == State::Off)
        return;
    stopAsking();
    m_slow.stop();
    m_pause.stop();
    m_act.stop();
    m_state = State::Registered;
    m_libraryTries = false;
    m_soon.reset();
    m_later.reset();
    m_misses = m_emptyRounds = 0;
    Server &server = m_servers[static_cast<std::size_t>(m_standing.server)];
    server.aloneUntil = QDeadlineTimer(0);
    server.way = wayTo(server);
    stand(RegistrationState::Registered, Reason::None, {});
    m_watch.start(server.answersQuestions ? m_pace.watchInCall : std::chrono::milliseconds(0)); // the first tells whether it answers questions at all
    if (m_standing.server > 0)
        m_home.start();
}

void RegistrationKeeper::answered(int sipCode, std::chrono::seconds retryAfter, const QString &registrarError)
{
    if (m_state == State::Off)
        return;
    m_hands.rest();
    const Reason reason = reasonFromAnswer(sipCode, static_cast<int>(retryAfter.count()), registrarError);
    const QString detail = QStringLiteral("the server answered %1").arg(sipCode);
    stopAsking();
    m_slow.stop();
    m_watch.stop();
    m_home.stop();
    if (!anotherMayTake(reason)) {
        m_state = State::Resting;
        stand(RegistrationState::Failed, reason, detail);
        // A wrong password again and again gets the account locked; the rest may be mended at the server.
        if (reason != Reason::WrongPassword && reason != Reason::BadSetup)
            m_pause.start(m_pace.refusedAgain);
        return;
    }
    const auto alone = std::max<std::chrono::milliseconds>(std::min(retryAfter, std::chrono::seconds(600)), m_pace.leaveBusyAlone);
    m_servers[static_cast<std::size_t>(m_standing.server)].aloneUntil = QDeadlineTimer(alone);
    if (std::any_of(m_servers.begin(), m_servers.end(), [](const Server &server) { return server.aloneUntil.hasExpired(); })) {
        stand(RegistrationState::Failed, reason, detail);
        m_state = State::Waiting;
        m_pause.start(0);
        return;
    }
    // Nobody else is left: a server that says nothing of when is asked again a little later.
    wait(reason, detail, retryAfter.count() > 0 ? std::chrono::milliseconds(std::min(retryAfter, std::chrono::seconds(600))) : m_pace.soon.cap);
}

void RegistrationKeeper::failedBelow()
{
    if (m_state == State::Off || m_state == State::Surveying || m_state == State::Waiting)
        return;
    m_libraryTries = false;
    m_hands.rest();
    survey();
}

void RegistrationKeeper::networkChanged()
{
    switch (m_state) {
    case State::Off:
    case State::Resting: return;
    case State::Registered: {
        Server &server = m_servers[static_cast<std::size_t>(m_standing.server)];
        const auto way = wayTo(server);
        if (way && way == server.way)
            return watch(); // perhaps it only flapped; perhaps not
        qCInfo(logPhone) << "the way to the server changed";
        m_hands.rest();
        m_libraryTries = false;
        return survey();
    }
    case State::Trying:
    case State::Surveying:
    case State::Waiting:
        m_soon.reset();
        m_later.reset();
        m_libraryTries = false;
        return survey();
    }
}

void RegistrationKeeper::wokeUp()
{
    switch (m_state) {
    case State::Off:
    case State::Resting: return;
    case State::Trying:
    case State::Registered:
    case State::Surveying:
    case State::Waiting:
        m_soon.reset();
        m_later.reset();
        m_libraryTries = false;
        return survey(); // the server, or a router on the way, may have forgotten us: whoever answers is told anew
    }
}

std::optional<QHostAddress> RegistrationKeeper::wayTo(const Server &server) const
{
    const QHostAddress literal(server.probe->place().host);
    const QHostAddress there = literal.isNull() ? server.probe->address() : literal;
    // Not known yet, by a library that resolves names itself: as for any place outside (TEST-NET-1, nothing is sent).
    return localAddressTowards(there.isNull() ? QHostAddress(QStringLiteral("192.0.2.1")) : there);
}

void RegistrationKeeper::survey()
{
    if (m_state == State::Off)
        return;
    m_watch.stop();
    m_home.stop();
    m_pause.stop();
    m_slow.stop();
    stopAsking();
    m_state = State::Surveying;
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        ServerProbe &probe = *m_servers[i].probe;
        connect(&probe, &ServerProbe::done, this, [this, i](const ProbeResult &result) { surveyed(static_cast<int>(i), result); });
        probe.ask(ProbeDepth::Sip, m_pace.probeLimit);
    }
}

void RegistrationKeeper::surveyed(int server, const ProbeResult &result)
{
    Server &one = m_servers[static_cast<std::size_t>(server)];
    one.result = result;
    one.answersQuestions = one.answersQuestions || result.answers();
    const bool complete = std::all_of(m_servers.begin(), m_servers.end(), [](const Server &each) { return each.result.has_value(); });
    if (complete || bestAnswering(true))
        return judgeSurvey();
    if (result.answers() && !m_prefer.isActive())
        m_prefer.start();
}

// The first that answers. Patient: only where nobody before it may still answer.
std::optional<int> RegistrationKeeper::bestAnswering(bool patient) const
{
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        const Server &one = m_servers[i];
        if (one.result && one.result->answers() && one.aloneUntil.hasExpired())
            return static_cast<int>(i);
        if (patient && !one.result)
            return std::nullopt;
    }
    if (patient)
        return std::nullopt;
    // All that answer asked to be left alone: better one of them than none.
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        if (m_servers[i].result && m_servers[i].result->answers())
            return static_cast<int>(i);
    }
    return std::nullopt;
}

void RegistrationKeeper::judgeSurvey()
{
    if (m_state != State::Surveying)
        return;
    if (const auto best = bestAnswering(false)) {
        if (*best != m_standing.server || !m_libraryTries || m_triesSince.elapsed() > m_pace.patience.count())
            return take(*best);
        stopAsking();
        m_state = State::Trying; // it is there, and thinks
        return m_slow.start();
    }
    // Told is what is wrong with the server one wants; of the others only that they do not serve either.
    const ProbeResult first = m_servers.front().result.value_or(ProbeResult{Reason::NoAnswer, {}});
    ++m_emptyRounds;
    if (first.reason == Reason::NoAnswer && m_emptyRounds % tryAllTheSameEvery == 0) {
        stand(RegistrationState::Failed, first.reason, first.detail);
        return take(m_standing.server);
    }
    wait(first.reason, first.detail);
}

void RegistrationKeeper::take(int server)
{
    stopAsking();
    if (server != m_standing.server)
        qCInfo(logPhone) << "moves to server" << server + 1 << "of" << m_servers.size();
    RegistrationStanding now = m_standing;
    now.server = server;
    if (now.state == RegistrationState::Registered)
        now.state = RegistrationState::InProgress;
    if (now != m_standing) {
        m_standing = now;
        Q_EMIT standingChanged(m_standing);
    }
    m_state = State::Trying;
    // A server that answers questions and cannot be registered at all must not be asked a hundred times a second.
    const bool atOnceAgain = m_triesSince.isValid() && m_triesSince.elapsed() < failsAtOnce.count();
    m_libraryTries = true;
    m_triesSince.start();
    m_slow.start();
    m_next = server;
    m_act.start(atOnceAgain ? m_soon.next() : std::chrono::milliseconds(0));
}

void RegistrationKeeper::wait(RegistrationReason reason, const QString &detail, std::chrono::milliseconds atLeast)
{
    stopAsking();
    m_state = State::Waiting;
    m_libraryTries = false;
    stand(RegistrationState::Failed, reason, detail);
    Backoff &backoff = needsAPerson(reason) ? m_later : m_soon;
    m_pause.start(std::max(backoff.next(), atLeast));
}

void RegistrationKeeper::watch()
{
    if (m_state != State::Registered)
        return;
    Server &server = m_servers[static_cast<std::size_t>(m_standing.server)];
    server.probe->disconnect(this);
    connect(server.probe.get(), &ServerProbe::done, this, &RegistrationKeeper::watched);
    server.probe->ask(ProbeDepth::Port, m_hands.callIsUp() ? m_pace.watchInCall : m_pace.probeLimit);
}

void RegistrationKeeper::watched(const ProbeResult &result)
{
    Server &server = m_servers[static_cast<std::size_t>(m_standing.server)];
    if (!server.way)
        server.way = wayTo(server);
    if (result.answers()) {
        server.answersQuestions = true;
        m_misses = 0;
    } else if (server.answersQuestions || result.reason == Reason::Refused || result.reason == Reason::NoNetwork) {
        ++m_misses;
    }
    if (m_misses >= lostAfterMisses) {
        qCWarning(logPhone).noquote() << "the server is lost:" << result.detail;
        m_hands.rest();
        m_libraryTries = false;
        stand(RegistrationState::Failed, result.reason, result.detail);
        return survey();
    }
    if (m_misses > 0)
        return m_watch.start(std::chrono::milliseconds(200)); // once more, to be sure
    m_watch.start(m_hands.callIsUp() ? m_pace.watchInCall : m_pace.watchIdle);
}

void RegistrationKeeper::lookHome()
{
    if (m_state != State::Registered || m_standing.server == 0 || m_hands.callIsUp())
        return;
    // The best of those before the one that serves that wants us; it is asked as if we would sign in there.
    for (int i = 0; i < m_standing.server; ++i) {
        Server &server = m_servers[static_cast<std::size_t>(i)];
        if (!server.aloneUntil.hasExpired())
            continue;
        server.probe->disconnect(this);
        connect(server.probe.get(), &ServerProbe::done, this, [this, i](const ProbeResult &result) { lookedHome(i, result); });
        server.probe->ask(ProbeDepth::Sip, m_pace.probeLimit);
    }
}

void RegistrationKeeper::lookedHome(int server, const ProbeResult &result)
{
    if (m_state != State::Registered || server >= m_standing.server)
        return;
    Server &one = m_servers[static_cast<std::size_t>(server)];
    one.homeAnswers = result.answers() ? one.homeAnswers + 1 : 0;
    if (one.homeAnswers < homeAfterAnswers || m_hands.callIsUp())
        return;
    for (Server &each : m_servers)
        each.homeAnswers = 0;
    m_watch.stop();
    m_home.stop();
    take(server);
}

void RegistrationKeeper::stand(RegistrationState state, RegistrationReason reason, const QString &detail)
{
    const RegistrationStanding now{state, reason, detail, m_standing.server};
    if (now == m_standing)
        return;
    m_standing = now;
    Q_EMIT standingChanged(m_standing);
}

} // namespace linija
