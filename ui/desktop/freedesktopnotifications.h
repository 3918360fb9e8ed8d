// org.freedesktop.Notifications on a session bus (Desktop Notifications Specification 1.2). Nothing waits for an answer;
// where the service is absent that is logged once and nothing else happens. GUI thread.
#pragma once

#include "ui/desktop/desktopnotifications.h"

#include <memory>

namespace linija {

class FreedesktopNotifications final : public DesktopNotifications
{
    Q_OBJECT
public:
    // The session bus of the environment; or, for tests, a bus at this address.
    explicit FreedesktopNotifications(const QString &busAddress = {}, QObject *parent = nullptr);
    ~FreedesktopNotifications() override;

    void show(const DesktopNotice &notice) override;
    void close(const QString &key) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    struct State;
    std::unique_ptr<State> d;
};

} // namespace linija
