// The recording of the contact that is chosen in the history: a bar below it, with its shape, speed, and without its
// silences where wanted. Nothing is opened before somebody wants to listen. GUI thread.
//
// Keys while it has the focus: Space plays and pauses; the picture goes 5 s by Left and Right; + and - change the speed.
#pragma once

#include "core/archive/recordingshelf.h"

#include <QWidget>

#include <chrono>
#include <optional>

class QLabel;
class QPushButton;
class QCheckBox;
class QToolButton;

namespace linija {

enum class PlayTrouble;
class ListeningPlayer;
class Waveform;

class RecordingBar : public QWidget
{
    Q_OBJECT
public:
    explicit RecordingBar(RecordingShelf &shelf, QWidget *parent = nullptr); // must outlive it

    // Which contact is chosen, and whether a recording of it is known; null hides the bar.
    void show(InteractionId contact);
    void setTitle(const QString &title); // which contact that is, in words
    void playOrPause(); // opens it first where that has not been done
    void close();       // until a recording is chosen again
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] Waveform &waveform() { return *m_waveform; }

Q_SIGNALS:
    void closed(); // by the agent

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Closed, Opening, Open, Failed };

    void open();
    void take(const HeardRecording &recording);
    void fail(const Error &error);
    void changeSpeed(int by);
    void refresh();
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString facts() const;
    void sayPlace(std::chrono::milliseconds position);

    RecordingShelf &m_shelf;
    ListeningPlayer *m_player = nullptr;
    InteractionId m_contact;
    State m_state = State::Closed;
    quint64 m_asked = 0;
    HeardRecording m_recording;
    Error m_error;
    std::optional<PlayTrouble> m_playTrouble;
    std::chrono::milliseconds m_position{0};
    int m_speed = 2; // which of the speeds

    QToolButton *m_play = nullptr;
    Waveform *m_waveform = nullptr;
    QLabel *m_place = nullptr; // "0:04 / 0:14"
    QLabel *m_title = nullptr;
    QLabel *m_trouble = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_speedButton = nullptr;
    QCheckBox *m_skip = nullptr;
    QToolButton *m_close = nullptr;
};

} // namespace linija
