// Account, levels and sound check over the real socket, with an engine that only remembers.
#include "core/telephony/phonelinkclient.h"
#include "core/telephony/phonelinkserver.h"
#include "core/telephony/accountprotocol.h"
#include "core/telephony/echocallprotocol.h"
#include "core/telephony/soundprotocol.h"
#include "tests/catch.h"
#include "tests/core/telephony/fakephoneengine.h"
#include "tests/waitfor.h"

#include <QJsonArray>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace linija;
using namespace std::chrono_literals;
using linija::test::FakePhoneEngine;
using linija::test::waitFor;

namespace {

struct Wire
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("phone.sock"));
    FakePhoneEngine engine;
    std::unique_ptr<PhoneLinkServer> server;

    Wire() { serve(); }

    void serve()
    {
        server = std::make_unique<PhoneLinkServer>(engine, AcceptCalls::WhenAClientSaysSo);
        const auto listening = server->listen(path);
        REQUIRE(listening.ok());
    }

    [[nodiscard]] std::unique_ptr<PhoneLinkClient> client() const
    {
        PhoneLinkOptions options;
        options.socketPath = path;
        options.clientName = QStringLiteral("test");
        options.reconnect = {5ms, 5ms, 20ms};
        auto made = std::make_unique<PhoneLinkClient>(options);
        made->start();
        REQUIRE(waitFor([&] { return made->status().link == PhoneLinkState::Connected; }));
        return made;
    }
};

AccountSetup agentOne()
{
    AccountSetup account;
    account.uri = QStringLiteral("sip:agent1@pbx.example");
    account.authUser = QStringLiteral("a1");
    account.password = QStringLiteral("pä ss\"word");
    account.server = QStringLiteral("pbx.example:5070");
    account.transport = QStringLiteral("tls");
    account.moreServers = QStringList{QStringLiteral("pbx2.example"), QStringLiteral("pbx3.example:5071")};
    account.outboundProxy = QStringLiteral("sbc.example");
    account.rootCa = QStringLiteral("/etc/company/ca.pem");
    account.mediaSecurity = MediaSecurity::Dtls;
    account.mediaSecurityNeed = MediaSecurityNeed::Mandatory;
    account.ice = IceUse::On;
    account.stunServer = QStringLiteral("stun.example:3478");
    account.turnServer = QStringLiteral("turn.example");
    account.turnUser = QStringLiteral("t1");
    account.turnPassword = QStringLiteral("türn");
    account.emergencyNumbers = QStringList{QStringLiteral("9112")};
    return account;
}

} // namespace

TEST_CASE("An account arrives whole, and a phone that was restarted gets it again")
{
    Wire wire;
    const auto client = wire.client();
    client->perform(phonecommand::SetAccount{agentOne()});
    REQUIRE(waitFor([&] { return !wire.engine.asked.isEmpty(); }));
    CHECK(wire.engine.account == agentOne());

    wire.server.reset();
    wire.engine.account = {};
    REQUIRE(waitFor([&] { return client->status().link == PhoneLinkState::Lost; }));
    wire.serve();
    REQUIRE(waitFor([&] { return wire.engine.account == agentOne(); }));
}

TEST_CASE("An account is refused with a word that does not repeat it")
{
    const auto with = [](const char *field, const QJsonValue &value) {
        QJsonObject json = toJson(agentOne());
        json.insert(QLatin1String(field), value);
        return accountFromJson(json);
    };
    REQUIRE(accountFromJson(toJson(agentOne())).ok());
    CHECK(accountFromJson(toJson(agentOne())).value() == agentOne());
    CHECK(with("transport", QStringLiteral("TCP")).value().transport == QStringLiteral("tcp"));
    CHECK_FALSE(accountFromJson({}).ok());
    CHECK_FALSE(with("uri", 5).ok());
    CHECK_FALSE(with("password", QString(2000, QLatin1Char('x'))).ok());
    CHECK_FALSE(with("server", QStringLiteral("a\r\nVia: b")).ok());
    const auto refused = with("password", QStringLiteral("geheim\n"));
    REQUIRE_FALSE(refused.ok());
    CHECK_FALSE(refused.error().detail.contains(QStringLiteral("geheim")));
    CHECK(refused.error().detail.contains(QStringLiteral("password")));
    CHECK_FALSE(with("transport", QStringLiteral("sctp")).ok());
    CHECK_FALSE(with("mediaSecurity", QStringLiteral("rot13")).ok());
    CHECK_FALSE(with("mediaSecurityNeed", true).ok());
    CHECK_FALSE(with("ice", QStringLiteral("yes")).ok());
    CHECK_FALSE(with("moreServers", QStringLiteral("pbx2.example")).ok());
    CHECK_FALSE(with("moreServers", QJsonArray{QStringLiteral("a\nb")}).ok());
    CHECK_FALSE(with("moreServers", QJsonArray{1, 2, 3, 4, 5, 6, 7, 8}).ok());
    CHECK(with("turnPassword", 5).error().detail.contains(QStringLiteral("turnPassword")));
}

