#include "ui/shell/actions.h"

#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/widgets/keyhint.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace linija {

const QVector<ActionSpec> &actionTable()
{
    static const QVector<ActionSpec> table = {
        {ActionId::Answer, "answer", "F2", Icon::Phone},
        {ActionId::Decline, "decline", "Shift+F2", Icon::PhoneDown},
        {ActionId::HangUp, "hang-up", "F4", Icon::PhoneDown},
        {ActionId::HoldOrResume, "hold", "F6", Icon::Pause},
        {ActionId::Keypad, "keypad", "F7", Icon::Keypad},
        {ActionId::Mute, "mute", "F8", Icon::Mic},
        {ActionId::ReadyOrNot, "ready", "F9", Icon::Person},
        {ActionId::Dial, "dial", "Ctrl+D", Icon::PhoneOutgoing},
        {ActionId::Search, "search", "Ctrl+K", Icon::Search},
        {ActionId::SearchHistory, "search-history", "Ctrl+F", Icon::Clock},
        {ActionId::SearchArticles, "search-articles", "Ctrl+/", Icon::Book},
        {ActionId::WriteNote, "note", "Ctrl+E", Icon::Note},
        {ActionId::Finish, "finish", "Ctrl+Return", Icon::Check},
        {ActionId::ShowWorkspace, "workspace", "Ctrl+1", Icon::Phone},
        {ActionId::ShowCustomers, "customers", "Ctrl+2", Icon::Person},
        {ActionId::ShowSync, "sync", "Ctrl+3", Icon::Sync},
        {ActionId::ShowSettings, "settings", "Ctrl+,", Icon::Gear},
    };
    return table;
}

QString actionName(ActionId id)
{
    switch (id) {
    case ActionId::Answer: return Actions::tr("Answer the call");
    case ActionId::Decline: return Actions::tr("Decline the call");
    case ActionId::HangUp: return Actions::tr("Hang up");
    case ActionId::HoldOrResume: return Actions::tr("Hold or resume the call");
    case ActionId::Mute: return Actions::tr("Mute or unmute the microphone");
    case ActionId::Keypad: return Actions::tr("Keypad of the call");
    case ActionId::Dial: return Actions::tr("Call a name or number");
    case ActionId::ReadyOrNot: return Actions::tr("Ready or not ready for calls");
    case ActionId::Search: return Actions::tr("Search everywhere");
    case ActionId::SearchHistory: return Actions::tr("Search the customer's history");
    case ActionId::SearchArticles: return Actions::tr("Search articles");
    case ActionId::WriteNote: return Actions::tr("Write a note");
    case ActionId::Finish: return Actions::tr("Finish the contact");
    case ActionId::ShowWorkspace: return Actions::tr("Show the workspace");
    case ActionId::ShowCustomers: return Actions::tr("Show customers");
    case ActionId::ShowSync: return Actions::tr("Show what is being sent");
    case ActionId::ShowSettings: return Actions::tr("Show settings");
    }
    return {};
}

Actions::Actions(const Settings &settings, QWidget &window) : QObject(&window), m_settings(settings), m_window(window)
{
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(spec.key));
        action->setIcon(icon(spec.icon));
        action->setShortcutContext(Qt::WindowShortcut);
        action->setAutoRepeat(false);
        window.addAction(action);
        m_actions.insert(spec.id, action);
        connect(action, &QAction::triggered, this, [this, id = spec.id] { Q_EMIT triggered(id); });
    }
    applyKeys();
    retranslate();
    connect(&settings, &Settings::changed, this, &Actions::applyKeys);
    qApp->installEventFilter(this);
    window.installEventFilter(this);
}

void Actions::applyKeys()
{
    QHash<QString, ActionId> taken;
    QHash<ActionId, QKeySequence> wanted;
    const QJsonObject &own = m_settings.values().shortcuts;
    // First those that the user chose, then the defaults that are still free.
    for (const bool chosen : {true, false}) {
        for (const ActionSpec &spec : actionTable()) {
            if (wanted.contains(spec.id))
                continue;
            const QString text = chosen ? own.value(QLatin1String(spec.key)).toString() : QLatin1String(spec.keys);
            const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::PortableText);
            if (keys.isEmpty() || keys[0].key() == Qt::Key_unknown)
                continue;
            if (const auto other = taken.constFind(keys.toString()); other != taken.cend()) {
                qCWarning(logUi).noquote() << "shortcut" << keys.toString() << "of" << spec.key << "is taken already";
                continue;
            }
            taken.insert(keys.toString(), spec.id);
            wanted.insert(spec.id, keys);
        }
    }
    bool changed = false;
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        if (it.value()->shortcut() == wanted.value(it.key()))
            continue;
        it.value()->setShortcut(wanted.value(it.key()));
        changed = true;
    }
    if (changed)
        Q_EMIT keysChanged();
}

void Actions::retranslate()
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setText(actionName(it.key()));
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == &m_window) {
            const QKeySequence pressed(key->keyCombination());
            for (const QAction *action : m_actions) {
                if (!action->shortcut().isEmpty() && action->shortcut() == pressed && action->isEnabled()) {
                    event->ignore(); // the field does not take it; the shortcut does
                    return true;
                }
            }
        }
    } else if (event->type() == QEvent::LanguageChange && watched == &m_window) {
        retranslate();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linija
