// Dresses the application: palette, fonts and one style sheet, all generated from the tokens. Follows Settings.theme,
// and the desktop's own choice where that says System, while the program runs. Made once by the composition root and
// kept for as long as the window lives. GUI thread.
//
// Style sheet roles (set with setRole(); a dynamic property named "role"):
//   QPushButton  "primary" "success" "danger" "waiting" "trouble" "quiet" "link" "answer" "pill" "keypad"; none: outlined
//   QToolButton  "rail"
//   QFrame       "card" "panel" "bar" "window" "quote" (what to say, with the blue line at its left)
//   QLabel       "title" "heading" "emphasis" "muted" "small" "section" "speech" "trouble"
//   QLineEdit    "ground" (filled with the window colour); property invalid=true: red outline
//   QListView    "results" (a popup list); QTextEdit "page" (no frame)
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

// Gives a widget its style sheet role and lets the style see it, also after it was shown.
void setRole(QWidget *widget, const char *role);

// The application's one style sheet; exposed for tests.
[[nodiscard]] QString styleSheetFor(const Tokens &tokens, int basePixelSize);

} // namespace linija
