#include "core/session/guidedpause.h"

#include "core/session/interactionservice.h"
#include "core/telephony/softphoneport.h"

namespace linija {

GuidedPause::GuidedPause(SoftphonePort &phone, const InteractionService &interactions, QObject *parent)
    : QObject(parent), m_phone(phone), m_interactions(interactions)
{
    connect(&phone, &SoftphonePort::callChanged, this, &GuidedPause::callChanged);
}

void GuidedPause::setWanted(InteractionId contact, bool wanted)
{
    const auto active = wanted ? m_interactions.find(contact) : std::nullopt;
    const QString call = active ? active->call.id : QString();
    if (call == m_call)
        return;
    resume();
    m_call = call;
    if (active)
        pause(active->call);
}

void GuidedPause::pause(const Call &call)
{
    if (call.recording != CallRecordingState::Recording)
        return;
    m_paused = true;
    m_phone.perform(phonecommand::Record{call.id, RecordAct::Pause});
}

void GuidedPause::resume()
{
    if (m_paused)
        m_phone.perform(phonecommand::Record{m_call, RecordAct::Resume});
    m_paused = false;
}

void GuidedPause::callChanged(const Call &call)
{
    if (call.id != m_call)
        return;
    if (call.phase == CallPhase::Ended) {
        m_call.clear();
        m_paused = false;
        return;
    }
    // It has begun to be recorded within the step: by its rule after an announcement, or after a reconnect.
    if (!m_paused)
        pause(call);
}

} // namespace linija
