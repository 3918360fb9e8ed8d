// Every state of the window in every language, in a small window and in a large one with large text: does each text have
// room? One CTest case for a language (CMakeLists.txt), so that they run side by side and say which language it is.
#include "tests/catch.h"
#include "tests/ui/fit/textfit.h"
#include "ui/gallery/desklook.h"
#include "ui/gallery/scenes.h"
#include "ui/window/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QScrollArea>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

QVector<Look> looks(const QString &language, Words words)
{
    Look small;
    small.language = language;
    small.words = words;
    small.size = QSize(1366, 768);
    Look large = small;
    large.size = QSize(1920, 1080);
    large.textPercent = 150;
    return {small, large};
}

void checkLanguage(const QString &language, Words words = Words::Translated)
{
    const QStringList only = qEnvironmentVariable("LINIJA_FIT_SCENES").split(QLatin1Char(','), Qt::SkipEmptyParts);
    QMap<QString, QStringList> found; // what is wrong → where
    for (const QString &scene : sceneNames()) {
        if (!only.isEmpty() && !only.contains(scene))
            continue;
        const QVector<Look> all = looks(language, words);
        DeskLook desk(*qApp, all.first());
        REQUIRE(enterScene(desk.world(), scene));
        for (const Look &look : all) {
            desk.wear(look);
            letRun(60ms);
            for (const QString &line : findTextsWithoutRoom(desk.window()))
                found[look.name() + QLatin1Char(' ') + line].append(scene);
        }
    }
    QStringList lines;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        lines.append(it.key() + QStringLiteral("  (") + it.value().join(QStringLiteral(", ")) + QLatin1Char(')'));
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines.isEmpty());
}

} // namespace

TEST_CASE("every text has room in English", "[fit][en]") { checkLanguage(QStringLiteral("en")); }
TEST_CASE("every text has room in Ukrainian", "[fit][uk]") { checkLanguage(QStringLiteral("uk")); }
TEST_CASE("every text has room in Lithuanian", "[fit][lt]") { checkLanguage(QStringLiteral("lt")); }
TEST_CASE("every text has room in Latvian", "[fit][lv]") { checkLanguage(QStringLiteral("lv")); }
TEST_CASE("every text has room in Russian", "[fit][ru]") { checkLanguage(QStringLiteral("ru")); }
TEST_CASE("every text has room in Traditional Chinese", "[fit][zh_TW]") { checkLanguage(QStringLiteral("zh_TW")); }
TEST_CASE("every text has room when it is two fifths longer", "[fit][pseudo]") { checkLanguage(QStringLiteral("en"), Words::Pseudo); }

TEST_CASE("a text without room is found", "[fit][finder]")
{
    const Settings settings{QString()};
    const Theme theme(*qApp, settings); // an earlier test may have left large text on
    QWidget top;
    top.resize(400, 200);
    auto *label = new QLabel(QStringLiteral("a sentence of some length"), &top);
    label->setGeometry(0, 0, 300, 30);
    auto *button = new QPushButton(QStringLiteral("Save && close"), &top);
    button->setGeometry(0, 40, 300, 40);
    auto *elided = new ElidedLabel(QStringLiteral("a name that is longer than its place"), TextRole::Body, TextTone::Normal, &top);
    elided->setGeometry(0, 90, 60, 30);
    top.show();
    CHECK(findTextsWithoutRoom(top).isEmpty());

    SECTION("a label")
    {
        label->resize(40, 30);
        REQUIRE(findTextsWithoutRoom(top).size() == 1);
        CHECK(findTextsWithoutRoom(top).first().contains(QStringLiteral("a sentence of some length")));
    }
    SECTION("a label that wraps into more lines than it has")
    {
        label->setWordWrap(true);
        label->resize(60, 20);
        CHECK(findTextsWithoutRoom(top).size() == 1);
    }
    SECTION("a button")
    {
        button->resize(30, 40);
        REQUIRE(findTextsWithoutRoom(top).size() == 1);
        CHECK(findTextsWithoutRoom(top).first().contains(QStringLiteral("Save & close")));
    }
    SECTION("two texts over each other")
    {
        button->move(0, 10);
        CHECK(findTextsWithoutRoom(top).size() == 1);
    }
    SECTION("a text that its parent cuts off")
    {
        label->move(200, 0);
        CHECK(findTextsWithoutRoom(top).size() == 1);
    }
    SECTION("hidden texts and texts that scroll are fine")
    {
        label->move(380, 0);
        label->hide();
        auto *area = new QScrollArea(&top);
        area->setGeometry(0, 130, 100, 60);
        auto *inside = new QLabel(QStringLiteral("a line that is scrolled to be read, from one end to the other"));
        area->setWidget(inside);
        area->show();
        CHECK(findTextsWithoutRoom(top).isEmpty());
    }
}
