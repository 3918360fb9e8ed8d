#include "ui/actions/actiontable.h"

#include "ui/actions/reasonwords.h"
#include "ui/widgets/languagename.h"

#include <QCoreApplication>

namespace linija {

namespace {

class ActionNames
{
    Q_DECLARE_TR_FUNCTIONS(ActionNames)
};

// The names that were here first keep their translations.
class Actions
{
    Q_DECLARE_TR_FUNCTIONS(linija::Actions)
};

constexpr SettingPage settingPages[] = {SettingPage::General,   SettingPage::Sound,     SettingPage::Phone,     SettingPage::Check,
                                        SettingPage::Backend,   SettingPage::Languages, SettingPage::Shortcuts, SettingPage::Privacy};

const char *const languages[] = {"en", "uk", "lt", "lv", "ru", "zh_TW"};

constexpr int mostOptions = 9;

QString shortName(const QString &name, const QString &argument) { return argument.isEmpty() ? name : name + QLatin1Char(':') + argument; }

} // namespace

QVector<ActionSpec> actionTable(const QStringList &reasons)
{
    QVector<ActionSpec> table;
    const auto add = [&table](ActionId id, const char *key, QStringList keys, Icon icon, ActionGroup group,
                              KeyOwner owner = KeyOwner::Window, const QString &argument = {}) {
        table.append({id, argument, shortName(QLatin1String(key), argument), std::move(keys), icon, group, owner});
    };
    const auto key = [](const char *text) { return QStringList{QLatin1String(text)}; };

    add(ActionId::Answer, "answer", key("F2"), Icon::Phone, ActionGroup::Calls);
    add(ActionId::Decline, "decline", key("Shift+F2"), Icon::PhoneDown, ActionGroup::Calls);
    add(ActionId::HangUp, "hang-up", key("F4"), Icon::PhoneDown, ActionGroup::Calls);
    add(ActionId::HoldOrResume, "hold", key("F6"), Icon::Pause, ActionGroup::Calls);
    add(ActionId::Keypad, "keypad", key("F7"), Icon::Keypad, ActionGroup::Calls);
    add(ActionId::Mute, "mute", key("F8"), Icon::Mic, ActionGroup::Calls);
    add(ActionId::Record, "record", key("Shift+F8"), Icon::Record, ActionGroup::Calls);
    add(ActionId::Transfer, "transfer", key("F3"), Icon::Transfer, ActionGroup::Calls);
    add(ActionId::ConnectThem, "connect", key("Ctrl+F3"), Icon::Check, ActionGroup::Calls);
    add(ActionId::Swap, "swap", key("Shift+F6"), Icon::Swap, ActionGroup::Calls);
    add(ActionId::JoinAll, "join", key("Shift+F3"), Icon::Plus, ActionGroup::Calls);
    add(ActionId::BackToCustomer, "back-to-customer", key("Shift+F4"), Icon::ArrowLeft, ActionGroup::Calls);
    add(ActionId::LeaveConference, "leave-conference", {}, Icon::Leave, ActionGroup::Calls);
    add(ActionId::HoldLonger, "hold-longer", {}, Icon::Clock, ActionGroup::Calls);
    add(ActionId::TalkKey, "talk-key", key("F12"), Icon::Mic, ActionGroup::Calls, KeyOwner::Panel);
    add(ActionId::Redial, "redial", key("Ctrl+Shift+D"), Icon::PhoneOutgoing, ActionGroup::Calls);
    add(ActionId::Dial, "dial", key("Ctrl+D"), Icon::PhoneOutgoing, ActionGroup::Calls);
    add(ActionId::CallBack, "call-back", key("Ctrl+B"), Icon::PhoneOutgoing, ActionGroup::Calls);
    add(ActionId::PickUpParked, "pick-up-parked", key("Ctrl+P"), Icon::Box, ActionGroup::Calls);
    add(ActionId::CallVoicemail, "voicemail", key("Ctrl+Shift+M"), Icon::Mail, ActionGroup::Calls);
    add(ActionId::PreviousItem, "previous-item", key("Alt+Up"), Icon::ChevronUp, ActionGroup::Calls);
    add(ActionId::NextItem, "next-item", key("Alt+Down"), Icon::ChevronDown, ActionGroup::Calls);

    add(ActionId::WriteNote, "note", key("Ctrl+E"), Icon::Note, ActionGroup::Contact);
    add(ActionId::Finish, "finish", key("Ctrl+Return"), Icon::Check, ActionGroup::Contact);
    add(ActionId::PreviousEntry, "previous-entry", key("Alt+PgUp"), Icon::ChevronUp, ActionGroup::Contact);
    add(ActionId::NextEntry, "next-entry", key("Alt+PgDown"), Icon::ChevronDown, ActionGroup::Contact);

    add(ActionId::GuideNext, "guide-next", key("Alt+Right"), Icon::ArrowRight, ActionGroup::Guide, KeyOwner::Panel);
    add(ActionId::GuideBack, "guide-back", key("Alt+Left"), Icon::ArrowLeft, ActionGroup::Guide, KeyOwner::Panel);
    for (int option = 1; option <= mostOptions; ++option) {
        const QString digit = QString::number(option);
        add(ActionId::ChooseOption, "option", {digit, QStringLiteral("Alt+") + digit}, Icon::Check, ActionGroup::Guide,
            KeyOwner::Panel, digit);
    }

    add(ActionId::Search, "search", key("Ctrl+K"), Icon::Search, ActionGroup::Search);
    add(ActionId::SearchHistory, "search-history", key("Ctrl+F"), Icon::Clock, ActionGroup::Search);
    add(ActionId::SearchArticles, "search-articles", key("Ctrl+/"), Icon::Book, ActionGroup::Search);

    add(ActionId::ShowWorkspace, "workspace", key("Ctrl+1"), Icon::Phone, ActionGroup::Pages);
    add(ActionId::ShowCustomers, "customers", key("Ctrl+2"), Icon::Person, ActionGroup::Pages);
    add(ActionId::ShowSync, "sync", key("Ctrl+3"), Icon::Sync, ActionGroup::Pages);
    add(ActionId::ShowSettings, "settings", key("Ctrl+,"), Icon::Gear, ActionGroup::Pages);
    for (const SettingPage page : settingPages)
        add(ActionId::ShowSettingsPage, "settings", page == SettingPage::Shortcuts ? key("F1") : QStringList(), Icon::Gear,
            ActionGroup::Pages, KeyOwner::Window, settingPageKey(page));
    add(ActionId::FoldLeft, "fold-left", key("Ctrl+Shift+L"), Icon::PanelLeft, ActionGroup::Pages);
    add(ActionId::FoldRight, "fold-right", key("Ctrl+Shift+R"), Icon::PanelRight, ActionGroup::Pages);

    add(ActionId::ReadyOrNot, "ready", key("F9"), Icon::Check, ActionGroup::Agent);
    add(ActionId::GoReady, "go-ready", {}, Icon::Phone, ActionGroup::Agent);
    add(ActionId::GoNotReady, "not-ready", {}, Icon::Pause, ActionGroup::Agent);
    for (const QString &reason : reasons) {
        if (!reason.isEmpty())
            add(ActionId::GoNotReady, "not-ready", {}, Icon::Pause, ActionGroup::Agent, KeyOwner::Window, reason);
    }

    add(ActionId::CheckPhone, "check-phone", key("Shift+F9"), Icon::Check, ActionGroup::Agent);

    for (const char *theme : {"light", "dark", "system"})
        add(ActionId::UseTheme, "theme", {}, Icon::Gear, ActionGroup::Window, KeyOwner::Window, QLatin1String(theme));
    add(ActionId::TextLarger, "text-larger", {QStringLiteral("Ctrl++"), QStringLiteral("Ctrl+=")}, Icon::Plus, ActionGroup::Window);
    add(ActionId::TextSmaller, "text-smaller", key("Ctrl+-"), Icon::Search, ActionGroup::Window);
    add(ActionId::TextNormal, "text-normal", key("Ctrl+0"), Icon::Search, ActionGroup::Window);
    for (const char *language : languages)
        add(ActionId::UseLanguage, "language", {}, Icon::Globe, ActionGroup::Window, KeyOwner::Window, QLatin1String(language));
    add(ActionId::Undo, "undo-setting", key("Ctrl+Alt+Z"), Icon::Callback, ActionGroup::Window);
    add(ActionId::Quit, "quit", key("Ctrl+Q"), Icon::Close, ActionGroup::Window);
    return table;
}

QString actionName(const ActionSpec &spec)
{
    switch (spec.id) {
    case ActionId::Answer: return Actions::tr("Answer the call");
    case ActionId::Decline: return Actions::tr("Decline the call");
    case ActionId::HangUp: return Actions::tr("Hang up");
    case ActionId::HoldOrResume: return Actions::tr("Hold or resume the call");
    case ActionId::Mute: return Actions::tr("Mute or unmute the microphone");
    case ActionId::Keypad: return Actions::tr("Show or hide the keypad");
    case ActionId::Record: return ActionNames::tr("Record the call, pause or resume the recording");
    case ActionId::Transfer: return ActionNames::tr("Transfer the call");
    case ActionId::ConnectThem: return ActionNames::tr("Transfer to the colleague asked");
    case ActionId::Swap: return ActionNames::tr("Swap between customer and colleague");
    case ActionId::JoinAll: return ActionNames::tr("Conference of all three");
    case ActionId::BackToCustomer: return ActionNames::tr("Back to the customer");
    case ActionId::LeaveConference: return ActionNames::tr("Leave the conference");
    case ActionId::HoldLonger: return ActionNames::tr("Hold longer");
    case ActionId::TalkKey: return ActionNames::tr("Hold to talk or to mute");
    case ActionId::Redial: return ActionNames::tr("Redial the last number");
    case ActionId::Dial: return Actions::tr("Call a name or number");
    case ActionId::CallBack: return ActionNames::tr("Call back the customer who was cut off");
    case ActionId::PickUpParked: return ActionNames::tr("Pick up who was parked last");
    case ActionId::CallVoicemail: return ActionNames::tr("Listen to voice messages");
    case ActionId::PreviousItem: return ActionNames::tr("Previous contact");
    case ActionId::NextItem: return ActionNames::tr("Next contact");
    case ActionId::WriteNote: return Actions::tr("Write the outcome");
    case ActionId::Finish: return Actions::tr("Finish the contact");
    case ActionId::PreviousEntry: return ActionNames::tr("Newer history entry");
    case ActionId::NextEntry: return ActionNames::tr("Older history entry");
    case ActionId::GuideBack: return ActionNames::tr("Previous step of the guide");
    case ActionId::GuideNext: return ActionNames::tr("Next step of the guide");
    case ActionId::ChooseOption: return ActionNames::tr("Choose answer %1 in the guide").arg(spec.argument);
    case ActionId::Search: return Actions::tr("Search everywhere");
    case ActionId::SearchHistory: return Actions::tr("Search the customer’s history");
    case ActionId::SearchArticles: return Actions::tr("Search articles");
    case ActionId::ShowWorkspace: return Actions::tr("Show the workspace");
    case ActionId::ShowCustomers: return Actions::tr("Show customers");
    case ActionId::ShowSync: return Actions::tr("Show synchronisation");
    case ActionId::ShowSettings: return Actions::tr("Show settings");
    case ActionId::ShowSettingsPage:
        return ActionNames::tr("Settings: %1", "a page of the settings").arg(settingPageName(settingPageOf(spec.argument)));
    case ActionId::FoldLeft: return ActionNames::tr("Fold or unfold the calls");
    case ActionId::FoldRight: return ActionNames::tr("Fold or unfold the guide");
    case ActionId::ReadyOrNot: return Actions::tr("Ready or not ready");
    case ActionId::GoReady: return ActionNames::tr("Go ready");
    case ActionId::GoNotReady:
        return spec.argument.isEmpty() ? ActionNames::tr("Go not ready")
                                       : ActionNames::tr("Go not ready: %1", "a reason").arg(reasonWords(spec.argument));
    case ActionId::CheckPhone: return ActionNames::tr("Check phone and sound before work");
    case ActionId::UseTheme:
        if (spec.argument == QLatin1String("light"))
            return ActionNames::tr("Theme: light");
        if (spec.argument == QLatin1String("dark"))
            return ActionNames::tr("Theme: dark");
        return ActionNames::tr("Theme: same as system");
    case ActionId::TextLarger: return ActionNames::tr("Larger text");
    case ActionId::TextSmaller: return ActionNames::tr("Smaller text");
    case ActionId::TextNormal: return ActionNames::tr("Normal text size");
    case ActionId::UseLanguage:
        return ActionNames::tr("Language: %1", "of the window").arg(ownLanguageName(spec.argument));
    case ActionId::Undo: return ActionNames::tr("Undo the last change of a setting");
    case ActionId::Quit: return ActionNames::tr("Quit Linija");
    }
    return {};
}

QString actionKeywords(const ActionSpec &spec)
{
    switch (spec.id) {
    case ActionId::Answer: return ActionNames::tr("pick up take call", "words to find an action by");
    case ActionId::HangUp: return ActionNames::tr("end call stop", "words to find an action by");
    case ActionId::HoldOrResume: return ActionNames::tr("pause wait", "words to find an action by");
    case ActionId::Record: return ActionNames::tr("recording card data stop", "words to find an action by");
    case ActionId::Mute: return ActionNames::tr("silence mic", "words to find an action by");
    case ActionId::Keypad: return ActionNames::tr("digits tones dtmf", "words to find an action by");
    case ActionId::Transfer: return ActionNames::tr("forward hand over consult park blind attended", "words to find an action by");
    case ActionId::ConnectThem: return ActionNames::tr("complete transfer attended", "words to find an action by");
    case ActionId::Swap: return ActionNames::tr("toggle switch line consult", "words to find an action by");
    case ActionId::JoinAll: return ActionNames::tr("conference three merge", "words to find an action by");
    case ActionId::TalkKey: return ActionNames::tr("push to talk ptt cough microphone", "words to find an action by");
    case ActionId::Redial: return ActionNames::tr("repeat again last number", "words to find an action by");
    case ActionId::Dial: return ActionNames::tr("phone ring number", "words to find an action by");
    case ActionId::CallBack: return ActionNames::tr("redial lost call again", "words to find an action by");
    case ActionId::PickUpParked: return ActionNames::tr("parking park back retrieve", "words to find an action by");
    case ActionId::CallVoicemail: return ActionNames::tr("mailbox voicemail call", "words to find an action by");
    case ActionId::Finish: return ActionNames::tr("wrap up done close", "words to find an action by");
    case ActionId::ShowSync: return ActionNames::tr("sync sent waiting backend offline", "words to find an action by");
    case ActionId::ReadyOrNot:
    case ActionId::GoReady:
    case ActionId::GoNotReady: return ActionNames::tr("state available pause", "words to find an action by");
    case ActionId::CheckPhone: return ActionNames::tr("echo test microphone line loss jitter quality", "words to find an action by");
    case ActionId::UseTheme: return ActionNames::tr("colours mode appearance", "words to find an action by");
    case ActionId::TextLarger:
    case ActionId::TextSmaller:
    case ActionId::TextNormal: return ActionNames::tr("zoom font size", "words to find an action by");
    case ActionId::UseLanguage: return languageName(spec.argument) + QLatin1Char(' ') + spec.argument;
    case ActionId::Quit: return ActionNames::tr("exit close leave", "words to find an action by");
    case ActionId::FoldLeft:
    case ActionId::FoldRight: return ActionNames::tr("hide show panel column", "words to find an action by");
    case ActionId::Decline:
    case ActionId::BackToCustomer:
    case ActionId::LeaveConference:
    case ActionId::HoldLonger:
    case ActionId::PreviousItem:
    case ActionId::NextItem:
    case ActionId::WriteNote:
    case ActionId::PreviousEntry:
    case ActionId::NextEntry:
    case ActionId::GuideBack:
    case ActionId::GuideNext:
    case ActionId::ChooseOption:
    case ActionId::Search:
    case ActionId::SearchHistory:
    case ActionId::SearchArticles:
    case ActionId::ShowWorkspace:
    case ActionId::ShowCustomers:
    case ActionId::ShowSettings:
    case ActionId::ShowSettingsPage:
    case ActionId::Undo: break;
    }
    return {};
}

QString actionGroupName(ActionGroup group)
{
    switch (group) {
    case ActionGroup::Calls: return ActionNames::tr("Calls", "group of actions");
    case ActionGroup::Contact: return ActionNames::tr("The contact", "group of actions");
    case ActionGroup::Guide: return ActionNames::tr("The guide", "group of actions");
    case ActionGroup::Search: return ActionNames::tr("Search", "group of actions");
    case ActionGroup::Pages: return ActionNames::tr("Pages and columns", "group of actions");
    case ActionGroup::Agent: return ActionNames::tr("Your state", "group of actions");
    case ActionGroup::Window: return ActionNames::tr("The window", "group of actions");
    }
    return {};
}

QString settingPageKey(SettingPage page)
{
    switch (page) {
    case SettingPage::General: return QStringLiteral("general");
    case SettingPage::Sound: return QStringLiteral("sound");
    case SettingPage::Phone: return QStringLiteral("phone");
    case SettingPage::Check: return QStringLiteral("check");
    case SettingPage::Backend: return QStringLiteral("backend");
    case SettingPage::Languages: return QStringLiteral("languages");
    case SettingPage::Shortcuts: return QStringLiteral("shortcuts");
    case SettingPage::Privacy: return QStringLiteral("privacy");
    }
    return {};
}

SettingPage settingPageOf(const QString &key)
{
    for (const SettingPage page : settingPages) {
        if (settingPageKey(page) == key)
            return page;
    }
    return SettingPage::General;
}

QString settingPageName(SettingPage page)
{
    switch (page) {
    case SettingPage::General: return ActionNames::tr("General", "page of the settings");
    case SettingPage::Sound: return ActionNames::tr("Sound", "page of the settings");
    case SettingPage::Phone: return ActionNames::tr("Phone account", "page of the settings");
    case SettingPage::Check: return ActionNames::tr("Check before work", "page of the settings");
    case SettingPage::Backend: return ActionNames::tr("Company", "page of the settings");
    case SettingPage::Languages: return ActionNames::tr("Languages", "page of the settings");
    case SettingPage::Shortcuts: return ActionNames::tr("Shortcuts", "page of the settings");
    case SettingPage::Privacy: return ActionNames::tr("Privacy", "page of the settings");
    }
    return {};
}

} // namespace linija
