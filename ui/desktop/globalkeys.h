// Keys that reach Linija while another program has the focus. A port with two implementations: the desktop portal
// (Wayland, sandboxes) and X11; and none, where the desktop offers neither. GUI thread; nothing waits.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QVector>

#include <memory>

namespace linija {

struct GlobalKey
{
    QString id;          // the action's key, "answer"
    QString description; // translated; the portal shows it
    QKeySequence keys;   // one chord; empty: none wanted

    friend bool operator==(const GlobalKey &, const GlobalKey &) = default;
};

enum class GlobalKeysState {
    Absent,   // this desktop offers no such keys
    Starting, // asked, no answer yet
    On,
    Refused   // the desktop, or the person at it, said no
};

enum class GlobalKeyState {
    None,   // no key wanted
    Wanted, // asked, no answer yet
    Given,
    Taken,  // another program has it
    NoSuchKey // this keyboard has no such key
};

class GlobalKeys : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Replaces what was bound before.
    virtual void bind(const QVector<GlobalKey> &keys) = 0;
    [[nodiscard]] virtual GlobalKeysState state() const = 0;
    [[nodiscard]] virtual GlobalKeyState stateOf(const QString &id) const = 0;
    // What the desktop gave in its own words where it chose another key than ours; else empty.
    [[nodiscard]] virtual QString givenText(const QString &id) const = 0;
    // True where the desktop's own settings decide about the keys, and ours are a proposal only.
    [[nodiscard]] virtual bool desktopDecides() const = 0;

Q_SIGNALS:
    void pressed(const QString &id);
    void changed(); // state() or stateOf() say something new
};

// What this desktop has: X11 under an X server, the portal elsewhere. Never null.
[[nodiscard]] std::unique_ptr<GlobalKeys> makeGlobalKeys();

} // namespace linija
