// Notices that the computer's way into the network changed: an interface, an address or a route came, went or is another one
// (the kernel tells, by rtnetlink(7)), or the computer slept. Several changes in a row are told as one. Linux; any thread with
// an event loop.
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QSocketNotifier;

namespace linija {

// The address that this computer would send from to reach `there`; nothing where there is no way. Nothing is sent.
[[nodiscard]] std::optional<QHostAddress> localAddressTowards(const QHostAddress &there);

class NetworkWatch final : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

    void start(); // where the kernel does not let us listen, sleep alone is noticed; the log says so

Q_SIGNALS:
    void networkChanged();
    void wokeUp(std::chrono::milliseconds after); // the computer, or this process, stood still for so long

private:
    void listen();
    void read();
    void look();

    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_settle;
    QTimer m_tick;
    std::chrono::milliseconds m_lastTick{0};
};

} // namespace linija
