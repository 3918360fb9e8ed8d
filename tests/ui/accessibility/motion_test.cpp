// Where the user or the desktop wants no motion nothing moves by itself.
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "core/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/answerbar.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

using namespace linija;
using namespace std::chrono_literals;

TEST_CASE("with reduced motion the answer bar goes on with its seconds and the text cursor stands still")
{
    Settings settings{QString()};
    const Theme theme(*qApp, settings);
    QApplication::setCursorFlashTime(1000);
    test::FakeClock clock;
    AnswerBar bar(clock);
    bar.resize(400, 40);
    bar.setTarget(clock.now(), 20s);
    clock.advance(3200ms);
    const auto picture = [&] { return bar.grab().toImage(); };

    const QImage early = picture();
    clock.advance(600ms);
    const QString words = bar.text();
    CHECK(picture() != early);

    REQUIRE(settings.edit([](SettingsValues &values) { values.motion = MotionChoice::Reduced; }).ok());
    REQUIRE_FALSE(motionAllowed());
    CHECK(QApplication::cursorFlashTime() == 0);
    const QImage still = picture();
    clock.advance(150ms);
    REQUIRE(bar.text() == words);
    CHECK(picture() == still);
    clock.advance(1s);
    CHECK(picture() != still); // it is not frozen: it says the time

    REQUIRE(settings.edit([](SettingsValues &values) { values.motion = MotionChoice::System; }).ok());
    CHECK(motionAllowed());
    CHECK(QApplication::cursorFlashTime() == 1000);
}

// Whoever makes something move asks first, and is named here.
TEST_CASE("what can move by itself asks whether it may")
{
    const QRegularExpression moves(QStringLiteral("QPropertyAnimation|QVariantAnimation|QTimeLine|QScroller|QMovie|setAnimated\\(true"));
    QStringList unasked;
    int read = 0;
    QDirIterator files(QStringLiteral(LINIJA_SOURCE_DIR) + QStringLiteral("/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        ++read;
        if (text.contains(moves) && !text.contains(QStringLiteral("motionAllowed()")))
            unasked.append(file.fileName());
    }
    INFO(unasked.join(QLatin1Char('\n')).toStdString());
    CHECK(unasked.isEmpty());
    CHECK(read > 50);
}
