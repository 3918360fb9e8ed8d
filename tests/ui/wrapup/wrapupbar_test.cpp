#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/wrapup/dispositionchooser.h"
#include "ui/wrapup/noteedit.h"
#include "ui/wrapup/wrapupbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace linija;
using namespace linija::test;

namespace {

struct Wrapping
{
    Wrapping() : bar(desk.interactions, desk.catalog, desk.settings, desk.clock)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(new QLineEdit(&window)); // somewhere else for the focus
        layout->addWidget(&bar);
        window.resize(700, 160);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    ~Wrapping() { bar.setParent(nullptr); }
    NoteEdit *note() const { return bar.findChild<NoteEdit *>(); }
    DispositionChooser *chooser() const { return bar.findChild<DispositionChooser *>(); }
    QPushButton *finish() const { return bar.findChild<QPushButton *>(QStringLiteral("finish")); }
    QString line() const { return bar.findChild<QLabel *>(QStringLiteral("wrapUpLine"))->text(); }
    QCheckBox *check(const char *name) const { return bar.findChild<QCheckBox *>(QString::fromLatin1(name)); }
    const Interaction interaction(InteractionId id) const { return desk.interactions.find(id)->interaction; }

    Desk desk;
    QWidget window;
    WrapUpBar bar;
};

} // namespace

TEST_CASE("the note goes to the contact with every key and is on disk soon")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(call);
    wrapping.bar.focusNote();
    QTest::keyClicks(wrapping.note(), QStringLiteral("box was wet"));
    CHECK(wrapping.interaction(call).note == QStringLiteral("box was wet"));
    CHECK(waitFor([&] { return wrapping.line() == QStringLiteral("Saved"); }, std::chrono::seconds(3)));
}

TEST_CASE("nothing that happens to the contact moves the cursor of somebody who writes")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(call);
    wrapping.bar.focusNote();
    QTest::keyClicks(wrapping.note(), QStringLiteral("one two"));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(wrapping.note(), Qt::Key_Left);
    const int cursor = wrapping.note()->textCursor().position();
    wrapping.desk.phone.hold(wrapping.desk.interactions.find(call)->call.id);
    wrapping.desk.interactions.setDisposition(call, QStringLiteral("damaged-goods"));
    wrapping.desk.settle();
    CHECK(wrapping.note()->textCursor().position() == cursor);
    QTest::keyClicks(wrapping.note(), QStringLiteral("X"));
    CHECK(wrapping.interaction(call).note == QStringLiteral("one Xtwo"));
}

TEST_CASE("each contact has its own note")
{
    Wrapping wrapping;
    const InteractionId first = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(first);
    wrapping.bar.focusNote();
    QTest::keyClicks(wrapping.note(), QStringLiteral("first"));
    const InteractionId second = wrapping.desk.ring(QStringLiteral("+886912345678"));
    wrapping.desk.answer(second);
    REQUIRE(wrapping.desk.interactions.current() == second);
    CHECK(wrapping.note()->toPlainText().isEmpty());
    QTest::keyClicks(wrapping.note(), QStringLiteral("second"));
    QTest::keyClick(wrapping.note(), Qt::Key_Z, Qt::ControlModifier); // undo stays within this contact
    QTest::keyClick(wrapping.note(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(wrapping.note()->toPlainText().contains(QStringLiteral("first")));
    wrapping.desk.interactions.setCurrent(first);
    wrapping.desk.settle();
    CHECK(wrapping.note()->toPlainText() == QStringLiteral("first"));
    CHECK(wrapping.interaction(first).note == QStringLiteral("first"));
}

TEST_CASE("a contact is finished only when the call is over and its outcome is chosen")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    CHECK_FALSE(wrapping.bar.isVisible()); // while it rings there is nothing to write
    wrapping.desk.answer(call);
    CHECK(wrapping.bar.isVisible());
    CHECK_FALSE(wrapping.finish()->isEnabled());
    CHECK(wrapping.finish()->toolTip().contains(QStringLiteral("when the call is over")));
    wrapping.bar.finish();
    CHECK(wrapping.desk.interactions.find(call));

    wrapping.desk.hangUp(call);
    CHECK(wrapping.finish()->isEnabled());
    wrapping.bar.finish();
    CHECK(wrapping.line() == QStringLiteral("Please choose how the contact ended."));
    CHECK(wrapping.chooser()->lineEdit()->hasFocus());
    REQUIRE(wrapping.desk.interactions.find(call));

    wrapping.chooser()->lineEdit()->selectAll();
    QTest::keyClicks(wrapping.chooser()->lineEdit(), QStringLiteral("amaged go")); // any part of the name
    wrapping.bar.finish(); // straight from the chooser
    REQUIRE(waitFor([&] { return !wrapping.desk.interactions.find(call); }));
    wrapping.desk.settle();
    CHECK(wrapping.line() == QStringLiteral("Saved. Waiting to be sent."));
    CHECK(wrapping.bar.isVisible());
    CHECK_FALSE(wrapping.note()->isVisible());
    const auto stored = resultOf(wrapping.desk.store->read([call](Database &db) { return InteractionRepository(db).byId(call); }));
    REQUIRE(stored.ok());
    CHECK(stored->disposition == QStringLiteral("damaged-goods"));
}

TEST_CASE("what is typed and is no outcome is put back")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(call);
    wrapping.desk.interactions.setDisposition(call, QStringLiteral("wrong-number"));
    auto *line = wrapping.chooser()->lineEdit();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("zzz"));
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(wrapping.interaction(call).disposition == QStringLiteral("wrong-number"));
    CHECK(wrapping.chooser()->currentText() == QStringLiteral("Wrong number"));
}

