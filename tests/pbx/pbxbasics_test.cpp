// What every telephone must do, on a real PBX. Sound is judged by frequency: the agent plays 440 Hz, the customer 1000 Hz.
#include "core/telephony/callorigin.h"
#include "tests/app/phone/privatepulse.h"
#include "tests/pbx/ear.h"
#include "tests/pbx/pbxphone.h"

#include <QDir>
#include <QLocalSocket>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

void rest(std::chrono::milliseconds length) // let them talk
{
    (void)waitFor([] { return false; }, length);
}

} // namespace

TEST_CASE("A phone registers by UDP, TCP and TLS, and says goodbye when it goes", "[sip]")
{
    const TestPbx pbx;
    for (const QString &transport : {QStringLiteral("udp"), QStringLiteral("tcp"), QStringLiteral("tls")}) {
        INFO(transport.toStdString());
        PbxPhone phone(pbx);
        phone.begin(pbx.account(QStringLiteral("agent1"), transport));
        REQUIRE(phone.registers());
        CHECK(phone.client->status().transport == transport.toUpper());
        const QString contacts = pbx.cli(QStringLiteral("pjsip show contacts"));
        CHECK(contacts.contains(QStringLiteral("agent1/sip:agent1@")));
        if (transport != QLatin1String("udp"))
            CHECK(pbx.cli(QStringLiteral("database show registrar")).contains(QStringLiteral("transport=") + transport, Qt::CaseInsensitive));
        phone.leave();
        CHECK(pbx.says(QStringLiteral("pjsip show contacts"), QStringLiteral("No objects found")));
    }
}

TEST_CASE("A server that a stranger has signed is not trusted", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.arguments.last() = pbx.strangersCa;
    phone.begin(pbx.account(QStringLiteral("agent1"), QStringLiteral("tls")));
    REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Failed; }, 20s));
    CHECK(pbx.cli(QStringLiteral("pjsip show contacts")).contains(QStringLiteral("No objects found")));
    CHECK_FALSE(phone.client->status().registrationDetail.isEmpty());
}

TEST_CASE("A wrong password is said plainly, and the right one afterwards works", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    AccountSetup account = pbx.account(QStringLiteral("agent1"));
    account.password = QStringLiteral("not it");
    phone.begin(account);
    REQUIRE(waitFor([&] { return phone.client->status().registration == RegistrationState::Failed; }, 20s));
    CHECK(phone.client->status().registrationReason == RegistrationReason::WrongPassword);
    account.password = pbx.secret;
    phone.client->perform(phonecommand::SetAccount{account});
    CHECK(phone.registers());
}

