// Plays the ring while a call alerts. Qt Multimedia and the sound server are touched on a thread of their own, so that a
// slow audio device never stalls the window; the public functions are for the GUI thread and return at once.
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
    void ring();                        // until stop(); again: no change
    void stop();
    void tryOut();                      // rings for two seconds, for the settings page
    void listDevices();                 // answers with devicesListed()
    [[nodiscard]] bool isRinging() const { return m_ringing; }

Q_SIGNALS:
    void audibleChanged(bool audible); // false: the last ring could not be heard
    void devicesListed(const QVector<QPair<QString, QString>> &devices); // id and name

private:
    class Player;
    QThread m_thread;
    Player *m_player = nullptr; // lives on m_thread
    QTimer m_tryOut;
    bool m_ringing = false;
};

} // namespace linija
