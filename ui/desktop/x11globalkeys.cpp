#include "ui/desktop/x11globalkeys.h"

#include "core/base/logging.h"

#include <QHash>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>

#include <xcb/xcb.h>
#include <xcb/xcb_keysyms.h>
#include <xcb/xcbext.h>

#include <cstdlib>

namespace linija {

namespace {

template <class T>
using Owned = std::unique_ptr<T, decltype(&std::free)>;

template <class T>
Owned<T> owned(T *pointer)
{
    return {pointer, &std::free};
}

constexpr quint32 keysymNumLock = 0xff7f;
constexpr quint32 keysymScrollLock = 0xff14;
constexpr quint16 realModifiers = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

quint16 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    quint16 mask = 0;
    if (modifiers & Qt::ShiftModifier)
        mask |= XCB_MOD_MASK_SHIFT;
    if (modifiers & Qt::ControlModifier)
        mask |= XCB_MOD_MASK_CONTROL;
    if (modifiers & Qt::AltModifier)
        mask |= XCB_MOD_MASK_1;
    if (modifiers & Qt::MetaModifier)
        mask |= XCB_MOD_MASK_4;
    return mask;
}

} // namespace

quint32 x11Keysym(Qt::Key key)
{
    // Latin 1 has the same numbers in Qt, in Unicode and in X; letters are grabbed by their small form.
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return quint32(key) + 0x20;
    if (key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis)
        return quint32(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return 0xffbe + quint32(key - Qt::Key_F1);
    static const QHash<int, quint32> others = {
        {Qt::Key_Escape, 0xff1b},   {Qt::Key_Tab, 0xff09},       {Qt::Key_Backspace, 0xff08}, {Qt::Key_Return, 0xff0d},
        {Qt::Key_Enter, 0xff8d},    {Qt::Key_Insert, 0xff63},    {Qt::Key_Delete, 0xffff},    {Qt::Key_Pause, 0xff13},
        {Qt::Key_Print, 0xff61},    {Qt::Key_Home, 0xff50},      {Qt::Key_End, 0xff57},       {Qt::Key_Left, 0xff51},
        {Qt::Key_Up, 0xff52},       {Qt::Key_Right, 0xff53},     {Qt::Key_Down, 0xff54},      {Qt::Key_PageUp, 0xff55},
        {Qt::Key_PageDown, 0xff56}, {Qt::Key_Menu, 0xff67},      {Qt::Key_ScrollLock, 0xff14},
        {Qt::Key_VolumeMute, 0x1008ff12}, {Qt::Key_MicMute, 0x1008ffb2}, {Qt::Key_MediaPlay, 0x1008ff14},
        {Qt::Key_MediaStop, 0x1008ff15},  {Qt::Key_Calculator, 0x1008ff1d}};
    return others.value(key, 0);
}

struct X11GlobalKeys::State
{
    struct Grab
    {
        xcb_keycode_t code;
        quint16 modifiers;
    };
    struct Binding
    {
        GlobalKey key;
        GlobalKeyState state = GlobalKeyState::None;
        QVector<Grab> grabs;
    };

    ~State()
    {
        if (symbols)
            xcb_key_symbols_free(symbols);
        if (connection)
            xcb_disconnect(connection);
    }

    [[nodiscard]] bool up() const { return connection && !xcb_connection_has_error(connection); }

    // Which modifiers Num Lock and Scroll Lock are differs from keyboard to keyboard.
    void readLocks()
    {
        locks = {0, XCB_MOD_MASK_LOCK};
        const auto modifiers = owned(xcb_get_modifier_mapping_reply(connection, xcb_get_modifier_mapping(connection), nullptr));
        if (!modifiers)
            return;
        const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(modifiers.get());
        for (const quint32 symbol : {keysymNumLock, keysymScrollLock}) {
            const auto wanted = owned(xcb_key_symbols_get_keycode(symbols, symbol));
            quint16 mask = 0;
            for (int modifier = 0; wanted && modifier < 8; ++modifier) {
                for (int slot = 0; slot < modifiers->keycodes_per_modifier; ++slot) {
                    const xcb_keycode_t code = codes[modifier * modifiers->keycodes_per_modifier + slot];
                    for (const xcb_keycode_t *one = wanted.get(); code != 0 && *one != XCB_NO_SYMBOL; ++one) {
                        if (*one == code)
                            mask = quint16(1 << modifier);
                    }
                }
            }
            if (mask == 0 || (mask & realModifiers))
                continue;
            QVector<quint16> more = locks;
            for (const quint16 known : std::as_const(locks)) {
                if (!more.contains(known | mask))
                    more.append(known | mask);
            }
            locks = more;
        }
    }

    void release()
    {
        for (const Binding &binding : std::as_const(bindings)) {
            for (const Grab &grab : binding.grabs)
                xcb_ungrab_key(connection, grab.code, root, grab.modifiers);
        }
    }

    // Sent without waiting: what fails comes back as an event with the number of its request; the reply to the request at
    // the end says that nothing more will.
    void grabAll()
    {
        byRequest.clear();
        for (int i = 0; i < bindings.size(); ++i) {
            Binding &binding = bindings[i];
            binding.grabs.clear();
            binding.state = GlobalKeyState::None;
            if (binding.key.keys.count() != 1)
                continue;
            const QKeyCombination chord = binding.key.keys[0];
            const quint32 symbol = x11Keysym(chord.key());
            const auto codes = owned(symbol != 0 ? xcb_key_symbols_get_keycode(symbols, symbol) : nullptr);
            if (!codes) {
                binding.state = GlobalKeyState::NoSuchKey;
                continue;
            }
            binding.state = GlobalKeyState::Wanted;
            for (const xcb_keycode_t *code = codes.get(); *code != XCB_NO_SYMBOL; ++code) {
                for (const quint16 lock : std::as_const(locks)) {
                    const auto modifiers = quint16(modifiersOf(chord.keyboardModifiers()) | lock);
                    const auto cookie = xcb_grab_key(connection, 1, root, modifiers, *code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
                    byRequest.insert(quint16(cookie.sequence), i);
                    binding.grabs.append({*code, modifiers});
                }
            }
        }
        fence = xcb_get_input_focus(connection).sequence;
        fenced = true;
        xcb_flush(connection);
    }

    xcb_connection_t *connection = nullptr;
    xcb_key_symbols_t *symbols = nullptr;
    xcb_window_t root = 0;
    QVector<quint16> locks;
    QVector<Binding> bindings;
    QHash<quint16, int> byRequest;
    unsigned fence = 0;
    bool fenced = false;
};

X11GlobalKeys::X11GlobalKeys(const QByteArray &display, QObject *parent) : GlobalKeys(parent), d(std::make_unique<State>())
{
    int screen = 0;
    d->connection = xcb_connect(display.isEmpty() ? nullptr : display.constData(), &screen);
    if (!d->up()) {
        qCInfo(logUi) << "no global keys: the X server refused another connection";
        return;
    }
    xcb_screen_iterator_t screens = xcb_setup_roots_iterator(xcb_get_setup(d->connection));
    for (int i = 0; i < screen; ++i)
        xcb_screen_next(&screens);
    d->root = screens.data->root;
    d->symbols = xcb_key_symbols_alloc(d->connection);
    auto *notifier = new QSocketNotifier(xcb_get_file_descriptor(d->connection), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        readEvents();
        if (!d->up()) {
            notifier->setEnabled(false);
            Q_EMIT changed();
        }
    });
}

X11GlobalKeys::~X11GlobalKeys() = default;

GlobalKeysState X11GlobalKeys::state() const
{
    if (!d->up())
        return GlobalKeysState::Absent;
    return d->fenced ? GlobalKeysState::Starting : GlobalKeysState::On;
}

GlobalKeyState X11GlobalKeys::stateOf(const QString &id) const
{
    for (const State::Binding &binding : std::as_const(d->bindings)) {
        if (binding.key.id == id)
            return binding.state;
    }
    return GlobalKeyState::None;
}

QString X11GlobalKeys::givenText(const QString &) const { return {}; }

void X11GlobalKeys::bind(const QVector<GlobalKey> &keys)
{
    if (!d->up())
        return;
    d->release();
    d->bindings.clear();
    for (const GlobalKey &key : keys)
        d->bindings.append({key, GlobalKeyState::None, {}});
    d->readLocks();
    d->grabAll();
    Q_EMIT changed();
    // What xcb read while it waited for the keyboard's map makes no socket ready any more.
    QTimer::singleShot(0, this, &X11GlobalKeys::readEvents);
}

void X11GlobalKeys::readEvents()
{
    if (!d->up())
        return;
    bool news = false;
    bool remapped = false;
    QStringList hit;
    while (const auto event = owned(xcb_poll_for_event(d->connection))) {
        if (event->response_type == 0) {
            const auto *error = reinterpret_cast<const xcb_generic_error_t *>(event.get());
            const auto binding = d->byRequest.constFind(error->sequence);
            if (binding != d->byRequest.cend() && d->bindings.at(*binding).state != GlobalKeyState::Taken) {
                d->bindings[*binding].state = GlobalKeyState::Taken;
                news = true;
                qCInfo(logUi).noquote() << "global key of" << d->bindings.at(*binding).key.id << "is taken by another program";
            }
            continue;
        }
        switch (event->response_type & 0x7f) {
        case XCB_KEY_PRESS: {
            const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event.get());
            for (const State::Binding &binding : std::as_const(d->bindings)) {
                for (const State::Grab &grab : binding.grabs) {
                    if (grab.code == press->detail && (grab.modifiers & realModifiers) == (press->state & realModifiers)) {
                        hit.append(binding.key.id);
                        break;
                    }
                }
            }
            break;
        }
        case XCB_MAPPING_NOTIFY: {
            auto *mapping = reinterpret_cast<xcb_mapping_notify_event_t *>(event.get());
            if (mapping->request != XCB_MAPPING_POINTER) {
                xcb_refresh_keyboard_mapping(d->symbols, mapping);
                remapped = true;
            }
            break;
        }
        default: break; // X11's numbers, not ours
        }
    }
    if (d->fenced) {
        void *reply = nullptr;
        xcb_generic_error_t *error = nullptr;
        if (xcb_poll_for_reply(d->connection, d->fence, &reply, &error)) {
            std::free(reply);
            std::free(error);
            d->fenced = false;
            for (State::Binding &binding : d->bindings) {
                if (binding.state == GlobalKeyState::Wanted)
                    binding.state = GlobalKeyState::Given;
            }
            news = true;
            // The answer may have been read together with an error that lies in xcb's own queue now.
            QTimer::singleShot(0, this, &X11GlobalKeys::readEvents);
        }
    }
    if (remapped) { // another layout: the same keys may lie elsewhere
        d->release();
        d->readLocks();
        d->grabAll();
        QTimer::singleShot(0, this, &X11GlobalKeys::readEvents);
    }
    if (news)
        Q_EMIT changed();
    for (const QString &id : std::as_const(hit))
        Q_EMIT pressed(id);
}

} // namespace linija
