// Every pair of token colours that the style and the widgets put on each other, with the contrast ratio that it must hold:
// WCAG 2.2 AA, 4.5:1 for words (1.4.3), 3:1 for icons, outlines of controls and marks of focus and state (1.4.11); where
// the desktop asks for high contrast, 7:1 and 4.5:1. Disabled controls and decoration are exempt there and missing here.
// Whoever puts a new pair on the screen adds it; tests/ui/theme/contrast_test.cpp measures them all. Plain values.
#pragma once

#include "ui/theme/tokens.h"

#include <QString>
#include <QVector>

namespace linija {

struct ContrastPair
{
    QString what;
    QColor front;
    QColor ground;
    double least; // ratio, 1 to 21
};

[[nodiscard]] QVector<ContrastPair> contrastPairs(const Tokens &tokens);

// WCAG 2.2, "contrast ratio" from "relative luminance"; 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace linija
