#include "app/caller/customercall.h"

#include "core/telephony/phoneprotocol.h"

namespace linija {

CustomerCall::CustomerCall(LinphoneEngine &engine, CallPlan plan, QObject *parent)
    : QObject(parent), m_engine(engine), m_plan(std::move(plan))
{
    m_impatience.setSingleShot(true);
    m_length.setSingleShot(true);
    connect(&m_engine, &PhoneEngine::callChanged, this, &CustomerCall::onCall);
    connect(&m_engine, &PhoneEngine::dtmfReceived, this, [this](const QString &callId, const QString &digit) {
        if (callId == m_id)
            say("dtmf", {{QStringLiteral("digit"), digit}});
    });
    connect(&m_length, &QTimer::timeout, this, &CustomerCall::hangUp);
    connect(&m_impatience, &QTimer::timeout, this, [this] {
        m_ownReason = m_phase == CallPhase::HeldByRemote ? QStringLiteral("lost-patience-on-hold") : QStringLiteral("lost-patience");
        hangUp();
    });
}

void CustomerCall::place()
{
    m_since.start();
    say("calling", {{QStringLiteral("to"), m_plan.target}});
    const auto placed = m_engine.perform(phonecommand::Dial{m_plan.target, m_plan.headers});
    if (!placed) {
        CallOutcome outcome;
        outcome.end = CallEnd::Failed;
        outcome.reason = QStringLiteral("failed");
        outcome.detail = placed.error().detail;
        Q_EMIT ended(outcome);
        return;
    }
    m_id = placed.value();
    if (m_plan.patience)
        m_impatience.start(*m_plan.patience);
}

void CustomerCall::hangUp()
{
    if (m_id.isEmpty() || m_phase == CallPhase::Ended)
        return;
    m_hungUp = true;
    (void)m_engine.perform(phonecommand::HangUp{m_id});
}

void CustomerCall::onCall(const Call &call)
{
    if (call.id != m_id)
        return;
    m_codec = call.codec;
    if (call.phase == m_phase)
        return;
    const CallPhase before = m_phase;
    m_phase = call.phase;
    if (before == CallPhase::HeldByRemote && m_holdBegan >= 0) {
        m_heldMs += m_since.elapsed() - m_holdBegan;
        m_holdBegan = -1;
    }
    switch (call.phase) {
    case CallPhase::Alerting:
    case CallPhase::Dialing:
    case CallPhase::OnHold: // a customer does not hold
        break;
    case CallPhase::RingingOut:
        say("ringing");
        break;
    case CallPhase::Talking:
        m_impatience.stop();
        if (m_answeredAt) {
            say("resumed");
            Q_EMIT resumed();
            break;
        }
        m_answeredAt = m_since.elapsed();
        say("answered", {{QStringLiteral("answeredAfterMs"), *m_answeredAt}});
        if (m_plan.duration)
            m_length.start(*m_plan.duration);
        Q_EMIT answered();
        break;
    case CallPhase::HeldByRemote:
        m_holdBegan = m_since.elapsed();
        if (m_plan.holdPatience)
            m_impatience.start(*m_plan.holdPatience);
        say("held");
        Q_EMIT held();
        break;
    case CallPhase::Ended:
        onEnded(call);
        break;
    }
}

void CustomerCall::onEnded(const Call &call)
{
    m_impatience.stop();
    m_length.stop();
    CallOutcome outcome;
    outcome.end = call.end;
    outcome.reason = m_ownReason.isEmpty() ? callEndName(call.end) : m_ownReason;
    outcome.detail = call.endDetail;
    outcome.byCustomer = m_hungUp;
    outcome.answeredAfterMs = m_answeredAt;
    outcome.talkMs = m_answeredAt ? m_since.elapsed() - *m_answeredAt : 0;
    outcome.heldMs = m_heldMs;
    Q_EMIT ended(outcome);
}

void CustomerCall::say(const char *event, QJsonObject more)
{
    more.insert(QStringLiteral("event"), QLatin1String(event));
    more.insert(QStringLiteral("ms"), m_since.elapsed());
    Q_EMIT happened(more);
}

} // namespace linija
