// Replay one run with LINIJA_SIM_SEED=n; run more with LINIJA_SIM_RUNS=n.
#include <QJsonDocument>

#include "tests/catch.h"
#include "tests/core/sync/simulation.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

using namespace linija;
using namespace linija::test;

TEST_CASE("Through lost, doubled and delayed messages, refusals and crashes, client and backend end equal and nothing is lost or doubled")
{
    QLoggingCategory::setFilterRules(QStringLiteral("linija.*=false\n*.warning=false"));
    const QByteArray wanted = qgetenv("LINIJA_SIM_SEED");
    if (!wanted.isEmpty()) {
        Simulation simulation(wanted.toUInt());
        const QString wrong = simulation.run();
        INFO("seed " << wanted.toStdString());
        CHECK(wrong == QString());
        return;
    }
    const int runs = qEnvironmentVariableIntValue("LINIJA_SIM_RUNS") > 0 ? qEnvironmentVariableIntValue("LINIJA_SIM_RUNS") : 20'000;
    Simulation::Counts total;
    QElapsedTimer time;
    time.start();
    int done = 0;
    for (unsigned seed = 1; seed <= static_cast<unsigned>(runs); ++seed) {
        Simulation simulation(seed);
        const QString wrong = simulation.run();
        if (!wrong.isEmpty())
            FAIL("seed " << seed << ": " << wrong.toStdString() << " (replay with LINIJA_SIM_SEED=" << seed << ")");
        const Simulation::Counts &c = simulation.counts;
        total.crashes += c.crashes;
        total.pushes += c.pushes;
        total.lostAnswers += c.lostAnswers;
        total.duplicates += c.duplicates;
        total.merged += c.merged;
        total.conflicts += c.conflicts;
        total.refusals += c.refusals;
        total.snapshots += c.snapshots;
        total.storeFailures += c.storeFailures;
        total.signOuts += c.signOuts;
        total.restores += c.restores;
        total.resent += c.resent;
        ++done;
    }
    QLoggingCategory::setFilterRules(QString());
    UNSCOPED_INFO(done << " runs in " << time.elapsed() << " ms");
    // A simulation in which nothing goes wrong proves nothing.
    CHECK(total.crashes > done / 2);
    CHECK(total.pushes > done * 10);
    CHECK(total.lostAnswers > done);
    CHECK(total.duplicates > done);
    CHECK(total.merged > done / 10);
    CHECK(total.conflicts > done / 20);
    CHECK(total.refusals > done / 10);
    CHECK(total.snapshots > done / 4);
    CHECK(total.storeFailures > done);
    CHECK(total.signOuts > done / 10);
    CHECK(total.restores > done / 4);
    CHECK(total.resent > done);
    std::printf("%d runs in %lld ms: %d crashes, %d requests of the outbox, %d lost answers, %d doubled requests, %d merges, %d conflicts, "
                "%d refusals, %d snapshots, %d failed transactions, %d sign-outs, %d restored backups, %d requests again after one\n",
                done, static_cast<long long>(time.elapsed()), total.crashes, total.pushes, total.lostAnswers, total.duplicates, total.merged,
                total.conflicts, total.refusals, total.snapshots, total.storeFailures, total.signOuts, total.restores, total.resent);
}
