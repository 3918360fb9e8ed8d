// A long day of a phone: three hundred calls one after another through a real PBX. Every one is set up, heard and ended, and
// the phone is no larger afterwards than it was when it had warmed up.
#include "tests/pbx/pbxphone.h"

#include <QDir>
#include <QElapsedTimer>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

constexpr int calls = 300;
constexpr int warmUp = 50;

struct Figures
{
    qint64 residentKiB = 0;
    qint64 descriptors = 0;
    qint64 threads = 0;
};

qint64 entriesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

Figures figuresOf(const PbxPhone &phone)
{
    const QString process = QStringLiteral("/proc/%1/").arg(phone.process->process.processId());
    Figures now{0, entriesIn(process + QStringLiteral("fd")), entriesIn(process + QStringLiteral("task"))};
    QFile status(process + QStringLiteral("status"));
    REQUIRE(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            now.residentKiB = line.simplified().split(' ').value(1).toLongLong();
    }
    return now;
}

void say(const char *when, const Figures &figures)
{
    std::printf("%s: resident %lld KiB, %lld descriptors, %lld threads\n", when, static_cast<long long>(figures.residentKiB), static_cast<long long>(figures.descriptors),
                static_cast<long long>(figures.threads));
    std::fflush(stdout);
}

enum class EndedBy { Agent, Customer };

// A customer by the queue or straight to the agent's number, heard by each other.
void customerCalls(const TestPbx &pbx, PbxPhone &phone, const QString &number, EndedBy who)
{
    const QStringList more = who == EndedBy::Customer ? QStringList{QStringLiteral("--duration"), QStringLiteral("0.4")} : QStringList();
    const auto customer = outsider(pbx, phone, number, more);
    REQUIRE(phone.reaches(CallPhase::Alerting, 30s));
    const QString id = phone.history.constLast().id;
    phone.client->answer(id);
    REQUIRE(phone.reaches(CallPhase::Talking));
    if (who == EndedBy::Agent) {
        REQUIRE(customer->said("heard"));
        phone.client->hangUp(id);
    }
    REQUIRE(phone.reaches(CallPhase::Ended));
    REQUIRE(customer->ended());
    const QJsonObject report = customer->event("ended");
    INFO(QJsonDocument(report).toJson().toStdString());
    REQUIRE(customer->process.exitCode() == 0);
    CHECK(toneLevel(report, "440") > -30);
    CHECK(toneLevel(report, "1000") < -35); // not themselves
}

// The agent calls a number that plays a tone and writes what it hears, or one that hangs up by itself.
void agentCalls(PbxPhone &phone, const QString &number, EndedBy who)
{
    phone.client->dial(number);
    REQUIRE(phone.reaches(CallPhase::Talking, 20s));
    if (who == EndedBy::Agent) {
        (void)waitFor([] { return false; }, 300ms); // the length of the talk
        phone.client->hangUp(phone.history.constLast().id);
    }
    REQUIRE(phone.reaches(CallPhase::Ended));
}

} // namespace

TEST_CASE("Three hundred calls in a row: none fails, and the phone does not grow", "[sip]")
{
    const TestPbx pbx;
    PbxPhone phone(pbx);
    phone.begin(pbx.account(QStringLiteral("agent1")));
    REQUIRE(phone.registers());
    REQUIRE(pbx.says(QStringLiteral("queue add member PJSIP/agent1 to support"), QStringLiteral("Added")));
    Figures warm;
    QElapsedTimer clock;
    clock.start();
    int dialled = 0;
    for (int i = 0; i < calls; ++i) {
        INFO("call " << i + 1);
        phone.history.clear();
        const EndedBy who = i % 2 == 0 ? EndedBy::Agent : EndedBy::Customer;
        if (i % 3 == 0) {
            customerCalls(pbx, phone, QStringLiteral("7000"), who);
        } else if (i % 3 == 1) {
            customerCalls(pbx, phone, QStringLiteral("7001"), who);
        } else if (i % 10 == 5) {
            agentCalls(phone, QStringLiteral("612"), EndedBy::Customer);
        } else {
            agentCalls(phone, QStringLiteral("6161000"), EndedBy::Agent);
            ++dialled;
        }
        if (i + 1 == warmUp) {
            warm = figuresOf(phone);
            say("after 50 calls", warm);
        }
    }
    REQUIRE(phone.client->calls().isEmpty());
    // Threads and sockets of the last call go a moment after it.
    (void)waitFor([&] { const Figures now = figuresOf(phone); return now.descriptors <= warm.descriptors && now.threads <= warm.threads; }, 20s);
    const Figures after = figuresOf(phone);
    say("after 300 calls", after);
    const double growth = 100.0 * static_cast<double>(after.residentKiB - warm.residentKiB) / static_cast<double>(warm.residentKiB);
    std::printf("grown by %.2f %% in 250 calls; %.0f s for all\n", growth, static_cast<double>(clock.elapsed()) / 1000);
    CHECK(growth < 3.0);
    CHECK(after.descriptors <= warm.descriptors);
    CHECK(after.threads <= warm.threads);

    // Every number that was dialled heard the agent.
    const QDir recordings(pbx.path("spool/monitor"));
    const QStringList ears = recordings.entryList({QStringLiteral("heard-*.wav")}, QDir::Files);
    CHECK(ears.size() == dialled);
    int silent = 0;
    for (const QString &ear : ears) {
        Talker analyst("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), recordings.filePath(ear), QStringLiteral("--listen"), QStringLiteral("440")}, QString());
        REQUIRE(analyst.said("analysed"));
        silent += toneLevel(analyst.event("analysed"), "440") > -30 ? 0 : 1;
    }
    CHECK(silent == 0);
}
