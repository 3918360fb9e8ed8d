// A bare SIP peer for tests of what other programs would never do: calls by UDP from loopback, speaks one tone in PCMU, and
// does or leaves undone what the test says. Just enough of RFC 3261, 3550 and G.711; no retransmissions of its own.
#pragma once

#include "tests/waitfor.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QTimer>
#include <QUdpSocket>
#include <QtEndian>

#include <cmath>
#include <numbers>
#include <vector>

namespace linija::test {

inline quint8 toMuLaw(int sample)
{
    constexpr int bias = 132;
    const int sign = sample < 0 ? 0x80 : 0;
    int magnitude = std::min(std::abs(sample), 32635) + bias;
    int exponent = 7;
    for (int mask = 0x4000; exponent > 0 && (magnitude & mask) == 0; mask >>= 1)
        --exponent;
    return static_cast<quint8>(~(sign | (exponent << 4) | ((magnitude >> (exponent + 3)) & 0x0f)));
}

inline qint16 fromMuLaw(quint8 byte)
{
    const int code = ~byte & 0xff;
    const int exponent = (code >> 4) & 7;
    const int magnitude = (((code & 0x0f) << 3) + 132) << exponent;
    return static_cast<qint16>((code & 0x80) != 0 ? 132 - magnitude : magnitude - 132);
}

class SipPeer
{
public:
    explicit SipPeer(int phonePort, double hz = 1000) : m_phonePort(static_cast<quint16>(phonePort)), m_hz(hz)
    {
        (void)m_sip.bind(QHostAddress::LocalHost);
        (void)m_rtp.bind(QHostAddress::LocalHost);
        QObject::connect(&m_sip, &QUdpSocket::readyRead, &m_sip, [this] { readSip(); });
        QObject::connect(&m_rtp, &QUdpSocket::readyRead, &m_rtp, [this] { readRtp(); });
        m_voice.setTimerType(Qt::PreciseTimer);
        m_voice.setInterval(20);
        QObject::connect(&m_voice, &QTimer::timeout, &m_voice, [this] { speakOn(); });
        m_callId = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    }
    ~SipPeer() { m_voice.stop(); }

    void invite(const QByteArray &moreHeaders = {}, const QByteArray &body = {}, const QByteArray &contentType = "application/sdp")
    {
        send(request("INVITE", ++m_cSeq, moreHeaders, body.isEmpty() ? sdp() : body, contentType));
    }
    void cancel() { send(request("CANCEL", m_cSeq, {}, {}, {})); }
    void bye() { send(request("BYE", ++m_cSeq, {}, {}, {})); }
    void send(const QByteArray &message) { m_sip.writeDatagram(message, QHostAddress::LocalHost, m_phonePort); }

