#include "core/recording/callrecording.h"

#include "core/recording/channelline.h"
#include "core/recording/sealedrecording.h"
#include "core/recording/stereoopus.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace linija {

using SteadyTime = std::chrono::steady_clock::time_point;
using namespace std::chrono_literals;

namespace {

constexpr qint64 wantedFree = 64LL * 1024 * 1024;
constexpr auto lookEvery = 40ms;
constexpr auto behind = 320ms; // how far the file follows the call: what comes later than this has missed its place
constexpr auto syncEvery = 5s;
constexpr std::size_t ringSamples = 6 * 48000; // six seconds: a disk that is asleep wakes up in less

std::int64_t samplesIn(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count() * ChannelLine::rate / 1000000;
}

std::chrono::milliseconds lengthOf(std::int64_t samples)
{
    return std::chrono::milliseconds(samples * 1000 / ChannelLine::rate);
}

} // namespace

struct CallRecording::Writer
{
    // Where silence begins or ends, in samples.
    struct Edge
    {
        std::int64_t at;
        RecordingMarkKind kind;
    };

    SteadyTime began;
    std::array<SoundRing, 2> rings{SoundRing(ringSamples), SoundRing(ringSamples)};
    std::array<ChannelLine, 2> lines;
    std::unique_ptr<SealedRecording> file;
    std::unique_ptr<StereoOpus> opus;
    std::optional<Error> error; // of the file; told by the pages' sink
    Ended ended;

    std::mutex lock; // of what follows; never taken by the media thread
    std::condition_variable wake;
    std::vector<Edge> edges;
    std::optional<SteadyTime> end;
    std::thread thread;

    // The phone's thread alone.
    bool paused = false;
    bool held = false;

    // The writer's thread alone.
    std::int64_t written = 0;
    std::vector<Edge> upcoming; // in order of their places
    int silences = 0;
    std::uint64_t lostBefore = 0;
    std::vector<std::int16_t> frames;

    void run()
    {
        SteadyTime synced = began;
        for (;;) {
            std::optional<SteadyTime> last;
            std::vector<Edge> news;
            {
                std::unique_lock guard(lock);
                wake.wait_for(guard, lookEvery, [this] { return end.has_value(); });
                last = end;
                news.swap(edges);
            }
            const SteadyTime now = std::chrono::steady_clock::now();
            takeBlocks();
            const std::int64_t upTo = samplesIn((last ? *last : now - behind) - began);
            if (!writeUpTo(upTo, std::move(news)))
                break;
            if (now - synced > syncEvery) {
                file->sync();
                synced = now;
            }
            if (last)
                break;
        }
        close();
    }

    void takeBlocks()
    {
        SoundBlock block;
        for (std::size_t side = 0; side < rings.size(); ++side) {
            while (rings[side].pop(block)) {
                if (block.rate <= 0)
                    continue;
                const auto length = static_cast<std::int64_t>(block.samples.size()) * ChannelLine::rate / block.rate;
                lines[side].add(block, samplesIn(block.at - began) - length);
            }
        }
    }

    // An edge that came too late for its place counts from where the file is: never a sound that should not be there.
    bool writeUpTo(std::int64_t upTo, std::vector<Edge> news)
    {
        upcoming.insert(upcoming.end(), news.begin(), news.end());
        std::stable_sort(upcoming.begin(), upcoming.end(), [](const Edge &a, const Edge &b) { return a.at < b.at; });
        while (!upcoming.empty() && upcoming.front().at <= upTo) {
            const Edge edge = upcoming.front();
            upcoming.erase(upcoming.begin());
            if (!writeFrames(edge.at) || !mark(edge.kind))
                return false;
            silences += edge.kind == RecordingMarkKind::Paused || edge.kind == RecordingMarkKind::Held ? 1 : -1;
        }
        const std::uint64_t lost = rings[0].lostBlocks() + rings[1].lostBlocks();
        if (lost != lostBefore) {
            lostBefore = lost;
            if (!mark(RecordingMarkKind::Lost))
                return false;
        }
        return writeFrames(upTo);
    }

