#include "core/session/autoanswer.h"

#include "core/base/logging.h"
#include "core/session/agentsession.h"
#include "core/session/interactionservice.h"
#include "core/session/screenpop.h"
#include "core/telephony/softphoneport.h"

#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr int longestDelay = 60;

std::chrono::seconds secondsIn(const QString &digits)
{
    return std::chrono::seconds(std::clamp(digits.toInt(), 0, longestDelay));
}

} // namespace

std::optional<std::chrono::seconds> autoAnswerAsked(const Call &call)
{
    static const QRegularExpression answerAfter(QStringLiteral(";\\s*answer-after\\s*=\\s*\"?(\\d{1,4})"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression delay(QStringLiteral(";\\s*delay\\s*=\\s*\"?(\\d{1,4})"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression alert(QStringLiteral("(info\\s*=\\s*\"?alert-autoanswer|auto\\s*answer|ring\\s*answer)"),
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = answerAfter.match(call.headers.value(QStringLiteral("call-info"))); match.hasMatch())
        return secondsIn(match.captured(1));
    const QString alertInfo = call.headers.value(QStringLiteral("alert-info"));
    if (alert.match(alertInfo).hasMatch()) {
        const auto match = delay.match(alertInfo);
        return match.hasMatch() ? secondsIn(match.captured(1)) : 0s;
    }
    const QString plain = call.headers.value(QStringLiteral("x-autoanswer")).trimmed().toLower();
    if (QStringList{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("on"), QStringLiteral("1")}.contains(plain))
        return 0s;
    return std::nullopt;
}

AutoAnswer::AutoAnswer(InteractionService &interactions, SoftphonePort &phone, AgentSession &agent, QObject *parent)
    : QObject(parent), m_interactions(interactions), m_phone(phone), m_agent(agent)
{
    // After the window has its card: what takes a call must be seen to have come.
    connect(&interactions, &InteractionService::started, this, [this](InteractionId id) {
        if (const auto active = m_interactions.find(id))
            consider(active->call);
    });
}

bool AutoAnswer::agentIsFree(const QString &callId) const
{
    const AgentState state = m_agent.presence().state;
    if ((state != AgentState::Ready && state != AgentState::Alerting) || m_agent.nextState() != AgentState::Ready)
        return false;
    const QVector<Call> calls = m_phone.calls();
    return std::none_of(calls.cbegin(), calls.cend(), [&](const Call &one) { return one.id != callId && one.phase != CallPhase::Ended; });
}

void AutoAnswer::consider(const Call &call)
{
    if (call.direction != CallDirection::Incoming || call.phase != CallPhase::Alerting)
        return;
    const bool byQueue = m_rule.queues.contains(queueOf(call)) && !queueOf(call).isEmpty();
    const auto asked = m_rule.asCallsAsk ? autoAnswerAsked(call) : std::nullopt;
    if ((!byQueue && !asked) || m_phone.status().registration != RegistrationState::Registered || !agentIsFree(call.id))
        return;
    const auto ringing = std::chrono::milliseconds(asked.value_or(0s));
    QTimer::singleShot(ringing, this, [this, id = call.id] {
        const QVector<Call> calls = m_phone.calls();
        const bool rings = std::any_of(calls.cbegin(), calls.cend(), [&](const Call &one) { return one.id == id && one.phase == CallPhase::Alerting; });
        if (!rings || !agentIsFree(id))
            return;
        m_phone.perform(phonecommand::PlayTone{QStringLiteral("auto-answer")});
        QTimer::singleShot(toneLead, this, [this, id] { take(id); });
    });
}

void AutoAnswer::take(const QString &callId)
{
    const QVector<Call> calls = m_phone.calls();
    const bool rings = std::any_of(calls.cbegin(), calls.cend(), [&](const Call &one) { return one.id == callId && one.phase == CallPhase::Alerting; });
    if (!rings || !agentIsFree(callId)) // the caller gave up, or the agent did something else meanwhile
        return;
    qCInfo(logSession) << "call" << callId << "is taken by the queue's rule";
    m_phone.answer(callId);
}

} // namespace linija
