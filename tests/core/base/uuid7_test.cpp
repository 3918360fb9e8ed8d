#include "tests/catch.h"

#include "core/base/uuid7.h"
#include "tests/fakes/fakeclock.h"

#include <QSet>
#include <QtEndian>

using namespace linija;

TEST_CASE("a UUIDv7 carries version, variant and the clock's milliseconds")
{
    test::FakeClock clock;
    clock.advance(std::chrono::hours(24 * 365));
    const QByteArray bytes = makeUuid7(clock).toRfc4122();
    CHECK((static_cast<uchar>(bytes[6]) >> 4) == 7);
    CHECK((static_cast<uchar>(bytes[8]) >> 6) == 2);
    CHECK(static_cast<qint64>(qFromBigEndian<quint64>(bytes.constData()) >> 16) == toMs(clock.now()));
}

TEST_CASE("ids grow strictly, also within a millisecond and when the clock steps back")
{
    test::FakeClock clock(fromMs(2'000'000'000'000));
    QByteArray last;
    for (int i = 0; i < 20'000; ++i) {
        if (i == 10'000)
            clock.jumpWallClock(std::chrono::hours(-5));
        const QByteArray id = makeUuid7(clock).toRfc4122();
        REQUIRE(id > last);
        last = id;
    }
}

TEST_CASE("a named id is the same every time and differs by name")
{
    CHECK(namedUuid("customer:C-100042") == namedUuid("customer:C-100042"));
    CHECK(namedUuid("customer:C-100042") != namedUuid("customer:C-100043"));
    CHECK(namedUuid("x").version() == QUuid::Sha1);
}