TEST_CASE("The microphone is watched while somebody watches, and not for a window that has gone")
{
    Wire wire;
    auto one = wire.client();
    auto two = wire.client();
    QSignalSpy seenByOne(one.get(), &SoftphonePort::levelsChanged);
    QSignalSpy seenByTwo(two.get(), &SoftphonePort::levelsChanged);
    one->perform(phonecommand::WatchLevels{true});
    REQUIRE(waitFor([&] { return wire.engine.watchesLevels; }));
    Q_EMIT wire.engine.levelsChanged({-12.34, -200});
    REQUIRE(waitFor([&] { return seenByOne.size() == 1; }));
    CHECK(seenByOne.constFirst().constFirst().value<AudioLevels>().inputDb == Approx(-12.3));
    CHECK(seenByOne.constFirst().constFirst().value<AudioLevels>().outputDb == AudioLevels::silence);
    CHECK(seenByTwo.isEmpty());

    two->perform(phonecommand::WatchLevels{true});
    two->perform(phonecommand::WatchLevels{false});
    two->dial(QStringLiteral("sip:b@example.com")); // so that we know that it has arrived
    REQUIRE(waitFor([&] { return !wire.engine.asked.isEmpty(); }));
    CHECK(wire.engine.watchesLevels); // the other one still looks
    one.reset();
    REQUIRE(waitFor([&] { return !wire.engine.watchesLevels; }));
}

TEST_CASE("A sound check is told to all, refused during a call, and ends with the window that began it")
{
    Wire wire;
    auto one = wire.client();
    const auto two = wire.client();
    QSignalSpy failures(one.get(), &SoftphonePort::commandFailed);
    QSignalSpy seenByTwo(two.get(), &SoftphonePort::soundCheckChanged);

    Call call;
    call.id = QStringLiteral("a");
    call.startedAt = fromMs(1'795'000'000'000);
    wire.engine.set(call);
    one->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return failures.size() == 1; }));
    CHECK(failures.constFirst().at(0).toString() == QStringLiteral("soundcheck.start"));
    CHECK(failures.constFirst().at(2).value<Error>().code == ErrorCode::Busy);
    call.phase = CallPhase::Ended;
    wire.engine.set(call);

    one->perform(phonecommand::StartSoundCheck{});
    REQUIRE(waitFor([&] { return wire.engine.asked == QStringList{QStringLiteral("soundcheck start")}; }));
    Q_EMIT wire.engine.soundCheckChanged({SoundCheckPhase::Recording, 1200ms, 5000ms, -20.0, {}});
    REQUIRE(waitFor([&] { return seenByTwo.size() == 1; }));
    CHECK(seenByTwo.constFirst().constFirst().value<SoundCheck>() == SoundCheck{SoundCheckPhase::Recording, 1200ms, 5000ms, -20.0, {}});
    one.reset();
    REQUIRE(waitFor([&] { return wire.engine.asked.contains(QStringLiteral("soundcheck stop")); }));
}

TEST_CASE("A sound check whose phone dies is told as failed")
{
    Wire wire;
    const auto client = wire.client();
    QSignalSpy seen(client.get(), &SoftphonePort::soundCheckChanged);
    Q_EMIT wire.engine.soundCheckChanged({SoundCheckPhase::Playing, 100ms, 5000ms, -20.0, {}});
    REQUIRE(waitFor([&] { return seen.size() == 1; }));
    wire.server.reset();
    REQUIRE(waitFor([&] { return seen.size() == 2; }));
    CHECK(seen.constLast().constFirst().value<SoundCheck>().phase == SoundCheckPhase::Failed);
}

