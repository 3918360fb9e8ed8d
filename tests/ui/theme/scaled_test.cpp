#include "tests/catch.h"
#include "tests/waitfor.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace linija;
using linija::test::waitFor;

namespace {

struct Look
{
    Look() { use(100); }
    void use(int percent)
    {
        (void)settings.edit([&](SettingsValues &v) {
            v.theme = ThemeChoice::Light;
            v.textPercent = percent;
        });
    }
    Settings settings{QString()};
    Theme theme{*qApp, settings};
};

} // namespace

TEST_CASE("margins, spacing, spaces and fixed sizes grow with the text while the program runs", "[theme]")
{
    Look look;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    scaleMargins(column, 16, 8, 4, 2);
    scaleSpacing(column, 12);
    auto *row = new QHBoxLayout;
    scaleSpacing(row, 6);
    column->addLayout(row);
    auto *first = new QFrame(&window);
    auto *second = new QFrame(&window);
    followTextSize(first, [first] { first->setFixedSize(px(20), px(10)); });
    row->addWidget(first);
    addScaledSpace(row, 30);
    row->addWidget(second);
    QLabel *gone = new QLabel(&window);
    followTextSize(gone, [gone] { gone->setMinimumWidth(px(5)); });
    window.show();

    look.use(200);
    CHECK(column->contentsMargins() == QMargins(32, 16, 8, 4));
    CHECK(column->spacing() == 24);
    CHECK(row->spacing() == 12);
    CHECK(waitFor([&] { return first->size() == QSize(40, 20); }));
    CHECK(waitFor([&] { return second->x() - first->geometry().right() - 1 == 2 * (30 + 6); }));
    delete gone; // nobody calls into a widget that is gone
    look.use(150); // 19.5 pixels, painted as 20
    CHECK(waitFor([&] { return first->size() == QSize(31, 15); }));
    CHECK(column->contentsMargins() == QMargins(25, 12, 6, 3));
}

TEST_CASE("roles give labels and buttons their font and ink, and a new text size reaches them", "[theme]")
{
    Look look;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    const auto label = [&](const char *role) {
        auto *made = new QLabel(QStringLiteral("Words"), &window);
        setRole(made, role);
        column->addWidget(made);
        return made;
    };
    QLabel *title = label("title");
    QLabel *muted = label("muted");
    QLabel *small = label("small");
    QLabel *trouble = label("trouble");
    auto *button = new QPushButton(QStringLiteral("Mute"), &window);
    column->addWidget(button);
    window.show();
    CHECK(title->font().pixelSize() == 16);
    CHECK(title->font().weight() == QFont::DemiBold);
    CHECK(small->font().pixelSize() == 11);
    CHECK(muted->font().pixelSize() == 13);
    const auto ink = [](const QLabel *l) { return l->palette().color(l->foregroundRole()); };
    CHECK(ink(muted) == tokens().textMuted);
    CHECK(ink(small) == tokens().textMuted);
    CHECK(ink(trouble) == tokens().trouble.fg);
    CHECK(ink(title) == tokens().text);

    setRole(button, "primary");
    CHECK(button->font().weight() == QFont::DemiBold);
    setRole(button, "");
    CHECK(button->font().weight() == QFont::Normal);
    setRole(small, "trouble"); // the size of the earlier role goes with it
    CHECK(small->font().pixelSize() == 13);
    CHECK(ink(small) == tokens().trouble.fg);
    setRole(small, "small");

    look.use(200);
    CHECK(waitFor([&] { return title->font().pixelSize() == 32 && small->font().pixelSize() == 22 && muted->font().pixelSize() == 26; }));
    (void)look.settings.edit([](SettingsValues &v) { v.theme = ThemeChoice::Dark; });
    CHECK(waitFor([&] { return ink(muted) == tokensFor(ThemeKind::Dark).textMuted; }));
    CHECK(ink(trouble) == tokensFor(ThemeKind::Dark).trouble.fg);
}

TEST_CASE("a change of text size or colours takes neither focus nor cursor nor scroll position", "[theme]")
{
    Look look;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *field = new QLineEdit(QStringLiteral("damaged kettle"), &window);
    auto *note = new QPlainTextEdit(&window);
    note->setPlainText(QStringLiteral("line\n").repeated(200));
    column->addWidget(field);
    column->addWidget(note);
    window.resize(300, 300);
    window.show();
    window.activateWindow();
    field->setFocus();
    field->setSelection(2, 5);
    note->verticalScrollBar()->setValue(100);
    REQUIRE(waitFor([&] { return field->hasFocus(); }));
    bool lost = false;
    QObject::connect(qApp, &QApplication::focusChanged, &window, [&] { lost = true; });

    look.use(150);
    REQUIRE(waitFor([&] { return field->font().pixelSize() == 20; })); // 19.5 px
    (void)look.settings.edit([](SettingsValues &v) { v.theme = ThemeChoice::Dark; });
    REQUIRE(waitFor([&] { return field->palette().color(QPalette::Base) == tokensFor(ThemeKind::Dark).card; }));
    CHECK(field->hasFocus());
    CHECK_FALSE(lost);
    CHECK(field->selectedText() == QStringLiteral("maged"));
    CHECK(note->verticalScrollBar()->value() == 100); // in lines
}
