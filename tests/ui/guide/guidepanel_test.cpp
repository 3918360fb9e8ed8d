#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/guide/breadcrumb.h"
#include "ui/guide/fieldeditor.h"
#include "ui/guide/guidepanel.h"
#include "ui/guide/guidewords.h"
#include "ui/widgets/keybutton.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace linija;
using namespace linija::test;

namespace {

struct Guided
{
    explicit Guided(const QString &flow = QStringLiteral("damaged-goods"))
        : desk(flow), panel(desk.interactions, desk.catalog, desk.settings)
    {
        panel.resize(400, 700);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    template <class T>
    T *child(const QString &name) const
    {
        return panel.findChild<T *>(name);
    }
    QString say() const { return child<QLabel>(QStringLiteral("guideSay"))->text(); }
    QJsonObject stored(InteractionId id) const { return desk.interactions.find(id)->interaction.guide; }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &panel, key, modifiers);
        desk.settle();
    }

    Desk desk;
    GuidePanel panel;
};

} // namespace

TEST_CASE("while it rings the greeting can be read, and nothing is written yet")
{
    Guided guided;
    const InteractionId call = guided.desk.ring(Desk::janisNumber);
    REQUIRE(guided.panel.run());
    CHECK(guided.say().contains(QStringLiteral("Namdari"))); // in Latvian, the customer's language
    CHECK_FALSE(guided.child<QLabel>(QStringLiteral("guideGloss"))->text().isEmpty());
    CHECK_FALSE(guided.child<QWidget>(QStringLiteral("guideNext"))->isVisible());
    CHECK(guided.stored(call).isEmpty());
    guided.desk.answer(call);
    CHECK(guided.child<QWidget>(QStringLiteral("guideNext"))->isVisible());
    CHECK(guided.stored(call).value(QStringLiteral("flow")).toString() == QStringLiteral("damaged-goods"));
}

TEST_CASE("the flow goes on and back by keys, and keeps what was answered")
{
    Guided guided;
    const InteractionId call = guided.desk.ring(Desk::janisNumber);
    guided.desk.answer(call);
    const QString first = guided.panel.run()->step().id;
    guided.key(Qt::Key_Right, Qt::AltModifier); // the name is already known
    const QString second = guided.panel.run()->step().id;
    CHECK(second != first);
    CHECK(guided.stored(call).value(QStringLiteral("path")).toArray().size() == 2);
    guided.key(Qt::Key_Left, Qt::AltModifier);
    CHECK(guided.panel.run()->step().id == first);
}

TEST_CASE("what is missing is said under its field, in words, and the focus goes there")
{
    Guided guided;
    const InteractionId call = guided.desk.ring(QStringLiteral("+4915112345678")); // nobody: nothing is known
    guided.desk.answer(call);
    auto *editor = guided.panel.findChild<FieldEditor *>();
    REQUIRE(editor);
    guided.panel.next();
    CHECK(editor->problem() == QStringLiteral("Please fill this in."));
    CHECK(QApplication::focusWidget() == editor->focusProxy());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Rasa"));
    CHECK(editor->problem().isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // Return in a field goes on
    guided.desk.settle();
    CHECK(guided.panel.run()->answers().value(QStringLiteral("callerName")).toString() == QStringLiteral("Rasa"));
    CHECK(guided.panel.run()->path().size() == 2);
}

TEST_CASE("half-typed text is stored within a second and comes back after another contact")
{
    Guided guided;
    const InteractionId first = guided.desk.ring(QStringLiteral("+4915112345678"));
    guided.desk.answer(first);
    auto *line = guided.panel.findChild<FieldEditor *>()->findChild<QLineEdit *>();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("Ra"));
    CHECK(waitFor([&] { return QJsonDocument(guided.stored(first)).toJson().contains("\"Ra\""); }, std::chrono::seconds(1)));
    QTest::keyClicks(line, QStringLiteral("sa")); // not stored yet when the agent turns to somebody else

    const InteractionId second = guided.desk.ring(Desk::janisNumber);
    guided.desk.interactions.setCurrent(second);
    guided.desk.settle();
    CHECK(guided.say().contains(QStringLiteral("Namdari")));
    guided.desk.interactions.setCurrent(first);
    guided.desk.settle();
    CHECK(guided.panel.findChild<FieldEditor *>()->findChild<QLineEdit *>()->text() == QStringLiteral("Rasa"));
}

