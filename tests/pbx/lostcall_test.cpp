// The PBX dies in the middle of a talk, and comes back.
#include "tests/pbx/pbxphone.h"

#include <QElapsedTimer>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

TEST_CASE("A PBX that dies in mid-call is noticed within five seconds; when it is back the phone registers and is called again", "[sip]")
{
    const QString transport = GENERATE(QStringLiteral("udp"), QStringLiteral("tcp"), QStringLiteral("tls"));
    const bool held = transport == QLatin1String("udp") && GENERATE(false, true);
    INFO(transport.toStdString() << (held ? ", on hold" : ""));
    TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1"), transport));
    REQUIRE(phone.registers());
    const auto customer = outsider(pbx, phone, QStringLiteral("7001"));
    REQUIRE(phone.reaches(CallPhase::Alerting, 15s));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    REQUIRE(customer->said("heard"));
    if (held) {
        phone.client->hold(phone.history.constLast().id);
        REQUIRE(phone.reaches(CallPhase::OnHold));
        (void)waitFor([] { return false; }, 2s);
    }
    QElapsedTimer since;
    since.start();
    pbx.kill();
    REQUIRE(waitFor([&] { return phone.history.constLast().line == CallLine::Unanswered || phone.history.constLast().phase == CallPhase::Ended; }, 10s));
    const qint64 said = since.elapsed();
    REQUIRE(phone.reaches(CallPhase::Ended, 10s));
    const qint64 ended = since.elapsed();
    CHECK(ended < 5000);
    CHECK(phone.history.constLast().end == CallEnd::Lost);
    CHECK(phone.history.constLast().answeredAt.has_value());
    CHECK(waitFor([&] { return phone.client->status().registration != RegistrationState::Registered; }, 15s));

    pbx.start();
    since.restart();
    REQUIRE(phone.registers(15s));
    std::printf("%s%s: said after %lld ms, lost after %lld ms, registered %lld ms after the PBX was back\n", qPrintable(transport), held ? ", on hold" : "",
                static_cast<long long>(said), static_cast<long long>(ended), static_cast<long long>(since.elapsed()));
    const auto again = outsider(pbx, phone, QStringLiteral("7001"), {QStringLiteral("--duration"), QStringLiteral("1")});
    REQUIRE(phone.reaches(CallPhase::Alerting, 15s));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(again->ended(20s));
    CHECK(toneLevel(again->event("ended"), "440") > -30);
}
