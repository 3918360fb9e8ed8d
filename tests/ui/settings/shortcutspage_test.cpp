#include "core/settings/settings.h"
#include "tests/catch.h"
#include "tests/waitfor.h"
#include "ui/actions/actions.h"
#include "ui/actions/globalkeytable.h"
#include "ui/actions/reservedkeys.h"
#include "ui/desktop/globalkeys.h"
#include "ui/settings/keyrecorder.h"
#include "ui/settings/shortcutspage.h"
#include "ui/widgets/resultlist.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace linija;
using namespace linija::test;

namespace {

class SomeKeys final : public GlobalKeys
{
public:
    void bind(const QVector<GlobalKey> &) override {}
    [[nodiscard]] GlobalKeysState state() const override { return now; }
    [[nodiscard]] GlobalKeyState stateOf(const QString &id) const override { return id == taken ? GlobalKeyState::Taken : GlobalKeyState::Given; }
    [[nodiscard]] QString givenText(const QString &) const override { return {}; }
    [[nodiscard]] bool desktopDecides() const override { return false; }
    void tell() { Q_EMIT changed(); }
    GlobalKeysState now = GlobalKeysState::On;
    QString taken;
};

struct Page
{
    Page() : settings(QString()), actions(settings, window), page(settings, actions, &global, &window)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&page);
        window.resize(760, 3600);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    ~Page() { page.setParent(nullptr); }

    ResultList *list() { return page.findChild<ResultList *>(QStringLiteral("shortcutList")); }
    const ResultRow *row(const char *key)
    {
        for (const ResultRow &one : list()->resultModel().rows()) {
            if (one.key == QLatin1String(key))
                return &one;
        }
        return nullptr;
    }
    void open(const char *key) { Q_EMIT list()->chosen(QLatin1String(key)); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int place = 1)
    {
        QTest::keyClick(page.findChild<KeyRecorder *>(QStringLiteral("keyRecorder%1").arg(place)), Qt::Key(key), modifiers);
    }
    QPushButton *button(const char *name) { return page.findChild<QPushButton *>(QLatin1String(name)); }
    QString problem()
    {
        for (const QLabel *label : page.findChild<QWidget *>(QStringLiteral("keyEditor"))->findChildren<QLabel *>()) {
            if (label->isVisible() && label->property("role") == QStringLiteral("trouble"))
                return QString(label->text()).replace(QChar(QChar::Nbsp), QLatin1Char(' ')); // its last words are kept together
        }
        return {};
    }
    QKeySequence keys(ActionId id) const { return actions.keys(id); }

    Settings settings;
    QWidget window;
    Actions actions;
    SomeKeys global;
    ShortcutsPage page;
};

} // namespace

TEST_CASE("every action stands on the page with its keys, found by name or by key", "[shortcuts]")
{
    Page shown;
    int actions = 0;
    for (const ActionSpec &spec : shown.actions.table()) {
        INFO(spec.key.toStdString());
        CHECK(shown.row(spec.key.toLatin1().constData()));
        ++actions;
    }
    CHECK(shown.list()->resultModel().rowCount() == actions + 3); // and the three for other programs
    auto *search = shown.page.findChild<QLineEdit *>(QStringLiteral("shortcutSearch"));
    search->setText(QStringLiteral("hang"));
    CHECK(shown.row("hang-up"));
    CHECK_FALSE(shown.row("answer"));
    search->setText(QStringLiteral("F8"));
    CHECK(shown.row("mute"));
    CHECK_FALSE(shown.row("hang-up"));
    search->setText(QStringLiteral("no such thing"));
    CHECK(shown.list()->resultModel().rowCount() == 0);
}

