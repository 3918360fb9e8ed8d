// Linija in the tray of the desktop, where there is one: a mark in the colour of the agent's state, its word in the tooltip,
// and a menu. Passive: shows what it is given. Where no tray is there it stays away until one comes. GUI thread.
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QString>
#include <QSystemTrayIcon>
#include <QTimer>

class QMenu;

namespace linija {

class TrayIcon : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QMenu &menu, QObject *parent = nullptr);
    ~TrayIcon() override;

    // A tray is there and shows us. A window that hides with false here could not be found again.
    [[nodiscard]] bool isShown() const;
    void setState(StateRole role, const QString &words);
    [[nodiscard]] QString toolTip() const { return m_words; }

Q_SIGNALS:
    void pressed(); // the icon itself: show the window

private:
    void lookForTray();

    QMenu &m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    QTimer m_look;
    StateRole m_role = StateRole::Neutral;
    QString m_words;
};

// The mark: Linija's line with a dot in the state's colour, and its shape (Ready: full, talking: ring …) for those who do
// not tell colours apart.
[[nodiscard]] QIcon trayMark(StateRole role);

} // namespace linija
