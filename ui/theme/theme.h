// Dresses the application: style, palette and fonts, all from the tokens. Follows the settings (colours, text size,
// motion) and, where they say System, the desktop while the program runs; what changes is on at once, without a restart.
// Made once by the composition root and kept for as long as the window lives. GUI thread.
#pragma once

#include "core/settings/settings.h"
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

Q_SIGNALS:
    void changed(); // after the new look is on; widgets hear of it by PaletteChange and FontChange

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] ThemeKind wantedKind() const;

    QApplication &m_application;
    const Settings &m_settings;
    QPointer<LinijaStyle> m_style; // QApplication owns it
    ThemeKind m_kind = ThemeKind::Light;
    int m_textPercent = 0; // 0: nothing is on yet
    bool m_systemIsDark = false;
};

} // namespace linija
