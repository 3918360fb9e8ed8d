// Plays a recording by Qt Multimedia, on a thread of its own: opening a sound device may take seconds. The sound comes from
// memory (PacedSound). Made and called on the GUI thread; its signals come there.
#pragma once

#include "core/base/result.h"
#include "core/recording/pacedsound.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace linija {

enum class PlayTrouble { NoDevice, DeviceFailed };

class ListeningPlayer : public QObject
{
    Q_OBJECT
public:
    explicit ListeningPlayer(QObject *parent = nullptr);
    ~ListeningPlayer() override;

    void load(std::unique_ptr<PacedSound> sound); // stands at its beginning, paused; none: empties it
    void play();
    void pause();
    void seek(std::chrono::milliseconds to);
    void setSpeed(double speed);
    void setSilences(Silences silences);
    [[nodiscard]] bool isPlaying() const { return m_playing; }

Q_SIGNALS:
    void positionChanged(std::chrono::milliseconds position); // ten times a second while it plays, and after a seek
    void playingChanged(bool playing);                        // also at the end
    void failed(linija::PlayTrouble trouble);

private:
    class Worker;
    template <class F> void there(F work); // on the thread
    void setPlaying(bool playing);

    QThread m_thread;
    Worker *m_worker = nullptr; // lives on the thread
    bool m_playing = false;
};

} // namespace linija
