#include "ui/softphone/ringer.h"

#include "core/base/logging.h"

#include <QAudioDevice>
#include <QFile>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace linija {

namespace {

constexpr std::chrono::milliseconds lookEvery(1000);

} // namespace

// Everything in here happens on the ringer's thread.
class Ringer::Player final : public QObject
{
public:
    Player(Ringer &owner, QString sound) : m_owner(owner), m_sound(std::move(sound)) {}

    void setDevice(const QString &id)
    {
        if (id == m_device)
            return;
        m_device = id;
        reopen();
    }

    void play()
    {
        if (m_sound.isEmpty())
            return;
        m_playing = true;
        watchDevices();
        if (m_effect && chosenDevice() != m_opened)
            m_effect.reset(); // it came or went since the last ring
        if (!m_effect && !open())
            return tell(false);
        if (m_effect->status() == QSoundEffect::Error)
            return tell(false);
        m_effect->play();
        tell(true);
    }

    void setSound(const QString &sound)
    {
        if (m_sound.isEmpty() || sound.isEmpty() || sound == m_sound)
            return;
        m_sound = sound;
        reopen();
    }

    void setNoticeDevice(const QString &id)
    {
        m_noticeDevice = id;
        m_notice.reset();
    }

    void notice()
    {
        if (m_sound.isEmpty())
            return;
        const QAudioDevice device = deviceOf(m_noticeDevice);
        if (device.isNull())
            return;
        if (!m_notice || m_noticeOpened != device) {
            m_noticeOpened = device;
            m_notice = std::make_unique<QSoundEffect>(device);
            m_notice->setSource(QUrl(QStringLiteral("qrc:/sounds/hold-reminder.wav")));
        }
        m_notice->play();
    }

    void stop()
    {
        m_playing = false;
        if (m_effect)
            m_effect->stop();
    }

    void list()
    {
        m_listed = true;
        watchDevices();
        QVector<QPair<QString, QString>> devices;
        for (const QAudioDevice &device : QMediaDevices::audioOutputs())
            devices.append({QString::fromUtf8(device.id()), device.description()});
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, devices] { Q_EMIT owner->devicesListed(devices); },
                                  Qt::QueuedConnection);
    }

private:
    // A headset that is pulled out while it rings must not silence the ring, and one that comes back is rung on again.
    // Looked for by time: Qt 6.4 keeps its list true, but QMediaDevices does not tell of changes there.
    void watchDevices()
    {
        if (m_look)
            return;
        m_known = QMediaDevices::audioOutputs();
        m_look = std::make_unique<QTimer>();
        QObject::connect(m_look.get(), &QTimer::timeout, this, [this] {
            if (!m_playing && !m_listed)
                return m_look.release()->deleteLater(); // we are inside its signal
            const QList<QAudioDevice> now = QMediaDevices::audioOutputs();
            if (now == m_known)
                return;
            m_known = now;
            if (chosenDevice() != m_opened)
                reopen();
            if (m_listed)
                list();
        });
        m_look->start(lookEvery);
    }

    [[nodiscard]] QAudioDevice chosenDevice() const { return deviceOf(m_device); }

    [[nodiscard]] static QAudioDevice deviceOf(const QString &id)
    {
        const QList<QAudioDevice> outputs = QMediaDevices::audioOutputs();
        const auto wished = std::find_if(outputs.begin(), outputs.end(), [&id](const QAudioDevice &one) {
            return !id.isEmpty() && QString::fromUtf8(one.id()) == id;
        });
        return wished == outputs.end() ? QMediaDevices::defaultAudioOutput() : *wished;
    }

    // The next ring opens the device anew; one that rings now goes on there.
    void reopen()
    {
        m_effect.reset();
        if (m_playing)
            play();
    }

    bool open()
    {
        if (!QFile::exists(m_sound)) {
            qCWarning(logUi).noquote() << "no ring sound:" << m_sound;
            return false;
        }
        const QAudioDevice device = chosenDevice();
        m_opened = device;
        if (device.isNull()) {
            qCWarning(logUi) << "no sound device to ring on";
            return false;
        }
        m_effect = std::make_unique<QSoundEffect>(device);
        m_effect->setLoopCount(QSoundEffect::Infinite);
        m_effect->setSource(m_sound.startsWith(QLatin1Char(':')) ? QUrl(QStringLiteral("qrc") + m_sound)
                                                                 : QUrl::fromLocalFile(m_sound));
        QObject::connect(m_effect.get(), &QSoundEffect::statusChanged, this, [this] {
            if (m_effect && m_effect->status() == QSoundEffect::Error)
                tell(false);
        });
        return true;
    }

    void tell(bool audible)
    {
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, audible] { Q_EMIT owner->audibleChanged(audible); },
                                  Qt::QueuedConnection);
    }

    Ringer &m_owner;
    QString m_sound;
    QString m_device;
    QString m_noticeDevice;
    std::unique_ptr<QSoundEffect> m_notice;
    QAudioDevice m_noticeOpened;
    std::unique_ptr<QTimer> m_look;
    QList<QAudioDevice> m_known;
    std::unique_ptr<QSoundEffect> m_effect;
    QAudioDevice m_opened; // what was chosen last, of m_effect where there is one
    bool m_playing = false;
    bool m_listed = false; // somebody wants to know of changes
};

Ringer::Ringer(QString sound, QObject *parent) : QObject(parent), m_player(new Player(*this, std::move(sound)))
{
    m_thread.setObjectName(QStringLiteral("ringer"));
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_tryOut.setSingleShot(true);
    m_tryOut.setInterval(2000);
    connect(&m_tryOut, &QTimer::timeout, this, [this] {
        if (!m_ringing)
            QMetaObject::invokeMethod(m_player, [player = m_player] { player->stop(); });
    });
    m_thread.start();
}

Ringer::~Ringer()
{
    m_thread.quit();
    m_thread.wait();
}

void Ringer::setDevice(const QString &id)
{
    QMetaObject::invokeMethod(m_player, [player = m_player, id] { player->setDevice(id); });
}

void Ringer::setSound(const QString &sound)
{
    QMetaObject::invokeMethod(m_player, [player = m_player, sound] { player->setSound(sound); });
}

void Ringer::setNoticeDevice(const QString &id)
{
    QMetaObject::invokeMethod(m_player, [player = m_player, id] { player->setNoticeDevice(id); });
}

void Ringer::notice()
{
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->notice(); });
}

void Ringer::tryOut()
{
    if (m_ringing)
        return; // a real call rings
    m_tryOut.start();
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->play(); });
}

void Ringer::listDevices()
{
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->list(); });
}

void Ringer::ring()
{
    m_tryOut.stop();
    if (m_ringing)
        return;
    m_ringing = true;
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->play(); });
}

void Ringer::stop()
{
    if (!m_ringing && !m_tryOut.isActive())
        return;
    m_tryOut.stop();
    m_ringing = false;
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->stop(); });
}

} // namespace linija
