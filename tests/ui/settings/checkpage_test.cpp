#include "tests/ui/settings/settingsdesk.h"

#include "ui/settings/checkpage.h"
#include "ui/settings/checkrow.h"
#include "ui/settings/settingspanel.h"
#include "ui/widgets/levelmeter.h"

#include <QLabel>
#include <QPushButton>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Shown
{
    Shown() : panel(desk.services())
    {
        PhoneStatus status = desk.phone.status();
        status.account = "sip:olena@pbx.example.com";
        status.registration = RegistrationState::Registered;
        status.server = "pbx.example.com:5061";
        status.serverNumber = 1;
        status.servingInput = status.servingOutput = "headset";
        desk.phone.setStatus(status);
        desk.check.setEchoNumber([] { return QString("600"); });
        panel.resize(1024, 800);
        panel.show();
        panel.showPage(SettingPage::Check);
        turn();
    }
    QPushButton &button() { return child<QPushButton>(panel, "checkNow"); }
    [[nodiscard]] QString verdict() { return child<QLabel>(panel, "checkVerdict").text(); }
    [[nodiscard]] QString last() { return child<QLabel>(panel, "lastCheck").text(); }
    [[nodiscard]] CheckRow *line(CheckItem item) const { return panel.findChild<CheckRow *>("check:" + checkItemName(item)); }
    [[nodiscard]] const CheckWords &row(CheckItem item) const { return line(item)->words(); }
    // QLabels of the row that are seen, as one text.
    [[nodiscard]] QString seen(CheckItem item) const
    {
        QStringList texts;
        for (const QLabel *label : line(item)->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join('\n');
    }
    SettingsDesk desk;
    SettingsPanel panel;
};

} // namespace

TEST_CASE("one click, and the page says that calls can be taken, with figures, and when it was")
{
    Shown shown;
    CHECK(shown.row(CheckItem::Echo).state == "Not checked");
    CHECK_FALSE(child<QLabel>(shown.panel, "lastCheck").isVisible());
    shown.button().click();
    CHECK(shown.desk.phone.commands == QStringList{"echocall 600"});
    CHECK(shown.button().text() == "Stop");
    CHECK(shown.row(CheckItem::SignedIn).state == "Good");
    CHECK(shown.row(CheckItem::Echo).state.startsWith("Checking"));
    EchoCall echo = FakeSoftphone::goodEcho();
    echo.phase = EchoCallPhase::Listening;
    shown.desk.phone.moveEchoCall(echo);
    CHECK(shown.verdict().contains("speak"));
    shown.desk.phone.setLevels(-20, -25);
    auto *meter = shown.panel.findChildren<CheckPage *>().constFirst()->findChildren<LevelMeter *>().constFirst();
    CHECK(meter->isVisible());
    CHECK(meter->level() == -20);
    shown.desk.phone.moveEchoCall(FakeSoftphone::goodEcho());
    CHECK(shown.verdict() == "You can take calls");
    CHECK(shown.button().text() == "Check again");
    CHECK_FALSE(meter->isVisible());
    CHECK(shown.seen(CheckItem::SignedIn).contains("pbx.example.com:5061"));
    CHECK(shown.seen(CheckItem::Devices).contains("Headset"));
    CHECK(shown.seen(CheckItem::Microphone).contains(QString::fromUtf8("−21 dB")));
    CHECK(shown.seen(CheckItem::Echo).contains(QString::fromUtf8("−24 dB")));
    CHECK(shown.seen(CheckItem::Line).contains("MOS: 4.4"));
    CHECK(shown.seen(CheckItem::Line).contains("Jitter: 4 ms"));
    CHECK(shown.last().startsWith("Last checked today at "));
    CHECK(shown.last().endsWith(": good"));
    CHECK(shown.desk.onDisk().value("lastPhoneCheck").toObject().value("verdict").toString() == "good");
    CHECK_FALSE(shown.desk.settings.canUndo()); // nothing that a person set
    CHECK_FALSE(shown.desk.phone.watchesLevels);
}

