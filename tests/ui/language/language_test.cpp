// The window's language changed while it runs: afterwards it says what a window says that was started in that language,
// word for word, and looks the same.
#include "tests/catch.h"
#include "ui/gallery/desklook.h"
#include "ui/gallery/scenes.h"
#include "ui/window/mainwindow.h"
#include "ui/widgets/accessibility.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

QString nameOf(const QWidget &widget)
{
    return widget.objectName().isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : widget.objectName();
}

// Everything that somebody can read, in the order of the widgets.
QStringList textsOf(QWidget &top)
{
    QStringList texts;
    const QList<QWidget *> widgets = top.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&top) || widget->objectName() == QLatin1String("announcer"))
            continue;
        const auto add = [&](const char *what, const QString &text) {
            if (!text.isEmpty())
                texts.append(QStringLiteral("%1 %2: %3").arg(nameOf(*widget), QString::fromLatin1(what), text));
        };
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget)) {
            add("name", spoken->text(QAccessible::Name));
            add("description", spoken->text(QAccessible::Description));
            if (!widget->inherits("QScrollBar")) // how far somebody has scrolled is no word
                add("value", spoken->text(QAccessible::Value));
        }
        add("tip", widget->toolTip());
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            add("placeholder", edit->placeholderText());
        if (const auto *edit = qobject_cast<QPlainTextEdit *>(widget))
            add("placeholder", edit->placeholderText());
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                add("tab", tabs->tabText(i));
        }
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add("choice", box->itemText(i));
        }
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
            for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
                const QModelIndex index = view->model()->index(row, 0, view->rootIndex());
                add("row", index.data(Qt::DisplayRole).toString());
                add("row spoken", index.data(Qt::AccessibleTextRole).toString());
            }
        }
    }
    return texts;
}

Look lookIn(const QString &language)
{
    Look look;
    look.language = language;
    return look;
}

QString difference(const QStringList &changed, const QStringList &started)
{
    QStringList lines;
    const qsizetype most = std::max(changed.size(), started.size());
    for (qsizetype i = 0; i < most && lines.size() < 40; ++i) {
        if (changed.value(i) != started.value(i))
            lines << QStringLiteral("changed: %1\nstarted: %2").arg(changed.value(i), started.value(i));
    }
    return lines.join(QLatin1Char('\n'));
}

// Running times are said at the next tick, and the desk's clock stands still: both windows say everything once more, each
// in its own language. A panel that does not listen goes on in the language it began with.
void sayAnew(DeskLook &desk)
{
    QCoreApplication::postEvent(&desk.window(), new QEvent(QEvent::LanguageChange));
    letRun(500ms); // what is asked of the store again has come
    desk.world().desk.settle();
}

QStringList textsOfFreshWindow(const QString &language, const QString &scene)
{
    DeskLook desk(*qApp, lookIn(language));
    REQUIRE(enterScene(desk.world(), scene));
    sayAnew(desk);
    return textsOf(desk.window());
}

constexpr int parts = 3;

// Every third scene, beginning with the `part`th: three programs share the work.
void checkScenes(int part)
{
    installAccessibility();
    const QStringList only = qEnvironmentVariable("LINIJA_FIT_SCENES").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (int i = part; i < sceneNames().size(); i += parts) {
        const QString scene = sceneNames().at(i);
        if (!only.isEmpty() && !only.contains(scene))
            continue;
        // Before the window that is watched: another one would take the focus, and lists that open while one types close.
        QMap<QString, QStringList> started;
        for (const char *code : {"uk", "zh_TW", "en"})
            started.insert(QString::fromLatin1(code), textsOfFreshWindow(QString::fromLatin1(code), scene));
        DeskLook desk(*qApp, lookIn(QStringLiteral("en")));
        REQUIRE(enterScene(desk.world(), scene));
        const QStringList english = textsOf(desk.window());
        CHECK(english.size() > 20);
        for (const char *code : {"uk", "zh_TW", "en"}) {
            const QString language = QString::fromLatin1(code);
            desk.wear(lookIn(language));
            letRun(500ms);
            const QStringList changed = textsOf(desk.window());
            INFO(scene.toStdString() << " in " << code << ":\n"
                                     << difference(changed, started.value(language)).toStdString());
            CHECK(changed == started.value(language));
            CHECK((language != QLatin1String("en")) == (changed != started.value(QStringLiteral("en"))));
        }
    }
}

} // namespace

// A window whose language was changed says what one says that was started in it.
TEST_CASE("the first third of the scenes speaks the new language", "[part0]") { checkScenes(0); }
TEST_CASE("the second third of the scenes speaks the new language", "[part1]") { checkScenes(1); }
TEST_CASE("the last third of the scenes speaks the new language", "[part2]") { checkScenes(2); }
