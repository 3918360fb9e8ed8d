#include "ui/softphone/ringer.h"

#include "core/base/logging.h"

#include <QAudioDevice>
#include <QFile>
#include <QMediaDevices>
#include <QSoundEffect>
#include <QUrl>

namespace linija {

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
        m_effect.reset(); // the next ring opens the new device
    }

    void play()
    {
        if (m_sound.isEmpty())
            return;
        if (!m_effect && !open())
            return tell(false);
        if (m_effect->status() == QSoundEffect::Error)
            return tell(false);
        m_effect->play();
        tell(true);
    }

    void stop()
    {
        if (m_effect)
            m_effect->stop();
    }

    void list()
    {
        QVector<QPair<QString, QString>> devices;
        for (const QAudioDevice &device : QMediaDevices::audioOutputs())
            devices.append({QString::fromUtf8(device.id()), device.description()});
        QMetaObject::invokeMethod(&m_owner, [owner = &m_owner, devices] { Q_EMIT owner->devicesListed(devices); },
                                  Qt::QueuedConnection);
    }

private:
    bool open()
    {
        if (!QFile::exists(m_sound)) {
            qCWarning(logUi).noquote() << "no ring sound:" << m_sound;
            return false;
        }
        QAudioDevice device = QMediaDevices::defaultAudioOutput();
        for (const QAudioDevice &one : QMediaDevices::audioOutputs()) {
            if (!m_device.isEmpty() && QString::fromUtf8(one.id()) == m_device)
                device = one;
        }
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
    std::unique_ptr<QSoundEffect> m_effect;
};

Ringer::Ringer(QString sound, QObject *parent) : QObject(parent), m_player(new Player(*this, std::move(sound)))
{
    m_thread.setObjectName(QStringLiteral("ringer"));
    m_player->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_player, &QObject::deleteLater);
    m_tryOut.setSingleShot(true);
    m_tryOut.setInterval(2000);
    connect(&m_tryOut, &QTimer::timeout, this, &Ringer::stop);
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

void Ringer::tryOut()
{
    if (m_ringing)
        return; // a real call rings
    ring();
    m_tryOut.start();
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
    if (!m_ringing)
        return;
    m_ringing = false;
    QMetaObject::invokeMethod(m_player, [player = m_player] { player->stop(); });
}

} // namespace linija
