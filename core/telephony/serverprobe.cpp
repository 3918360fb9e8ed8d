#include "core/telephony/serverprobe.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/networkwatch.h"

#include <QDnsLookup>
#include <QHostInfo>
#include <QRandomGenerator>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslSocket>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace linija {

namespace {

using namespace std::chrono_literals;

using Reason = RegistrationReason;

constexpr auto askAgainAfter = 400ms;
constexpr qsizetype maxTargets = 8;

Reason reasonOf(const QList<QSslError> &errors)
{
    Reason found = Reason::None;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::NoError: break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid:
            if (found != Reason::CertificateNotTrusted)
                found = Reason::CertificateExpired;
            break;
        case QSslError::HostNameMismatch:
            if (found == Reason::None)
                found = Reason::CertificateWrongName;
            break;
        default: return Reason::CertificateNotTrusted; // the library's list is long, and all of it is about trust
        }
    }
    return found;
}

// SRV records as RFC 2782 wants them tried.
QList<QDnsServiceRecord> inOrder(QList<QDnsServiceRecord> records)
{
    std::stable_sort(records.begin(), records.end(), [](const QDnsServiceRecord &a, const QDnsServiceRecord &b) {
        return a.priority() != b.priority() ? a.priority() < b.priority() : a.weight() > b.weight();
    });
    return records;
}

} // namespace

ServerProbe::ServerProbe(ServerPlace place, QString from, QString rootCa, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_from(std::move(from)), m_rootCa(std::move(rootCa))
{
    m_limit.setSingleShot(true);
    m_again.setInterval(askAgainAfter);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const auto *secure = qobject_cast<QSslSocket *>(m_socket.get());
        if (secure && m_place.wire == SipWire::Tls && m_depth == ProbeDepth::Sip && secure->state() == QAbstractSocket::ConnectedState && !secure->isEncrypted())
            worsen(Reason::NoTls, QStringLiteral("%1 takes connections, but does not shake hands for TLS").arg(m_place.host));
        else
            worsen(Reason::NoAnswer, QStringLiteral("%1 did not answer in time").arg(m_place.host));
        finish(m_worst);
    });
    connect(&m_again, &QTimer::timeout, this, &ServerProbe::send);
}

ServerProbe::~ServerProbe()
{
    cancel();
}

void ServerProbe::cancel()
{
    ++m_turn;
    m_asking = false;
    m_limit.stop();
    m_again.stop();
    m_service.reset();
    closeSockets();
}

void ServerProbe::closeSockets()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket.release()->deleteLater(); // we may be inside one of its signals
    }
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    if (m_datagrams >= 0)
        ::close(std::exchange(m_datagrams, -1));
}

void ServerProbe::ask(ProbeDepth depth, std::chrono::milliseconds limit)
{
    cancel();
    m_depth = depth;
    m_asking = true;
    m_worst = {};
    m_targets.clear();
    m_addresses.clear();
    m_limit.start(limit);
    if (const QHostAddress literal(m_place.host); literal.protocol() == QAbstractSocket::IPv4Protocol) {
        m_addresses.append({literal, m_place.port > 0 ? m_place.port : standardPort()});
        nextAddressLater();
    } else if (m_place.port > 0) {
        m_targets.append({m_place.host, m_place.port});
        lookUpHost();
    } else {
        lookUpService();
    }
}

void ServerProbe::lookUpService()
{
    const QString prefix = m_place.wire == SipWire::Udp ? QStringLiteral("_sip._udp.")
        : m_place.wire == SipWire::Tcp                  ? QStringLiteral("_sip._tcp.")
                                                        : QStringLiteral("_sips._tcp.");
    m_service = std::make_unique<QDnsLookup>(QDnsLookup::SRV, prefix + m_place.host);
    connect(m_service.get(), &QDnsLookup::finished, this, [this, turn = m_turn] {
        if (turn != m_turn)
            return;
        const auto records = inOrder(m_service->serviceRecords());
        m_service.release()->deleteLater();
        for (const QDnsServiceRecord &record : records) {
            if (m_targets.size() < maxTargets)
                m_targets.append({record.target(), record.port()});
        }
        if (m_targets.isEmpty())
            m_targets.append({m_place.host, standardPort()});
        lookUpHost();
    });
    m_service->lookup();
}

