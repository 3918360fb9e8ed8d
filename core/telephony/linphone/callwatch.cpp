#include "core/telephony/linphone/callwatch.h"

#include <algorithm>
#include <chrono>

namespace linija {

namespace {

constexpr std::chrono::milliseconds lookEvery(500);
constexpr std::chrono::milliseconds answerLimit(900); // less than from question to question

PathAnswer pathAnswerOf(const ProbeResult &result)
{
    return result.answers() ? PathAnswer::Answered : result.reason == RegistrationReason::Refused ? PathAnswer::Refused : PathAnswer::Nothing;
}

} // namespace

struct CallWatch::Line
{
    QString id;
    ServerPlace carrier;
    LineRule rule;
    CallLine said = CallLine::Good;
    std::unique_ptr<ServerProbe> probe;
};

CallWatch::CallWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_tick.setInterval(lookEvery);
    connect(&m_tick, &QTimer::timeout, this, &CallWatch::look);
}

CallWatch::~CallWatch() = default;

void CallWatch::begin(std::function<std::vector<WatchedCall>()> calls)
{
    m_calls = std::move(calls);
}

void CallWatch::wake()
{
    if (!m_calls || m_tick.isActive())
        return;
    m_tick.start();
    QMetaObject::invokeMethod(this, &CallWatch::look, Qt::QueuedConnection); // a call may be answered and lost within a second
}

void CallWatch::look()
{
    const std::vector<WatchedCall> calls = m_calls();
    std::erase_if(m_lines, [&](const auto &line) {
        return std::none_of(calls.cbegin(), calls.cend(), [&](const WatchedCall &call) { return call.id == line->id; });
    });
    if (calls.empty())
        return m_tick.stop();
    std::vector<QString> lostCalls;
    for (const WatchedCall &call : calls) {
        Line &line = lineOf(call);
        if (!call.answered) {
            if (line.rule.askAhead(m_clock.monotonic()) && line.probe)
                line.probe->ask(ProbeDepth::Port, answerLimit);
            continue;
        }
        const LineVerdict verdict = line.rule.look(m_clock.monotonic(), call.traffic);
        if (verdict.line != line.said) {
            line.said = verdict.line;
            Q_EMIT lineChanged(line.id, verdict.line);
        }
        if (verdict.lost)
            lostCalls.push_back(line.id);
        if (verdict.prove)
            Q_EMIT proofWanted(line.id);
        if (verdict.ask && line.probe)
            line.probe->ask(ProbeDepth::Port, answerLimit);
    }
    for (const QString &id : lostCalls)
        Q_EMIT lost(id);
}

CallWatch::Line &CallWatch::lineOf(const WatchedCall &call)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const auto &line) { return line->id == call.id; });
    if (found != m_lines.end() && (*found)->carrier == call.carrier)
        return **found;
    if (found != m_lines.end())
        m_lines.erase(found); // another server carries it now, and has to answer first
    auto line = std::make_unique<Line>();
    line->id = call.id;
    line->carrier = call.carrier;
    if (!call.carrier.host.isEmpty()) {
        line->probe = std::make_unique<ServerProbe>(call.carrier, call.from, QString());
        connect(line->probe.get(), &ServerProbe::done, this,
                [this, &rule = line->rule](const ProbeResult &result) { rule.answered(m_clock.monotonic(), pathAnswerOf(result)); });
    }
    m_lines.push_back(std::move(line));
    return *m_lines.back();
}

} // namespace linija
