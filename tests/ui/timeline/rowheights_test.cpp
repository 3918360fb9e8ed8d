#include "tests/catch.h"
#include "ui/timeline/rowheights.h"

#include <random>

using namespace linija;

namespace {

void same(const RowHeights &heights, const QVector<int> &plain)
{
    REQUIRE(heights.count() == plain.size());
    qint64 sum = 0;
    for (int row = 0; row < plain.size(); ++row) {
        REQUIRE(heights.top(row) == sum);
        REQUIRE(heights.rowAt(sum) == row);
        sum += plain.at(row);
        REQUIRE(heights.rowAt(sum - 1) == row);
    }
    REQUIRE(heights.total() == sum);
    REQUIRE(heights.rowAt(sum) == -1);
    REQUIRE(heights.rowAt(-1) == -1);
}

} // namespace

TEST_CASE("row heights agree with plain sums through any mixture of changes")
{
    std::mt19937 random(20261120);
    const auto below = [&](int n) { return int(random() % unsigned(n)); };
    RowHeights heights(50);
    QVector<int> plain;
    for (int step = 0; step < 400; ++step) {
        switch (below(4)) {
        case 0: {
            const int at = below(int(plain.size()) + 1);
            const int count = 1 + below(5);
            heights.insert(at, count);
            plain.insert(at, count, 50);
            break;
        }
        case 1: { // a page at the end
            heights.insert(int(plain.size()), 7);
            plain.insert(plain.size(), 7, 50);
            break;
        }
        case 2:
            if (plain.size() > 3) {
                const int at = below(int(plain.size()) - 2);
                heights.remove(at, 2);
                plain.remove(at, 2);
            }
            break;
        default:
            if (!plain.isEmpty()) {
                const int at = below(int(plain.size()));
                const int height = 20 + below(200);
                heights.set(at, height);
                plain[at] = height;
            }
        }
        if (step % 20 == 0)
            same(heights, plain);
    }
    same(heights, plain);
}

TEST_CASE("a forgotten row keeps its height as a guess until it is measured again")
{
    RowHeights heights(50);
    heights.reset(3);
    heights.set(1, 90);
    heights.forgetAll();
    CHECK_FALSE(heights.measured(1));
    CHECK(heights.height(1) == 90);
    CHECK(heights.total() == 190);
}
