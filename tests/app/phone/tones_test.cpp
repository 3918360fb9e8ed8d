// What the agent hears of the telephone itself, and how sound is treated in a running call: judged by frequency.
#include "core/telephony/toneplan.h"
#include "tests/app/phone/privatepulse.h"
#include "tests/app/phone/sipfixture.h"
#include "tests/app/phone/wavear.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <cstdio>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

// A called party that says 180 to an INVITE, without any media, and whatever the test wants afterwards.
class SilentPeer
{
public:
    SilentPeer()
    {
        REQUIRE(m_socket.bind(QHostAddress::LocalHost, 0));
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] {
            while (m_socket.hasPendingDatagrams())
                take(m_socket.receiveDatagram());
        });
    }

    [[nodiscard]] QString address() const { return QStringLiteral("sip:silent@127.0.0.1:%1").arg(m_socket.localPort()); }
    void answer(const QByteArray &status) { m_socket.writeDatagram(reply(m_invite.data(), status), m_invite.senderAddress(), quint16(m_invite.senderPort())); }

private:
    void take(const QNetworkDatagram &datagram)
    {
        if (datagram.data().startsWith("INVITE ")) {
            m_invite = datagram;
            answer("180 Ringing");
        } else if (datagram.data().startsWith("CANCEL ")) {
            m_socket.writeDatagram(reply(datagram.data(), "200 OK"), datagram.senderAddress(), quint16(datagram.senderPort()));
            answer("487 Request Terminated");
        }
    }
    static QByteArray reply(const QByteArray &request, const QByteArray &status)
    {
        QByteArray out = "SIP/2.0 " + status + "\r\n";
        for (const QByteArray &line : request.split('\n')) {
            const QByteArray header = line.trimmed();
            const QByteArray name = header.left(header.indexOf(':')).toLower();
            if (name == "via" || name == "from" || name == "call-id" || name == "cseq")
                out += header + "\r\n";
            else if (name == "to")
                out += header + (header.contains(";tag=") ? "" : ";tag=silent") + "\r\n";
        }
        return out + "Contact: <sip:silent@127.0.0.1>\r\nContent-Length: 0\r\n\r\n";
    }

    QUdpSocket m_socket;
    QNetworkDatagram m_invite;
};

void setSound(PhoneUnderTest &phone, const SoundSetup &setup)
{
    phone.client->perform(phonecommand::SetSound{setup});
}

} // namespace

TEST_CASE("A called party that rings in silence is heard ringing, one that is busy is heard busy, in the tones of the country", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    QProcess &recorder = pulse.recordEar(phone.path("ear.wav"));
    phone.start();
    phone.connectClient();
    SilentPeer peer;
    const QString ear = phone.path("ear.wav");
    const auto level = [&](double hz) { return lastLevel(ear, hz, 400ms); };
    const auto hears = [&](double hz, double butNot, std::chrono::milliseconds limit = 8s) {
        return waitFor([&] { return level(hz) > -28 && level(butNot) < level(hz) - 20; }, limit);
    };

    SoundSetup sound;
    sound.tones = QStringLiteral("US");
    setSound(phone, sound);
    phone.client->dial(peer.address());
    REQUIRE(phone.reaches(CallPhase::RingingOut));
    REQUIRE(hears(440, 620));
    CHECK(level(480) > -30);
    CHECK(level(415) < level(440) - 10);

    sound.tones = QStringLiteral("LT"); // felt at once
    setSound(phone, sound);
    REQUIRE(hears(425, 480));
    CHECK(waitFor([&] { return level(425) < -60; }, 4s)); // its pause

    sound.tones = QStringLiteral("TW");
    setSound(phone, sound);
    peer.answer("486 Busy Here");
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.history.constLast().end == CallEnd::Busy);
    REQUIRE(hears(620, 425));
    CHECK(level(480) > -30);
    CHECK(waitFor([&] { return lastLevel(ear, 620, 2000ms) < -60; }, 12s)); // it ends by itself

    sound.tones.clear();
    setSound(phone, sound);
    phone.client->dial(peer.address());
    REQUIRE(phone.reaches(CallPhase::RingingOut));
    double loudest = -120;
    (void)waitFor([&] {
        loudest = std::max({loudest, level(425), level(440)});
        return false;
    }, 1500ms);
    CHECK(loudest < -50);
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));
    recorder.terminate();
    recorder.waitForFinished(5000);
}

