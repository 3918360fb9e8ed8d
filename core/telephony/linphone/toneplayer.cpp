#include "core/telephony/linphone/toneplayer.h"

#include "core/base/logging.h"
#include "core/telephony/linphone/soundgraph.h"

namespace linija {

namespace {

constexpr double loudness = 0.12; // -18 dBFS: heard beside a voice, never startling in a headset
constexpr std::chrono::milliseconds lookEvery(40);
constexpr std::chrono::milliseconds lastBuffers(200); // from the end of the samples to the end of what is heard
constexpr std::chrono::seconds atMost(20);            // for a tone that ends by itself, where no ticker moves

} // namespace

std::optional<PhoneTone> toneOfCalls(const QVector<Call> &calls)
{
    bool ringing = false;
    for (const Call &call : calls) {
        if (call.phase == CallPhase::Talking)
            return std::nullopt;
        ringing |= call.phase == CallPhase::RingingOut && !call.earlyMedia;
    }
    return ringing ? std::optional(PhoneTone::Ringback) : std::nullopt;
}

std::optional<PhoneTone> toneOfEnd(const Call &call, bool endedByUs)
{
    if (endedByUs || call.phase != CallPhase::Ended)
        return std::nullopt;
    if (call.answeredAt)
        return PhoneTone::Ended;
    if (call.direction == CallDirection::Incoming)
        return std::nullopt;
    switch (call.end) {
    case CallEnd::Busy:
    case CallEnd::Declined: return PhoneTone::Busy;
    case CallEnd::NoAnswer:
    case CallEnd::Unreachable:
    case CallEnd::Failed:
    case CallEnd::NotEncrypted:
    case CallEnd::Lost: return PhoneTone::Congestion;
    case CallEnd::None:
    case CallEnd::Normal:
    case CallEnd::Missed: return std::nullopt;
    }
    return std::nullopt;
}

TonePlayer::TonePlayer(QObject *parent) : QObject(parent)
{
    m_look.setInterval(lookEvery);
    connect(&m_look, &QTimer::timeout, this, &TonePlayer::look);
}

TonePlayer::~TonePlayer() = default;

void TonePlayer::begin(std::function<_MSFactory *()> factory, std::function<_MSSndCard *()> output)
{
    m_factory = std::move(factory);
    m_output = std::move(output);
}

void TonePlayer::setPlan(const QString &plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    const auto was = m_sounding;
    stop();
    if (was)
        begin(*was);
}

void TonePlayer::callChanged(const Call &call, bool endedByUs)
{
    const bool known = m_calls.contains(call.id);
    const bool waits = !known && call.phase == CallPhase::Alerting;
    if (call.phase == CallPhase::Ended)
        m_calls.remove(call.id);
    else
        m_calls.insert(call.id, call);
    const auto wanted = toneOfCalls(QVector<Call>(m_calls.cbegin(), m_calls.cend()));
    if (wanted) {
        if (m_sounding != wanted)
            begin(*wanted);
        return;
    }
    if (m_sounding && toneOf(m_plan, *m_sounding).end == ToneEnd::Never)
        stop();
    const bool talking = std::any_of(m_calls.cbegin(), m_calls.cend(), [](const Call &one) { return one.phase == CallPhase::Talking; });
    if (const auto end = toneOfEnd(call, endedByUs); known && end && !talking)
        begin(*end);
    else if (waits && talking)
        begin(PhoneTone::CallWaiting); // the ring is silent during a talk
    else if (talking && (m_sounding == PhoneTone::Busy || m_sounding == PhoneTone::Congestion))
        stop(); // somebody speaks
}

void TonePlayer::play(PhoneTone tone)
{
    begin(tone);
}

void TonePlayer::begin(PhoneTone tone)
{
    stop();
    _MSSndCard *const output = m_plan.isEmpty() || !m_output ? nullptr : m_output();
    if (!output)
        return;
    const Tone what = toneOf(m_plan, tone);
    auto graph = SoundGraph::sounding(*m_factory(), *output, [&what](int rate) { return toneSamples(what, rate, loudness); },
                                      what.end == ToneEnd::Never ? ToneRepeat::Forever : ToneRepeat::Once);
    if (!graph) {
        qCWarning(logPhone) << "no tone:" << graph.error().detail;
        return;
    }
    m_graph = graph.value();
    m_sounding = tone;
    m_since.start();
    if (what.end == ToneEnd::ByItself)
        m_look.start();
}

void TonePlayer::look()
{
    // The end of the samples is not yet the end of what is heard.
    if (!m_graph->reachedEnd() && !m_since.hasExpired(std::chrono::milliseconds(atMost).count()))
        return;
    m_look.stop();
    QTimer::singleShot(lastBuffers, this, [this, graph = std::weak_ptr(m_graph)] {
        if (m_graph && graph.lock() == m_graph)
            stop();
    });
}

void TonePlayer::stop()
{
    m_look.stop();
    m_graph.reset();
    m_sounding.reset();
}

} // namespace linija