TEST_CASE("An echo call is told to all, and ends with the window that began it, or with the link")
{
    Wire wire;
    auto one = wire.client();
    const auto two = wire.client();
    QSignalSpy seenByTwo(two.get(), &SoftphonePort::echoCallChanged);
    one->perform(phonecommand::StartEchoCall{QStringLiteral("600")});
    REQUIRE(waitFor([&] { return wire.engine.asked == QStringList{QStringLiteral("echocall 600")}; }));
    EchoCall echo;
    echo.phase = EchoCallPhase::Listening;
    echo.elapsed = 1200ms;
    echo.total = EchoCall::listenFor;
    echo.sentDb = -20;
    echo.heardDb = -24;
    echo.codec = QStringLiteral("opus/48000");
    echo.quality = {QualityBand::Good, QualityCause::LossIn, 88, 4.25, 3.5, 0, 4, 31};
    echo.sipStatus = 0;
    Q_EMIT wire.engine.echoCallChanged(echo);
    REQUIRE(waitFor([&] { return seenByTwo.size() == 1; }));
    CHECK(seenByTwo.constFirst().constFirst().value<EchoCall>() == echo);
    SECTION("the window goes")
    {
        one.reset();
        REQUIRE(waitFor([&] { return wire.engine.asked.contains(QStringLiteral("echocall stop")); }));
    }
    SECTION("another window goes, or the call is over")
    {
        echo.phase = EchoCallPhase::Done;
        Q_EMIT wire.engine.echoCallChanged(echo);
        REQUIRE(waitFor([&] { return seenByTwo.size() == 2; }));
        one.reset();
        two->dial(QStringLiteral("sip:b@example.com")); // so that we know that it has arrived
        REQUIRE(waitFor([&] { return wire.engine.asked.size() == 2; }));
        CHECK_FALSE(wire.engine.asked.contains(QStringLiteral("echocall stop")));
    }
    SECTION("the phone goes")
    {
        wire.server.reset();
        REQUIRE(waitFor([&] { return seenByTwo.size() == 2; }));
        CHECK(seenByTwo.constLast().constFirst().value<EchoCall>().phase == EchoCallPhase::Failed);
    }
}

TEST_CASE("An echo call of a phone that we do not understand is no echo call")
{
    CHECK_FALSE(echoCallFromJson({{QStringLiteral("phase"), QStringLiteral("humming")}, {QStringLiteral("end"), QStringLiteral("none")}}).ok());
    CHECK_FALSE(echoCallFromJson({{QStringLiteral("phase"), QStringLiteral("done")}, {QStringLiteral("end"), QStringLiteral("sighing")}}).ok());
    const auto echo = echoCallFromJson({{QStringLiteral("phase"), QStringLiteral("failed")}, {QStringLiteral("end"), QStringLiteral("busy")},
                                        {QStringLiteral("sentDb"), 40}, {QStringLiteral("totalMs"), 1e12}, {QStringLiteral("sipStatus"), 99999},
                                        {QStringLiteral("detail"), QString(9000, QLatin1Char('x'))}});
    REQUIRE(echo.ok());
    CHECK(echo->sentDb == 0);
    CHECK(echo->heardDb == AudioLevels::silence);
    CHECK(echo->total == 60s);
    CHECK(echo->sipStatus == 699);
    CHECK(echo->detail.size() <= 256);
}

TEST_CASE("Numbers from the socket stay within what a meter can show")
{
    CHECK(levelsFromJson({{QStringLiteral("inputDb"), 12}, {QStringLiteral("outputDb"), QStringLiteral("loud")}}) == AudioLevels{0, AudioLevels::silence});
    CHECK_FALSE(soundCheckFromJson({{QStringLiteral("phase"), QStringLiteral("humming")}}).ok());
    const auto check = soundCheckFromJson({{QStringLiteral("phase"), QStringLiteral("done")}, {QStringLiteral("elapsedMs"), -5},
                                           {QStringLiteral("totalMs"), 1e18}, {QStringLiteral("peakDb"), -300},
                                           {QStringLiteral("detail"), QString(9000, QLatin1Char('x'))}});
    REQUIRE(check.ok());
    CHECK(check->elapsed == 0ms);
    CHECK(check->total == 60s);
    CHECK(check->peakDb == AudioLevels::silence);
    CHECK(check->detail.size() <= 256);
}
