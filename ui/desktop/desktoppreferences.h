// Asks the desktop's portal (org.freedesktop.portal.Settings, xdg-desktop-portal) what look people chose there: light or
// dark, stronger contrast, less motion; and hears of changes. Never waits: the bus is connected on another thread and
// every call is asynchronous. Where there is no bus, no portal or no answer, wishes() stays as it began and nothing is
// said but a line in the log. What comes over the bus is read by type and otherwise ignored. GUI thread.
#pragma once

#include "ui/theme/desktopwishes.h"

#include <QObject>

#include <memory>

class QDBusMessage;

namespace linija {

class DesktopPreferences : public QObject
{
    Q_OBJECT
public:
    // Empty address: the session bus of this user.
    explicit DesktopPreferences(const QString &busAddress = {}, QObject *parent = nullptr);
    ~DesktopPreferences() override;

    [[nodiscard]] const DesktopWishes &wishes() const { return m_wishes; }

Q_SIGNALS:
    void changed(const linija::DesktopWishes &wishes);

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    struct Bus;

    void listen();
    void askAll();
    void take(const QString &group, const QString &key, const QVariant &value);
    void conclude();

    std::unique_ptr<Bus> m_bus;
    DesktopWishes m_wishes;
    DesktopWishes m_heard; // being read
    bool m_noAnimations = false;
    bool m_reducedMotion = false;
};

} // namespace linija
