// The computer's sound server (PulseAudio's protocol, which PipeWire speaks too): which devices it has, which of them the
// user's desktop takes by default, and the streams of the phone on them. Everything of the phone that is heard or recorded
// where such a server runs goes through here, not through the telephony library, because the library can neither move a
// running call to another device nor get over the server's end.
//
//   NoServer ──connects──▶ Ready ──server dies──▶ NoServer          tried again every half second, quietly
//
// A stream lives on through all of it: it is silent while there is no server or no device, and is heard again by itself.
// Lives on the phone's one thread; libpulse works on a thread of its own behind a lock. read() and write() of a stream are
// for the media library's threads.
#pragma once

#include "core/telephony/soundsetup.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QVector>

#include <memory>

namespace linija {

struct ServerDevice
{
    QString id;   // the server's name of it, the same after a new start and mostly in another socket too
    QString name; // as people read it, plain and bounded
    bool canCapture = false;
    bool canPlay = false;
    ListeningBy listeningBy = ListeningBy::Unknown; // of what can play
    friend bool operator==(const ServerDevice &, const ServerDevice &) = default;
};

struct ServerDevices
{
    QVector<ServerDevice> all;
    QString defaultInput; // ids; empty: none
    QString defaultOutput;
    friend bool operator==(const ServerDevices &, const ServerDevices &) = default;
};

enum class SoundDirection { Capture, Playback };

class SoundServerStream;

class SoundServer final : public QObject
{
    Q_OBJECT
public:
    struct Link; // the connection; for the streams

    explicit SoundServer(QObject *parent = nullptr);
    ~SoundServer() override; // streams that live longer are silent

    // Returns when the first list of devices is there, or there is no server, or `limit` is over.
    void start(std::chrono::milliseconds limit);

    [[nodiscard]] bool isReady() const { return m_ready; } // the devices are known
    [[nodiscard]] const ServerDevices &devices() const { return m_devices; }

    // Where streams of this direction go from now on, running ones too; what is there already is not touched, for that could
    // be heard. Empty: nowhere, they are silent.
    void setRoute(SoundDirection direction, const QString &deviceId);

    // Of every stream of this direction from now on, -20 to 20 dB; what would be too loud is cut off.
    void setGain(SoundDirection direction, int db);

    // 16-bit samples of the machine's byte order, interleaved. Any thread.
    [[nodiscard]] std::shared_ptr<SoundServerStream> open(SoundDirection direction, int rate, int channels);

Q_SIGNALS:
    void devicesChanged(); // some moments after the last of a burst of changes; also when the server is back
    void lost();
    // A thread that carries sound has begun to (its kernel id); told again when another stream begins.
    void soundThread(qint64 id);

private:
    void connectNow();
    void onDevices(quint64 connection, const ServerDevices &devices);
    void onLost(quint64 connection);

    std::shared_ptr<Link> m_link; // shared with the streams
    ServerDevices m_devices;
    QTimer m_settle;
    QTimer m_retry;
    bool m_ready = false;
};

} // namespace linija
