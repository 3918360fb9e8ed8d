// The PBX of the tests does what the other tests believe of it.
#include "tests/pbx/testpbx.h"

using namespace linija::test;
using namespace std::chrono_literals;

namespace {

bool alive(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
    return status.open(QIODevice::ReadOnly) && !status.readAll().contains(") Z ");
}

} // namespace

TEST_CASE("Two PBXs run side by side and know nothing of each other", "[sip]")
{
    TestPbx one;
    TestPbx two;
    CHECK(one.sip != two.sip);
    CHECK(one.secret != two.secret);
    (void)one.cli(QStringLiteral("queue add member PJSIP/agent1 to support"));
    CHECK(one.cli(QStringLiteral("queue show support")).contains(QStringLiteral("agent1")));
    const QString other = two.cli(QStringLiteral("queue show support"));
    CHECK(other.contains(QStringLiteral("No Members")));
    CHECK(one.cli(QStringLiteral("pjsip show transports")).contains(QStringLiteral("127.0.0.1:%1").arg(one.tls)));
    CHECK_FALSE(one.log().contains(QStringLiteral("ERROR[")));
}

TEST_CASE("It ends with the test, and comes back on the same ports when it was killed", "[sip]")
{
    qint64 last = 0;
    {
        TestPbx pbx;
        const int port = pbx.sip;
        const QString secret = pbx.secret;
        const qint64 first = pbx.pid;
        pbx.kill();
        CHECK(waitFor([&] { return !alive(first); }));
        pbx.start();
        CHECK(pbx.sip == port);
        CHECK(pbx.secret == secret);
        CHECK(pbx.pid != first);
        last = pbx.pid;
        CHECK(alive(last));
    }
    CHECK(waitFor([&] { return !alive(last); }));
}
