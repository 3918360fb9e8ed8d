// Keys that no action may have, and why: they type, move in what is typed, walk the window, or belong to the desktop. Pure.
#pragma once

#include <QKeySequence>

namespace linija {

enum class KeyRefusal {
    None,
    NoKey,      // nothing, or Ctrl, Shift and the like alone
    Types,      // a letter, digit or sign alone: it belongs to what is being written
    EditsText,  // Ctrl+C, Backspace, Home …
    WalksFocus, // Tab, Space, Return, Escape
    Desktop     // Alt+F4, Ctrl+Alt+F1 …: the desktop takes them first
};

enum class TypingKeys {
    Refused,
    Allowed // for actions that listen only while no text field has the focus
};

[[nodiscard]] KeyRefusal keyRefusal(const QKeySequence &keys, TypingKeys typing);

// Types into a text field where one has the focus: no Ctrl, Alt or Meta, and a sign that is printed.
[[nodiscard]] bool typesText(const QKeySequence &keys);

} // namespace linija