void ServerProbe::lookUpHost()
{
    if (m_targets.isEmpty())
        return finish(m_worst);
    const Target target = m_targets.takeFirst();
    QHostInfo::lookupHost(target.host, this, [this, turn = m_turn, target](const QHostInfo &found) {
        if (turn != m_turn)
            return;
        for (const QHostAddress &address : found.addresses()) {
            if (address.protocol() == QAbstractSocket::IPv4Protocol)
                m_addresses.append({address, target.port});
        }
        if (m_addresses.isEmpty())
            worsen(Reason::UnknownHost, QStringLiteral("the name service knows no IPv4 address of %1").arg(target.host));
        tryNextAddress();
    });
}

void ServerProbe::tryNextAddress()
{
    m_again.stop();
    closeSockets();
    if (m_addresses.isEmpty())
        return lookUpHost(); // of the next target
    const auto [address, port] = m_addresses.takeFirst();
    m_address = address;
    if (!localAddressTowards(address)) {
        worsen(Reason::NoNetwork, QStringLiteral("this computer has no way to %1").arg(address.toString()));
        return tryNextAddress();
    }
    if (m_place.wire == SipWire::Udp)
        speakUdp(address, port);
    else
        speakStream(address, port);
}

void ServerProbe::speakUdp(const QHostAddress &address, int port)
{
    m_datagrams = ::socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(port));
    to.sin_addr.s_addr = htonl(address.toIPv4Address());
    sockaddr_in self{};
    socklen_t length = sizeof self;
    // Connected, so that the kernel tells of a closed port (ICMP) and of a missing route.
    if (m_datagrams < 0 || ::connect(m_datagrams, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0
        || ::getsockname(m_datagrams, reinterpret_cast<sockaddr *>(&self), &length) != 0)
        return datagramFailed(errno);
    m_self = QStringLiteral("%1:%2").arg(QHostAddress(ntohl(self.sin_addr.s_addr)).toString()).arg(ntohs(self.sin_port));
    m_notifier = std::make_unique<QSocketNotifier>(m_datagrams, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ServerProbe::readDatagram);
    send();
    m_again.start();
}

void ServerProbe::readDatagram()
{
    std::array<char, 512> buffer{};
    const ssize_t got = ::recv(m_datagrams, buffer.data(), buffer.size(), 0);
    if (got < 0)
        return errno == EAGAIN || errno == EINTR ? void() : datagramFailed(errno);
    if (QByteArray::fromRawData(buffer.data(), static_cast<qsizetype>(got)).startsWith("SIP/2.0 "))
        finish({});
}

void ServerProbe::datagramFailed(int error)
{
    const QString detail = QStringLiteral("%1: %2").arg(m_place.host, QString::fromLocal8Bit(std::strerror(error)));
    worsen(error == ECONNREFUSED || error == EACCES || error == EPERM ? Reason::Refused : error == ENETUNREACH ? Reason::NoNetwork : Reason::NoAnswer, detail);
    m_again.stop();
    nextAddressLater();
}

// Not from inside a socket's own signal.
void ServerProbe::nextAddressLater()
{
    QMetaObject::invokeMethod(this, [this, turn = m_turn] {
        if (turn == m_turn)
            tryNextAddress();
    }, Qt::QueuedConnection);
}

