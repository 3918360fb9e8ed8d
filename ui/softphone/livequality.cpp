#include "ui/softphone/livequality.h"

#include "core/telephony/softphoneport.h"

#include <algorithm>

namespace linija {

LiveQuality::LiveQuality(const SoftphonePort &phone, QObject *parent) : QObject(parent)
{
    connect(&phone, &SoftphonePort::qualityChanged, this, [this, &phone](const QString &id, const CallQuality &quality) {
        const QVector<Call> calls = phone.calls();
        const bool up = std::any_of(calls.cbegin(), calls.cend(), [&](const Call &call) { return call.id == id; });
        if (!up)
            return;
        m_qualities.insert(id, quality);
        if (quality.cause != QualityCause::None)
            m_troubles.insert(id, quality.cause);
        else if (quality.band <= QualityBand::Good)
            m_troubles.remove(id);
        Q_EMIT changed(id);
    });
    connect(&phone, &SoftphonePort::callChanged, this, [this](const Call &call) {
        if (call.phase != CallPhase::Ended)
            return;
        m_troubles.remove(call.id);
        if (m_qualities.remove(call.id) > 0)
            Q_EMIT changed(call.id);
    });
    connect(&phone, &SoftphonePort::snapshotReceived, this, [this] {
        m_qualities.clear();
        m_troubles.clear();
    });
}

QualityCause LiveQuality::trouble() const
{
    const auto first = m_troubles.cbegin(); // more than one call that talks is a conference; one message is enough
    return first == m_troubles.cend() ? QualityCause::None : *first;
}

std::optional<CallQuality> LiveQuality::of(const QString &callId) const
{
    const auto found = m_qualities.constFind(callId);
    return found == m_qualities.cend() ? std::nullopt : std::optional(*found);
}

} // namespace linija
