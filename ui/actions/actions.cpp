#include "ui/actions/actions.h"

#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "ui/actions/reservedkeys.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QWidget>

namespace linija {

Actions::Actions(const Settings &settings, QWidget &window) : QObject(&window), m_settings(settings), m_window(window)
{
    makeTable();
    applyKeys();
    connect(&settings, &Settings::changed, this, &Actions::refresh);
    qApp->installEventFilter(this);
    window.installEventFilter(this);
}

const ActionSpec *Actions::spec(const QString &key) const
{
    for (const ActionSpec &one : m_table) {
        if (one.key == key)
            return &one;
    }
    return nullptr;
}

QString Actions::keyOf(ActionId id, const QString &argument) const
{
    for (const ActionSpec &one : m_table) {
        if (one.id == id && one.argument == argument)
            return one.key;
    }
    return {};
}

QKeySequence Actions::keys(ActionId id, const QString &argument) const { return m_keys.of(keyOf(id, argument)).value(0); }

KeyList Actions::allKeys(ActionId id, const QString &argument) const { return m_keys.of(keyOf(id, argument)); }

void Actions::trigger(const QString &key)
{
    if (QAction *found = action(key))
        found->trigger();
}

void Actions::leaveTo(QWidget *field, const QKeySequence &keys) { m_left.append({field, keys}); }

void Actions::makeTable()
{
    m_reasons = m_settings.values().notReadyReasons;
    m_table = actionTable(m_reasons);
    QHash<QString, QAction *> gone = m_actions;
    for (const ActionSpec &one : std::as_const(m_table)) {
        if (gone.remove(one.key))
            continue;
        auto *made = new QAction(this);
        made->setObjectName(one.key);
        made->setIcon(icon(one.icon));
        made->setShortcutContext(Qt::WindowShortcut);
        made->setAutoRepeat(false);
        // A panel listens for its own keys, and only while it can follow them.
        if (one.owner == KeyOwner::Window)
            m_window.addAction(made);
        m_actions.insert(one.key, made);
        connect(made, &QAction::triggered, this,
                [this, id = one.id, argument = one.argument] { Q_EMIT triggered(id, argument); });
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_actions.remove(it.key());
        it.value()->deleteLater();
    }
    retranslate();
}

void Actions::refresh()
{
    if (m_settings.values().notReadyReasons != m_reasons) {
        makeTable();
        Q_EMIT tableChanged();
    }
    applyKeys();
}

void Actions::applyKeys()
{
    const KeyMap wanted = resolveKeys(m_table, m_settings.values().shortcuts);
    if (wanted.keys == m_keys.keys && wanted.clashes == m_keys.clashes)
        return;
    if (wanted.clashes != m_keys.clashes) {
        for (const KeyClash &clash : wanted.clashes)
            qCWarning(logUi).noquote() << "shortcut" << clash.keys.toString() << "of" << clash.action << "is taken by" << clash.holder;
    }
    const bool changed = wanted.keys != m_keys.keys;
    m_keys = wanted;
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setShortcuts(m_keys.of(it.key()));
    if (changed)
        Q_EMIT keysChanged();
}

void Actions::retranslate()
{
    for (const ActionSpec &one : std::as_const(m_table))
        m_actions.value(one.key)->setText(actionName(one));
}

bool Actions::isOurs(const QKeySequence &pressed, const QWidget &at) const
{
    for (const auto &[field, keys] : m_left) {
        if (field == &at && keys == pressed)
            return false;
    }
    const QString holder = m_keys.holder(pressed);
    const QAction *found = holder.isEmpty() ? nullptr : m_actions.value(holder);
    return found && found->isEnabled();
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget->window() == &m_window && !widget->property(recordsKeys).toBool()) {
            const QKeySequence pressed(QKeyCombination(key->modifiers() & ~Qt::KeypadModifier, Qt::Key(key->key())));
            if (!typesText(pressed) && isOurs(pressed, *widget)) {
                event->ignore(); // the field does not take it; the shortcut does
                return true;
            }
        }
    } else if (event->type() == QEvent::LanguageChange && watched == &m_window) {
        retranslate();
        Q_EMIT tableChanged();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linija
