#include "core/telephony/linphone/soundgraph.h"

#include "core/telephony/soundcheck.h"

#include <QFile>

#include <algorithm>
#include <atomic>

#include <mediastreamer2/allfilters.h>
#include <mediastreamer2/msfactory.h>
#include <mediastreamer2/msfileplayer.h>
#include <mediastreamer2/msfilerec.h>
#include <mediastreamer2/mssndcard.h>
#include <mediastreamer2/msticker.h>
#include <mediastreamer2/msvolume.h>

namespace linija {

namespace {

constexpr int wantedRate = 48000;
constexpr int toneRate = 16000;

int rateOf(MSFilter *filter, int otherwise)
{
    int rate = 0;
    return ms_filter_call_method(filter, MS_FILTER_GET_SAMPLE_RATE, &rate) == 0 && rate > 0 ? rate : otherwise;
}

void setFormat(MSFilter *filter, int rate)
{
    int channels = 1;
    ms_filter_call_method(filter, MS_FILTER_SET_SAMPLE_RATE, &rate);
    ms_filter_call_method(filter, MS_FILTER_SET_NCHANNELS, &channels);
}

Error cannot(const char *what)
{
    return {ErrorCode::Io, QStringLiteral("the sound library cannot %1").arg(QLatin1String(what)), true};
}

} // namespace

// source ─▶ volume ─▶ sink, worked by one ticker.
struct SoundGraph::Chain
{
    MSFilter *source = nullptr;
    MSFilter *volume = nullptr;
    MSFilter *sink = nullptr;
    MSTicker *ticker = nullptr;
    bool linked = false;
    std::atomic<bool> ended{false}; // told by the player on the ticker's thread
    bool records = false;
    bool plays = false;
    bool tone = false;

    [[nodiscard]] bool start()
    {
        if (!source || !volume || !sink)
            return false;
        ms_filter_link(source, 0, volume, 0);
        ms_filter_link(volume, 0, sink, 0);
        linked = true;
        ticker = ms_ticker_new();
        if (!ticker)
            return false;
        ms_ticker_set_name(ticker, "sound check");
        return ms_ticker_attach(ticker, source) == 0;
    }

