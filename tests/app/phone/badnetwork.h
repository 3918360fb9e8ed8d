// A network between a caller and a phone on loopback that loses, delays and shakes sound packets as a test tells it.
// The caller calls address(); SIP goes through untouched but for the ports in the SDP, so that RTP and RTCP come here too.
// In the test's own thread: it works while the test waits (tests/waitfor.h).
#pragma once

#include "tests/catch.h"

#include <QHostAddress>
#include <QObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimer>
#include <QUdpSocket>

#include <array>
#include <memory>

namespace linija::test {

struct Weather
{
    double lossPercent = 0;
    int delayMs = 0;
    int jitterMs = 0; // added to the delay of each packet, from nothing to this
};

class BadNetwork : public QObject
{
public:
    explicit BadNetwork(int phonePort) : m_phonePort(static_cast<quint16>(phonePort))
    {
        for (auto *pair : {&m_towardsCaller, &m_towardsPhone})
            *pair = freePair();
        REQUIRE(m_callerSide.bind(QHostAddress::LocalHost, 0));
        REQUIRE(m_phoneSide.bind(QHostAddress::LocalHost, 0));
        connect(&m_callerSide, &QUdpSocket::readyRead, this, [this] { signalling(m_callerSide, m_phoneSide, true); });
        connect(&m_phoneSide, &QUdpSocket::readyRead, this, [this] { signalling(m_phoneSide, m_callerSide, false); });
        for (std::size_t i = 0; i < 2; ++i) {
            carry(*m_towardsPhone[i], *m_towardsCaller[i], m_phoneMedia[i], i, toPhone);
            carry(*m_towardsCaller[i], *m_towardsPhone[i], m_callerMedia[i], i, toCaller);
        }
    }

    [[nodiscard]] QString address() const { return QStringLiteral("sip:agent@127.0.0.1:%1").arg(m_callerSide.localPort()); }

    Weather toPhone;
    Weather toCaller;
    int carried = 0; // RTP packets that were let through or not, both ways
    int lost = 0;

private:
    using Pair = std::array<std::unique_ptr<QUdpSocket>, 2>; // RTP, RTCP

    static Pair freePair()
    {
        for (int i = 0; i < 200; ++i) {
            const auto port = static_cast<quint16>(20000 + 2 * QRandomGenerator::global()->bounded(20000)); // five digits, even
            Pair pair{std::make_unique<QUdpSocket>(), std::make_unique<QUdpSocket>()};
            if (pair[0]->bind(QHostAddress::LocalHost, port) && pair[1]->bind(QHostAddress::LocalHost, port + 1))
                return pair;
        }
        FAIL("no free pair of ports");
        return {};
    }

    void signalling(QUdpSocket &in, QUdpSocket &out, bool fromCaller)
    {
        while (in.hasPendingDatagrams()) {
            QByteArray message(static_cast<qsizetype>(in.pendingDatagramSize()), Qt::Uninitialized);
            QHostAddress sender;
            quint16 senderPort = 0;
            in.readDatagram(message.data(), message.size(), &sender, &senderPort);
            if (fromCaller)
                m_callerPort = senderPort;
            auto &media = fromCaller ? m_callerMedia : m_phoneMedia;
            const Pair &ours = fromCaller ? m_towardsCaller : m_towardsPhone;
            // Five digits for five: the length stays.
            takePort(message, QStringLiteral("m=audio (\\d{5}) "), media[0], ours[0]->localPort());
            takePort(message, QStringLiteral("a=rtcp:(\\d{5})"), media[1], ours[1]->localPort());
            out.writeDatagram(message, QHostAddress(QHostAddress::LocalHost), fromCaller ? m_phonePort : m_callerPort);
        }
    }

    static void takePort(QByteArray &message, const QString &pattern, quint16 &theirs, quint16 ours)
    {
        const auto match = QRegularExpression(pattern).match(QString::fromLatin1(message));
        if (!match.hasMatch())
            return;
        theirs = match.captured(1).toUShort();
        message.replace(match.capturedStart(1), match.capturedLength(1), QByteArray::number(ours));
    }

    // What comes to `in` goes on from `out`, so that each side sees one and the same partner.
    void carry(QUdpSocket &in, QUdpSocket &out, const quint16 &towards, std::size_t index, const Weather &weather)
    {
        connect(&in, &QUdpSocket::readyRead, this, [this, &in, &out, &towards, index, &weather] {
            while (in.hasPendingDatagrams()) {
                QByteArray packet(static_cast<qsizetype>(in.pendingDatagramSize()), Qt::Uninitialized);
                in.readDatagram(packet.data(), packet.size());
                const auto send = [&out, packet, port = towards] {
                    out.writeDatagram(packet, QHostAddress(QHostAddress::LocalHost), port);
                };
                int wait = weather.delayMs;
                if (index == 0) {
                    ++carried;
                    if (m_random.generateDouble() * 100 < weather.lossPercent) {
                        ++lost;
                        continue;
                    }
                    wait += weather.jitterMs > 0 ? m_random.bounded(weather.jitterMs) : 0;
                }
                if (wait == 0)
                    send();
                else
                    QTimer::singleShot(wait, Qt::PreciseTimer, this, send);
            }
        });
    }

    QUdpSocket m_callerSide;
    QUdpSocket m_phoneSide;
    Pair m_towardsCaller; // where the phone sends sound for the caller
    Pair m_towardsPhone;
    quint16 m_phonePort;
    quint16 m_callerPort = 0;
    std::array<quint16, 2> m_callerMedia{}; // RTP, RTCP
    std::array<quint16, 2> m_phoneMedia{};
    QRandomGenerator m_random{1};
};

} // namespace linija::test
