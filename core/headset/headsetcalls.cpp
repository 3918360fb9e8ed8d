#include "core/headset/headsetcalls.h"

#include <algorithm>

namespace linija {

namespace {

const Call *inPhase(const QVector<Call> &calls, std::initializer_list<CallPhase> phases)
{
    const auto at = std::find_if(calls.begin(), calls.end(), [&](const Call &one) {
        return std::find(phases.begin(), phases.end(), one.phase) != phases.end();
    });
    return at == calls.end() ? nullptr : &*at;
}

const Call *talking(const QVector<Call> &calls) { return inPhase(calls, {CallPhase::Talking, CallPhase::HeldByRemote}); }
const Call *alerting(const QVector<Call> &calls) { return inPhase(calls, {CallPhase::Alerting}); }
const Call *held(const QVector<Call> &calls) { return inPhase(calls, {CallPhase::OnHold}); }
const Call *going(const QVector<Call> &calls) { return inPhase(calls, {CallPhase::Dialing, CallPhase::RingingOut}); }

std::optional<PhoneCommand> takeUp(const QVector<Call> &calls)
{
    if (const Call *call = alerting(calls))
        return phonecommand::Answer{call->id};
    if (talking(calls) || going(calls))
        return std::nullopt;
    if (const Call *call = held(calls))
        return phonecommand::Resume{call->id};
    return std::nullopt;
}

std::optional<PhoneCommand> putDown(const QVector<Call> &calls)
{
    if (const Call *call = talking(calls))
        return phonecommand::HangUp{call->id};
    if (const Call *call = going(calls))
        return phonecommand::HangUp{call->id};
    return std::nullopt; // a held customer is not hung up by taking the headset off
}

std::optional<PhoneCommand> mute(const QVector<Call> &calls, std::optional<bool> wanted)
{
    const Call *call = talking(calls);
    if (!call || (wanted && *wanted == call->muted))
        return std::nullopt;
    return phonecommand::Mute{call->id, !call->muted};
}

std::optional<PhoneCommand> change(const QVector<Call> &calls)
{
    if (const Call *call = talking(calls); call && !alerting(calls))
        return call->phase == CallPhase::Talking ? std::optional<PhoneCommand>(phonecommand::Hold{call->id}) : std::nullopt;
    return takeUp(calls);
}

} // namespace

HeadsetLamps lampsOf(const QVector<Call> &calls)
{
    HeadsetLamps lamps;
    lamps.offHook = talking(calls) || held(calls) || going(calls);
    lamps.ring = alerting(calls) != nullptr;
    lamps.hold = held(calls) && !talking(calls);
    const Call *call = talking(calls);
    lamps.mute = call && call->muted;
    return lamps;
}

std::optional<PhoneCommand> HeadsetCalls::press(HeadsetPress press, const QVector<Call> &calls, std::chrono::milliseconds now) const
{
    const bool echo = m_hookTold && now - *m_hookTold < echoFor;
    switch (press) {
    case HeadsetPress::HookOff: return echo && m_lamps.offHook ? std::nullopt : takeUp(calls);
    case HeadsetPress::HookOn: return echo && !m_lamps.offHook ? std::nullopt : putDown(calls);
    case HeadsetPress::HookToggle:
        if (const auto up = alerting(calls) || !talking(calls) ? takeUp(calls) : std::nullopt)
            return up;
        return putDown(calls);
    case HeadsetPress::MuteOn: return mute(calls, true);
    case HeadsetPress::MuteOff: return mute(calls, false);
    case HeadsetPress::MuteToggle: return mute(calls, std::nullopt);
    case HeadsetPress::Flash:
    case HeadsetPress::Hold: return change(calls);
    case HeadsetPress::Reject:
        if (const Call *call = alerting(calls))
            return phonecommand::Decline{call->id};
        return putDown(calls);
    case HeadsetPress::Redial: return std::nullopt;
    }
    return std::nullopt;
}

void HeadsetCalls::lampsSet(const HeadsetLamps &lamps, std::chrono::milliseconds now)
{
    if (lamps.offHook != m_lamps.offHook)
        m_hookTold = now;
    m_lamps = lamps;
}

} // namespace linija