TEST_CASE("a new key is given by pressing it, at once, and can be undone", "[shortcuts]")
{
    Page shown;
    shown.open("answer");
    shown.press(Qt::Key_F10);
    CHECK(shown.keys(ActionId::Answer) == QKeySequence(Qt::Key_F10));
    CHECK(shown.settings.values().shortcuts.value(QStringLiteral("answer")).toString() == QStringLiteral("F10"));
    CHECK(shown.row("answer")->keys == QStringLiteral("F10"));
    shown.press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier, 2);
    CHECK(shown.actions.allKeys(ActionId::Answer).size() == 2);
    REQUIRE(shown.settings.undo().ok());
    shown.button("defaultKeys")->click();
    CHECK(shown.keys(ActionId::Answer) == QKeySequence(Qt::Key_F2));
    CHECK(shown.settings.values().shortcuts.isEmpty());
    shown.button("removeKeys")->click();
    CHECK(shown.keys(ActionId::Answer).isEmpty());
    shown.button("resetAllKeys")->click();
    CHECK(shown.keys(ActionId::Answer) == QKeySequence(Qt::Key_F2));
}

TEST_CASE("a key that another action has is told by its name, and taken over only when that is chosen", "[shortcuts]")
{
    Page shown;
    shown.open("answer");
    CHECK_FALSE(shown.button("swapKeys")->isVisible());
    shown.press(Qt::Key_F8);
    CHECK(shown.problem().contains(QStringLiteral("Mute or unmute")));
    CHECK(shown.problem().contains(QStringLiteral("gets F2"))); // the key that would go there
    CHECK(shown.keys(ActionId::Answer) == QKeySequence(Qt::Key_F2)); // nothing has happened yet
    REQUIRE(shown.button("swapKeys")->isVisible());
    shown.button("swapKeys")->click();
    CHECK(shown.keys(ActionId::Answer) == QKeySequence(Qt::Key_F8));
    CHECK(shown.keys(ActionId::Mute) == QKeySequence(Qt::Key_F2));
    CHECK(shown.problem().isEmpty());
}

TEST_CASE("the place to give a key opens between the rows and covers none of them", "[shortcuts]")
{
    Page shown;
    ResultList &list = *shown.list();
    const auto rowRect = [&](int row) { return list.visualRect(list.resultModel().index(row)); };
    const auto at = [&](const char *key) {
        int row = 0;
        while (list.resultModel().rowAt(row).key != QLatin1String(key))
            ++row;
        return row;
    };
    const int row = at("answer");
    const int heightBefore = list.height();
    const QRect before = rowRect(row + 1);
    shown.open("answer");
    const auto *editor = shown.page.findChild<QWidget *>(QStringLiteral("keyEditor"));
    REQUIRE(waitFor([&] { return rowRect(row + 1).top() >= before.top() + editor->height(); }));
    CHECK(editor->geometry().top() > rowRect(row).top());
    CHECK(editor->geometry().bottom() <= rowRect(row).bottom());
    CHECK(list.height() > heightBefore);
    // What is said against a key makes it higher: the rows go on.
    const int calm = editor->height();
    shown.press(Qt::Key_F8);
    REQUIRE(waitFor([&] { return editor->height() > calm && editor->geometry().bottom() < rowRect(row + 1).top(); }));
    shown.press(Qt::Key_Escape);
    CHECK_FALSE(editor->isVisible());
    CHECK(rowRect(row + 1) == before);
    CHECK(list.height() == heightBefore);
}

TEST_CASE("keys that are needed elsewhere are refused with the reason", "[shortcuts]")
{
    Page shown;
    shown.open("mute");
    shown.press(Qt::Key_X);
    CHECK(shown.problem() == refusalWords(KeyRefusal::Types));
    shown.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(shown.problem() == refusalWords(KeyRefusal::EditsText));
    shown.press(Qt::Key_F4, Qt::AltModifier);
    CHECK(shown.problem() == refusalWords(KeyRefusal::Desktop));
    CHECK_FALSE(shown.button("swapKeys")->isVisible());
    CHECK(shown.settings.values().shortcuts.isEmpty());
    shown.press(Qt::Key_Escape); // leaves
    CHECK_FALSE(shown.page.findChild<QWidget *>(QStringLiteral("keyEditor"))->isVisible());
    // The guide's answers listen only while nobody types: a digit alone is theirs.
    shown.open("option:1");
    shown.press(Qt::Key_0);
    CHECK(shown.actions.allKeys(ActionId::ChooseOption, QStringLiteral("1")).first() == QKeySequence(Qt::Key_0));
}

