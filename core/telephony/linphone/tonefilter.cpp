#include "core/telephony/linphone/tonefilter.h"

#include <mediastreamer2/msfilter.h>
#include <mediastreamer2/msticker.h>

#include <atomic>
#include <cstring>

namespace linija {

namespace {

struct Source
{
    std::vector<qint16> samples;
    int rate;
    ToneRepeat repeat;
    std::size_t at = 0;
    std::atomic<bool> over{false};
};

Source &sourceOf(MSFilter &filter) { return *static_cast<Source *>(filter.data); }

void give(MSFilter *filter)
{
    Source &source = sourceOf(*filter);
    const auto count = static_cast<std::size_t>(source.rate) * static_cast<std::size_t>(filter->ticker->interval) / 1000;
    mblk_t *const block = allocb(count * sizeof(qint16), 0);
    auto *out = reinterpret_cast<qint16 *>(block->b_wptr);
    for (std::size_t i = 0; i < count; ++i) {
        if (source.at >= source.samples.size() && source.repeat == ToneRepeat::Forever)
            source.at = 0;
        *out++ = source.at < source.samples.size() ? source.samples[source.at++] : qint16(0);
    }
    if (source.at >= source.samples.size())
        source.over = source.repeat == ToneRepeat::Once || source.samples.empty();
    block->b_wptr += count * sizeof(qint16);
    ms_queue_put(filter->outputs[0], block);
}

int getRate(MSFilter *filter, void *into)
{
    *static_cast<int *>(into) = sourceOf(*filter).rate;
    return 0;
}

MSFilterMethod methods[] = {{MS_FILTER_GET_SAMPLE_RATE, getRate}, {0, nullptr}};

MSFilterDesc makeDesc()
{
    MSFilterDesc desc{};
    desc.id = MS_FILTER_PLUGIN_ID;
    desc.name = "LinijaTone";
    desc.text = "a tone from memory";
    desc.category = MS_FILTER_OTHER;
    desc.noutputs = 1;
    desc.process = give;
    desc.uninit = [](MSFilter *filter) {
        delete static_cast<Source *>(filter->data);
        filter->data = nullptr;
    };
    desc.methods = methods;
    return desc;
}

} // namespace

_MSFilter *makeToneFilter(_MSFactory &factory, std::vector<qint16> samples, int rate, ToneRepeat repeat)
{
    static MSFilterDesc desc = makeDesc(); // the library keeps the pointer
    MSFilter *const filter = ms_factory_create_filter_from_desc(&factory, &desc);
    if (filter)
        filter->data = new Source{std::move(samples), rate, repeat};
    return filter;
}

bool toneIsOver(_MSFilter &filter)
{
    return sourceOf(filter).over;
}

} // namespace linija
