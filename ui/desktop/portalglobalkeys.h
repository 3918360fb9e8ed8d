// Global keys by the desktop portal: org.freedesktop.portal.GlobalShortcuts (xdg-desktop-portal 1.16 and newer). The desktop
// shows the keys to the person and may give others than we propose; they are changed in the desktop's own settings.
// GUI thread; nothing waits for an answer.
//
//   bind ─▶ CreateSession ─▶ Response ─▶ BindShortcuts ─▶ Response: On, or Refused where the person said no
//                └ no portal: Absent                     Activated ─▶ pressed(id)
#pragma once

#include "ui/desktop/globalkeys.h"

#include <QVariantMap>

#include <memory>

class QDBusMessage;

namespace linija {

class PortalGlobalKeys final : public GlobalKeys
{
    Q_OBJECT
public:
    // The session bus of the environment; or, for tests, a bus at this address.
    explicit PortalGlobalKeys(const QString &busAddress = {}, QObject *parent = nullptr);
    ~PortalGlobalKeys() override;

    void bind(const QVector<GlobalKey> &keys) override;
    [[nodiscard]] GlobalKeysState state() const override;
    [[nodiscard]] GlobalKeyState stateOf(const QString &id) const override;
    [[nodiscard]] QString givenText(const QString &id) const override;
    [[nodiscard]] bool desktopDecides() const override { return true; }

private Q_SLOTS:
    void onResponse(const QDBusMessage &message);
    void onActivated(const QDBusMessage &message);
    void onShortcutsChanged(const QDBusMessage &message);

private:
    void bindNow();
    void setState(GlobalKeysState state);
    void takeShortcuts(const QVariant &shortcuts);
    void expectResponse(const QString &token);

    struct State;
    std::unique_ptr<State> d;
};

// "CTRL+SHIFT+F8": a key as the shortcuts specification of the portals writes it. Empty for what it cannot write.
[[nodiscard]] QString portalTrigger(const QKeySequence &keys);

} // namespace linija