    [[nodiscard]] QByteArray sdp() const
    {
        return "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio " + QByteArray::number(m_rtp.localPort())
            + " RTP/AVP 0\r\na=rtpmap:0 PCMU/8000\r\na=sendrecv\r\n";
    }
    [[nodiscard]] QByteArray request(const QByteArray &method, int cSeq, const QByteArray &more, const QByteArray &body, const QByteArray &contentType) const
    {
        const QByteArray own = "127.0.0.1:" + QByteArray::number(m_sip.localPort());
        const bool inDialog = !m_remoteTag.isEmpty() && method != "CANCEL";
        const QByteArray target = inDialog && !m_remoteTarget.isEmpty() ? m_remoteTarget : "sip:agent@127.0.0.1:" + QByteArray::number(m_phonePort);
        QByteArray out = method + ' ' + target + " SIP/2.0\r\nVia: SIP/2.0/UDP " + own + ";branch=z9hG4bK" + m_callId
            + QByteArray::number(cSeq) + (method == "CANCEL" ? QByteArray("INVITE") : method) + ";rport\r\nMax-Forwards: 70\r\nFrom: <sip:" + user + "@127.0.0.1>;tag=f"
            + m_callId + "\r\nTo: <sip:agent@127.0.0.1>" + (inDialog ? ";tag=" + m_remoteTag : QByteArray()) + "\r\nCall-ID: " + m_callId + "\r\nCSeq: "
            + QByteArray::number(cSeq) + ' ' + method + "\r\nContact: <sip:" + user + '@' + own + ">\r\n" + more;
        if (!body.isEmpty())
            out += "Content-Type: " + contentType + "\r\n";
        return out + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QByteArray user = "+37126555014";
    bool speaks = true;         // sends RTP once answered
    bool answersOptions = true;
    bool knowsTheCall = true;   // else 481 to everything within it, as a server does that was restarted
    std::vector<int> statuses;  // of final answers to our requests
    int provisional = 0;
    int reInvites = 0;
    int options = 0;
    bool answered = false;
    bool over = false;          // BYE from the phone, or an answer to ours
    std::vector<qint16> heard;  // 8 kHz

    // dBFS of a sine of this frequency in what was heard (Goertzel).
    [[nodiscard]] double level(double hz) const
    {
        double one = 0;
        double two = 0;
        const double coefficient = 2 * std::cos(2 * std::numbers::pi * hz / 8000);
        for (const qint16 sample : heard) {
            const double next = sample / 32768.0 + coefficient * one - two;
            two = one;
            one = next;
        }
        const double power = std::max(0.0, one * one + two * two - coefficient * one * two);
        return heard.empty() ? -120 : 20 * std::log10(std::max(1e-6, 2 * std::sqrt(power) / static_cast<double>(heard.size())));
    }
    [[nodiscard]] bool has(int status) const
    {
        return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
    }

    static QByteArray header(const QByteArray &message, const QByteArray &name)
    {
        const auto at = message.indexOf("\r\n" + name + ": ");
        if (at < 0)
            return {};
        const auto begin = at + 4 + name.size();
        return message.mid(begin, message.indexOf("\r\n", begin) - begin);
    }

private:
    void readSip()
    {
        while (m_sip.hasPendingDatagrams()) {
            QByteArray message(65536, Qt::Uninitialized);
            QHostAddress from;
            quint16 port = 0;
            message.resize(m_sip.readDatagram(message.data(), message.size(), &from, &port));
            message.startsWith("SIP/2.0 ") ? response(message) : asked(message, from, port);
        }
    }

    void response(const QByteArray &message)
    {
        const int status = message.mid(8, 3).toInt();
        if (status < 200) {
            ++provisional;
            return;
        }
        const QByteArray cSeq = header(message, "CSeq");
        const bool first = statuses.empty() || m_lastAnswered != cSeq;
        m_lastAnswered = cSeq;
        if (cSeq.endsWith("INVITE")) {
            const QByteArray to = header(message, "To");
            m_remoteTag = to.mid(to.indexOf("tag=") + 4).split(';').constFirst();
            if (status < 300) {
                const QByteArray contact = header(message, "Contact");
                m_remoteTarget = contact.mid(contact.indexOf('<') + 1, contact.indexOf('>') - contact.indexOf('<') - 1);
                const auto media = message.indexOf("m=audio ");
                if (media > 0)
                    m_remoteRtp = static_cast<quint16>(message.mid(media + 8, 6).split(' ').constFirst().toInt());
                answered = true;
                m_voice.start();
            }
            send(request("ACK", cSeq.split(' ').constFirst().toInt(), {}, {}, {}));
        } else if (cSeq.endsWith("BYE")) {
            over = true;
            m_voice.stop();
        }
        if (first)
            statuses.push_back(status);
    }

    void asked(const QByteArray &message, const QHostAddress &from, quint16 port)
    {
        const auto answer = [&](const QByteArray &line, const QByteArray &body = {}) {
            QByteArray out = "SIP/2.0 " + line + "\r\n";
            for (const char *name : {"Via", "From", "To", "Call-ID", "CSeq"})
                out += QByteArray(name) + ": " + header(message, name) + "\r\n";
            out += "Contact: <sip:" + user + "@127.0.0.1:" + QByteArray::number(m_sip.localPort()) + ">\r\n";
            if (!body.isEmpty())
                out += "Content-Type: application/sdp\r\n";
            out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
            m_sip.writeDatagram(out, from, port);
        };
        if (message.startsWith("OPTIONS ")) {
            ++options;
            if (answersOptions)
                answer("200 OK");
        } else if (message.startsWith("ACK ")) {
            return;
        } else if (!knowsTheCall) {
            answer("481 Call/Transaction Does Not Exist");
        } else if (message.startsWith("INVITE ")) {
            ++reInvites;
            answer("200 OK", sdp());
        } else {
            if (message.startsWith("BYE ")) {
                over = true;
                m_voice.stop();
            }
            answer("200 OK");
        }
    }

    void readRtp()
    {
        while (m_rtp.hasPendingDatagrams()) {
            QByteArray packet(2048, Qt::Uninitialized);
            packet.resize(m_rtp.readDatagram(packet.data(), packet.size()));
            if (packet.size() > 12 && (packet[1] & 0x7f) == 0) {
                for (qsizetype i = 12; i < packet.size(); ++i)
                    heard.push_back(fromMuLaw(static_cast<quint8>(packet[i])));
            }
        }
    }

    void speakOn()
    {
        m_timestamp += 160;
        ++m_sequence;
        if (!speaks || m_remoteRtp == 0)
            return;
        QByteArray packet(12 + 160, '\0');
        packet[0] = static_cast<char>(0x80);
        qToBigEndian(m_sequence, packet.data() + 2);
        qToBigEndian(m_timestamp, packet.data() + 4);
        qToBigEndian(quint32(0x11223344), packet.data() + 8);
        for (int i = 0; i < 160; ++i)
            packet[12 + i] = static_cast<char>(toMuLaw(static_cast<int>(9000 * std::sin(2 * std::numbers::pi * m_hz * (m_timestamp + static_cast<quint32>(i)) / 8000))));
        m_rtp.writeDatagram(packet, QHostAddress::LocalHost, m_remoteRtp);
    }

    const quint16 m_phonePort;
    const double m_hz;
    QUdpSocket m_sip;
    QUdpSocket m_rtp;
    QTimer m_voice;
    QByteArray m_callId;
    QByteArray m_remoteTag;
    QByteArray m_remoteTarget;
    QByteArray m_lastAnswered;
    quint16 m_remoteRtp = 0;
    quint16 m_sequence = 0;
    quint32 m_timestamp = 0;
    int m_cSeq = 0;
};

} // namespace linija::test