TEST_CASE("what is wrong stands in its row, with what to do")
{
    Shown shown;
    shown.button().click();
    EchoCall echo = FakeSoftphone::goodEcho();
    echo.sentDb = -60;
    echo.heardDb = -70;
    echo.quality = {QualityBand::Bad, QualityCause::LossIn, 40, 2.1, 21.4, 0, 9, 40};
    shown.desk.phone.moveEchoCall(echo);
    CHECK(shown.verdict() == "Calls will have trouble");
    CHECK(shown.row(CheckItem::Line).state == "Problem");
    turn();
    CHECK(shown.line(CheckItem::Line)->y() < shown.line(CheckItem::SignedIn)->y()); // the worst first
    CHECK(shown.seen(CheckItem::Line).contains("Packet loss: 21.4% to you"));
    CHECK(shown.row(CheckItem::Line).advice.contains("cable"));
    CHECK(shown.row(CheckItem::Microphone).advice.startsWith("We did not hear you"));
    CHECK(shown.row(CheckItem::Echo).state == "Not ideal");
    CHECK(shown.last().endsWith("with problems"));
}

TEST_CASE("a server without an echo extension: skipped, and said so")
{
    Shown shown;
    shown.desk.check.setEchoNumber({});
    shown.button().click();
    CHECK(shown.row(CheckItem::Echo).state == "Skipped");
    CHECK(shown.row(CheckItem::Echo).advice.contains("No echo extension"));
    for (int i = 0; i < 20; ++i) {
        shown.desk.clock.advance(100ms);
        shown.desk.phone.setLevels(-20, -90);
    }
    shown.desk.clock.advance(4s);
    REQUIRE(waitFor([&] { return !shown.desk.check.isRunning(); }));
    CHECK(shown.verdict() == "You can take calls");
    CHECK(shown.row(CheckItem::Microphone).state == "Good");
}

TEST_CASE("a customer's call ends the check, and none begins while a call is up")
{
    Shown shown;
    shown.button().click();
    const QString call = shown.desk.phone.ring("+37126555014");
    CHECK(shown.verdict() == "A call came first");
    turn();
    CHECK_FALSE(shown.button().isEnabled());
    CHECK(shown.last().isEmpty()); // no result is kept of it
    shown.panel.beginPhoneCheck();
    CHECK(shown.desk.phone.commands.count("echocall 600") == 1);
    shown.desk.phone.remoteEnds(call, CallEnd::Missed);
    REQUIRE(waitFor([&] { return shown.button().isEnabled(); }));
    shown.panel.beginPhoneCheck();
    CHECK(shown.desk.phone.commands.count("echocall 600") == 2);
    shown.button().click(); // Stop
    CHECK(shown.verdict() == "Stopped before its end");
}

TEST_CASE("the last check in words: today, yesterday, on a day; nonsense is not said")
{
    const Timestamp now = *fromIso("2026-11-20T13:08:00Z");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto words = [&](const char *at, const char *verdict) {
        return lastCheckWords({{"at", QString::fromLatin1(at)}, {"verdict", QString::fromLatin1(verdict)}}, now, english);
    };
    CHECK(words("2026-11-20T12:08:00Z", "good").startsWith("Last checked today at "));
    CHECK(words("2026-11-19T12:08:00Z", "bad").startsWith("Last checked yesterday at "));
    CHECK(words("2026-11-02T12:08:00Z", "doubtful").startsWith("Last checked on 02/11/2026 at "));
    CHECK(words("2026-11-21T12:08:00Z", "good").isEmpty()); // a clock that was set back
    CHECK(words("yesterday", "good").isEmpty());
    CHECK(words("2026-11-20T12:08:00Z", "splendid").isEmpty());
    CHECK(lastCheckWords({}, now, english).isEmpty());
}
