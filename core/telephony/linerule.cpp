#include "core/telephony/linerule.h"

namespace linija {

LineVerdict LineRule::look(std::chrono::milliseconds now, const LineTraffic &traffic)
{
    const bool first = !m_before;
    const bool sound = first || traffic.sound != m_before->sound;
    const bool sign = sound || traffic.control != m_before->control;
    // What was not expected cannot be missed: the silence counts from the moment when the hold is over.
    if (sound || !traffic.soundExpected)
        m_lastSound = now;
    if (sound)
        m_silenceProven = false;
    if (sign) {
        m_lastSign = now;
        m_refusals = m_misses = 0;
        m_outSince.reset();
        if (sound && !first)
            m_proveAt.reset();
    }
    m_before = traffic;

    LineVerdict verdict;
    if (isOut()) {
        if (!m_outSince)
            m_outSince = now;
        verdict.line = CallLine::Unanswered;
        verdict.lost = m_refusals >= refusalsOfTheDead || now - *m_outSince >= lostAfter;
    } else if (now - m_lastSound >= silentAfter) {
        verdict.line = CallLine::Silent;
    }
    if (verdict.lost)
        return verdict;
    // The first question is asked while all is well, if not before: only who answers it is believed later.
    const bool quiet = now - m_lastSign >= quietBeforeAsking;
    if (!m_asked && (!m_everAsked || (quiet && now - m_lastAsked >= askEvery))) {
        m_asked = m_everAsked = verdict.ask = true;
        m_lastAsked = now;
    }
    const bool outageOver = m_proveAt && !isOut() && now >= *m_proveAt;
    const bool longSilence = !m_silenceProven && !isOut() && now - m_lastSound >= proveSilence;
    if (outageOver || longSilence) {
        verdict.prove = true;
        m_proveAt.reset();
        m_silenceProven = true;
    }
    return verdict;
}

bool LineRule::askAhead(std::chrono::milliseconds now)
{
    if (m_everAsked)
        return false;
    m_asked = m_everAsked = true;
    m_lastAsked = now;
    return true;
}

void LineRule::answered(std::chrono::milliseconds now, PathAnswer answer)
{
    m_asked = false;
    switch (answer) {
    case PathAnswer::Answered:
        m_everAnswered = true;
        if (isOut())
            m_proveAt = now + proveAfterOutage;
        m_refusals = m_misses = 0;
        m_outSince.reset();
        break;
    case PathAnswer::Refused:
        if (m_everAnswered)
            ++m_refusals;
        break;
    case PathAnswer::Nothing:
        if (m_everAnswered)
            ++m_misses;
        break;
    }
}

} // namespace linija