TEST_CASE("a digit chooses an option, Alt and a digit do it from inside a text field too")
{
    Guided guided;
    const InteractionId call = guided.desk.ring(Desk::janisNumber);
    guided.desk.answer(call);
    // Walks until a step with options comes; every field on the way is filled in.
    for (int i = 0; i < 12 && !guided.panel.run()->step().choice; ++i) {
        FlowRun probe = *guided.panel.run();
        for (const FieldView &view : probe.fields()) {
            auto *editor = guided.panel.findChild<FieldEditor *>(QStringLiteral("field_") + view.field->id);
            REQUIRE(editor);
            QJsonValue value = QStringLiteral("8790");
            switch (view.field->type) {
            case FieldType::YesNo: value = true; break;
            case FieldType::Choice: value = view.field->choices.first().value; break;
            case FieldType::Date: value = QStringLiteral("2026-11-19"); break;
            case FieldType::Email: value = QStringLiteral("a@example.lv"); break;
            case FieldType::Phone: value = QStringLiteral("+37126555014"); break;
            case FieldType::Number:
            case FieldType::Money: value = 50; break;
            case FieldType::Text:
            case FieldType::Multiline: break;
            }
            Q_EMIT editor->edited(view.field->id, value);
        }
        guided.panel.next();
        guided.desk.settle();
    }
    REQUIRE(guided.panel.run()->step().choice);
    const QVector<FlowOption> options = guided.panel.run()->step().choice->options;
    REQUIRE(options.size() >= 2);
    guided.panel.setFocus();
    guided.key(Qt::Key_2);
    CHECK(guided.panel.run()->chosen() == options.at(1).value);
    CHECK(guided.child<KeyButton>(QStringLiteral("option_") + options.at(1).value)->isChecked());
    guided.key(Qt::Key_1, Qt::AltModifier);
    CHECK(guided.panel.run()->chosen() == options.at(0).value);
}

TEST_CASE("digits are left to the question who is calling while that is open")
{
    Guided guided;
    const InteractionId call = guided.desk.ring(Desk::sharedNumber);
    guided.desk.answer(call);
    REQUIRE(guided.desk.interactions.find(call)->match == MatchState::Several);
    const QJsonObject before = guided.stored(call);
    guided.key(Qt::Key_1);
    CHECK(guided.stored(call) == before);
}

TEST_CASE("the end of a flow suggests an outcome and never replaces one")
{
    Guided guided;
    const InteractionId call = guided.desk.ring(Desk::janisNumber);
    guided.desk.answer(call);
    const auto toEnd = [&] {
        for (int i = 0; i < 30 && !guided.panel.run()->atEnd(); ++i) {
            FlowRun run = *guided.panel.run();
            if (run.step().choice)
                Q_EMIT guided.panel.findChild<StepView *>()->chosen(run.step().choice->options.first().value);
            for (const FieldView &view : run.fields()) {
                QJsonValue value = QStringLiteral("8790");
                switch (view.field->type) {
                case FieldType::YesNo: value = true; break;
                case FieldType::Choice: value = view.field->choices.first().value; break;
                case FieldType::Date: value = QStringLiteral("2026-11-19"); break;
                case FieldType::Email: value = QStringLiteral("a@example.lv"); break;
                case FieldType::Phone: value = QStringLiteral("+37126555014"); break;
                case FieldType::Number:
                case FieldType::Money: value = 50; break;
                case FieldType::Text:
                case FieldType::Multiline: break;
                }
                Q_EMIT guided.panel.findChild<StepView *>()->edited(view.field->id, value);
            }
            guided.panel.next();
            guided.desk.settle();
        }
        REQUIRE(guided.panel.run()->atEnd());
    };
    SECTION("nothing chosen yet")
    {
        toEnd();
        const QString suggested = guided.panel.run()->suggestedDisposition();
        REQUIRE_FALSE(suggested.isEmpty());
        CHECK(guided.desk.interactions.find(call)->interaction.disposition == suggested);
    }
    SECTION("the agent chose before")
    {
        guided.desk.interactions.setDisposition(call, QStringLiteral("wrong-number"));
        toEnd();
        CHECK(guided.desk.interactions.find(call)->interaction.disposition == QStringLiteral("wrong-number"));
    }
}