TEST_CASE("A call through a queue rings with everything the screen pop needs, and each hears the other", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    (void)pbx.cli(QStringLiteral("queue add member PJSIP/agent1 to support"));
    const auto customer = outsider(pbx, phone, QStringLiteral("7000"),
                                   {QStringLiteral("--name"), QStringLiteral("Jānis Bērziņš"), QStringLiteral("--header"), QStringLiteral("X-Customer-Id: C-100077")});
    REQUIRE(phone.reaches(CallPhase::Alerting, 15s));
    const Call ringing = phone.history.constLast();
    CHECK(ringing.remoteUser == QStringLiteral("+37126555014"));
    CHECK(ringing.remoteDisplay == QStringLiteral("Jānis Bērziņš"));
    const auto header = [&](const char *name) { return ringing.headers.value(QString::fromLatin1(name)); };
    CHECK(header("x-customer-id") == QStringLiteral("C-100077"));
    CHECK(header("x-queue") == QStringLiteral("support"));
    CHECK(header("x-ivr-path") == QStringLiteral("main/billing/refund"));
    CHECK(header("x-language") == QStringLiteral("lv"));
    CHECK(header("x-queue-joined").toLongLong() > 1'700'000'000);
    CHECK(header("user-to-user").startsWith(QStringLiteral("432d313030303432;encoding=hex")));
    CHECK(header("p-asserted-identity").contains(QStringLiteral("+37126555014")));

    phone.client->answer(ringing.id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    rest(2000ms);
    phone.client->hangUp(ringing.id);
    REQUIRE(phone.reaches(CallPhase::Ended));
    REQUIRE(customer->ended());
    CHECK(toneLevel(customer->event("ended"), "440") > -25);
    CHECK(toneLevel(customer->event("ended"), "1000") < -45);
    phone.leave();
    const QJsonObject heard = phone.heard("440,1000");
    CHECK(toneLevel(heard, "1000") > -25);
    CHECK(toneLevel(heard, "440") < -45);
}

TEST_CASE("A customer on hold hears music instead of the agent, and the agent again after it", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    const auto customer = outsider(pbx, phone, QStringLiteral("7001"), {QStringLiteral("--listen"), QStringLiteral("440,620")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    rest(1500ms);
    phone.client->hold(id);
    REQUIRE(phone.reaches(CallPhase::OnHold));
    rest(2000ms);
    phone.client->resume(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    rest(1500ms);
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
    const QJsonObject report = customer->event("ended");
    CHECK(toneLevel(report, "440") > -30);
    CHECK(gapMs(report, "440") >= 1500); // nothing of the agent while held
    CHECK(toneLevel(report, "620") > -45); // but the music
    CHECK(report.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt() >= 2000); // before and after
}

TEST_CASE("The PBX reads the digits that the agent presses, and the agent sees those that the PBX sends", "[sip]")
{
    const TestPbx pbx;
    for (const QString &user : {QStringLiteral("agent1"), QStringLiteral("info1")}) {
        INFO(user.toStdString());
        PbxPhone phone(pbx);
        phone.begin(pbx.account(user));
        REQUIRE(phone.registers());
        if (user == QLatin1String("agent1")) {
            phone.client->dial(QStringLiteral("604"));
            REQUIRE(phone.reaches(CallPhase::Talking));
            rest(500ms);
            phone.client->perform(phonecommand::SendDtmf{phone.history.constLast().id, QStringLiteral("40*7#")});
            CHECK(pbx.says(QStringLiteral("database get test digits"), QStringLiteral("Value: 40*7")));
            REQUIRE(phone.reaches(CallPhase::Ended));
        }
        QString pressed;
        QLocalSocket listener; // the client keeps no digits; the socket tells them
        listener.connectToServer(phone.socketPath());
        listener.write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":1,\"client\":\"digits\"}}\n");
        QObject::connect(&listener, &QLocalSocket::readyRead, &listener, [&] {
            while (listener.canReadLine()) {
                const QJsonObject event = QJsonDocument::fromJson(listener.readLine()).object();
                if (event.value(QLatin1String("method")).toString() == QLatin1String("dtmf.received"))
                    pressed += event.value(QLatin1String("params")).toObject().value(QLatin1String("digit")).toString();
            }
        });
        phone.client->dial(QStringLiteral("609"));
        CHECK(waitFor([&] { return pressed == QLatin1String("159#"); }));
        phone.client->hangUp(phone.history.constLast().id);
        REQUIRE(phone.reaches(CallPhase::Ended));
    }
}

TEST_CASE("Opus, G.722, PCMA and PCMU are each agreed on and heard both ways", "[sip]")
{
    const TestPbx pbx;
    const QMap<QString, QString> codecs{{QStringLiteral("opus1"), QStringLiteral("opus/48000")},
                                        {QStringLiteral("g722"), QStringLiteral("G722/8000")},
                                        {QStringLiteral("alaw1"), QStringLiteral("PCMA/8000")},
                                        {QStringLiteral("ulaw1"), QStringLiteral("PCMU/8000")}};
    for (auto it = codecs.cbegin(); it != codecs.cend(); ++it) {
        INFO(it.key().toStdString());
        PbxPhone phone(pbx);
        phone.begin(pbx.account(it.key()));
        REQUIRE(phone.registers());
        // A tone of the PBX, whose own ear is a recording.
        phone.client->dial(QStringLiteral("6161000"));
        REQUIRE(phone.reaches(CallPhase::Talking));
        rest(2000ms);
        CHECK(phone.client->calls().constFirst().codec.compare(it.value(), Qt::CaseInsensitive) == 0);
        phone.client->hangUp(phone.history.constLast().id);
        REQUIRE(phone.reaches(CallPhase::Ended));
        REQUIRE(waitFor([&] { return pbx.cli(QStringLiteral("core show channels count")).contains(QStringLiteral("0 active channels")); }));
        phone.leave();
        CHECK(toneLevel(phone.heard("440,1000"), "1000") > -30);

        const QDir recordings(pbx.path("spool/monitor"));
        const QStringList ears = recordings.entryList({QStringLiteral("heard-*.wav")}, QDir::Files);
        REQUIRE(ears.size() == 1);
        Talker ear("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), recordings.filePath(ears.constFirst()), QStringLiteral("--listen"), QStringLiteral("440,1000")}, QString());
        REQUIRE(ear.said("analysed"));
        CHECK(toneLevel(ear.event("analysed"), "440") > -30);
        CHECK(toneLevel(ear.event("analysed"), "1000") < -45);
        for (const QString &file : recordings.entryList(QDir::Files))
            QFile::remove(recordings.filePath(file));
    }
}

TEST_CASE("A message left in the mailbox is told, asked for or not, and so is that it was heard", "[sip]")
{
    const QMap<QString, QString> boxes{{QStringLiteral("agent1"), QStringLiteral("1001")}, {QStringLiteral("agent2"), QStringLiteral("1002")}};
    for (auto it = boxes.cbegin(); it != boxes.cend(); ++it) {
        INFO(it.key().toStdString());
        const TestPbx pbx; // each its own: subscriptions outlive a phone
        PbxPhone phone(pbx);
        phone.begin(pbx.account(it.key()));
        REQUIRE(phone.registers());
        CHECK(waitFor([&] { return phone.client->status().mailbox == Mailbox{0, 0}; }));
        const bool askedFor = it.key() == QLatin1String("agent1"); // the other is told by NOTIFYs that no SUBSCRIBE led to
        CHECK(waitFor([&] { return pbx.cli(QStringLiteral("pjsip show subscriptions inbound")).contains(QStringLiteral("message-summary")) == askedFor; }));
        const auto customer = outsider(pbx, phone, QStringLiteral("*98") + it.value(), {QStringLiteral("--duration"), QStringLiteral("6")});
        REQUIRE(customer->ended(20s));
        CHECK(waitFor([&] { return phone.client->status().mailbox == Mailbox{1, 0}; }));
        // 1: the first message; 7: delete it
        phone.client->dial(QStringLiteral("*97"));
        REQUIRE(phone.reaches(CallPhase::Talking));
        rest(1500ms);
        phone.client->perform(phonecommand::SendDtmf{phone.history.constLast().id, QStringLiteral("1")});
        rest(2000ms);
        phone.client->perform(phonecommand::SendDtmf{phone.history.constLast().id, QStringLiteral("7")});
        rest(1500ms);
        phone.client->hangUp(phone.history.constLast().id);
        CHECK(waitFor([&] { return phone.client->status().mailbox == Mailbox{0, 0}; }));
    }
}

TEST_CASE("A code of the PBX is dialled without being a call, and its refusal is told", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());

    const ServiceCallEnd nobody = phone.service(QStringLiteral("*47")); // a member of no queue cannot be paused
    CHECK_FALSE(nobody.succeeded());
    CHECK(nobody.sipStatus == 404);

    CHECK(phone.service(QStringLiteral("*45")).succeeded());
    CHECK(pbx.cli(QStringLiteral("queue show support")).contains(QStringLiteral("PJSIP/agent1")));
    CHECK(phone.service(QStringLiteral("*473")).succeeded());
    CHECK(pbx.cli(QStringLiteral("queue show support")).contains(QStringLiteral("(paused:3")));
    CHECK(phone.service(QStringLiteral("604"), QStringLiteral("12#")).succeeded());
    CHECK(pbx.cli(QStringLiteral("database get test digits")).contains(QStringLiteral("Value: 12")));
    CHECK(phone.history.isEmpty()); // nothing of it was a call

    const auto customer = outsider(pbx, phone, QStringLiteral("7001"));
    REQUIRE(phone.reaches(CallPhase::Alerting));
    Error refusal;
    QObject::connect(phone.client.get(), &SoftphonePort::commandFailed, phone.client.get(), [&](const QString &, const QString &id, const Error &error) {
        if (id == QLatin1String("late"))
            refusal = error;
    });
    phone.client->perform(phonecommand::ServiceCall{QStringLiteral("late"), QStringLiteral("*48"), {}});
    CHECK(waitFor([&] { return refusal.code == ErrorCode::Busy; }));
}

TEST_CASE("A call goes before a code that is under way or waits, be it dialled, for help, or answered", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    const auto ask = [&](const char *id, const char *code) { phone.client->perform(phonecommand::ServiceCall{QString::fromLatin1(id), QString::fromLatin1(code), {}}); };
    const auto endOf = [&](const char *id) {
        const auto found = [&] {
            return std::find_if(phone.services.cbegin(), phone.services.cend(), [&](const ServiceCallEnd &one) { return one.id == QLatin1String(id); });
        };
        REQUIRE(waitFor([&] { return found() != phone.services.cend(); }));
        return *found();
    };
    const auto gaveWay = [](const ServiceCallEnd &end) { return end.end == CallEnd::Busy && end.sipStatus == 0; };
    for (const char *number : {"600", "112"}) {
        INFO(number);
        phone.services.clear();
        // 606 rings and nobody comes: surely still under way.
        ask("running", "606");
        ask("waiting", "*45");
        REQUIRE(pbx.says(QStringLiteral("core show channels"), QStringLiteral("606@")));
        phone.client->dial(QString::fromLatin1(number));
        REQUIRE(phone.reaches(CallPhase::Talking));
        CHECK(gaveWay(endOf("running")));
        CHECK(gaveWay(endOf("waiting")));
        CHECK(phone.client->calls().size() == 1);
        phone.client->hangUp(phone.history.constLast().id);
        REQUIRE(phone.reaches(CallPhase::Ended));
    }
    CHECK_FALSE(pbx.cli(QStringLiteral("queue show support")).contains(QStringLiteral("PJSIP/agent1")));

    phone.services.clear();
    ask("running", "606");
    REQUIRE(pbx.says(QStringLiteral("core show channels"), QStringLiteral("606@")));
    const auto customer = outsider(pbx, phone, QStringLiteral("7001"), {QStringLiteral("--duration"), QStringLiteral("2")});
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    CHECK(gaveWay(endOf("running")));
    REQUIRE(customer->ended());
    CHECK(toneLevel(customer->event("ended"), "440") > -30);
    CHECK(phone.service(QStringLiteral("*45")).succeeded()); // and afterwards codes go as before
}

TEST_CASE("An agent who is muted is silence to the customer, hears them, and is heard again", "[sip]")
{
    const TestPbx pbx;
    PrivatePulse pulse;
    REQUIRE(pulse.start());
    PbxPhone phone(pbx);
    phone.useSoundDevices(pulse.environment());
    pulse.hum(phone.path("agent.wav"));
    pulse.recordEar(phone.path("heard.wav"));
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    (void)pbx.cli(QStringLiteral("queue add member PJSIP/agent1 to support"));
    const auto customer = outsider(pbx, phone, QStringLiteral("7000"), {QStringLiteral("--record"), phone.path("customer.wav")});
    REQUIRE(phone.reaches(CallPhase::Alerting, 15s));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    const Ear customerEar(phone.path("customer.wav"));
    const Ear agentEar(phone.path("heard.wav"), 16000);
    for (int round = 0; round < 2; ++round) {
        REQUIRE(customerEar.hears(440));
        phone.client->setMuted(id, true);
        REQUIRE(waitFor([&] { return phone.history.constLast().muted; }));
        REQUIRE(customerEar.hearsNo(440));
        rest(1500ms);
        CHECK(customerEar.level(440) < -60); // and it stays so, though the agent's microphone hums on
        CHECK(agentEar.hears(1000));
        if (round == 1) { // a hold in between does not lift it
            phone.client->hold(id);
            REQUIRE(phone.reaches(CallPhase::OnHold));
            phone.client->resume(id);
            REQUIRE(phone.reaches(CallPhase::Talking));
            rest(1500ms);
            CHECK(phone.history.constLast().muted);
            CHECK(customerEar.level(440) < -60);
        }
        phone.client->setMuted(id, false);
        REQUIRE(waitFor([&] { return !phone.history.constLast().muted; }));
    }
    CHECK(customerEar.hears(440));
    CHECK(agentEar.hears(1000));
    phone.client->hangUp(id);
    REQUIRE(customer->ended());
}

TEST_CASE("An extension is watched from the moment it is asked for, through changes, until nobody asks", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    const QString paused = QStringLiteral("paused-agent1");
    const QString nowhere = QStringLiteral("no-such-thing");
    phone.client->perform(phonecommand::WatchExtensions{{paused, nowhere}});
    REQUIRE(phone.registers());
    (void)pbx.cli(QStringLiteral("queue add member PJSIP/agent1 to support"));
    CHECK(phone.sees(paused, ExtensionUse::Idle));
    (void)pbx.cli(QStringLiteral("queue pause member PJSIP/agent1 queue support"));
    CHECK(phone.sees(paused, ExtensionUse::InUse));
    (void)pbx.cli(QStringLiteral("queue unpause member PJSIP/agent1 queue support"));
    CHECK(phone.sees(paused, ExtensionUse::Idle));
    CHECK(waitFor([&] { return phone.extensions.value(nowhere).detail.contains(QStringLiteral("404")); }));
    CHECK(phone.extensions.value(nowhere).use == ExtensionUse::Unknown);
    phone.client->perform(phonecommand::WatchExtensions{});
    CHECK(waitFor([&] { return pbx.cli(QStringLiteral("pjsip show subscriptions inbound")).count(QStringLiteral("dialog")) == 0; }));
}

TEST_CASE("A call while nobody takes calls hears busy, and is told afterwards", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx, Rings::WhenAWindowIsReady);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    const auto customer = outsider(pbx, phone, QStringLiteral("7001"));
    REQUIRE(customer->ended());
    CHECK(customer->event("ended").value(QLatin1String("reason")).toString() == QStringLiteral("busy"));
    REQUIRE(waitFor([&] { return !phone.refused.isEmpty(); }));
    CHECK(phone.refused.constFirst().remoteUser == QStringLiteral("+37126555014"));
    CHECK(phone.refused.constFirst().headers.value(QStringLiteral("x-customer-id")) == QStringLiteral("C-100042"));
    CHECK(phone.history.isEmpty());
}

TEST_CASE("A forwarded call brings along whom the caller had dialled, by Diversion", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    const auto customer = outsider(pbx, phone, QStringLiteral("7300"));
    REQUIRE(phone.reaches(CallPhase::Alerting));
    const QMap<QString, QString> headers = phone.history.constLast().headers;
    const auto diverted = readDiversion(headers.value(QStringLiteral("diversion")));
    REQUIRE_FALSE(diverted.isEmpty());
    CHECK(diverted.constLast() == Forwarding{QStringLiteral("Front desk"), QStringLiteral("7300"), QStringLiteral("unconditional")});
    // Asterisk gives the number that was left in a line of its own, without where the call went.
    CHECK(headers.value(QStringLiteral("history-info")).contains(QStringLiteral("<sip:7300@")));
}

TEST_CASE("Headers under other names are read as the profile says, and under their own where they are not there", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    phone.client->perform(phonecommand::MapHeaders{{QStringLiteral("x-customer-id=X-Not-There"), QStringLiteral("x-customer-id=X-IVR-Path"), QStringLiteral("x-queue=X-Nowhere")}});
    REQUIRE(phone.registers());
    (void)pbx.cli(QStringLiteral("queue add member PJSIP/agent1 to support"));
    const auto customer = outsider(pbx, phone, QStringLiteral("7000"));
    REQUIRE(phone.reaches(CallPhase::Alerting, 15s));
    CHECK(phone.history.constLast().headers.value(QStringLiteral("x-customer-id")) == QStringLiteral("main/billing/refund"));
    CHECK(phone.history.constLast().headers.value(QStringLiteral("x-queue")) == QStringLiteral("support"));
}
