// The design tokens: every colour, space, radius and text size of the window comes from here and from nowhere else.
// Colour means state: green talking, amber waiting or due, red trouble, blue ours to do, violet coaching; a word or an
// icon always stands with it. The pairs in use hold WCAG 2.2 AA: see contrastpairs.h.
// Plain values; GUI thread.
#pragma once

#include <QColor>
#include <QFont>

namespace linija {

enum class ThemeKind { Light, Dark };
enum class Contrast { Usual, High }; // High: what the desktop asks for where somebody needs stronger lines and words

// What a coloured thing says. Neutral says nothing.
enum class StateRole { Neutral, Ours, Talking, Waiting, Trouble, Coaching };

struct StateColors
{
    QColor fg;           // text and icons on bg, bgHover, card and panel
    QColor bg;           // soft fill of a chip, icon disc or banner
    QColor bgHover;      // the same under the pointer
    QColor border;       // outline of a card or button in this state
    QColor solid;        // full fill: the button that does it
    QColor solidHover;
    QColor solidPressed;
    QColor onSolid;      // text on the three
};

struct Tokens
{
    ThemeKind kind = ThemeKind::Light;
    Contrast contrast = Contrast::Usual;
    QColor window;       // the ground of the columns
    QColor panel;        // bars and the right column
    QColor card;         // cards and input fields
    QColor hover;        // under the pointer, on panel or card
    QColor pressed;
    QColor border;       // lines and outlines
    QColor borderStrong; // outlines that must be found: check boxes
    QColor fieldLine;    // outline of what can be typed into
    QColor buttonLine;   // outline of a button without a fill of its own
    QColor focus;        // where the keyboard is
    QColor track;        // the part of a bar or ring that is not filled yet
    QColor scroll;       // handle of a scroll bar
    QColor scrollHover;
    QColor disc;         // behind the drawing of an empty page
    QColor tip;          // ground of a tool tip
    QColor onTip;
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    QColor accent;       // what is chosen, links, the button to press
    QColor onAccent;
    QColor highlight;    // behind matched words; carries `text`
    QColor wave;         // sound shapes and other decoration
    StateColors neutral;
    StateColors ours;
    StateColors talking;
    StateColors waiting;
    StateColors trouble;
    StateColors coaching;

    [[nodiscard]] const StateColors &state(StateRole role) const;
};

[[nodiscard]] const Tokens &tokensFor(ThemeKind kind, Contrast contrast = Contrast::Usual);
// The tokens of the palette that the application wears now. Ask at paint time; never keep the reference over a change.
[[nodiscard]] const Tokens &tokens();

// Spaces and radii in device-independent pixels, before scaling by px().
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

namespace radius {
inline constexpr int control = 5;
inline constexpr int card = 7;
inline constexpr int large = 9;
} // namespace radius

// The type scale. Sizes at 100 %: Small 11, Body 13, Emphasis 13 bold, Heading 14 bold, Title 16 bold, Speech 15.
enum class TextRole { Small, SmallBold, Body, Emphasis, Heading, Title, Speech };

[[nodiscard]] int textPixelSize(TextRole role);  // scaled by the text size in use
[[nodiscard]] QFont textFont(TextRole role);
[[nodiscard]] QFont tabularFont(TextRole role);  // digits of one width, for timers
// A length that grows with the text. What is set once, such as layout margins, would go stale when the text size changes
// while the program runs: see scaled.h.
[[nodiscard]] int px(int atHundredPercent);

// False where the desktop or the user asks for reduced motion: then nothing slides, fades or blinks; what an animation
// would have led to is there at once.
[[nodiscard]] bool motionAllowed();

} // namespace linija
