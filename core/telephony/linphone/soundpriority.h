// Asks the system that threads which carry sound run before ordinary programs: a compiler on all cores must not be heard in a
// call. In this order: by a right of our own (RLIMIT_RTPRIO), by RealtimeKit on the system's bus (which desktops have for
// their sound server), by niceness where it is allowed. Where nothing is, the threads stay as they are and the log says so.
//
//   raise ──▶ own right ──no──▶ RealtimeKit ──no──▶ niceness
//
// A thread that has the precedence and computes for a tenth of a second without a pause loses it (SIGXCPU, RLIMIT_RTTIME): a
// mistake of ours must not hold the computer. Lives on the phone's one thread, which never waits for the bus.
#pragma once

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace linija {

enum class Precedence { Usual, Nice, ByService, ByOwnRight };

class SoundPriority final : public QObject
{
    Q_OBJECT
public:
    using Try = std::function<bool(qint64 thread)>; // true: done

    // An empty address is the system's bus.
    explicit SoundPriority(QString busAddress = {}, Try ownRight = byOwnRight, QObject *parent = nullptr);
    ~SoundPriority() override;

    void raise(qint64 thread); // its kernel id (gettid); of this process
    [[nodiscard]] static bool byOwnRight(qint64 thread);

Q_SIGNALS:
    void decided(qint64 thread, linija::Precedence precedence);

private:
    enum class Bus { Unknown, Asked, There, None };

    void connectToBus();
    void askService(qint64 thread);
    void doWithoutService(qint64 thread);
    void decide(qint64 thread, Precedence precedence);

    QString m_busAddress;
    QString m_busName;
    Try m_ownRight;
    Bus m_bus = Bus::Unknown;
    QVector<qint64> m_waiting; // for the bus
};

} // namespace linija
