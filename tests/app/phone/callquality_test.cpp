// What the phone measures of a real call over a network that loses and delays as it is told.
#include "tests/app/phone/badnetwork.h"
#include "tests/app/phone/sipfixture.h"

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct MeasuredCall
{
    PhoneUnderTest phone;
    std::unique_ptr<BadNetwork> network;
    std::unique_ptr<Talker> customer;
    QVector<CallQuality> seen;
    QString id;

    MeasuredCall()
    {
        phone.start();
        phone.connectClient();
        QObject::connect(phone.client.get(), &SoftphonePort::qualityChanged, phone.client.get(),
                         [this](const QString &callId, const CallQuality &quality) {
                             if (callId == id)
                                 seen.push_back(quality);
                         });
        network = std::make_unique<BadNetwork>(phone.port);
    }

    void talk()
    {
        customer = std::make_unique<Talker>("linija-caller",
                                            QStringList{QStringLiteral("--json"), QStringLiteral("--call"), network->address(), QStringLiteral("--from"),
                                                        QStringLiteral("+37126555014"), QStringLiteral("--tone"), QStringLiteral("1000"),
                                                        QStringLiteral("--listen"), QStringLiteral("440"), QStringLiteral("--duration"), QStringLiteral("60")},
                                            phone.folder.path());
        REQUIRE(waitFor([&] { return phone.hasCallIn(CallPhase::Alerting); }));
        id = phone.callIn(CallPhase::Alerting).id;
        phone.client->answer(id);
        REQUIRE(waitFor([&] { return phone.hasCallIn(CallPhase::Talking); }));
    }

    Call hangUp()
    {
        phone.client->hangUp(id);
        REQUIRE(phone.reaches(CallPhase::Ended));
        return phone.history.constLast();
    }
};

} // namespace

TEST_CASE("A clean call is good, and its summary says so")
{
    MeasuredCall call;
    call.talk();
    REQUIRE(waitFor([&] { return call.seen.size() >= 4; }, 20s));
    const CallQuality now = call.seen.constLast();
    CHECK(now.band == QualityBand::Good);
    CHECK(now.mos > 4.0);
    CHECK(now.lossInPercent < 1);
    CHECK(now.jitterMs < 20);
    const Call ended = call.hangUp();
    CHECK(ended.quality.measured >= 4s);
    CHECK(ended.quality.mos > 4.0);
    CHECK(ended.quality.lossInPercent < 1);
}

TEST_CASE("What the network loses on the way to the agent is measured and named")
{
    MeasuredCall call;
    call.network->toPhone.lossPercent = 20;
    call.talk();
    REQUIRE(waitFor([&] { return !call.seen.isEmpty() && call.seen.constLast().band == QualityBand::Bad; }, 30s));
    // The library counts losses when it reports them (RTCP, every five seconds or so): what came after the last report is
    // not in the figures, so the call must be long beside that.
    REQUIRE(waitFor([&] { return call.seen.size() >= 11; }, 40s));
    const CallQuality now = call.seen.constLast();
    CHECK(now.lossInPercent > 10);
    CHECK(now.lossInPercent < 32); // of 250 packets, with a chance of less than one in a thousand to be outside
    CHECK((now.cause == QualityCause::LossIn || now.cause == QualityCause::BusyComputer));
    CHECK(now.mos < 3.6);
    const Call ended = call.hangUp();
    CHECK(ended.quality.lossInPercent > 12);
    CHECK(ended.quality.lossInPercent < 28);
}

TEST_CASE("What the customer loses is known from their reports, and the time there and back")
{
    MeasuredCall call;
    call.network->toCaller.lossPercent = 25;
    call.network->toCaller.delayMs = 60;
    call.network->toPhone.delayMs = 60;
    call.talk();
    // RTCP comes every five seconds or so (RFC 3550, 6.2), and the round trip needs a report about a report.
    const bool told = waitFor([&] { return !call.seen.isEmpty() && call.seen.constLast().lossOutPercent > 10 && call.seen.constLast().roundTripMs > 0; }, 45s);
    INFO("lost out " << (call.seen.isEmpty() ? -1 : call.seen.constLast().lossOutPercent) << " %, there and back "
                     << (call.seen.isEmpty() ? -1 : call.seen.constLast().roundTripMs) << " ms, carried " << call.network->carried);
    REQUIRE(told);
    const CallQuality now = call.seen.constLast();
    CHECK(now.lossOutPercent < 45);
    CHECK(now.lossInPercent < 5);
    CHECK(now.roundTripMs > 110);
    CHECK(now.roundTripMs < 250);
    CHECK((now.cause == QualityCause::LossOut || now.cause == QualityCause::BusyComputer));
    CHECK(waitFor([&] { return call.seen.constLast().band > QualityBand::Good; }, 20s)); // a word has inertia
    (void)call.hangUp();
}
