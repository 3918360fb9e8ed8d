#include "ui/softphone/idlewords.h"

#include "ui/softphone/callspanel.h"

namespace linija {

IdleWords idleWords(const AgentPresence &presence, const PhoneStatus &phone, const QueueStanding &queue)
{
    switch (phone.link) {
    case PhoneLinkState::Starting:
        return {CallsPanel::tr("The phone is starting"), CallsPanel::tr("This takes a moment."), false};
    case PhoneLinkState::Restarting:
        return {CallsPanel::tr("The phone is starting again"), CallsPanel::tr("This takes a moment."), false};
    case PhoneLinkState::Lost:
        return {CallsPanel::tr("The phone does not answer"),
                CallsPanel::tr("Linija starts it again by itself. Calls that were up come back with it."), false};
    case PhoneLinkState::Incompatible:
        return {CallsPanel::tr("The phone is a different version"),
                CallsPanel::tr("Calls cannot come until Linija and its phone are the same version."), false};
    case PhoneLinkState::Connected: break;
    }
    switch (presence.state) {
    case AgentState::Ready:
        if (phone.registration == RegistrationState::Failed)
            return {CallsPanel::tr("Direct calls only"),
                    CallsPanel::tr("This phone is not signed in to the telephone server, so its calls do not come."), false};
        if (queue.pausedThere())
            return {CallsPanel::tr("Paused at the telephone server"),
                    CallsPanel::tr("Its queues send you no calls. Direct calls still ring here."), false};
        return {CallsPanel::tr("Ready for calls"),
                CallsPanel::tr("The next call rings here and shows who it is before you answer."), false};
    case AgentState::NotReady:
        return {CallsPanel::tr("No calls now"),
                CallsPanel::tr("While you are not ready, callers wait for somebody else."), true};
    case AgentState::NotResponding:
        return {CallsPanel::tr("A call rang and was not answered"),
                CallsPanel::tr("So that nobody meets an empty chair, no more calls come until you are ready again."), true};
    case AgentState::Offline:
        return {CallsPanel::tr("Not signed in"), CallsPanel::tr("Calls come once you are signed in and ready."), false};
    case AgentState::Alerting:
    case AgentState::OnCall:
    case AgentState::AfterCallWork: break;
    }
    return {CallsPanel::tr("No calls now"), QString(), false};
}

} // namespace linija
