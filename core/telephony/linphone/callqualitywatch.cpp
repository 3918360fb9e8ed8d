#include "core/telephony/linphone/callqualitywatch.h"

#include <linphone++/linphone.hh>
#include <linphone/api/c-call-stats.h>
#include <linphone/api/c-call.h>

#include <QFile>

namespace linija {

namespace {

constexpr std::chrono::milliseconds every(1000);
constexpr int tellEverySeconds = 2;

std::optional<QualitySample> sampleOf(linphone::Call &call)
{
    auto *const library = static_cast<::LinphoneCall *>(call.cPtr());
    ::LinphoneCallStats *const stats = linphone_call_get_audio_stats(library);
    if (!stats)
        return std::nullopt;
    QualitySample sample;
    bool counted = false;
    if (const rtp_stats_t *const rtp = linphone_call_stats_get_rtp_stats(stats)) {
        // Late packets are received and thrown away: heard, they are lost. A stream that was reordered at its beginning may
        // count a loss below nothing.
        const quint64 late = rtp->outoftime + rtp->discarded;
        sample.received = rtp->packet_recv > late ? rtp->packet_recv - late : 0;
        sample.lost = late + static_cast<quint64>(std::max<qint64>(0, rtp->cum_packet_loss));
        counted = true;
    }
    // The library calls what the other side reported "receiver", and what was seen here "sender".
    sample.jitterMs = 1000.0 * static_cast<double>(linphone_call_stats_get_sender_interarrival_jitter(stats));
    sample.roundTripMs = 1000.0 * std::max(0.0, static_cast<double>(linphone_call_stats_get_round_trip_delay(stats)));
    sample.lossOutPercent = static_cast<double>(linphone_call_stats_get_receiver_loss_rate(stats));
    sample.bufferMs = static_cast<double>(linphone_call_stats_get_jitter_buffer_size_ms(stats));
    linphone_call_stats_unref(stats);
    return counted ? std::optional(sample) : std::nullopt;
}

} // namespace

double ProcessorMeter::busy()
{
    QFile file(QStringLiteral("/proc/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readLine(512).simplified().split(' '); // "cpu user nice system idle iowait …"
    quint64 total = 0;
    quint64 idle = 0;
    for (qsizetype i = 1; i < fields.size() && i <= 8; ++i) { // guest time is in user time already
        const quint64 value = fields.at(i).toULongLong();
        total += value;
        if (i == 4 || i == 5)
            idle += value;
    }
    const quint64 passed = total - m_total;
    const quint64 rested = idle - m_idle;
    const bool first = m_total == 0;
    m_total = total;
    m_idle = idle;
    return first || passed == 0 || rested > passed ? 0 : 1 - static_cast<double>(rested) / static_cast<double>(passed);
}

CallQualityWatch::CallQualityWatch(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(every);
    connect(&m_tick, &QTimer::timeout, this, &CallQualityWatch::look);
}

void CallQualityWatch::begin(std::function<std::vector<Watched>()> calls)
{
    m_calls = std::move(calls);
}

void CallQualityWatch::wake()
{
    if (m_calls && !m_tick.isActive())
        m_tick.start();
}

void CallQualityWatch::look()
{
    const std::vector<Watched> calls = m_calls();
    if (calls.empty()) {
        m_tick.stop();
        return;
    }
    const double busy = m_processor.busy();
    for (const Watched &one : calls) {
        auto &line = m_lines[one.id];
        if (!line)
            line = std::make_shared<Line>();
        auto sample = one.talking ? sampleOf(*one.call) : std::nullopt;
        if (!sample) {
            line->monitor.pause();
            continue;
        }
        sample->computerBusy = busy;
        sample->codec = one.codec;
        sample->quietMicrophone = one.quietMicrophone;
        const CallQuality before = line->monitor.now();
        line->monitor.add(*sample);
        const CallQuality &now = line->monitor.now();
        const bool news = now.band != before.band || now.cause != before.cause;
        if (now.band != QualityBand::Unknown && (news || ++line->untold >= tellEverySeconds)) {
            line->untold = 0;
            Q_EMIT changed(one.id, now);
        }
    }
}

QualitySummary CallQualityWatch::finish(const QString &callId)
{
    const auto line = m_lines.take(callId);
    return line ? line->monitor.summary() : QualitySummary();
}

} // namespace linija
