#include "ui/listening/listeningplayer.h"

#include "core/base/logging.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QTimer>

#include <mutex>

namespace linija {

namespace {

constexpr int frameBytes = 2 * sizeof(std::int16_t);

QAudioFormat format()
{
    QAudioFormat out;
    out.setSampleRate(RecordedSound::rate);
    out.setChannelCount(2);
    out.setSampleFormat(QAudioFormat::Int16);
    return out;
}

// What the sink pulls from; some of its backends pull on a thread of theirs.
class Source final : public QIODevice
{
public:
    explicit Source(std::unique_ptr<PacedSound> sound) : m_sound(std::move(sound)) { open(QIODevice::ReadOnly); }

    template <class F> auto with(F use)
    {
        const std::lock_guard guard(m_lock);
        return use(*m_sound);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return atEnd() ? 0 : qint64{RecordedSound::rate} * frameBytes; }
    [[nodiscard]] bool atEnd() const override { return m_ended; }
    void beginAgain() { m_ended = false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const std::lock_guard guard(m_lock);
        const int frames = m_sound->read(reinterpret_cast<std::int16_t *>(data), static_cast<int>(most / frameBytes));
        m_ended = frames == 0;
        return qint64{frames} * frameBytes;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    std::mutex m_lock;
    std::unique_ptr<PacedSound> m_sound;
    std::atomic<bool> m_ended{false};
};

} // namespace

class ListeningPlayer::Worker : public QObject
{
public:
    explicit Worker(ListeningPlayer &player) : m_player(player), m_tick(this)
    {
        m_tick.setInterval(100);
        connect(&m_tick, &QTimer::timeout, this, [this] { tick(); });
    }

    void load(std::unique_ptr<PacedSound> sound)
    {
        stop();
        m_source = sound ? std::make_unique<Source>(std::move(sound)) : nullptr;
    }

    void play()
    {
        if (!m_source)
            return;
        if (m_source->atEnd()) {
            m_source->with([](PacedSound &sound) { sound.seek(std::chrono::milliseconds(0)); });
            m_source->beginAgain();
        }
        if (!m_sink) {
            const QAudioDevice device = QMediaDevices::defaultAudioOutput();
            if (device.isNull())
                return tellFailed(PlayTrouble::NoDevice);
            m_sink = std::make_unique<QAudioSink>(device, format());
            m_sink->setBufferSize(RecordedSound::rate / 5 * frameBytes);
            m_sink->start(m_source.get());
        } else {
            m_sink->resume();
        }
        if (m_sink->error() != QAudio::NoError && m_sink->error() != QAudio::UnderrunError) {
            qCWarning(logUi) << "the sound device does not play:" << static_cast<int>(m_sink->error());
            stop();
            return tellFailed(PlayTrouble::DeviceFailed);
        }
        m_tick.start();
    }

    void pause()
    {
        m_tick.stop();
        if (m_sink)
            m_sink->suspend();
        tellPlace();
    }

    void seek(std::chrono::milliseconds to)
    {
        if (!m_source)
            return;
        m_source->with([to](PacedSound &sound) { sound.seek(to); });
        m_source->beginAgain();
        tellPlace();
    }

    template <class F> void with(F use)
    {
        if (m_source)
            m_source->with(use);
    }

    void stop()
    {
        m_tick.stop();
        if (m_sink)
            m_sink->stop();
        m_sink.reset();
    }

private:
    void tick()
    {
        tellPlace();
        const bool drained = m_source->atEnd() && (!m_sink || m_sink->state() != QAudio::ActiveState || m_sink->bytesFree() >= m_sink->bufferSize());
        if (!drained)
            return;
        stop();
        QMetaObject::invokeMethod(&m_player, [player = &m_player] { player->setPlaying(false); });
    }

    void tellPlace()
    {
        if (!m_source)
            return;
        const auto at = m_source->with([](PacedSound &sound) { return sound.position(); });
        QMetaObject::invokeMethod(&m_player, [player = &m_player, at] { Q_EMIT player->positionChanged(at); });
    }

    void tellFailed(PlayTrouble trouble)
    {
        QMetaObject::invokeMethod(&m_player, [player = &m_player, trouble] {
            player->setPlaying(false);
            Q_EMIT player->failed(trouble);
        });
    }

    ListeningPlayer &m_player;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_tick;
};

ListeningPlayer::ListeningPlayer(QObject *parent) : QObject(parent), m_worker(new Worker(*this))
{
    m_thread.setObjectName(QStringLiteral("listening"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, [worker = m_worker] {
        worker->stop();
        delete worker;
    }, Qt::DirectConnection); // on the thread, as its last act
}

ListeningPlayer::~ListeningPlayer()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

template <class F> void ListeningPlayer::there(F work)
{
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void ListeningPlayer::setPlaying(bool playing)
{
    if (m_playing == playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged(playing);
}

void ListeningPlayer::load(std::unique_ptr<PacedSound> sound)
{
    setPlaying(false);
    if (!sound && !m_thread.isRunning())
        return;
    there([worker = m_worker, held = std::make_shared<std::unique_ptr<PacedSound>>(std::move(sound))] { worker->load(std::move(*held)); });
}

void ListeningPlayer::play()
{
    setPlaying(true);
    there([worker = m_worker] { worker->play(); });
}

void ListeningPlayer::pause()
{
    setPlaying(false);
    there([worker = m_worker] { worker->pause(); });
}

void ListeningPlayer::seek(std::chrono::milliseconds to)
{
    there([worker = m_worker, to] { worker->seek(to); });
}

void ListeningPlayer::setSpeed(double speed)
{
    there([worker = m_worker, speed] { worker->with([speed](PacedSound &sound) { sound.setSpeed(speed); }); });
}

void ListeningPlayer::setSilences(Silences silences)
{
    there([worker = m_worker, silences] { worker->with([silences](PacedSound &sound) { sound.setSilences(silences); }); });
}

} // namespace linija