    bool mark(RecordingMarkKind kind)
    {
        if (const auto marked = file->appendMark({kind, lengthOf(written)}); !marked) {
            error = marked.error();
            return false;
        }
        return true;
    }

    bool writeFrames(std::int64_t upTo)
    {
        constexpr std::int64_t most = ChannelLine::rate;
        while (written < upTo) {
            const auto count = static_cast<std::size_t>(std::min(most, upTo - written));
            frames.assign(count * 2, 0);
            lines[0].take(frames.data(), count, 2);
            lines[1].take(frames.data() + 1, count, 2);
            if (silences > 0)
                std::fill(frames.begin(), frames.end(), std::int16_t{0});
            written += static_cast<std::int64_t>(count);
            if (!opus->write(frames.data(), static_cast<int>(count))) {
                if (!error)
                    error = Error{ErrorCode::Internal, QStringLiteral("the sound could not be encoded")};
                return false;
            }
        }
        return true;
    }

    void close()
    {
        if (!error) {
            if (!opus->finish() && !error)
                error = Error{ErrorCode::Internal, QStringLiteral("the sound could not be encoded")};
            if (!error) {
                if (const auto finished = file->finish(lengthOf(written)); !finished)
                    error = finished.error();
            }
        }
        opus.reset();
        file.reset(); // unlocked: others may read it
        ended(error);
    }

};

CallRecording::CallRecording(std::shared_ptr<Writer> writer) : m_writer(std::move(writer)) {}

Result<std::shared_ptr<CallRecording>> CallRecording::begin(const QString &path, const QByteArray &publicKey, const RecordingAbout &about, Ended ended)
{
    const QStorageInfo disk(QFileInfo(path).path());
    if (disk.isValid() && disk.bytesAvailable() < wantedFree)
        return Error{ErrorCode::Io, QStringLiteral("the disk of %1 is full: a recording wants %2 MiB free").arg(path).arg(wantedFree / 1024 / 1024)};
    auto file = SealedRecording::create(path, publicKey, about);
    if (!file)
        return file.error();
    auto writer = std::make_shared<Writer>();
    Writer &it = *writer;
    it.file = std::move(file.value());
    it.ended = std::move(ended);
    auto opus = StereoOpus::create([&it](const unsigned char *bytes, std::size_t size) {
        if (const auto kept = it.file->appendSound(bytes, static_cast<qsizetype>(size)); !kept)
            it.error = kept.error();
        return !it.error;
    });
    if (!opus)
        return it.error ? *it.error : opus.error();
    it.opus = std::move(opus.value());
    it.began = std::chrono::steady_clock::now();
    it.thread = std::thread([&it] { it.run(); });
    return std::shared_ptr<CallRecording>(new CallRecording(std::move(writer)));
}

CallRecording::~CallRecording()
{
    finish();
    if (m_writer->thread.joinable())
        m_writer->thread.join();
}

void CallRecording::take(CallSide side, SteadyTime at, int rate, const std::int16_t *samples, std::size_t count) noexcept
{
    (void)m_writer->rings[side == CallSide::Agent ? 0 : 1].push(at, rate, samples, count); // what is lost is counted there
}

void CallRecording::setSilence(RecordingSilence why, bool silent)
{
    bool &now = why == RecordingSilence::Paused ? m_writer->paused : m_writer->held;
    if (now == silent)
        return;
    now = silent;
    const RecordingMarkKind kind = why == RecordingSilence::Paused ? (silent ? RecordingMarkKind::Paused : RecordingMarkKind::Resumed)
                                                                   : (silent ? RecordingMarkKind::Held : RecordingMarkKind::Unheld);
    const std::lock_guard guard(m_writer->lock);
    m_writer->edges.push_back({samplesIn(std::chrono::steady_clock::now() - m_writer->began), kind});
}

void CallRecording::finish()
{
    {
        const std::lock_guard guard(m_writer->lock);
        if (!m_writer->end)
            m_writer->end = std::chrono::steady_clock::now();
    }
    m_writer->wake.notify_one();
}

} // namespace linija
