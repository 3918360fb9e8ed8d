// Dresses the application: palette, fonts and one style sheet, all generated from the tokens. Follows Settings.theme,
// and the desktop's own choice where that says System, while the program runs. Made once by the composition root and
// kept for as long as the window lives. GUI thread.
//
// Style sheet roles (set with setRole(); a dynamic property named "role"):
//   QPushButton  "primary" "success" "danger" "waiting" "quiet" "link" "answer"; none: outlined
//   QFrame       "card" "panel" "bar"; "state" on a card: "talking" "ours" "waiting" "trouble"
//   QLabel       "title" "heading" "emphasis" "muted" "small" "section" "speech"
//   QWidget      "window" "panel": fills the ground
#pragma once

#include "core/settings/settings.h"
#include "ui/theme/tokens.h"

#include <QObject>

class QApplication;
class QWidget;

namespace linija {

class Theme : public QObject
{
    Q_OBJECT
public:
    Theme(QApplication &application, const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }

Q_SIGNALS:
    void changed(); // after the new look is on; widgets repaint by themselves (StyleChange, PaletteChange)

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] ThemeKind wanted() const;

    QApplication &m_application;
    const Settings &m_settings;
    ThemeKind m_kind = ThemeKind::Light;
    int m_textPercent = 0;
    bool m_systemIsDark = false;
};

// Gives a widget its style sheet role (or state) and lets the style see it, also after it was shown.
void setRole(QWidget *widget, const char *role);
void setCardState(QWidget *widget, StateRole state);

// The application's one style sheet; exposed for tests.
[[nodiscard]] QString styleSheetFor(const Tokens &tokens, int basePixelSize);

} // namespace linija
