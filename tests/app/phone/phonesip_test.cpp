// Real calls between linija-phone and linija-caller on loopback. Sound is judged by frequency: the agent's side plays
// 440 Hz, the customer's 1000 Hz.
#include "tests/app/phone/sipfixture.h"

#include <QSignalSpy>
#include <QLocalSocket>
#include <QUdpSocket>

#include <csignal>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

void rest(std::chrono::milliseconds length) // let them talk
{
    (void)waitFor([] { return false; }, length);
}

QJsonObject analyse(const QString &wav)
{
    Talker ear("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), wav, QStringLiteral("--listen"), QStringLiteral("440,1000")}, QString());
    REQUIRE(ear.said("analysed"));
    return ear.event("analysed");
}

QByteArray invite(int port, const QByteArray &callId, const QByteArray &moreHeaders)
{
    const QByteArray sdp = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 40000 RTP/AVP 0\r\n";
    const QByteArray to = "sip:agent@127.0.0.1:" + QByteArray::number(port);
    return "INVITE " + to + " SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.1:9;branch=z9hG4bK" + callId + ";rport\r\nMax-Forwards: 70\r\n"
        + "From: <sip:+37126555014@127.0.0.1>;tag=" + callId + "\r\nTo: <" + to + ">\r\nCall-ID: " + callId + "\r\nCSeq: 1 INVITE\r\n"
        + "Contact: <sip:x@127.0.0.1:9>\r\n" + moreHeaders + "Content-Type: application/sdp\r\nContent-Length: " + QByteArray::number(sdp.size()) + "\r\n\r\n" + sdp;
}

} // namespace

