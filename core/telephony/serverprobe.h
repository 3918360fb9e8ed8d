// Asks a SIP server whether it is there, and where not, finds out why: name, route, port, TLS, answer. For telling a person
// what is wrong, and for choosing a server; the registration itself is the telephony library's.
// The question is OPTIONS (RFC 3261, 11) from the account's own address: whatever SIP comes back is an answer, a challenge too.
// The server is found as RFC 3263 says where no port is given: SRV records by priority and weight, else the host.
// Thread of its owner; never blocks; one question at a time, the answer always comes from the event loop.
#pragma once

#include "core/telephony/registration.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <chrono>
#include <memory>

class QAbstractSocket;
class QDnsLookup;
class QSocketNotifier;
class QSslSocket;

namespace linija {

enum class SipWire { Udp, Tcp, Tls };

struct ServerPlace
{
    QString host; // a name or an IPv4 address
    int port = 0; // 0: as the name service says, else 5060 and 5061
    SipWire wire = SipWire::Udp;
    friend bool operator==(const ServerPlace &, const ServerPlace &) = default;
};

enum class ProbeDepth {
    Port, // over TCP and TLS an open port is enough: cheap, may be asked often
    Sip
};

struct ProbeResult
{
    RegistrationReason reason = RegistrationReason::None; // None: it answers
    QString detail; // English, plain
    [[nodiscard]] bool answers() const { return reason == RegistrationReason::None; }
};

class ServerProbe final : public QObject
{
    Q_OBJECT
public:
    // `from` is the account, "sip:agent1@pbx.example"; `rootCa` a PEM file, empty: the system's certificates.
    ServerProbe(ServerPlace place, QString from, QString rootCa, QObject *parent = nullptr);
    ~ServerProbe() override;

    // One that is under way is dropped for the new one.
    void ask(ProbeDepth depth, std::chrono::milliseconds limit);
    void cancel(); // done() does not come
    [[nodiscard]] bool isAsking() const { return m_asking; }
    [[nodiscard]] const ServerPlace &place() const { return m_place; }
    [[nodiscard]] const QHostAddress &address() const { return m_address; } // that was spoken to last; null before

Q_SIGNALS:
    void done(const linija::ProbeResult &result);

private:
    struct Target
    {
        QString host;
        int port = 0;
    };

    void lookUpService();
    void lookUpHost();
    void tryNextAddress();
    void speakUdp(const QHostAddress &address, int port);
    void speakStream(const QHostAddress &address, int port);
    void judgeCertificate(QSslSocket &socket);
    void connected();
    void send();
    void read();
    void readDatagram();
    void datagramFailed(int error);
    void nextAddressLater();
    void closeSockets();
    void failed(QAbstractSocket &socket);
    void worsen(RegistrationReason reason, const QString &detail);
    void finish(ProbeResult result);
    [[nodiscard]] QByteArray request() const;
    [[nodiscard]] int standardPort() const { return m_place.wire == SipWire::Tls ? 5061 : 5060; }

    const ServerPlace m_place;
    const QString m_from;
    const QString m_rootCa;
    ProbeDepth m_depth = ProbeDepth::Sip;
    bool m_asking = false;
    quint64 m_turn = 0; // answers to an older question are dropped
    std::unique_ptr<QDnsLookup> m_service;
    QVector<Target> m_targets;
    QVector<std::pair<QHostAddress, int>> m_addresses;
    std::unique_ptr<QAbstractSocket> m_socket; // TCP and TLS
    // UDP by the kernel's own calls: Qt's socket swallows what it tells of a closed port.
    int m_datagrams = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QString m_self; // our end, "192.0.2.7:40001"
    QHostAddress m_address;
    QTimer m_limit;
    QTimer m_again; // a datagram may be lost
    ProbeResult m_worst;
};

} // namespace linija
