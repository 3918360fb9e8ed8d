// Every action of the window, in one table: what it is called, which key it has. Keys can be changed in Settings.shortcuts
// (id → keys); where a changed key is already taken the default stays. While a text field has the focus our keys still
// win over its editing keys (Ctrl+K, Ctrl+D): the agent's hands know one meaning. GUI thread; owned by the window.
#pragma once

#include "core/base/result.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVector>

class QWidget;

namespace linija {

class Settings;

enum class ActionId {
    Answer, Decline, HangUp, HoldOrResume, Mute, Keypad, Dial, ReadyOrNot,
    Search, SearchHistory, SearchArticles, WriteNote, Finish,
    ShowWorkspace, ShowCustomers, ShowSync, ShowSettings
};

struct ActionSpec
{
    ActionId id;
    const char *key;     // in Settings.shortcuts; stable
    const char *keys;    // default, portable text
    Icon icon;
};

[[nodiscard]] const QVector<ActionSpec> &actionTable();
[[nodiscard]] QString actionName(ActionId id); // translated, as shown in lists

class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(const Settings &settings, QWidget &window);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.value(id); }
    [[nodiscard]] QKeySequence keys(ActionId id) const { return m_actions.value(id)->shortcut(); }

Q_SIGNALS:
    void triggered(linija::ActionId id);
    void keysChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyKeys();
    void retranslate();

    const Settings &m_settings;
    QWidget &m_window;
    QHash<ActionId, QAction *> m_actions;
};

} // namespace linija
