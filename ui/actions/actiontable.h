// Every action of the window, in one table: its id, its group, the keys it has by default. The palette, the page of
// shortcuts and the key hints beside buttons all read it. Plain values; GUI thread (names are translated).
#pragma once

#include "core/settings/settingtable.h"
#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <QVector>

namespace linija {

enum class ActionId {
    // Calls
    Answer, Decline, HangUp, HoldOrResume, Mute, Keypad, Record, Transfer, ConnectThem, Swap, JoinAll, BackToCustomer, LeaveConference, HoldLonger, TalkKey, Dial, Redial, CallBack, PickUpParked, CallVoicemail, PreviousItem, NextItem,
    // The contact
    WriteNote, Finish, PreviousEntry, NextEntry,
    // The guide
    GuideBack, GuideNext, ChooseOption,
    // Search
    Search, SearchHistory, SearchArticles,
    // Pages
    ShowWorkspace, ShowCustomers, ShowSync, ShowSettings, ShowSettingsPage, FoldLeft, FoldRight,
    // The agent
    ReadyOrNot, GoReady, GoNotReady, CheckPhone,
    // The window
    UseTheme, TextLarger, TextSmaller, TextNormal, UseLanguage, Undo, Quit
};

enum class ActionGroup { Calls, Contact, Guide, Search, Pages, Agent, Window };
inline constexpr int actionGroupCount = int(ActionGroup::Window) + 1;

// Who listens for the keys: the window always, or the panel that the action belongs to while it can do it.
enum class KeyOwner { Window, Panel };

struct ActionSpec
{
    ActionId id = ActionId::Answer;
    QString argument; // "3" of ChooseOption, "lunch" of GoNotReady, "sound" of ShowSettingsPage; empty for the rest
    QString key;      // "not-ready:lunch": stable; in Settings.shortcuts and in what the palette remembers
    QStringList keys; // defaults, portable text, at most two
    Icon icon = Icon::ArrowRight;
    ActionGroup group = ActionGroup::Calls;
    KeyOwner owner = KeyOwner::Window;
};

// `reasons`: keys of Settings.notReadyReasons; each is an action of its own.
[[nodiscard]] QVector<ActionSpec> actionTable(const QStringList &reasons);

[[nodiscard]] QString actionName(const ActionSpec &spec); // translated, as shown in lists
[[nodiscard]] QString actionGroupName(ActionGroup group);
// Other words that people look for: "dark mode" for the theme. With spaces between; translated.
[[nodiscard]] QString actionKeywords(const ActionSpec &spec);

// "sound" ↔ SettingPage::Sound: the argument of ShowSettingsPage. General for a word that names no page.
[[nodiscard]] QString settingPageKey(SettingPage page);
[[nodiscard]] SettingPage settingPageOf(const QString &key);
[[nodiscard]] QString settingPageName(SettingPage page); // translated

} // namespace linija
