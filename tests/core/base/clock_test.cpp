#include "tests/catch.h"

#include "core/base/clock.h"

using namespace linija;

TEST_CASE("RFC 3339 text is read with its offset and written in UTC")
{
    const auto at = fromIso("2026-11-20T17:08:11.250+02:00");
    REQUIRE(at);
    CHECK(toIso(*at) == "2026-11-20T15:08:11.250Z");
    CHECK(fromIso(toIso(*at)) == at);
}

TEST_CASE("text without an offset, garbage and very long text are no time")
{
    CHECK_FALSE(fromIso("2026-11-20T17:08:11"));
    CHECK_FALSE(fromIso("yesterday"));
    CHECK_FALSE(fromIso(""));
    CHECK_FALSE(fromIso(QString(100'000, '1')));
}
