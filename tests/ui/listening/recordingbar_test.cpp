#include "tests/catch.h"
#include "tests/fakes/fakerecordingshelf.h"
#include "tests/waitfor.h"
#include "ui/listening/recordingbar.h"
#include "ui/widgets/waveform.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

struct Bar
{
    FakeRecordingShelf shelf;
    RecordingBar bar{shelf};
    InteractionId contact{QUuid::createUuid()};

    template <class W> W *part(const char *name) { return bar.findChild<W *>(QLatin1String(name)); }
    [[nodiscard]] QString text() const
    {
        QString all;
        for (const QLabel *label : bar.findChildren<QLabel *>())
            all += label->text();
        return all.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).remove(QChar(0x2060)); // as it is heard
    }
};

} // namespace

TEST_CASE("nothing is opened before somebody wants to listen", "[listening]")
{
    Bar at;
    CHECK_FALSE(at.bar.isVisibleTo(nullptr));
    at.bar.show(at.contact);
    CHECK(at.bar.isVisible());
    CHECK(at.shelf.asked == 0);
    CHECK_FALSE(at.bar.waveform().isVisible());
    at.bar.playOrPause();
    REQUIRE(waitFor([&] { return at.bar.isOpen(); }));
    CHECK(at.shelf.asked == 1);
    CHECK(at.bar.waveform().isVisible());
    CHECK(at.bar.waveform().duration() == 24s);
    CHECK(at.text().contains(QStringLiteral("Recording was paused from 0:10 to 0:14.")));
    at.bar.setTitle(QStringLiteral("Outgoing call"));
    CHECK(at.part<QLabel>("recordingTitle")->isVisible());
    at.bar.show({});
    CHECK_FALSE(at.bar.isVisible());
    CHECK_FALSE(at.bar.isOpen());
}

TEST_CASE("by keys alone: play, another place, another speed", "[listening]")
{
    Bar at;
    at.bar.show(at.contact);
    QTest::keyClick(&at.bar, Qt::Key_Space);
    REQUIRE(waitFor([&] { return at.bar.isOpen(); }));
    QTest::keyClick(&at.bar.waveform(), Qt::Key_Right);
    CHECK(at.bar.waveform().position() == 5s);
    auto *speed = at.part<QPushButton>("recordingSpeed");
    REQUIRE(speed);
    CHECK(speed->text() == QStringLiteral("1×"));
    QTest::keyClick(&at.bar, Qt::Key_Plus);
    CHECK(speed->text() == QStringLiteral("1.25×"));
    QTest::keyClick(&at.bar, Qt::Key_Minus);
    QTest::keyClick(&at.bar, Qt::Key_Minus);
    CHECK(speed->text() == QStringLiteral("0.75×"));
    CHECK_FALSE(at.part<QToolButton>("recordingPlay")->accessibleName().isEmpty());
}

TEST_CASE("why one cannot listen is said in words, and can be tried again", "[listening]")
{
    Bar at;
    for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Forbidden, ErrorCode::Offline, ErrorCode::Corrupt}) {
        at.shelf.problem = Error{code, QStringLiteral("detail")};
        at.bar.show(InteractionId(QUuid::createUuid()));
        const QString before = at.text();
        at.bar.playOrPause();
        REQUIRE(waitFor([&] { return at.text() != before && !at.text().contains(QStringLiteral("…")); }));
        CHECK_FALSE(at.bar.isOpen());
        CHECK(at.part<QToolButton>("recordingPlay")->toolTip() == QStringLiteral("Try again"));
    }
    at.shelf.problem.reset();
    at.bar.playOrPause();
    CHECK(waitFor([&] { return at.bar.isOpen(); }));
}

TEST_CASE("the bar is closed by its own button, and comes back when the recording is chosen again", "[listening]")
{
    Bar at;
    at.bar.show(at.contact);
    at.bar.playOrPause();
    REQUIRE(waitFor([&] { return at.bar.isOpen(); }));
    auto *close = at.part<QToolButton>("recordingClose");
    REQUIRE(close);
    CHECK_FALSE(close->accessibleName().isEmpty());
    CHECK_FALSE(close->toolTip().isEmpty());
    CHECK((close->focusPolicy() & Qt::TabFocus) != 0);
    close->click();
    CHECK_FALSE(at.bar.isVisible());
    CHECK_FALSE(at.bar.isOpen());
    at.bar.show(at.contact);
    CHECK(at.bar.isVisible());
    CHECK(at.shelf.asked == 1);
}

TEST_CASE("an answer that comes for another contact is dropped", "[listening]")
{
    Bar at;
    at.bar.show(at.contact);
    at.bar.playOrPause();
    at.bar.show(InteractionId(QUuid::createUuid()));
    (void)waitFor([] { return false; }, 100ms);
    CHECK_FALSE(at.bar.isOpen());
}