TEST_CASE("an outcome brings its defaults until the agent has spoken")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(call);
    wrapping.desk.interactions.setDisposition(call, QStringLiteral("refund-given")); // as the guide does
    wrapping.desk.settle();
    CHECK(wrapping.interaction(call).resolved);
    CHECK(wrapping.check("resolved")->isChecked());
    wrapping.check("firstContact")->click();
    CHECK_FALSE(wrapping.interaction(call).firstContact);
    wrapping.desk.interactions.setDisposition(call, QStringLiteral("question-answered"));
    wrapping.desk.settle();
    CHECK(wrapping.interaction(call).resolved);
    CHECK_FALSE(wrapping.interaction(call).firstContact);
}

TEST_CASE("the note grows to three lines and holds no more than can be kept")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(call);
    const int one = wrapping.note()->sizeHint().height();
    wrapping.note()->setPlainText(QStringLiteral("a\nb\nc\nd\ne"));
    const int three = wrapping.note()->sizeHint().height();
    CHECK(three > one);
    CHECK(three < 4 * one);
    wrapping.note()->clear();
    QGuiApplication::clipboard()->setText(QString(1'000'000, QLatin1Char('n')));
    wrapping.note()->paste();
    CHECK(wrapping.note()->toPlainText().size() == NoteEdit::MaxLength);
    CHECK(wrapping.interaction(call).note.size() == NoteEdit::MaxLength);
}

TEST_CASE("a note that wraps while it is typed shows all its lines")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(call);
    wrapping.window.resize(700, 240);
    wrapping.desk.settle();
    NoteEdit *note = wrapping.note();
    note->setFocus();
    const int one = note->height();
    while (note->height() == one && note->toPlainText().size() < 200) {
        QTest::keyClicks(note, QStringLiteral("wet box "));
        wrapping.desk.settle();
    }
    REQUIRE(note->height() > one);
    CHECK(note->verticalScrollBar()->value() == 0);
}

TEST_CASE("the bar holds together in narrow windows")
{
    Wrapping wrapping;
    const InteractionId call = wrapping.desk.ring(Desk::janisNumber);
    wrapping.desk.answer(call);
    for (const int width : {320, 480, 700, 1100}) {
        wrapping.window.resize(width, 240);
        wrapping.desk.settle();
        REQUIRE(wrapping.bar.width() == width);
        for (const QWidget *widget : {static_cast<QWidget *>(wrapping.note()), static_cast<QWidget *>(wrapping.chooser()),
                                      static_cast<QWidget *>(wrapping.finish())}) {
            CHECK(widget->mapTo(&wrapping.bar, QPoint(widget->width(), 0)).x() <= width);
            CHECK(widget->width() >= 60);
        }
    }
}