TEST_CASE("A customer rings, is answered, held, resumed, gets digits and is hung up; each hears the other", "[sip]")
{
    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();
    const auto customer = phone.caller({QStringLiteral("--name"), QStringLiteral("Jānis Bērziņš"), QStringLiteral("--header"), QStringLiteral("X-Queue: support"),
                                        QStringLiteral("--header"), QStringLiteral("X-Customer-Id: C-100042"), QStringLiteral("--header"), QStringLiteral("User-to-User: 3435;encoding=hex")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const Call ringing = phone.history.constLast();
    CHECK(ringing.remoteUser == QStringLiteral("+37126555014"));
    CHECK(ringing.remoteDisplay == QStringLiteral("Jānis Bērziņš"));
    CHECK(ringing.headers.value(QStringLiteral("x-queue")) == QStringLiteral("support"));
    CHECK(ringing.headers.value(QStringLiteral("x-customer-id")) == QStringLiteral("C-100042"));
    CHECK(ringing.headers.value(QStringLiteral("user-to-user")) == QStringLiteral("3435;encoding=hex"));
    CHECK(customer->said("ringing"));

    phone.client->answer(ringing.id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    CHECK(customer->said("heard")); // while the call is up, not only afterwards
    rest(1500ms);
    phone.client->hold(ringing.id);
    REQUIRE(phone.reaches(CallPhase::OnHold));
    CHECK(phone.history.constLast().heldSince.has_value());
    CHECK(customer->said("held"));
    rest(700ms);
    phone.client->resume(ringing.id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    CHECK(customer->said("resumed"));
    CHECK(phone.history.constLast().heldTotal >= 600ms);
    rest(800ms);
    phone.client->perform(phonecommand::SendDtmf{ringing.id, QStringLiteral("4#")});
    CHECK(waitFor([&] { return std::count_if(customer->events.cbegin(), customer->events.cend(), [](const QJsonObject &e) { return e.value(QLatin1String("event")).toString() == QLatin1String("dtmf"); }) == 2; }));
    rest(500ms);
    phone.client->hangUp(ringing.id);
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.history.constLast().end == CallEnd::Normal);
    CHECK(phone.history.constLast().codec == QStringLiteral("opus/48000"));
    REQUIRE(customer->ended());
    CHECK(customer->process.exitCode() == 0);
    const QJsonObject report = customer->event("ended");
    CHECK(report.value(QLatin1String("reason")).toString() == QStringLiteral("normal"));
    CHECK(report.value(QLatin1String("by")).toString() == QStringLiteral("other"));
    CHECK(report.value(QLatin1String("heldMs")).toInt() >= 600);
    CHECK(toneLevel(report, "440") > -20);
    CHECK(toneLevel(report, "1000") < -45);
    CHECK(gapMs(report, "440") >= 500); // nothing was heard on hold

    phone.process->process.terminate();
    REQUIRE(phone.process->ended());
    CHECK(phone.process->process.exitCode() == 0);
    const QJsonObject heard = analyse(phone.path("heard.wav"));
    CHECK(toneLevel(heard, "1000") > -20);
    CHECK(toneLevel(heard, "440") < -45);
}

TEST_CASE("A declined customer hears busy", "[sip]")
{
    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->decline(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.history.constLast().end == CallEnd::Declined);
    REQUIRE(customer->ended());
    CHECK(customer->process.exitCode() == 1);
    CHECK(customer->event("ended").value(QLatin1String("reason")).toString() == QStringLiteral("busy"));
}

TEST_CASE("While nobody is Ready a call is busy and rings nowhere", "[sip]")
{
    PhoneUnderTest phone(Rings::WhenAWindowIsReady);
    phone.start();
    phone.connectClient();
    const auto customer = phone.caller();
    REQUIRE(customer->ended());
    CHECK(customer->event("ended").value(QLatin1String("reason")).toString() == QStringLiteral("busy"));
    CHECK(customer->event("ringing").isEmpty());
    CHECK(phone.history.isEmpty());
}

TEST_CASE("A customer who loses patience is a missed call; one on hold hangs up", "[sip]")
{
    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();
    const auto impatient = phone.caller({QStringLiteral("--patience"), QStringLiteral("0.5")});
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.history.constLast().end == CallEnd::Missed);
    REQUIRE(impatient->ended());
    CHECK(impatient->process.exitCode() == 1);
    CHECK(impatient->event("ended").value(QLatin1String("reason")).toString() == QStringLiteral("lost-patience"));

    const auto held = phone.caller({QStringLiteral("--hold-patience"), QStringLiteral("0.5")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    phone.client->hold(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.history.constLast().end == CallEnd::Normal);
    REQUIRE(held->ended());
    CHECK(held->event("ended").value(QLatin1String("reason")).toString() == QStringLiteral("lost-patience-on-hold"));
}

TEST_CASE("Answering a second customer puts the first on hold", "[sip]")
{
    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();
    const auto first = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString a = phone.history.constLast().id;
    phone.client->answer(a);
    REQUIRE(phone.reaches(CallPhase::Talking));
    const auto second = phone.caller();
    REQUIRE(waitFor([&] { return phone.hasCallIn(CallPhase::Alerting); }));
    const QString b = phone.callIn(CallPhase::Alerting).id;
    REQUIRE(a != b);
    phone.client->answer(b);
    REQUIRE(waitFor([&] { return phone.callIn(CallPhase::Talking).id == b && phone.callIn(CallPhase::OnHold).id == a; }));
    CHECK(first->said("held"));
    CHECK(second->said("heard"));
    phone.client->resume(a);
    REQUIRE(waitFor([&] { return phone.callIn(CallPhase::Talking).id == a && phone.callIn(CallPhase::OnHold).id == b; }));
    CHECK(first->said("resumed"));
    CHECK(second->said("held"));
    phone.client->hangUp(a);
    phone.client->hangUp(b);
    REQUIRE(waitFor([&] { return phone.client->calls().isEmpty(); }));
}

TEST_CASE("Headers that mean harm are plain bounded text, or the call is refused; the phone lives", "[sip]")
{
    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();

    const auto tricky = phone.caller({QStringLiteral("--header"), QStringLiteral("X-Queue: <b>bold</b>\u202Eevil\u200F"), QStringLiteral("--patience"), QStringLiteral("5"),
                                      QStringLiteral("--name"), QStringLiteral("<img src=x>\u202Etxt")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    CHECK(phone.history.constLast().headers.value(QStringLiteral("x-queue")) == QStringLiteral("<b>bold</b>evil"));
    CHECK(phone.history.constLast().remoteDisplay == QStringLiteral("<img src=x>txt"));
    phone.client->decline(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Ended));

    QUdpSocket wire;
    REQUIRE(wire.bind(QHostAddress::LocalHost));
    const auto send = [&](const QByteArray &datagram) { return wire.writeDatagram(datagram, QHostAddress::LocalHost, static_cast<quint16>(phone.port)); };
    const QByteArray many = [] {
        QByteArray out;
        for (int i = 0; i < 500; ++i)
            out += "X-Extra-" + QByteArray::number(i) + ": value\r\n";
        return out;
    }();
    const QByteArray hostile[] = {
        invite(phone.port, "big", "X-Queue: " + QByteArray(60'000, 'q') + "\r\n"),
        invite(phone.port, "control", "X-Queue: a\x01\x1b[31mb\x7f\r\n"),
        invite(phone.port, "broken-utf8", "X-Queue: \xff\xfe\xc0\x80\r\n"),
        invite(phone.port, "many", many),
        invite(phone.port, "folded", "X-Queue: one\r\n two\r\n\tthree\r\n"),
        QByteArray("INVITE sip:agent@127.0.0.1 SIP/2.0\r\n\r\n"),
        QByteArray(65'000, '\0'),
        QByteArray("\r\n\r\n\r\n"),
        QByteArray("INVITE ") + QByteArray(30'000, 'a') + " SIP/2.0\r\nVia: x\r\n\r\n",
    };
    for (const QByteArray &datagram : hostile) {
        CHECK(send(datagram) == datagram.size());
        rest(150ms);
        REQUIRE(phone.process->process.state() == QProcess::Running);
    }
    for (const Call &call : phone.history) {
        CHECK(call.headers.size() <= 32);
        for (const QString &value : call.headers) {
            CHECK(value.size() <= 1024);
            CHECK(std::none_of(value.cbegin(), value.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }));
        }
    }
    for (const Call &call : phone.client->calls())
        phone.client->decline(call.id);
    REQUIRE(waitFor([&] { return phone.client->calls().isEmpty(); }));

    const auto honest = phone.caller({QStringLiteral("--duration"), QStringLiteral("1")});
    REQUIRE(waitFor([&] { return phone.hasCallIn(CallPhase::Alerting); }));
    phone.client->answer(phone.callIn(CallPhase::Alerting).id);
    REQUIRE(honest->ended());
    CHECK(honest->process.exitCode() == 0);
}

TEST_CASE("Killing the window does not disturb the talk, and the next window finds the call", "[sip]")
{
    PhoneUnderTest phone(Rings::WhenAWindowIsReady);
    // The window starts the phone, as it does in real life.
    Talker window("phone_probe", QStringList{phone.socketPath(), program("linija-phone")} + phone.arguments, phone.folder.path());
    REQUIRE(window.said("connected"));
    phone.port = window.event("connected").value(QLatin1String("value")).toString().toInt();
    const auto customer = phone.caller();
    REQUIRE(customer->said("answered"));
    rest(1500ms);
    REQUIRE(::kill(static_cast<pid_t>(window.process.processId()), SIGKILL) == 0);
    REQUIRE(window.ended());
    rest(1500ms);

    phone.connectClient();
    REQUIRE(phone.client->calls().size() == 1);
    const Call found = phone.client->calls().constFirst();
    CHECK(found.phase == CallPhase::Talking);
    CHECK(found.remoteUser == QStringLiteral("+37126555014"));
    REQUIRE(found.answeredAt.has_value());
    CHECK(SystemClock().now() - *found.answeredAt > 2900ms); // its true duration
    rest(500ms);
    phone.client->hangUp(found.id);
    REQUIRE(customer->ended());
    const QJsonObject report = customer->event("ended");
    CHECK(report.value(QLatin1String("reason")).toString() == QStringLiteral("normal"));
    CHECK(toneLevel(report, "440") > -20);
    CHECK(gapMs(report, "440") >= 0);
    CHECK(gapMs(report, "440") <= 100);

    // The dead window's Ready died with it.
    const auto next = phone.caller();
    REQUIRE(next->ended());
    CHECK(next->event("ended").value(QLatin1String("reason")).toString() == QStringLiteral("busy"));
    QLocalSocket bye;
    phone.client.reset();
    bye.connectToServer(phone.socketPath());
    bye.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"phone.quit\"}\n");
    bye.flush();
    CHECK(waitFor([&] { return bye.state() == QLocalSocket::UnconnectedState; }));
}

TEST_CASE("A stopped phone is heard as a gap: the measure itself works", "[sip]")
{
    PhoneUnderTest phone;
    phone.start();
    phone.connectClient();
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(customer->said("answered"));
    rest(1000ms);
    const auto pid = static_cast<pid_t>(phone.process->process.processId());
    REQUIRE(::kill(pid, SIGSTOP) == 0);
    rest(400ms);
    REQUIRE(::kill(pid, SIGCONT) == 0);
    rest(1000ms);
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(customer->ended());
    CHECK(gapMs(customer->event("ended"), "440") >= 200);
}

TEST_CASE("Two windows that start at once end up with one phone", "[sip]")
{
    PhoneUnderTest phone(Rings::WhenAWindowIsReady);
    const QStringList arguments = QStringList{phone.socketPath(), program("linija-phone")} + phone.arguments;
    Talker one("phone_probe", arguments, phone.folder.path());
    Talker two("phone_probe", arguments, phone.folder.path());
    REQUIRE(one.said("connected"));
    REQUIRE(two.said("connected"));
    CHECK(one.event("connected").value(QLatin1String("value")) == two.event("connected").value(QLatin1String("value")));

    Talker third("linija-phone", phone.arguments, phone.folder.path());
    REQUIRE(third.ended());
    CHECK(third.process.exitCode() == 1);
    CHECK(third.process.readAllStandardError().contains("another phone"));

    one.process.kill();
    two.process.kill();
    phone.connectClient();
    QLocalSocket bye;
    bye.connectToServer(phone.socketPath());
    bye.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"phone.quit\"}\n");
    bye.flush();
    CHECK(waitFor([&] { return bye.state() == QLocalSocket::UnconnectedState; }));
}

TEST_CASE("A phone that nobody needs leaves; one with a call stays; SIGTERM says goodbye", "[sip]")
{
    PhoneUnderTest phone;
    phone.arguments.replace(phone.arguments.indexOf(QStringLiteral("30")), QStringLiteral("1"));
    phone.start();
    phone.connectClient();
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    phone.client.reset();
    rest(1800ms);
    CHECK(phone.process->process.state() == QProcess::Running);
    CHECK(customer->process.state() == QProcess::Running);
    phone.process->process.terminate();
    REQUIRE(customer->ended());
    CHECK(customer->event("ended").value(QLatin1String("reason")).toString() == QStringLiteral("normal"));
    REQUIRE(phone.process->ended());
    CHECK(phone.process->process.exitCode() == 0);

    phone.start();
    REQUIRE(phone.process->ended());
    CHECK(phone.process->process.exitCode() == 0);
}

TEST_CASE("The demo's customers come one after the other, speak in turn, and may be known by a header alone", "[sip]")
{
    PhoneUnderTest phone;
    // The agent says a word now and then, so the customers get their turn.
    REQUIRE(writeWav(phone.path("agent.wav"), 8000, tone(440, 700ms, 0.3, 8000) + silence(3s, 8000)).ok());
    phone.start();
    phone.connectClient();
    Talker customers("linija-caller", {QStringLiteral("--json"), QStringLiteral("--demo"), QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo"), QStringLiteral("--to"), phone.address(),
                                       QStringLiteral("--language"), QStringLiteral("lt"), QStringLiteral("--pace"), QStringLiteral("20"), QStringLiteral("--calls"), QStringLiteral("1")},
                     phone.folder.path());
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const Call first = phone.history.constLast();
    CHECK(first.remoteUser == QStringLiteral("+37061255512"));
    CHECK(first.remoteDisplay == QStringLiteral("Ona Petrauskienė"));
    CHECK_FALSE(first.headers.contains(QStringLiteral("x-customer-id")));
    CHECK(first.headers.value(QStringLiteral("x-language")) == QStringLiteral("lt"));
    phone.client->decline(first.id);
    REQUIRE(phone.reaches(CallPhase::Ended));

    REQUIRE(phone.reaches(CallPhase::Alerting));
    const Call second = phone.history.constLast();
    CHECK(second.remoteUser == QStringLiteral("anonymous"));
    CHECK(second.headers.value(QStringLiteral("x-customer-id")) == QStringLiteral("C-100063"));
    CHECK(std::abs(second.headers.value(QStringLiteral("x-queue-joined")).toLongLong() - toMs(SystemClock().now()) / 1000 + 9) <= 3);
    phone.client->answer(second.id);
    REQUIRE(customers.said("says"));
    REQUIRE(customers.ended(90s)); // says all it has to say, then hangs up
    CHECK(customers.process.exitCode() == 0);
    CHECK(std::count_if(customers.events.cbegin(), customers.events.cend(), [](const QJsonObject &e) { return e.value(QLatin1String("event")).toString() == QLatin1String("says"); }) == 4);
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.history.constLast().end == CallEnd::Normal);
}

TEST_CASE("An agent calls out and is answered by another phone", "[sip]")
{
    PhoneUnderTest here;
    here.start();
    here.connectClient();
    PhoneUnderTest there;
    there.start();
    there.connectClient();
    here.client->perform(phonecommand::Dial{there.address(), {{QStringLiteral("X-Queue"), QStringLiteral("callbacks")}}});
    REQUIRE(there.reaches(CallPhase::Alerting));
    CHECK(there.history.constLast().headers.value(QStringLiteral("x-queue")) == QStringLiteral("callbacks"));
    REQUIRE(here.reaches(CallPhase::RingingOut));
    CHECK(here.history.constFirst().phase == CallPhase::Dialing);
    CHECK(here.history.constFirst().direction == CallDirection::Outgoing);
    there.client->answer(there.history.constLast().id);
    REQUIRE(here.reaches(CallPhase::Talking));
    there.client->hold(there.history.constLast().id);
    REQUIRE(here.reaches(CallPhase::HeldByRemote));
    there.client->hangUp(there.history.constLast().id);
    REQUIRE(here.reaches(CallPhase::Ended));
    CHECK(here.history.constLast().end == CallEnd::Normal);

    QSignalSpy failures(here.client.get(), &SoftphonePort::commandFailed);
    here.client->dial(QStringLiteral("26555014")); // a number without an account
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.at(0).at(2).value<Error>().code == ErrorCode::Invalid);
}

TEST_CASE("The phone refuses a command line that cannot be right", "[sip]")
{
    const QTemporaryDir home;
    const auto exitCode = [&](const QStringList &arguments) {
        Talker phone("linija-phone", arguments, home.path());
        REQUIRE(phone.ended());
        return phone.process.exitCode();
    };
    CHECK(exitCode({QStringLiteral("--nonsense")}) == 2);
    CHECK(exitCode({QStringLiteral("--listen"), QStringLiteral("somewhere")}) == 2);
    CHECK(exitCode({QStringLiteral("--sound-files"), QStringLiteral("/no/such.wav,x.wav")}) == 2);
    CHECK(exitCode({QStringLiteral("--help")}) == 0);
    CHECK(exitCode({QStringLiteral("--socket"), QStringLiteral("/tmp/") + QString(150, QLatin1Char('x'))}) != 0);

    QUdpSocket taken;
    REQUIRE(taken.bind(QHostAddress::LocalHost));
    CHECK(exitCode({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(taken.localPort())}) == 3);
}
