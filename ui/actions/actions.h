// The actions of the window as QActions, with the keys of the table and of Settings.shortcuts, which may change at any time.
// While a text field has the focus our keys still win over its editing keys (Ctrl+K, Ctrl+D): the agent's hands know one
// meaning. Keys that type (a digit alone) leave the field what is the field's. GUI thread; owned by the window.
#pragma once

#include "ui/actions/keymap.h"

#include <QAction>
#include <QObject>
#include <QPointer>

class QWidget;

namespace linija {

class Settings;

// A widget with this dynamic property set to true takes every key itself: it records them.
inline constexpr char recordsKeys[] = "recordsKeys";

class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(const Settings &settings, QWidget &window);

    [[nodiscard]] const QVector<ActionSpec> &table() const { return m_table; }
    [[nodiscard]] const KeyMap &keyMap() const { return m_keys; }
    [[nodiscard]] const ActionSpec *spec(const QString &key) const; // null: no such action

    [[nodiscard]] QAction *operator[](ActionId id) const { return action(keyOf(id)); }
    [[nodiscard]] QAction *action(const QString &key) const { return m_actions.value(key); }
    // The first of its keys, for hints; empty where it has none.
    [[nodiscard]] QKeySequence keys(ActionId id, const QString &argument = {}) const;
    [[nodiscard]] KeyList allKeys(ActionId id, const QString &argument = {}) const;

    // Does it as if its key was pressed; nothing where it is disabled or unknown.
    void trigger(const QString &key);
    // A field that uses these keys itself while it has the focus, such as Ctrl+Return in the palette.
    void leaveTo(QWidget *field, const QKeySequence &keys);

Q_SIGNALS:
    void triggered(linija::ActionId id, const QString &argument);
    void keysChanged();
    void tableChanged(); // reasons came or went; names changed with the language

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString keyOf(ActionId id, const QString &argument = {}) const;
    void refresh(); // the settings changed
    void makeTable();
    void applyKeys();
    void retranslate();
    [[nodiscard]] bool isOurs(const QKeySequence &pressed, const QWidget &at) const;

    const Settings &m_settings;
    QWidget &m_window;
    QVector<ActionSpec> m_table;
    QStringList m_reasons;
    QHash<QString, QAction *> m_actions;
    KeyMap m_keys;
    QVector<std::pair<QPointer<QWidget>, QKeySequence>> m_left; // to fields
};

} // namespace linija
