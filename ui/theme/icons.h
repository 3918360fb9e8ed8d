// Linija's own icons: 24 px stroke drawings, tinted from the tokens when they are painted, so a change of theme needs no
// new icons. Crisp at any scale (drawn from SVG for the exact device pixels, then cached). GUI thread.
#pragma once

#include "ui/theme/tokens.h"

#include <QIcon>

class QPainter;

namespace linija {

enum class Icon {
    ArrowLeft, ArrowRight, Book, Box, Callback, Cap, Chart, Chat, Check, ChevronDown, ChevronLeft, ChevronRight, ChevronUp,
    Clock, Close, Cloud, CloudOff, External, Flag, Gear, Globe, Info, Keypad, Leave, Lock, Mail, Mic, MicOff, Note, PanelLeft,
    PanelLeftOff, PanelRight, PanelRightOff, Pause, Person, Phone, PhoneDown, PhoneIncoming, PhoneOutgoing, Play, Plus,
    Record, RecordPause, Retry, Search, Sms, Speaker, Star, Steps, Swap, Sync, Transfer, Warning
};

enum class Tint { Text, Muted, Disabled, Accent, OnAccent, Ours, Talking, Waiting, Trouble, Coaching };

[[nodiscard]] QColor tintColor(Tint tint);
[[nodiscard]] Tint tintOf(StateRole role);

// For buttons and menus. Disabled is painted in the disabled colour; checked (QIcon::On) takes tintWhenOn.
[[nodiscard]] QIcon icon(Icon name, Tint tint = Tint::Muted);
[[nodiscard]] QIcon icon(Icon name, Tint tint, Tint tintWhenOn);

// For delegates and painted widgets.
void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &color);

// The drawing's resource path; empty pictures are a programmer's error, found by the tests.
[[nodiscard]] QString iconResource(Icon name);
inline constexpr int iconCount = int(Icon::Warning) + 1;

} // namespace linija
