// Says when a SIP datagram waits, so that the library is asked at once and not at the next turn of its clock: an INVITE rings
// sooner, and a phone at rest may sleep longer. UDP only; of TCP and TLS it knows nothing. The phone's one thread.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace linija {

class SipEar final : public QObject
{
    Q_OBJECT
public:
    explicit SipEar(QObject *parent = nullptr);
    ~SipEar() override;

    // From now on for the socket at this local UDP port; it is found when the library reads the first datagram from it.
    void listenAt(int port);
    [[nodiscard]] bool listens() const { return m_notifier != nullptr; }

Q_SIGNALS:
    void heard();

private:
    void seen(int socket);

    int m_port = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace linija
