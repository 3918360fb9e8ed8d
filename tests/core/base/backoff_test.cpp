#include "tests/catch.h"

#include "core/base/backoff.h"

#include <set>

using namespace linija;
using namespace std::chrono_literals;

TEST_CASE("waits stay between the floor and a ceiling that doubles up to the cap")
{
    Backoff backoff({100ms, 200ms, 5s}, 7);
    auto ceiling = 200ms;
    for (int i = 0; i < 60; ++i) {
        const auto wait = backoff.next();
        CHECK(wait >= 100ms);
        CHECK(wait <= std::min<std::chrono::milliseconds>(ceiling, 5s));
        if (ceiling < 5s)
            ceiling *= 2;
    }
    backoff.reset();
    CHECK(backoff.next() <= 200ms);
}

TEST_CASE("two clients with different seeds do not come back together")
{
    Backoff one({100ms, 1s, 60s}, 1);
    Backoff two({100ms, 1s, 60s}, 2);
    int same = 0;
    for (int i = 0; i < 12; ++i)
        same += one.next() == two.next();
    CHECK(same < 4);
}