TEST_CASE("keys for other programs have a place of their own", "[shortcuts]")
{
    Page shown;
    shown.open("global:mute");
    shown.press(Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
    CHECK(globalKeyOf(shown.settings.values().shortcuts, QStringLiteral("mute")) == QKeySequence(QStringLiteral("Ctrl+Alt+M")));
    CHECK(shown.keys(ActionId::Mute) == QKeySequence(Qt::Key_F8)); // the window's key stays
    shown.press(Qt::Key_F2, Qt::ControlModifier | Qt::ShiftModifier); // that of "answer"
    CHECK(shown.problem().contains(QStringLiteral("Answer the call")));
    shown.button("swapKeys")->click();
    CHECK(globalKeyOf(shown.settings.values().shortcuts, QStringLiteral("answer")) == QKeySequence(QStringLiteral("Ctrl+Alt+M")));
    shown.global.taken = QStringLiteral("hang-up");
    shown.global.tell();
    CHECK(shown.row("global:hang-up")->detail.contains(QStringLiteral("Another program")));
    shown.global.now = GlobalKeysState::Absent;
    shown.global.tell();
    CHECK_FALSE(shown.row("global:hang-up"));
    bool said = false;
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        said |= label->isVisible() && label->text().contains(QStringLiteral("work only while"));
    CHECK(said);
}

TEST_CASE("a page of shortcuts that was opened before the desktop was known learns of it", "[shortcuts]")
{
    Page known; // for what the desktop offers
    Settings settings{QString()};
    QWidget window;
    const Actions actions(settings, window);
    ShortcutsPage page(settings, actions, nullptr);
    auto *list = page.findChild<ResultList *>(QStringLiteral("shortcutList"));
    const int before = list->resultModel().rowCount();
    page.setGlobalKeys(known.global);
    CHECK(list->resultModel().rowCount() == before + 3);
}

TEST_CASE("a shortcut that was searched for is the row one comes to", "[shortcuts]")
{
    Page shown;
    shown.page.findChild<QLineEdit *>(QStringLiteral("shortcutSearch"))->setText(QStringLiteral("answer"));
    SettingsEntry wanted;
    for (const SettingsEntry &entry : shown.page.entries()) {
        if (entry.key == QLatin1String("shortcuts:hang-up"))
            wanted = entry;
    }
    REQUIRE(wanted.place);
    const QRect place = shown.page.showWithin(wanted);
    CHECK(!place.isNull());
    CHECK(shown.list()->currentIndex().data(ResultListModel::KeyRole).toString() == QLatin1String("hang-up"));
    CHECK(place == shown.list()->visualRect(shown.list()->currentIndex()));
    CHECK(place.height() < shown.list()->height());
}

TEST_CASE("keys that the administrator has set cannot be changed", "[shortcuts]")
{
    ManagedSettings managed;
    managed.values.insert(QStringLiteral("shortcuts"), QJsonObject{{QStringLiteral("answer"), QStringLiteral("F10")}});
    Settings settings(QString(), managed);
    QWidget window;
    const Actions actions(settings, window);
    ShortcutsPage page(settings, actions, nullptr);
    page.resize(760, 2000);
    page.show();
    Q_EMIT page.findChild<ResultList *>(QStringLiteral("shortcutList"))->chosen(QStringLiteral("answer"));
    CHECK_FALSE(page.findChild<QWidget *>(QStringLiteral("keyEditor"))->isVisible());
    CHECK_FALSE(page.findChild<QPushButton *>(QStringLiteral("resetAllKeys"))->isVisible());
}
