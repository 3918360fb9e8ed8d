// Where the desktop offers no global keys: says so. GUI thread.
#pragma once

#include "ui/desktop/globalkeys.h"

namespace linija {

class NoGlobalKeys final : public GlobalKeys
{
    Q_OBJECT
public:
    using GlobalKeys::GlobalKeys;

    void bind(const QVector<GlobalKey> &) override {}
    [[nodiscard]] GlobalKeysState state() const override { return GlobalKeysState::Absent; }
    [[nodiscard]] GlobalKeyState stateOf(const QString &) const override { return GlobalKeyState::None; }
    [[nodiscard]] QString givenText(const QString &) const override { return {}; }
    [[nodiscard]] bool desktopDecides() const override { return false; }
};

} // namespace linija