TEST_CASE("A steady tone comes through both ways without clicks", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    pulse.hum(phone.path("agent.wav"));
    QProcess &recorder = pulse.recordEar(phone.path("ear.wav"));
    phone.start();
    phone.connectClient();
    const auto customer = phone.caller({QStringLiteral("--record"), phone.path("customer.wav")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(customer->said("heard"));
    REQUIRE(waitFor([&] { return lastLevel(phone.path("ear.wav"), 1000, 200ms) > -20; }));
    const auto lengthOf = [&](const char *file) {
        const WavAudio audio = recorded(phone.path(file));
        return std::chrono::milliseconds(audio.samples.size() * 1000 / audio.rate);
    };
    const auto earFrom = lengthOf("ear.wav");
    const auto customerFrom = lengthOf("customer.wav");
    (void)waitFor([] { return false; }, 4s);
    const int atEar = clicksIn(recorded(phone.path("ear.wav")), 1000, earFrom, lengthOf("ear.wav"));
    const int atCustomer = clicksIn(recorded(phone.path("customer.wav")), 440, customerFrom, lengthOf("customer.wav"));
    std::printf("clicks in four seconds: %d at the agent's ear, %d at the customer's\n", atEar, atCustomer);
    CHECK(atEar <= 8); // a busy machine may stumble; a fed-by-the-clock loudspeaker clicked 200 times
    CHECK(atCustomer <= 8);
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(customer->ended());
    recorder.terminate();
    recorder.waitForFinished(5000);
}

TEST_CASE("A tone on demand is heard by the agent and not by the customer; one that is not there is refused", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    pulse.hum(phone.path("agent.wav"));
    pulse.recordEar(phone.path("ear.wav"));
    phone.start();
    phone.connectClient();
    QVector<Error> refused;
    QObject::connect(phone.client.get(), &SoftphonePort::commandFailed, phone.client.get(), [&](const QString &, const QString &, const Error &error) { refused.push_back(error); });
    const auto customer = phone.caller({QStringLiteral("--listen"), QStringLiteral("440,660,1400")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(customer->said("heard"));
    REQUIRE(waitFor([&] { return lastLevel(phone.path("ear.wav"), 1000, 200ms) > -20; }));
    phone.client->perform(phonecommand::PlayTone{QStringLiteral("hold-reminder")});
    CHECK(waitFor([&] { return lastLevel(phone.path("ear.wav"), 660, 150ms) > -40; }));
    CHECK(lastLevel(phone.path("ear.wav"), 1000, 200ms) > -20); // beside the customer's voice, not instead of it
    phone.client->perform(phonecommand::PlayTone{QStringLiteral("recording-beep")});
    CHECK(waitFor([&] { return lastLevel(phone.path("ear.wav"), 1400, 150ms) > -40; }));
    phone.client->perform(phonecommand::PlayTone{QStringLiteral("ringback")});
    phone.client->perform(phonecommand::PlayTone{QStringLiteral("fanfare")});
    REQUIRE(waitFor([&] { return refused.size() == 2; }));
    CHECK(refused.constFirst().code == ErrorCode::Invalid);
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(customer->ended());
    CHECK(toneLevel(customer->event("ended"), "440") > -25);
    const QJsonObject heardMs = customer->event("ended").value(QLatin1String("heardMs")).toObject();
    CHECK(heardMs.value(QLatin1String("660")).toInt() == 0);
    CHECK(heardMs.value(QLatin1String("1400")).toInt() == 0);
}

TEST_CASE("Gains and the echo canceller are felt in a running call", "[sip]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    // A loudspeaker that the microphone hears.
    REQUIRE_FALSE(pulse.control({QStringLiteral("load-module"), QStringLiteral("module-loopback"), QStringLiteral("source=ear.monitor"), QStringLiteral("sink=mouth"),
                                 QStringLiteral("latency_msec=30")}).isEmpty());
    QProcess &recorder = pulse.recordEar(phone.path("ear.wav"));
    phone.start();
    phone.connectClient();
    CHECK_FALSE(phone.client->status().echoCancelling); // nothing says that these are loudspeakers
    const auto customer = phone.caller({QStringLiteral("--record"), phone.path("customer.wav")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    const QString ear = phone.path("ear.wav");
    const QString other = phone.path("customer.wav");
    double seen = 0;
    const auto steady = [&](const QString &file) { // the recordings begin in the middle of a fade
        const double now = lastLevel(file, 1000, 300ms);
        const bool is = now > -25 && std::abs(now - seen) < 0.3;
        seen = now;
        (void)waitFor([] { return false; }, 300ms);
        return is;
    };
    REQUIRE(waitFor([&] { return steady(ear); }));
    REQUIRE(waitFor([&] { return steady(other); }));
    const double earBefore = lastLevel(ear, 1000, 300ms);
    const double echoBefore = lastLevel(other, 1000, 300ms);

    SoundSetup sound;
    sound.outputGainDb = -12;
    setSound(phone, sound);
    CHECK(waitFor([&] { return std::abs(lastLevel(ear, 1000, 300ms) - (earBefore - 12)) < 2; }));
    sound.outputGainDb = 0;
    sound.inputGainDb = -12;
    setSound(phone, sound);
    CHECK(waitFor([&] { return std::abs(lastLevel(ear, 1000, 300ms) - earBefore) < 2; }));
    CHECK(waitFor([&] { return std::abs(lastLevel(other, 1000, 300ms) - (echoBefore - 12)) < 3; }));
    sound.inputGainDb = 0;
    sound.echo = SoundAid::On;
    setSound(phone, sound);
    CHECK(waitFor([&] { return phone.client->status().echoCancelling; }));
    CHECK(waitFor([&] { return lastLevel(other, 1000, 500ms) < echoBefore - 12; }, 20s));
    std::printf("at the customer's ear: echo %.1f dB before, %.1f dB with the canceller\n", echoBefore, lastLevel(other, 1000, 500ms));
    CHECK(lastLevel(ear, 1000, 300ms) > earBefore - 3);
    sound.echo = SoundAid::Off;
    setSound(phone, sound);
    CHECK(waitFor([&] { return lastLevel(other, 1000, 500ms) > echoBefore - 3; }, 10s));
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(customer->ended());
    recorder.terminate();
    recorder.waitForFinished(5000);
}
