#include "core/telephony/linphone/calltap.h"

#include "core/base/logging.h"
#include "core/telephony/linphone/callstream.h"

#include <array>
#include <atomic>
#include <thread>

#include <mediastreamer2/allfilters.h>
#include <mediastreamer2/mediastream.h>
#include <mediastreamer2/msfactory.h>
#include <mediastreamer2/msfilter.h>
#include <mediastreamer2/msqueue.h>

namespace linija {

namespace {

// One filter that is listened to. Written on the phone's thread, read on the media threads.
struct Slot
{
    std::atomic<MSFilter *> filter{nullptr};
    std::atomic<int> pin{0}; // which of its outputs
    std::atomic<SoundSink *> sink{nullptr};
    std::atomic<int> rate{0};
    std::atomic<CallSide> side{CallSide::Agent};
    std::atomic<int> inside{0}; // media threads that may be using the sink
};

std::array<Slot, 32> slots; // two for each call there can be, and room

// A kind of filter that is taken over: the library's own way of working stays, and is called by ours.
struct Kind
{
    MSFilterId id;
    MSFilterDesc original;
    MSFilterDesc tapped;
};
Kind volume{MS_VOLUME_ID, {}, {}};
// What goes out to the network; in a conference one for all its members, each with an output of its own.
Kind mixer{MS_AUDIO_MIXER_ID, {}, {}};

void tell(Slot &slot, MSFilter *filter, int pin, MSQueue *queue, mblk_t *before)
{
    slot.inside.fetch_add(1);
    SoundSink *const sink = slot.sink.load();
    if (sink && slot.filter.load() == filter && slot.pin.load() == pin) {
        const auto now = std::chrono::steady_clock::now();
        mblk_t *block = before ? ms_queue_next(queue, before) : ms_queue_peek_first(queue);
        for (; !ms_queue_end(queue, block); block = ms_queue_next(queue, block)) {
            for (const mblk_t *part = block; part; part = part->b_cont)
                sink->take(slot.side.load(), now, slot.rate.load(), reinterpret_cast<const std::int16_t *>(part->b_rptr),
                           static_cast<std::size_t>(part->b_wptr - part->b_rptr) / sizeof(std::int16_t));
        }
    }
    slot.inside.fetch_sub(1);
}

template <Kind &kind> void process(MSFilter *filter)
{
    struct Mine
    {
        Slot *slot = nullptr;
        int pin = 0;
        mblk_t *before = nullptr; // what was there is told already
    };
    std::array<Mine, slots.size()> mine;
    std::size_t count = 0;
    for (Slot &slot : slots) {
        if (slot.filter.load(std::memory_order_relaxed) != filter)
            continue;
        const int pin = slot.pin.load();
        MSQueue *const out = pin < filter->desc->noutputs ? filter->outputs[pin] : nullptr;
        if (out)
            mine[count++] = {&slot, pin, ms_queue_empty(out) ? nullptr : ms_queue_peek_last(out)};
    }
    kind.original.process(filter);
    for (std::size_t i = 0; i < count; ++i)
        tell(*mine[i].slot, filter, mine[i].pin, filter->outputs[mine[i].pin], mine[i].before);
}

// A new filter may be made at the same address.
template <Kind &kind> void uninit(MSFilter *filter)
{
    for (Slot &slot : slots) {
        if (slot.filter.load() == filter)
            slot.filter.store(nullptr);
    }
    if (kind.original.uninit)
        kind.original.uninit(filter);
}

template <Kind &kind> bool takeOver(_MSFactory &factory)
{
    const MSFilterDesc *const found = ms_factory_lookup_filter_by_id(&factory, kind.id);
    if (!found || !found->process)
        return false;
    if (found == &kind.tapped)
        return true;
    kind.original = *found;
    kind.tapped = *found;
    kind.tapped.process = process<kind>;
    kind.tapped.uninit = uninit<kind>;
    ms_factory_register_filter(&factory, &kind.tapped);
    return ms_factory_lookup_filter_by_id(&factory, kind.id) == &kind.tapped;
}

bool isWorked(const MSFilter *filter)
{
    return filter && filter->inputs[0] && filter->outputs[0];
}

// Where a side's sound comes out of.
struct Place
{
    MSFilter *filter = nullptr;
    int pin = 0;
    int rate = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

// The mixer whose output is sent to the other side. In a conference the call's own chain from the microphone lies idle, and
// the encoder is fed by the conference.
Place mixerBefore(const MSFilter *encoder, int rate)
{
    constexpr int longestWay = 8;
    const MSFilter *at = encoder;
    for (int i = 0; at && i < longestWay; ++i) {
        const MSQueue *const in = at->inputs ? at->inputs[0] : nullptr;
        if (!in)
            break;
        if (ms_filter_get_id(in->prev.filter) == MS_AUDIO_MIXER_ID) {
            int own = 0;
            if (ms_filter_call_method(in->prev.filter, MS_FILTER_GET_SAMPLE_RATE, &own) == 0 && own > 0)
                rate = own;
            return {in->prev.filter, in->prev.pin, rate};
        }
        at = in->prev.filter;
    }
    return {};
}

Place agentsPlace(const AudioStream &stream)
{
    const Place sent = mixerBefore(stream.ms.encoder, stream.sample_rate);
    if (sent.filter && sent.filter != stream.outbound_mixer)
        return sent;
    // A file that stands in for the microphone is mixed in behind the microphone's volume.
    const bool fromFile = stream.soundread && ms_filter_get_id(stream.soundread) == MS_FILE_PLAYER_ID;
    return {fromFile || !isWorked(stream.volsend) ? stream.outbound_mixer : stream.volsend, 0, stream.sample_rate};
}

void clear(Slot &slot)
{
    slot.sink.store(nullptr);
    slot.filter.store(nullptr);
    while (slot.inside.load() != 0) // some microseconds at most: a sink does not wait
        std::this_thread::yield();
}

bool listenTo(const Place &place, SoundSink &sink, CallSide side)
{
    for (Slot &slot : slots) {
        if (slot.filter.load() || slot.sink.load())
            continue;
        slot.rate.store(place.rate);
        slot.pin.store(place.pin);
        slot.side.store(side);
        slot.sink.store(&sink);
        slot.filter.store(place.filter);
        return true;
    }
    qCWarning(logPhone) << "more calls than can be recorded at once";
    return false;
}

} // namespace

bool CallTap::install(_MSFactory &factory)
{
    return takeOver<volume>(factory) && takeOver<mixer>(factory);
}

bool CallTap::attach(_LinphoneCall &call, SoundSink &sink)
{
    AudioStream *const stream = audioStreamOf(call);
    const Place agent = stream ? agentsPlace(*stream) : Place();
    const Place customer = stream ? Place{stream->volrecv, 0, stream->sample_rate} : Place();
    bool hasAgent = false;
    bool hasCustomer = false;
    for (Slot &slot : slots) {
        if (slot.sink.load() != &sink)
            continue;
        const bool agents = slot.side.load() == CallSide::Agent;
        const Place &wanted = agents ? agent : customer;
        if (wanted.filter && wanted == Place{slot.filter.load(), slot.pin.load(), slot.rate.load()})
            (agents ? hasAgent : hasCustomer) = true;
        else
            clear(slot);
    }
    if (agent.filter && !hasAgent)
        hasAgent = listenTo(agent, sink, CallSide::Agent);
    if (customer.filter && !hasCustomer)
        hasCustomer = listenTo(customer, sink, CallSide::Customer);
    return hasAgent && hasCustomer;
}

void CallTap::detach(const SoundSink &sink)
{
    for (Slot &slot : slots) {
        if (slot.sink.load() == &sink)
            clear(slot);
    }
}

} // namespace linija
