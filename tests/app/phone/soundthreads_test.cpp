// Which threads of a phone in a call go before ordinary programs: the kernel's own word about them.
#include "tests/app/phone/privatepulse.h"
#include "tests/app/phone/sipfixture.h"

#include <QDir>

#include <sched.h>

using namespace linija;
using namespace linija::test;

namespace {

int threadsWithPrecedence(qint64 process)
{
    int count = 0;
    const QStringList threads = QDir(QStringLiteral("/proc/%1/task").arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads)
        count += (::sched_getscheduler(thread.toInt()) & ~SCHED_RESET_ON_FORK) == SCHED_RR ? 1 : 0;
    return count;
}

bool mayHavePrecedence()
{
    const sched_param usual{};
    sched_param wanted{};
    wanted.sched_priority = 4;
    return ::sched_setscheduler(0, SCHED_RR | SCHED_RESET_ON_FORK, &wanted) == 0 && ::sched_setscheduler(0, SCHED_OTHER, &usual) == 0;
}

} // namespace

TEST_CASE("In a call the media clock and the sound server's thread go before other programs, and no other thread does", "[sip]")
{
    PrivatePulse pulse;
    if (!mayHavePrecedence() || !pulse.start()) {
        WARN("skipped: no right to real-time priority here, or no PulseAudio");
        return;
    }
    const bool wanted = GENERATE(true, false);
    PhoneUnderTest phone;
    phone.useSoundDevices(pulse.environment());
    if (!wanted)
        phone.arguments += {QStringLiteral("--real-time"), QStringLiteral("off")};
    pulse.hum(phone.path("agent.wav"));
    phone.start();
    phone.connectClient();
    const qint64 process = phone.process->process.processId();
    CHECK(threadsWithPrecedence(process) == 0); // before a call there is nothing to hurry for
    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    phone.client->answer(phone.history.constLast().id);
    REQUIRE(customer->said("heard"));
    if (wanted)
        CHECK(waitFor([&] { return threadsWithPrecedence(process) == 2; }));
    else
        CHECK(threadsWithPrecedence(process) == 0);
    phone.client->hangUp(phone.history.constLast().id);
    REQUIRE(customer->ended());
}
