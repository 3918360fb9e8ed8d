// Dresses the application: style, palette and fonts, all from the tokens. Follows the settings (colours, text size,
// motion) and, where they say System, the desktop while the program runs; what changes is on at once, without a restart.
// Made once by the composition root and kept for as long as the window lives. GUI thread.
#pragma once

#include "core/settings/settings.h"
#include "ui/theme/desktopwishes.h"
#include "ui/theme/role.h"
#include "ui/theme/tokens.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace linija {

class LinijaStyle;

class Theme : public QObject
{
    Q_OBJECT
public:
    Theme(QApplication &application, const Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    // What the desktop asks for; it counts where the settings say System. Until it is called Qt's own word is taken.
    void setDesktopWishes(const DesktopWishes &wishes);

Q_SIGNALS:
    void changed(); // after the new look is on; widgets hear of it by PaletteChange and FontChange

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] ThemeKind wantedKind() const;
    [[nodiscard]] Motion wantedMotion() const;
    void wearColours();
    void wearMotion(Motion motion);
    void wearTextSize();

    QApplication &m_application;
    const Settings &m_settings;
    QPointer<LinijaStyle> m_style; // QApplication owns it
    DesktopWishes m_wishes;
    ThemeKind m_systemKind = ThemeKind::Light; // as far as Qt knows
    ThemeKind m_kind = ThemeKind::Light;
    Contrast m_contrast = Contrast::Usual;
    Motion m_motion = Motion::Allowed;
    int m_blink = 0; // of the text cursor, as the desktop has it, while it stands still: milliseconds
    int m_textPercent = 0; // 0: nothing is on yet
};

} // namespace linija
