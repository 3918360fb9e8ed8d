#include "core/telephony/linphone/soundservercard.h"

#include "core/telephony/linphone/soundserverstream.h"

#include <mediastreamer2/mediastream.h>
#include <mediastreamer2/msfilter.h>
#include <mediastreamer2/msqueue.h>
#include <mediastreamer2/mssndcard.h>
#include <mediastreamer2/msticker.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <string_view>
#include <vector>

namespace linija {

namespace {

constexpr int bytesPerSample = 2;
constexpr int patienceMs = 200; // of a device that is there and gives nothing, before silence stands in
constexpr int keepMs = 40;      // of what comes in a heap after a silence; the rest would only be late
constexpr int bufferMs = 40;    // between the call and the loudspeaker, over which it is shortened
constexpr int shortenEveryMs = 5000;

// The driver knows its server; the library keeps the pointer to it in manager and cards.
struct Driver : MSSndCardDesc
{
    SoundServer *server = nullptr;
};

struct Format
{
    int rate = 8000;
    int channels = 1;
    [[nodiscard]] std::size_t bytesIn(int ms) const { return static_cast<std::size_t>(rate) * static_cast<std::size_t>(ms) / 1000 * static_cast<std::size_t>(channels) * bytesPerSample; }
};

struct Reader
{
    explicit Reader(SoundServer &from) : server(from), clock(ms_ticker_synchronizer_new()) {}
    ~Reader() { ms_ticker_synchronizer_destroy(clock); }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    SoundServer &server;
    Format format;
    std::shared_ptr<SoundServerStream> stream;
    MSTickerSynchronizer *clock;
    uint64_t samples = 0; // of the device
    int silentMs = 0;     // since it gave something
    bool filled = false;  // silence went out since then
};

struct Writer
{
    Writer(SoundServer &to, MSFilter *filter) : server(to)
    {
        ms_flow_controlled_bufferizer_init(&buffer, filter, format.rate, format.channels);
        ms_flow_controlled_bufferizer_set_max_size_ms(&buffer, bufferMs);
        ms_flow_controlled_bufferizer_set_flow_control_interval_ms(&buffer, shortenEveryMs);
    }
    ~Writer() { ms_flow_controlled_bufferizer_uninit(&buffer); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    SoundServer &server;
    Format format;
    std::shared_ptr<SoundServerStream> stream;
    MSFlowControlledBufferizer buffer{};
};

template <class Side> Side &sideOf(MSFilter *filter) { return *static_cast<Side *>(filter->data); }

template <class Side> void end(MSFilter *filter)
{
    delete static_cast<Side *>(filter->data);
    filter->data = nullptr;
}

template <class Side> int getRate(MSFilter *filter, void *into)
{
    *static_cast<int *>(into) = sideOf<Side>(filter).format.rate;
    return 0;
}

template <class Side> int getChannels(MSFilter *filter, void *into)
{
    *static_cast<int *>(into) = sideOf<Side>(filter).format.channels;
    return 0;
}

// The server takes any format; a running stream keeps its own.
int setReaderRate(MSFilter *filter, void *rate)
{
    Reader &reader = sideOf<Reader>(filter);
    if (reader.stream)
        return -1;
    reader.format.rate = *static_cast<const int *>(rate);
    return 0;
}

int setReaderChannels(MSFilter *filter, void *channels)
{
    Reader &reader = sideOf<Reader>(filter);
    if (reader.stream)
        return -1;
    reader.format.channels = *static_cast<const int *>(channels);
    return 0;
}

int setWriterRate(MSFilter *filter, void *rate)
{
    Writer &writer = sideOf<Writer>(filter);
    if (writer.stream)
        return -1;
    writer.format.rate = *static_cast<const int *>(rate);
    ms_flow_controlled_bufferizer_set_samplerate(&writer.buffer, writer.format.rate);
    return 0;
}

int setWriterChannels(MSFilter *filter, void *channels)
{
    Writer &writer = sideOf<Writer>(filter);
    if (writer.stream)
        return -1;
    writer.format.channels = *static_cast<const int *>(channels);
    ms_flow_controlled_bufferizer_set_nchannels(&writer.buffer, writer.format.channels);
    return 0;
}

void openReader(MSFilter *filter)
{
    Reader &reader = sideOf<Reader>(filter);
    reader.stream = reader.server.open(SoundDirection::Capture, reader.format.rate, reader.format.channels);
    reader.samples = 0;
    reader.silentMs = 0;
    reader.filled = false;
    ms_ticker_set_synchronizer(filter->ticker, reader.clock);
}

void closeReader(MSFilter *filter)
{
    sideOf<Reader>(filter).stream.reset();
    ms_ticker_set_synchronizer(filter->ticker, nullptr);
}

void amplify(uint8_t *bytes, std::size_t size, float gain)
{
    if (gain == 1.0F)
        return;
    auto *const samples = reinterpret_cast<int16_t *>(bytes);
    for (std::size_t i = 0; i < size / bytesPerSample; ++i)
        samples[i] = static_cast<int16_t>(std::lround(std::clamp(static_cast<float>(samples[i]) * gain, -32768.0F, 32767.0F)));
}

mblk_t *blockOf(const void *bytes, std::size_t size)
{
    mblk_t *const block = allocb(size, 0);
    if (bytes)
        std::memcpy(block->b_wptr, bytes, size);
    else
        std::memset(block->b_wptr, 0, size);
    block->b_wptr += size;
    return block;
}

void readOnce(MSFilter *filter)
{
    Reader &reader = sideOf<Reader>(filter);
    const std::size_t frame = static_cast<std::size_t>(reader.format.channels) * bytesPerSample;
    MSQueue got;
    ms_queue_init(&got);
    std::size_t size = 0;
    const bool first = reader.stream->read([&](const void *bytes, std::size_t count) {
        mblk_t *const block = blockOf(bytes, count);
        amplify(block->b_rptr, count, reader.stream->gain());
        ms_queue_put(&got, block);
        size += count;
    });
    if (size == 0) {
        reader.silentMs += filter->ticker->interval;
        if (reader.silentMs < patienceMs && reader.stream->isOpen())
            return;
        // The other side gets packets all the same: silence is a call, nothing at all is a call that was lost.
        ms_queue_put(filter->outputs[0], blockOf(nullptr, reader.format.bytesIn(filter->ticker->interval)));
        reader.filled = true;
        return;
    }
    reader.silentMs = 0;
    if (first || reader.filled)
        ms_ticker_synchronizer_resync(reader.clock); // another clock, or one that stood still
    reader.samples += size / frame;
    ms_ticker_synchronizer_update(reader.clock, reader.samples, static_cast<unsigned int>(reader.format.rate));
    const std::size_t keep = reader.filled ? reader.format.bytesIn(keepMs) : size;
    reader.filled = false;
    while (mblk_t *const block = ms_queue_get(&got)) {
        const std::size_t blockSize = msgdsize(block);
        if (size > keep && blockSize <= size - keep) {
            freemsg(block);
        } else {
            ms_queue_put(filter->outputs[0], block);
        }
        size -= blockSize;
    }
}

void openWriter(MSFilter *filter)
{
    Writer &writer = sideOf<Writer>(filter);
    writer.stream = writer.server.open(SoundDirection::Playback, writer.format.rate, writer.format.channels);
    const std::size_t frame = static_cast<std::size_t>(writer.format.channels) * bytesPerSample;
    writer.stream->playFrom([&writer, frame, stream = writer.stream.get()](uint8_t *into, std::size_t size) {
        const std::size_t waiting = ms_flow_controlled_bufferizer_get_avail(&writer.buffer);
        const std::size_t take = std::min(waiting, size) / frame * frame;
        const std::size_t read = take > 0 ? ms_flow_controlled_bufferizer_read(&writer.buffer, into, take) : 0;
        amplify(into, read, stream->gain());
        return read;
    });
}

void closeWriter(MSFilter *filter)
{
    Writer &writer = sideOf<Writer>(filter);
    writer.stream.reset();
    ms_flow_controlled_bufferizer_flush(&writer.buffer);
}

void writeOnce(MSFilter *filter)
{
    Writer &writer = sideOf<Writer>(filter);
    if (!writer.stream->isOpen()) {
        ms_queue_flush(filter->inputs[0]);
        writer.stream->more([&] { ms_flow_controlled_bufferizer_flush(&writer.buffer); });
        return;
    }
    writer.stream->more([&] { ms_flow_controlled_bufferizer_put_from_queue(&writer.buffer, filter->inputs[0]); });
}

MSFilterMethod readerMethods[] = {{MS_FILTER_SET_SAMPLE_RATE, setReaderRate},
                                  {MS_FILTER_GET_SAMPLE_RATE, getRate<Reader>},
                                  {MS_FILTER_SET_NCHANNELS, setReaderChannels},
                                  {MS_FILTER_GET_NCHANNELS, getChannels<Reader>},
                                  {0, nullptr}};
MSFilterMethod writerMethods[] = {{MS_FILTER_SET_SAMPLE_RATE, setWriterRate},
                                  {MS_FILTER_GET_SAMPLE_RATE, getRate<Writer>},
                                  {MS_FILTER_SET_NCHANNELS, setWriterChannels},
                                  {MS_FILTER_GET_NCHANNELS, getChannels<Writer>},
                                  {0, nullptr}};

MSFilterDesc makeReaderDesc()
{
    MSFilterDesc desc{};
    desc.id = MS_FILTER_PLUGIN_ID;
    desc.name = "LinijaMicrophone";
    desc.text = "the microphone behind the sound server";
    desc.category = MS_FILTER_OTHER;
    desc.noutputs = 1;
    desc.preprocess = openReader;
    desc.process = readOnce;
    desc.postprocess = closeReader;
    desc.uninit = end<Reader>;
    desc.methods = readerMethods;
    return desc;
}

MSFilterDesc makeWriterDesc()
{
    MSFilterDesc desc{};
    desc.id = MS_FILTER_PLUGIN_ID;
    desc.name = "LinijaLoudspeaker";
    desc.text = "the loudspeaker behind the sound server";
    desc.category = MS_FILTER_OTHER;
    desc.ninputs = 1;
    desc.preprocess = openWriter;
    desc.process = writeOnce;
    desc.postprocess = closeWriter;
    desc.uninit = end<Writer>;
    desc.methods = writerMethods;
    return desc;
}

SoundServer &serverOf(const MSSndCard *card)
{
    return *static_cast<const Driver *>(card->desc)->server;
}

MSFilter *createReader(MSSndCard *card)
{
    static MSFilterDesc desc = makeReaderDesc(); // the library keeps the pointer
    MSFilter *const filter = ms_factory_create_filter_from_desc(ms_snd_card_get_factory(card), &desc);
    if (filter)
        filter->data = new Reader(serverOf(card));
    return filter;
}

MSFilter *createWriter(MSSndCard *card)
{
    static MSFilterDesc desc = makeWriterDesc();
    MSFilter *const filter = ms_factory_create_filter_from_desc(ms_snd_card_get_factory(card), &desc);
    if (filter)
        filter->data = new Writer(serverOf(card), filter);
    return filter;
}

MSSndCardDesc *driverIn(MSSndCardManager *cards, std::string_view name)
{
    for (const bctbx_list_t *one = cards->descs; one; one = one->next) {
        auto *const driver = static_cast<MSSndCardDesc *>(one->data);
        if (name == driver->driver_type)
            return driver;
    }
    return nullptr;
}

// A search of the library: there is always the one card.
void detect(MSSndCardManager *cards)
{
    MSSndCardDesc *const driver = driverIn(cards, soundServerDriver);
    MSSndCard *const card = driver ? ms_snd_card_new_with_name(driver, soundServerDriver) : nullptr;
    if (!card)
        return;
    card->capabilities = MS_SND_CARD_CAP_CAPTURE | MS_SND_CARD_CAP_PLAYBACK;
    ms_snd_card_manager_add_card(cards, card);
}

} // namespace

void addSoundServerCard(_MSFactory &factory, SoundServer &server)
{
    MSSndCardManager *const cards = ms_factory_get_snd_card_manager(&factory);
    if (MSSndCardDesc *const theirs = driverIn(cards, "PulseAudio")) {
        ms_snd_card_manager_unregister_desc(cards, theirs);
        if (theirs->unload)
            theirs->unload(cards); // it connected when the library was made
    }
    auto *const driver = new Driver{}; // for as long as the process has a factory, as the library's own drivers
    driver->driver_type = soundServerDriver;
    driver->detect = detect;
    driver->create_reader = createReader;
    driver->create_writer = createWriter;
    driver->server = &server;
    ms_snd_card_manager_register_desc(cards, driver);
}

} // namespace linija
