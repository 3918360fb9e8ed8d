#include "core/telephony/linphone/sipgate.h"

#include <algorithm>

namespace linija {

bool SipGate::Bucket::take(double burst, double rate, std::chrono::milliseconds now)
{
    const double seconds = std::chrono::duration<double>(now - at).count();
    tokens = std::min(burst, tokens + std::max(0.0, seconds) * rate);
    at = now;
    if (tokens < 1)
        return false;
    tokens -= 1;
    return true;
}

bool SipGate::admitKnown(const QByteArray &source, std::chrono::milliseconds now)
{
    if (!m_sources.contains(source)) {
        if (m_sources.size() >= maxSources)
            forgetOld(now);
        m_sources.insert(source, Bucket{m_rate * burst, now});
    }
    return m_sources[source].take(m_rate * burst, m_rate, now);
}

bool SipGate::admit(const QByteArray &source, std::chrono::milliseconds now)
{
    if (!admitKnown(source, now))
        return false;
    const double rateOfAll = m_rate * allOverOne;
    return m_trusted.contains(source) || m_all.take(rateOfAll * burstOfAll, rateOfAll, now);
}

void SipGate::trust(const QByteArray &source)
{
    if (m_trusted.size() >= maxTrusted) // servers come and go; those that serve are told again with their next refresh
        m_trusted.clear();
    m_trusted.insert(source);
}

// Sources whose bucket is full again are as if they had never been; where all are busy, a flood changes its address: the
// bound on all together holds it.
void SipGate::forgetOld(std::chrono::milliseconds now)
{
    constexpr std::chrono::milliseconds fullAfter(static_cast<int>(burst * 1000));
    m_sources.removeIf([&](const auto &one) { return now - one.value().at > fullAfter; });
    if (m_sources.size() >= maxSources)
        m_sources.clear();
}

} // namespace linija
