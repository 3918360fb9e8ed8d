#include "app/caller/democalls.h"

#include "app/caller/opusclip.h"
#include "app/caller/singlecall.h"
#include "core/base/logging.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

#include <csignal>

namespace linija {

namespace {

constexpr std::chrono::milliseconds listenStep(50);
constexpr std::chrono::milliseconds greetingPatience(4000); // speaks first when the agent says nothing
constexpr std::chrono::milliseconds answerPatience(14000);
constexpr std::chrono::milliseconds farewell(1500);
constexpr std::chrono::seconds ownerEvery(2);

} // namespace

DemoCalls::DemoCalls(DemoOptions options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_clock(clock), m_printer(m_options.output), m_engine(clock),
      m_random(m_options.seed)
{
    m_pause.setSingleShot(true);
    m_clipEnd.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &DemoCalls::callNext);
    connect(&m_ear, &QTimer::timeout, this, &DemoCalls::listen);
    connect(&m_clipEnd, &QTimer::timeout, this, &DemoCalls::clipIsOver);
    connect(&m_ownerWatch, &QTimer::timeout, this, &DemoCalls::checkOwner);
    connect(&m_engine, &LinphoneEngine::stopped, this, [this] { Q_EMIT finished(0); });
}

Result<void> DemoCalls::start()
{
    auto scenarios = readScenarios(m_options.folder);
    if (!scenarios)
        return scenarios.error();
    m_scenarios = speaking(scenarios.value(), m_options.languages);
    if (m_scenarios.isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("no scenario is in the languages %1").arg(m_options.languages.join(QLatin1Char(' ')))};
    if (!m_folder.isValid())
        return Error{ErrorCode::Io, m_folder.errorString()};
    m_order.resize(m_scenarios.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_options.seed != DemoOptions{}.seed) // without a seed: the order of the file, which tells the story best
        std::shuffle(m_order.begin(), m_order.end(), m_random);

    LinphoneOptions engine;
    engine.dataDir = m_folder.filePath(QStringLiteral("sip"));
    engine.sound = SoundMode::Files;
    if (const auto started = m_engine.start(engine); !started)
        return started;
    (void)m_engine.perform(phonecommand::Accept{false});
    if (m_options.whilePid > 0)
        m_ownerWatch.start(ownerEvery);
    pauseFor(1, 2);
    return {};
}

void DemoCalls::leave()
{
    m_leaving = true;
    m_pause.stop();
    m_ownerWatch.stop();
    m_engine.stop();
}

void DemoCalls::checkOwner()
{
    if (m_call || ::kill(static_cast<pid_t>(m_options.whilePid), 0) == 0 || errno != ESRCH)
        return;
    leave();
}

void DemoCalls::pauseFor(double fromSeconds, double toSeconds)
{
    std::uniform_real_distribution<double> pick(fromSeconds, toSeconds);
    m_pause.start(std::chrono::milliseconds(static_cast<qint64>(pick(m_random) * 1000 / m_options.pace)));
}

CallPlan DemoCalls::planOf(const Scenario &scenario) const
{
    CallPlan plan;
    plan.target = m_options.target;
    plan.patience = scenario.patience;
    plan.holdPatience = scenario.holdPatience;
    const auto add = [&](const char *name, const QString &value) {
        if (!value.isEmpty())
            plan.headers.push_back({QString::fromLatin1(name), value});
    };
    add("X-Queue", scenario.queue);
    add("X-IVR-Path", scenario.ivrPath);
    add("X-Language", scenario.language);
    add("X-Queue-Joined", QString::number(toMs(m_clock.now() - scenario.waited) / 1000));
    if (scenario.sendsCustomer)
        add("X-Customer-Id", scenario.customer);
    return plan;
}

void DemoCalls::callNext()
{
    const Scenario &who = scenario();
    m_rang = false;
    if (const auto set = m_engine.setFrom(callerUri(who.from), who.name); !set) {
        qCWarning(logApp) << "scenario" << who.key << set.error().detail;
        ++m_next;
        return pauseFor(4, 6);
    }
    m_engine.setPlayFile({});
    m_call = std::make_unique<CustomerCall>(m_engine, planOf(who));
    connect(m_call.get(), &CustomerCall::happened, this, [this](QJsonObject event) {
        if (event.value(QLatin1String("event")).toString() == QLatin1String("ringing"))
            m_rang = true;
        event.insert(QStringLiteral("scenario"), scenario().key);
        m_printer.print(event);
    });
    connect(m_call.get(), &CustomerCall::answered, this, [this] {
        ++m_answered;
        m_clip = 0;
        m_ear.start(listenStep);
        beginTurn();
    });
    connect(m_call.get(), &CustomerCall::held, this, [this] { m_clipEnd.stop(); });
    connect(m_call.get(), &CustomerCall::resumed, this, &DemoCalls::beginTurn);
    // Queued: the call is thrown away in the answer to its own signal.
    connect(m_call.get(), &CustomerCall::ended, this, &DemoCalls::afterCall, Qt::QueuedConnection);
    m_call->place();
}

void DemoCalls::beginTurn()
{
    m_engine.setPlayFile({});
    m_turn.beginListening(m_clip == 0 ? greetingPatience : answerPatience);
}

void DemoCalls::listen()
{
    if (m_call && m_call->phase() == CallPhase::Talking && m_turn.hear(m_engine.heardLevel(m_call->id()), listenStep))
        speak();
}

void DemoCalls::speak()
{
    const SpokenClip &clip = scenario().clips.at(m_clip);
    const QString wav = m_folder.filePath(QStringLiteral("clip-%1.wav").arg(m_clip % 2)); // the other one may still be open
    const auto length = opusToWav(clip.file, wav);
    if (!length) {
        qCWarning(logApp).noquote() << length.error().detail;
        m_clipEnd.start(std::chrono::milliseconds(10));
        return;
    }
    m_engine.setPlayFile(wav);
    m_printer.print({{QStringLiteral("event"), QStringLiteral("says")}, {QStringLiteral("scenario"), scenario().key}, {QStringLiteral("text"), clip.text}});
    m_clipEnd.start(length.value());
}

void DemoCalls::clipIsOver()
{
    ++m_clip;
    if (m_clip < scenario().clips.size())
        return beginTurn(); // silence now: the library would say the clip again
    m_engine.setPlayFile({});
    QTimer::singleShot(farewell, m_call.get(), &CustomerCall::hangUp);
}

void DemoCalls::afterCall(const CallOutcome &outcome)
{
    m_ear.stop();
    m_clipEnd.stop();
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("ended")},
                      {QStringLiteral("scenario"), scenario().key},
                      {QStringLiteral("reason"), outcome.reason},
                      {QStringLiteral("by"), outcome.byCustomer ? QStringLiteral("customer") : QStringLiteral("other")},
                      {QStringLiteral("talkMs"), outcome.talkMs}};
    m_printer.print(event);
    m_call.reset();
    if (m_leaving)
        return;
    if (m_options.calls > 0 && m_answered >= m_options.calls)
        return leave();
    if (outcome.answeredAfterMs) {
        ++m_next;
        pauseFor(20, 40);
    } else if (m_rang) {
        ++m_next;
        pauseFor(10, 20);
    } else {
        pauseFor(3, 5); // nobody is Ready, or the phone is not there yet
    }
}

} // namespace linija