TEST_CASE("another flow can be started, and the step's articles are told")
{
    Guided guided;
    QSignalSpy told(&guided.panel, &GuidePanel::stepChanged);
    const InteractionId call = guided.desk.ring(Desk::janisNumber);
    guided.desk.answer(call);
    guided.panel.next();
    guided.desk.settle();
    REQUIRE_FALSE(told.isEmpty());
    CHECK(told.last().at(0).toStringList() == guided.panel.run()->suggestedArticles());
    guided.panel.startFlow(QStringLiteral("complaint-intake"));
    CHECK(guided.panel.run()->flow().slug == QStringLiteral("complaint-intake"));
    CHECK(guided.stored(call).value(QStringLiteral("flow")).toString() == QStringLiteral("complaint-intake"));
}

TEST_CASE("the guide follows the window's language at once")
{
    Guided guided;
    const InteractionId call = guided.desk.ring(Desk::janisNumber);
    guided.desk.answer(call);
    const QString english = guided.child<QLabel>(QStringLiteral("guideHint"))->text();
    (void)guided.desk.settings.edit([](SettingsValues &values) { values.language = QStringLiteral("uk"); });
    CHECK(guided.child<QLabel>(QStringLiteral("guideHint"))->text() != english);
    CHECK(guided.say().contains(QStringLiteral("Namdari"))); // the customer still speaks Latvian
}

TEST_CASE("numbers, days and money are read and written as the reader does")
{
    FlowField date;
    date.type = FieldType::Date;
    const QLocale latvian(QStringLiteral("lv_LV"));
    const QString shown = GuideWords::text(QStringLiteral("2026-11-21"), date, latvian);
    CHECK(GuideWords::isoDate(shown, latvian) == QStringLiteral("2026-11-21"));
    CHECK(GuideWords::isoDate(QStringLiteral("2026-11-21"), latvian) == QStringLiteral("2026-11-21"));
    CHECK(GuideWords::isoDate(QStringLiteral("soon"), latvian) == QStringLiteral("soon"));
    const QLocale american(QStringLiteral("en_US"));
    CHECK(GuideWords::isoDate(GuideWords::text(QStringLiteral("2026-02-03"), date, american), american) == QStringLiteral("2026-02-03"));
    FlowField money;
    money.type = FieldType::Money;
    CHECK(GuideWords::text(QJsonObject{{QStringLiteral("minor"), 6490}, {QStringLiteral("currency"), QStringLiteral("EUR")}},
                           money, latvian)
          == QStringLiteral("64,90"));
}

TEST_CASE("hostile titles stay one line of plain text")
{
    Breadcrumb crumbs;
    crumbs.resize(300, 60);
    crumbs.setCrumbs(QString(100'000, QLatin1Char('x')),
                     {{QStringLiteral("a"), QStringLiteral("<b>a</b>\u202E\n"), CrumbState::Done},
                      {QStringLiteral("b"), QString(50'000, QLatin1Char('y')), CrumbState::Current}});
    CHECK(crumbs.text().size() < 400);
    CHECK(crumbs.text().contains(QStringLiteral("<b>a</b>")));
    CHECK_FALSE(crumbs.text().contains(QChar(0x202E)));
    CHECK(crumbs.heightForWidth(300) < 200);
}
