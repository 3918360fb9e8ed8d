// Every state of the window, met without a mouse and without sight.
#include "tests/catch.h"
#include "tests/ui/accessibility/audit.h"
#include "ui/gallery/desklook.h"
#include "ui/gallery/scenes.h"
#include "ui/window/mainwindow.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/resultlist.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMap>
#include <QPushButton>
#include <QVBoxLayout>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

void checkNothing(const QMap<QString, QStringList> &found)
{
    QStringList lines;
    for (auto it = found.cbegin(); it != found.cend(); ++it)
        lines.append(it.key() + QStringLiteral("  (") + it.value().join(QStringLiteral(", ")) + QLatin1Char(')'));
    INFO(lines.join(QLatin1Char('\n')).toStdString());
    CHECK(lines.isEmpty());
}

QStringList wantedScenes()
{
    const QStringList only = qEnvironmentVariable("LINIJA_SCENES").split(QLatin1Char(','), Qt::SkipEmptyParts);
    return only.isEmpty() ? sceneNames() : only;
}

} // namespace

TEST_CASE("everything in every state of the window has a name, a role and a place in the chain of Tab")
{
    QMap<QString, QStringList> found; // what is wrong → where
    QSet<QString> looked;
    QApplication::setCursorFlashTime(0);
    const QStringList scenes = wantedScenes();
    for (const QString &scene : scenes) {
        DeskLook desk(*qApp, Look());
        installAccessibility();
        REQUIRE(enterScene(desk.world(), scene));
        for (const QString &line : findUnspoken(desk.window()))
            found[line].append(scene);
        desk.window().activateWindow();
        letRun(20ms);
        REQUIRE(desk.window().isActiveWindow());
        for (const QString &line : findLostByTab(desk.window(), looked))
            found[line].append(scene);
    }
    checkNothing(found);
}

TEST_CASE("what cannot be spoken or reached is found")
{
    installAccessibility();
    QWidget top;
    auto *column = new QVBoxLayout(&top);
    auto *field = new QLineEdit(&top);
    field->setAccessibleName(QStringLiteral("Name"));
    auto *button = new QPushButton(QStringLiteral("Save"), &top);
    column->addWidget(field);
    column->addWidget(button);
    top.show();
    top.activateWindow();
    letRun(20ms);
    QSet<QString> looked;
    REQUIRE(findUnspoken(top).isEmpty());
    REQUIRE(findLostByTab(top, looked).isEmpty());

    SECTION("a field without a name")
    {
        field->setAccessibleName({});
        CHECK(findUnspoken(top).size() == 1);
    }
    SECTION("a button that is called by a sign")
    {
        button->setText(QStringLiteral("×"));
        CHECK(findUnspoken(top).size() == 1);
    }
    SECTION("two buttons of the same name")
    {
        column->addWidget(new QPushButton(QStringLiteral("Save"), &top));
        letRun(20ms);
        CHECK(findUnspoken(top).size() == 1);
    }
    SECTION("a button that Tab passes by")
    {
        button->setFocusPolicy(Qt::ClickFocus);
        field->setFocus();
        CHECK(findLostByTab(top, looked).join(QLatin1Char('\n')).contains(QStringLiteral("Tab does not lead on")));
    }
    SECTION("a focus that cannot be seen")
    {
        class Plain : public QWidget
        {
        };
        auto *plain = new Plain;
        plain->setFocusPolicy(Qt::StrongFocus);
        plain->setAccessibleName(QStringLiteral("Plain"));
        plain->setMinimumSize(50, 50);
        column->addWidget(plain);
        letRun(20ms);
        CHECK(findLostByTab(top, looked).join(QLatin1Char('\n')).contains(QStringLiteral("cannot be seen")));
    }
}

TEST_CASE("a row of a list is read and chosen without the keyboard")
{
    installAccessibility();
    ResultList list;
    list.setFocusPolicy(Qt::NoFocus);
    list.resize(300, 200);
    ResultRow one;
    one.key = QStringLiteral("a");
    one.title = QStringLiteral("Anna");
    one.detail = QStringLiteral("Rīga");
    ResultRow two = one;
    two.key = QStringLiteral("b");
    two.title = QStringLiteral("Bruno");
    list.setRows({one, two});
    list.show();

    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&list);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::List);
    REQUIRE(spoken->childCount() == 2);
    QAccessibleInterface *row = spoken->child(1);
    REQUIRE(row);
    CHECK(row->role() == QAccessible::ListItem);
    CHECK(row->text(QAccessible::Name).contains(QStringLiteral("Bruno")));
    CHECK(row->text(QAccessible::Name).contains(QStringLiteral("Rīga")));
    CHECK(row->parent() == spoken);
    CHECK(spoken->indexOfChild(row) == 1);
    CHECK(spoken->child(1) == row); // the same for as long as the row is there
    const QRect place = row->rect();
    CHECK(spoken->childAt(place.center().x(), place.center().y()) == row);

    QString chosen;
    QObject::connect(&list, &ResultList::chosen, &list, [&](const QString &key) { chosen = key; });
    REQUIRE(row->actionInterface());
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(chosen == QLatin1String("b"));
    CHECK(row->state().focused);

    list.setRows({one});
    CHECK(!row->isValid());
    chosen.clear();
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(chosen.isEmpty());
    CHECK(spoken->childCount() == 1);
    CHECK(spoken->child(1) == nullptr);
}
