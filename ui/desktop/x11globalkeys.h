// Global keys under an X server: passive grabs on the root window (X11 protocol, GrabKey) over a connection of its own, so
// that Qt's is left in peace. Lock keys (Caps Lock, Num Lock, Scroll Lock) make no difference. A key that another program
// has grabbed is told by its id (BadAccess). GUI thread; requests are sent without waiting, answers come as events.
#pragma once

#include "ui/desktop/globalkeys.h"

#include <memory>

namespace linija {

class X11GlobalKeys final : public GlobalKeys
{
    Q_OBJECT
public:
    explicit X11GlobalKeys(const QByteArray &display = {}, QObject *parent = nullptr); // empty: $DISPLAY
    ~X11GlobalKeys() override;

    void bind(const QVector<GlobalKey> &keys) override;
    [[nodiscard]] GlobalKeysState state() const override;
    [[nodiscard]] GlobalKeyState stateOf(const QString &id) const override;
    [[nodiscard]] QString givenText(const QString &id) const override;
    [[nodiscard]] bool desktopDecides() const override { return false; }

private:
    void readEvents();

    struct State;
    std::unique_ptr<State> d;
};

// X keysym of a Qt key, for the keys that make sense as global ones: signs, function keys, the keypad, editing and media
// keys. 0: none.
[[nodiscard]] quint32 x11Keysym(Qt::Key key);

} // namespace linija
