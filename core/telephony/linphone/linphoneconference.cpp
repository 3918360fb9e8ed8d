#include "core/telephony/linphone/linphoneconference.h"

#include <algorithm>

namespace linija {

namespace lib = linphone;

bool LinphoneConference::join(lib::Core &core, const CallPtr &call, const CallPtr &with)
{
    if (!m_conference) {
        const auto params = core.createConferenceParams();
        params->enableVideo(false);
        m_conference = core.createConferenceWithParams(params);
        if (!m_conference)
            return false;
        m_steppedOut = false;
    }
    for (const CallPtr &one : {with, call}) {
        if (has(one))
            continue;
        if (m_conference->addParticipant(one) < 0) { // 5.1 says 1 where it has done it, 5.3 says 0
            if (m_members.size() < 2)
                dissolve();
            return false;
        }
        m_members.push_back(one);
    }
    if (m_steppedOut)
        stepIn();
    return true;
}

bool LinphoneConference::separate(const CallPtr &call)
{
    if (!has(call))
        return false;
    const auto participant = m_conference->findParticipant(call->getRemoteAddress());
    if (!participant || m_conference->removeParticipant(participant) < 0) // as above
        return false;
    forget(call);
    return true;
}

void LinphoneConference::forget(const CallPtr &call)
{
    if (!has(call))
        return;
    m_members.remove(call);
    if (m_members.size() < 2)
        dissolve();
}

void LinphoneConference::stepOut()
{
    if (m_conference && !m_steppedOut) {
        m_conference->leave();
        m_steppedOut = true;
    }
}

void LinphoneConference::stepIn()
{
    if (m_conference && m_steppedOut) {
        m_conference->enter();
        m_steppedOut = false;
    }
}

void LinphoneConference::mute(lib::Core &core, bool muted)
{
    core.enableMic(!muted);
}

bool LinphoneConference::has(const CallPtr &call) const
{
    return std::find(m_members.cbegin(), m_members.cend(), call) != m_members.cend();
}

void LinphoneConference::dissolve()
{
    m_members.clear();
    m_steppedOut = false;
    m_conference.reset();
}

} // namespace linija
