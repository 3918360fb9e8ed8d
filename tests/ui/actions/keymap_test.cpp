#include "core/settings/settings.h"
#include "tests/catch.h"
#include "ui/actions/actions.h"
#include "ui/actions/keymap.h"
#include "ui/actions/reservedkeys.h"

#include <QSignalSpy>
#include <QWidget>

#include <set>

using namespace linija;

namespace {

QVector<ActionSpec> table() { return actionTable({QStringLiteral("break"), QStringLiteral("lunch")}); }
QKeySequence key(const char *text) { return QKeySequence::fromString(QLatin1String(text), QKeySequence::PortableText); }
QString text(const char *t) { return QLatin1String(t); }

} // namespace

TEST_CASE("every action has an id, a name and a group, and no two have one key by default")
{
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const ActionSpec &spec : table()) {
        INFO(spec.key.toStdString());
        CHECK(ids.insert(spec.key.toStdString()).second);
        CHECK(names.insert(actionName(spec).toStdString()).second);
        CHECK_FALSE(actionGroupName(spec.group).isEmpty());
        CHECK(spec.keys.size() <= mostKeysOfAnAction);
        for (const QKeySequence &one : defaultKeys(spec)) {
            CHECK_FALSE(one.isEmpty());
            // Nothing by default that the page of shortcuts would refuse.
            const TypingKeys typing = spec.id == ActionId::ChooseOption ? TypingKeys::Allowed : TypingKeys::Refused;
            CHECK(keyRefusal(one, typing) == KeyRefusal::None);
        }
    }
    CHECK(resolveKeys(table(), {}).clashes.isEmpty());
    CHECK(ids.count("not-ready:lunch") == 1);
    CHECK(ids.count("settings:shortcuts") == 1);
    CHECK(ids.count("language:zh_TW") == 1);
}

TEST_CASE("a chosen key takes the place of the default, and a default that is taken is not given twice")
{
    const KeyMap map = resolveKeys(table(), {{text("answer"), text("F8")}});
    CHECK(map.of(text("answer")) == KeyList{key("F8")});
    CHECK(map.of(text("mute")).isEmpty()); // its default is the other's choice now
    CHECK(map.clashes == QVector<KeyClash>{{text("mute"), text("answer"), key("F8")}});
    CHECK(map.holder(key("F2")).isEmpty());
}

TEST_CASE("what cannot be read is no choice, and an empty text is no key")
{
    const KeyMap map = resolveKeys(table(), {{text("answer"), text("no key at all")},
                                             {text("mute"), text("")},
                                             {text("hold"), 7},
                                             {text("hang-up"), text("Ctrl+K, Ctrl+S")},
                                             {text("nobody-knows-this"), text("F10")}});
    CHECK(map.of(text("answer")) == KeyList{key("F2")});
    CHECK(map.of(text("mute")).isEmpty());
    CHECK(map.of(text("hold")) == KeyList{key("F6")});
    CHECK(map.of(text("hang-up")) == KeyList{key("F4")}); // two chords in a row are too slow for a call
    CHECK(map.holder(key("F10")).isEmpty());
}

TEST_CASE("an action may have two keys, and no more are read")
{
    const KeyMap map = resolveKeys(table(), {{text("answer"), text("F2; Ctrl+Alt+A; F12")}});
    CHECK(map.of(text("answer")) == KeyList({key("F2"), key("Ctrl+Alt+A")}));
    CHECK(map.of(text("option:3")) == KeyList({key("3"), key("Alt+3")}));
    CHECK(keysOf(QString(500, QLatin1Char('x'))).isEmpty());
}

TEST_CASE("swapping gives the other action the key that was there before")
{
    const QJsonObject chosen = withSwap(table(), {}, text("answer"), 0, key("F8"));
    const KeyMap map = resolveKeys(table(), chosen);
    CHECK(map.of(text("answer")) == KeyList{key("F8")});
    CHECK(map.of(text("mute")) == KeyList{key("F2")});
    CHECK(map.clashes.isEmpty());
    // And back: nothing is left of it in the settings.
    CHECK(withSwap(table(), chosen, text("answer"), 0, key("F2")).isEmpty());
}

TEST_CASE("a second key that is swapped in leaves its holder without it")
{
    const QJsonObject chosen = withSwap(table(), {}, text("answer"), 1, key("F8"));
    const KeyMap map = resolveKeys(table(), chosen);
    CHECK(map.of(text("answer")) == KeyList({key("F2"), key("F8")}));
    CHECK(map.of(text("mute")).isEmpty());
    CHECK(map.clashes.isEmpty());
}

TEST_CASE("a free key is given without touching anybody")
{
    const QJsonObject chosen = withSwap(table(), {}, text("answer"), 0, key("F10"));
    CHECK(chosen == QJsonObject{{text("answer"), text("F10")}});
    CHECK(withKeys(table(), chosen, text("answer"), {key("F2")}).isEmpty());
    CHECK(withKeys(table(), chosen, text("no such action"), {key("F3")}) == chosen);
}

TEST_CASE("the actions follow the settings while the window lives")
{
    Settings settings{QString()};
    QWidget window;
    const Actions actions(settings, window);
    const QSignalSpy keysChanged(&actions, &Actions::keysChanged);
    const QSignalSpy tableChanged(&actions, &Actions::tableChanged);
    (void)settings.edit([](SettingsValues &values) {
        values.shortcuts = {{QStringLiteral("answer"), QStringLiteral("F10")}};
        values.notReadyReasons = {QStringLiteral("coffee")};
    });
    CHECK(actions.keys(ActionId::Answer) == key("F10"));
    CHECK(actions[ActionId::Answer]->shortcut() == key("F10"));
    CHECK(keysChanged.size() == 1);
    CHECK(tableChanged.size() == 1);
    CHECK(actions.spec(text("not-ready:coffee")));
    CHECK_FALSE(actions.spec(text("not-ready:lunch")));
    CHECK(actions.action(text("not-ready:coffee"))->text().contains(text("coffee")));
    QAction *coffee = actions.action(text("not-ready:coffee"));
    QSignalSpy triggered(&actions, &Actions::triggered);
    coffee->trigger();
    REQUIRE(triggered.size() == 1);
    CHECK(triggered.first().at(0).value<ActionId>() == ActionId::GoNotReady);
    CHECK(triggered.first().at(1).toString() == text("coffee"));
}
