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
    CHECK(waitFor([&] { return phone.client->status().registration != RegistrationState::Registered; }, 8s));

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

namespace {

// A network of two with a cable between: the PBX here, the phone inside a namespace. Gone with the test.
class Cable
{
public:
    Cable() : m_name(QStringLiteral("lnj%1").arg(QCoreApplication::applicationPid() % 100000))
    {
        made = run({"ip", "netns", "add", m_name}) && run({"ip", "link", "add", m_name, "type", "veth", "peer", "name", QStringLiteral("eth0"), "netns", m_name})
            && run({"ip", "addr", "add", outside + "/30", "dev", m_name}) && run({"ip", "link", "set", m_name, "up"})
            && inside({"ip", "addr", "add", "198.18.77.2/30", "dev", "eth0"}) && inside({"ip", "link", "set", "eth0", "up"})
            && inside({"ip", "link", "set", "lo", "up"});
    }
    ~Cable()
    {
        (void)run({"ip", "link", "del", m_name});
        (void)run({"ip", "netns", "del", m_name});
    }
    Cable(const Cable &) = delete;
    Cable &operator=(const Cable &) = delete;

    void pull() { REQUIRE(inside({"ip", "link", "set", "eth0", "down"})); }
    void plug() { REQUIRE(inside({"ip", "link", "set", "eth0", "up"})); }
    [[nodiscard]] QStringList into() const { return {QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), m_name}; }

    bool made = false;
    const QString outside = QStringLiteral("198.18.77.1"); // RFC 2544: nobody's

private:
    static bool run(const QStringList &words)
    {
        QProcess tool;
        tool.start(words.constFirst(), words.mid(1));
        return tool.waitForFinished(10'000) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    }
    bool inside(const QStringList &words) const { return run(into() + words); }
    QString m_name;
};

} // namespace

TEST_CASE("A cable that is out for fifteen seconds is said, and the call goes on when it is back", "[sip]")
{
    Cable cable;
    if (!cable.made) {
        WARN("skipped: no network namespaces here (needs root)");
        return;
    }
    const TestPbx pbx(TestPbx::Begins::Now, {QStringLiteral("--address"), cable.outside});
    PbxPhone phone(pbx);
    phone.before = cable.into();
    phone.begin(pbx.account(QStringLiteral("agent1")));
    const bool registered = phone.registers();
    INFO(phone.client->status().registrationDetail.toStdString());
    REQUIRE(registered);
    const auto customer = outsider(pbx, phone, QStringLiteral("7001"), {QStringLiteral("--duration"), QStringLiteral("32")});
    REQUIRE(phone.reaches(CallPhase::Alerting, 15s));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    REQUIRE(customer->said("heard"));
    (void)waitFor([] { return false; }, 3s);

    QElapsedTimer since;
    since.start();
    cable.pull();
    REQUIRE(waitFor([&] { return phone.history.constLast().line == CallLine::Unanswered; }, 10s));
    const qint64 said = since.elapsed();
    CHECK(said < 5000);
    (void)waitFor([] { return false; }, std::chrono::milliseconds(15'000 - since.elapsed()));
    CHECK(phone.history.constLast().phase == CallPhase::Talking);
    cable.plug();
    since.restart();
    REQUIRE(waitFor([&] { return phone.history.constLast().line == CallLine::Good; }, 10s));
    std::printf("cable out: said after %lld ms, good again %lld ms after it was back\n", static_cast<long long>(said), static_cast<long long>(since.elapsed()));
    CHECK(phone.registers(10s));
    REQUIRE(customer->ended(40s));
    const QJsonObject report = customer->event("ended");
    INFO(QJsonDocument(report).toJson().toStdString());
    CHECK(report.value(QLatin1String("reason")).toString() == QLatin1String("normal"));
    // The talk before the cut lasted some four seconds: the rest was heard after it.
    CHECK(report.value(QLatin1String("heardMs")).toObject().value(QLatin1String("440")).toInt() > 10'000);
}
