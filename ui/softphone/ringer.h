// Plays the ring while a call alerts, and short notices. Qt Multimedia and the sound server are touched on a thread of their own, and only when
// something is to be played or listed: a slow audio device never stalls the window, and the first paint does not wait for
// media plugins. The public functions are for the GUI thread and return at once.
// Without a sound device, or without the sound file, nothing is heard and nothing breaks: audible() tells.
#pragma once

#include <QObject>
#include <QPair>
#include <QThread>
#include <QTimer>
#include <QVector>

#include <memory>

namespace linija {

class Ringer : public QObject
{
    Q_OBJECT
public:
    // `sound`: a WAV file or resource, ":/sounds/ring.wav". Empty: silent by choice, nothing is opened or reported.
    explicit Ringer(QString sound, QObject *parent = nullptr);
    ~Ringer() override;

    void setDevice(const QString &id); // Settings.ringOutput; empty: the default device
    void setSound(const QString &sound); // as the constructor's; a ring goes on with it. Not where it is silent by choice
    void setNoticeDevice(const QString &id); // Settings.noticeOutput; empty: the default device
    void ring();                        // until stop(); again: no change
    void notice();                      // a short soft sound, once: something waits that is no call. Also beside a ring
    void stop();
    void tryOut();                      // rings for two seconds, for the settings page; a call that rings goes before it
    void listDevices();                 // answers with devicesListed(), from then on after every plug and unplug too
    [[nodiscard]] bool isRinging() const { return m_ringing; } // for a call, not to try it out

Q_SIGNALS:
    void audibleChanged(bool audible); // false: the last ring could not be heard
    void devicesListed(const QVector<QPair<QString, QString>> &devices); // stable id and name

private:
    class Player;
    QThread m_thread;
    Player *m_player = nullptr; // lives on m_thread
    QTimer m_tryOut;
    bool m_ringing = false;
};

} // namespace linija
