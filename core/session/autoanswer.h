// Takes calls by itself where the queue's rule says so: after a tone in the agent's ear, only while the agent is ready and on
// no other call. What a call asks for is untrusted: it counts only where the administrator or agent allowed it, and only of
// calls that came by the registered account; a stranger must not open the microphone. GUI thread.
#pragma once

#include "core/domain/call.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace linija {

class AgentSession;
class InteractionService;
class SoftphonePort;

struct AutoAnswerRule
{
    bool asCallsAsk = false; // Call-Info, Alert-Info or X-AUTOANSWER decide
    QStringList queues;      // keys; calls of these queues always
    friend bool operator==(const AutoAnswerRule &, const AutoAnswerRule &) = default;
};

// How long the call asks to ring before it is taken, 0 to 60 s; nothing where it does not ask. Read are
// `Call-Info: <…>;answer-after=2`, `Alert-Info: <…>;info=alert-autoanswer;delay=2` (also "Auto Answer", "Ring Answer") and
// `X-AUTOANSWER: TRUE`.
[[nodiscard]] std::optional<std::chrono::seconds> autoAnswerAsked(const Call &call);

class AutoAnswer : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds toneLead{700}; // from the tone to the customer's voice

    // All must outlive it.
    AutoAnswer(InteractionService &interactions, SoftphonePort &phone, AgentSession &agent, QObject *parent = nullptr);

    void setRule(const AutoAnswerRule &rule) { m_rule = rule; }

private:
    void consider(const Call &call);
    void take(const QString &callId);
    [[nodiscard]] bool agentIsFree(const QString &callId) const;

    InteractionService &m_interactions;
    SoftphonePort &m_phone;
    AgentSession &m_agent;
    AutoAnswerRule m_rule;
};

} // namespace linija
