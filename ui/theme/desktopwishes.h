// What the desktop asks of the look of all programs. Plain; who finds it out is in ui/desktop.
#pragma once

#include "ui/theme/tokens.h"

#include <optional>

namespace linija {

enum class Motion { Allowed, Reduced };

struct DesktopWishes
{
    std::optional<ThemeKind> kind; // nothing: the desktop says nothing about it
    Contrast contrast = Contrast::Usual;
    Motion motion = Motion::Allowed;

    friend bool operator==(const DesktopWishes &, const DesktopWishes &) = default;
};

} // namespace linija
