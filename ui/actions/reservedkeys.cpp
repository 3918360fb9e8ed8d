#include "ui/actions/reservedkeys.h"

#include <QList>

namespace linija {

namespace {

bool isModifierAlone(Qt::Key key)
{
    static const QList<Qt::Key> modifiers = {Qt::Key_Shift,   Qt::Key_Control,  Qt::Key_Meta,       Qt::Key_Alt,
                                             Qt::Key_AltGr,   Qt::Key_CapsLock, Qt::Key_NumLock,    Qt::Key_ScrollLock,
                                             Qt::Key_Super_L, Qt::Key_Super_R,  Qt::Key_Multi_key,  Qt::Key_Mode_switch,
                                             Qt::Key_Hyper_L, Qt::Key_Hyper_R,  Qt::Key_unknown};
    return modifiers.contains(key);
}

bool editsText(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    static const QList<Qt::Key> moves = {Qt::Key_Backspace, Qt::Key_Delete,   Qt::Key_Home, Qt::Key_End,  Qt::Key_Left,
                                         Qt::Key_Right,     Qt::Key_Up,       Qt::Key_Down, Qt::Key_Insert,
                                         Qt::Key_PageUp,    Qt::Key_PageDown};
    static const QList<Qt::Key> letters = {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Z};
    const bool plain = !(modifiers & (Qt::AltModifier | Qt::MetaModifier));
    if (moves.contains(key) && plain)
        return true; // also with Ctrl: by words, and with Shift: chooses text
    return letters.contains(key) && plain && (modifiers & Qt::ControlModifier);
}

bool walksFocus(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    static const QList<Qt::Key> keys = {Qt::Key_Tab,    Qt::Key_Backtab, Qt::Key_Space, Qt::Key_Return,
                                        Qt::Key_Enter,  Qt::Key_Escape,  Qt::Key_Menu,  Qt::Key_Select};
    return keys.contains(key) && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isDesktop(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    const bool functionKey = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    if (modifiers & Qt::MetaModifier)
        return true; // the key with the desktop's sign on it
    if ((modifiers & Qt::ControlModifier) && (modifiers & Qt::AltModifier)
        && (functionKey || key == Qt::Key_Delete || key == Qt::Key_Backspace))
        return true; // text consoles, and ending the session
    return (modifiers & Qt::AltModifier) && (key == Qt::Key_F4 || key == Qt::Key_Tab || key == Qt::Key_Space || key == Qt::Key_Escape);
}

} // namespace

bool typesText(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return false;
    const QKeyCombination chord = keys[0];
    // Printed signs lie below Qt's own keys; the keypad's modifier changes nothing about that.
    const bool printed = chord.key() >= Qt::Key_Space && chord.key() < Qt::Key_Escape;
    return printed && !(chord.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

KeyRefusal keyRefusal(const QKeySequence &keys, TypingKeys typing)
{
    if (keys.count() != 1 || isModifierAlone(keys[0].key()))
        return KeyRefusal::NoKey;
    const Qt::Key key = keys[0].key();
    const Qt::KeyboardModifiers modifiers = keys[0].keyboardModifiers();
    if (walksFocus(key, modifiers))
        return KeyRefusal::WalksFocus;
    if (isDesktop(key, modifiers))
        return KeyRefusal::Desktop;
    if (editsText(key, modifiers))
        return KeyRefusal::EditsText;
    if (typing == TypingKeys::Refused && typesText(keys))
        return KeyRefusal::Types;
    return KeyRefusal::None;
}

} // namespace linija