void ServerProbe::speakStream(const QHostAddress &address, int port)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslSocket &secure = *socket;
    m_socket = std::move(socket);
    connect(&secure, &QAbstractSocket::readyRead, this, &ServerProbe::read);
    connect(&secure, &QAbstractSocket::errorOccurred, this, [this] { failed(*m_socket); });
    if (m_place.wire == SipWire::Tcp || m_depth == ProbeDepth::Port) {
        connect(&secure, &QAbstractSocket::connected, this, &ServerProbe::connected);
        secure.connectToHost(address, static_cast<quint16>(port));
        return;
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (!m_rootCa.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromPath(m_rootCa));
    secure.setSslConfiguration(configuration);
    connect(&secure, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList words;
        for (const QSslError &error : errors)
            words << error.errorString();
        worsen(reasonOf(errors), QStringLiteral("%1: %2").arg(m_place.host, words.join(QStringLiteral("; "))));
    });
    connect(&secure, &QSslSocket::encrypted, this, [this, &secure] { judgeCertificate(secure); });
    secure.connectToHostEncrypted(address.toString(), static_cast<quint16>(port), m_place.host);
}

// The telephony library goes by names alone: it refuses a certificate whose only right name is an IP address.
void ServerProbe::judgeCertificate(QSslSocket &socket)
{
    const QSslCertificate certificate = socket.peerCertificate();
    if (QHostAddress(m_place.host).protocol() == QAbstractSocket::IPv4Protocol
        && !certificate.subjectInfo(QSslCertificate::CommonName).contains(m_place.host)) {
        worsen(Reason::CertificateWrongName, QStringLiteral("the server is entered by its address, but certificates are checked by name"));
        return tryNextAddress();
    }
    connected();
}

void ServerProbe::connected()
{
    if (m_depth == ProbeDepth::Port)
        return finish({});
    m_self = QStringLiteral("%1:%2").arg(m_socket->localAddress().toString()).arg(m_socket->localPort());
    send();
}

void ServerProbe::send()
{
    const QByteArray message = request();
    if (m_socket)
        m_socket->write(message);
    else if (m_datagrams >= 0 && ::send(m_datagrams, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL) < 0 && errno != EAGAIN)
        datagramFailed(errno);
}

void ServerProbe::read()
{
    if (m_socket->read(512).startsWith("SIP/2.0 "))
        finish({});
    else if (m_socket) // something else speaks there, or nothing that is SIP yet
        worsen(Reason::NoAnswer, QStringLiteral("what answers at %1 is not SIP").arg(m_place.host));
}

void ServerProbe::failed(QAbstractSocket &socket)
{
    const QString detail = QStringLiteral("%1: %2").arg(m_place.host, plainBoundedText(socket.errorString(), 160));
    switch (socket.error()) {
    case QAbstractSocket::ConnectionRefusedError: worsen(Reason::Refused, detail); break;
    case QAbstractSocket::SocketAccessError: worsen(Reason::Refused, detail); break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: worsen(Reason::NoTls, detail); break;
    case QAbstractSocket::RemoteHostClosedError:
        worsen(m_place.wire == SipWire::Tls ? Reason::NoTls : Reason::NoAnswer, detail);
        break;
    default: worsen(Reason::NoAnswer, detail); break; // the library's list of errors is long; nothing came back
    }
    nextAddressLater();
}

// The first trouble is what is told: that of the place that is tried first. A certificate's trouble is not covered by the
// handshake that failed for it.
void ServerProbe::worsen(Reason reason, const QString &detail)
{
    if (m_worst.answers())
        m_worst = {reason, detail};
}

void ServerProbe::finish(ProbeResult result)
{
    if (!m_asking)
        return;
    cancel();
    Q_EMIT done(result);
}

QByteArray ServerProbe::request() const
{
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    const QString wire = m_place.wire == SipWire::Udp ? QStringLiteral("UDP") : m_place.wire == SipWire::Tcp ? QStringLiteral("TCP") : QStringLiteral("TLS");
    return QStringLiteral("OPTIONS sip:%1 SIP/2.0\r\nVia: SIP/2.0/%2 %3;rport;branch=z9hG4bK%4\r\nMax-Forwards: 70\r\nFrom: <%5>;tag=%6\r\n"
                          "To: <sip:%1>\r\nCall-ID: %4\r\nCSeq: 1 OPTIONS\r\nUser-Agent: Linija/%7\r\nContent-Length: 0\r\n\r\n")
        .arg(m_place.host, wire, m_self, id, m_from, id.left(8), QStringLiteral(LINIJA_VERSION))
        .toUtf8();
}

} // namespace linija