    ~Chain()
    {
        if (ticker)
            ms_ticker_detach(ticker, source);
        if (records)
            ms_filter_call_method_noarg(sink, MS_FILE_REC_CLOSE);
        if (plays)
            ms_filter_call_method_noarg(source, MS_FILE_PLAYER_CLOSE);
        if (linked) {
            ms_filter_unlink(source, 0, volume, 0);
            ms_filter_unlink(volume, 0, sink, 0);
        }
        for (MSFilter *const filter : {source, volume, sink}) {
            if (filter)
                ms_filter_destroy(filter);
        }
        if (ticker)
            ms_ticker_destroy(ticker);
    }
};

SoundGraph::SoundGraph() : m_chain(std::make_unique<Chain>()) {}
SoundGraph::~SoundGraph() = default;

Result<std::shared_ptr<SoundGraph>> SoundGraph::listening(_MSFactory &factory, _MSSndCard &input)
{
    std::shared_ptr<SoundGraph> graph(new SoundGraph);
    Chain &chain = *graph->m_chain;
    chain.source = ms_snd_card_create_reader(&input);
    chain.volume = ms_factory_create_filter(&factory, MS_VOLUME_ID);
    chain.sink = ms_factory_create_filter(&factory, MS_VOID_SINK_ID);
    if (chain.source)
        setFormat(chain.source, wantedRate);
    if (chain.volume && chain.source)
        setFormat(chain.volume, rateOf(chain.source, wantedRate));
    if (!chain.start())
        return cannot("listen to the microphone");
    return graph;
}

Result<std::shared_ptr<SoundGraph>> SoundGraph::recording(_MSFactory &factory, _MSSndCard &input, const QString &wav)
{
    std::shared_ptr<SoundGraph> graph(new SoundGraph);
    Chain &chain = *graph->m_chain;
    chain.source = ms_snd_card_create_reader(&input);
    chain.volume = ms_factory_create_filter(&factory, MS_VOLUME_ID);
    chain.sink = ms_factory_create_filter(&factory, MS_FILE_REC_ID);
    if (!chain.source || !chain.volume || !chain.sink)
        return cannot("record from the microphone");
    setFormat(chain.source, wantedRate);
    const int rate = rateOf(chain.source, wantedRate);
    setFormat(chain.volume, rate);
    setFormat(chain.sink, rate);
    QByteArray path = QFile::encodeName(wav);
    if (ms_filter_call_method(chain.sink, MS_FILE_REC_OPEN, path.data()) != 0)
        return cannot("write the recording");
    chain.records = true;
    ms_filter_call_method_noarg(chain.sink, MS_FILE_REC_START);
    if (!chain.start())
        return cannot("record from the microphone");
    return graph;
}

Result<std::shared_ptr<SoundGraph>> SoundGraph::playing(_MSFactory &factory, _MSSndCard &output, const QString &wav)
{
    std::shared_ptr<SoundGraph> graph(new SoundGraph);
    Chain &chain = *graph->m_chain;
    chain.source = ms_factory_create_filter(&factory, MS_FILE_PLAYER_ID);
    chain.volume = ms_factory_create_filter(&factory, MS_VOLUME_ID);
    chain.sink = ms_snd_card_create_writer(&output);
    if (!chain.source || !chain.volume || !chain.sink)
        return cannot("play on the loudspeaker");
    QByteArray path = QFile::encodeName(wav);
    if (ms_filter_call_method(chain.source, MS_FILE_PLAYER_OPEN, path.data()) != 0)
        return cannot("read the recording");
    chain.plays = true;
    ms_filter_add_notify_callback(chain.source, [](void *self, MSFilter *, unsigned int event, void *) {
        if (event == MS_PLAYER_EOF || event == MS_FILE_PLAYER_EOF)
            static_cast<Chain *>(self)->ended = true;
    }, &chain, TRUE);
    int loop = -1; // once
    ms_filter_call_method(chain.source, MS_FILE_PLAYER_LOOP, &loop);
    const int rate = rateOf(chain.source, wantedRate);
    setFormat(chain.volume, rate);
    setFormat(chain.sink, rate);
    ms_filter_call_method_noarg(chain.source, MS_FILE_PLAYER_START);
    if (!chain.start())
        return cannot("play on the loudspeaker");
    return graph;
}

Result<std::shared_ptr<SoundGraph>> SoundGraph::sounding(_MSFactory &factory, _MSSndCard &output, const Samples &samples, ToneRepeat repeat)
{
    std::shared_ptr<SoundGraph> graph(new SoundGraph);
    Chain &chain = *graph->m_chain;
    chain.sink = ms_snd_card_create_writer(&output);
    if (!chain.sink)
        return cannot("play on the loudspeaker");
    setFormat(chain.sink, toneRate);
    const int rate = rateOf(chain.sink, toneRate);
    chain.tone = true;
    chain.source = makeToneFilter(factory, samples(rate), rate, repeat);
    chain.volume = ms_factory_create_filter(&factory, MS_VOLUME_ID);
    if (chain.volume)
        setFormat(chain.volume, rate);
    if (!chain.start())
        return cannot("play on the loudspeaker");
    return graph;
}

double SoundGraph::levelDb()
{
    float level = MS_VOLUME_DB_LOWEST;
    ms_filter_call_method(m_chain->volume, MS_VOLUME_GET, &level);
    return dbfsFromLibrary(static_cast<double>(level));
}

bool SoundGraph::reachedEnd() const
{
    return m_chain->tone ? toneIsOver(*m_chain->source) : m_chain->ended.load();
}

double dbfsFromLibrary(double libraryDb)
{
    // It gives ten times the logarithm of an amplitude, not of a power, against the amplitude of a full-scale sine.
    return std::clamp(2 * libraryDb, AudioLevels::silence, 0.0);
}

} // namespace linija
