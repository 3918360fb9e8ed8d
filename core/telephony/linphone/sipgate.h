// How many new calls a second may reach the SIP stack, so that a flood of them neither takes the processor from the call that
// is up nor the places from real customers. Pure; time comes in. Not thread-safe: SIP is read on one thread.
//
// With a rate of 5 each source (address and port) may open 20 calls at once and then five a second; all sources together,
// except servers that we register with, 60 at once and then 20 a second. What is beyond that is not answered: a real
// caller asks again after half a second by itself (RFC 3261, 17.1.1.2), and finds room.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <chrono>

namespace linija {

class SipGate
{
public:
    static constexpr double usualRate = 5; // calls a second from one source
    static constexpr double burst = 4;     // seconds of its rate that may come at once
    static constexpr double allOverOne = 4; // so much more may come from all together
    static constexpr double burstOfAll = 3;
    static constexpr qsizetype maxSources = 512;
    static constexpr qsizetype maxTrusted = 64;

    explicit SipGate(double rateOfOne = usualRate) : m_rate(rateOfOne), m_all{rateOfOne * allOverOne * burstOfAll, {}} {}

    // A request that opens a call came from `source`, any bytes that name it. now: monotonic.
    [[nodiscard]] bool admit(const QByteArray &source, std::chrono::milliseconds now);
    // The same for a source that cannot be forged (a connection): its own limit alone, for floods with changing names are
    // no danger there.
    [[nodiscard]] bool admitKnown(const QByteArray &source, std::chrono::milliseconds now);
    // We register there: it is no stranger, but has its own limit like any source.
    void trust(const QByteArray &source);
    [[nodiscard]] bool trusts(const QByteArray &source) const { return m_trusted.contains(source); }

private:
    struct Bucket
    {
        double tokens = 0;
        std::chrono::milliseconds at{0};
        [[nodiscard]] bool take(double burst, double rate, std::chrono::milliseconds now);
    };
    void forgetOld(std::chrono::milliseconds now);

    QHash<QByteArray, Bucket> m_sources;
    QSet<QByteArray> m_trusted;
    double m_rate;
    Bucket m_all;
};

} // namespace linija
