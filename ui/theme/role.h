// What a widget is for, where its class alone does not tell: it decides colours, padding, font and alignment.
// A role is a dynamic property named "role"; the style reads it. GUI thread.
//
//   QPushButton  "primary" "success" "danger" "waiting" "trouble" "quiet" "link" "answer" "pill" "tightpill"
//                "keypad"; none: outlined
//   QToolButton  "rail" "fold" (the head of what can be folded away: as wide as it, plain also while it is open)
//   QFrame       "card" "panel" "bar" "window" "quote" (what to say, with the blue line at its left)
//   QLabel       "title" "heading" "emphasis" "muted" "small" "section" "speech" "trouble" "wordmark"
//   QLineEdit    "ground" (filled with the window colour); for a wrong entry see setInvalid()
//   QListView    "results" (a popup list); QTextEdit "page" (no frame)
//   QWidget      "window" "panel": fills the ground; "scrolled": shows the ground behind it
#pragma once

class QWidget;

namespace linija {

enum class WidgetRole {
    None, Primary, Success, Danger, Waiting, Trouble, Quiet, Link, Answer, Pill, TightPill, Keypad, Rail, Fold, Card, Panel, Bar, Window,
    Quote, Title, Heading, Emphasis, Muted, Small, Section, Speech, Wordmark, Ground, Results, Page, Scrolled
};

// Gives a widget its role, also after it was shown. An unknown word is a programmer's error. "" takes the role off.
void setRole(QWidget *widget, const char *role);
[[nodiscard]] WidgetRole roleOf(const QWidget *widget);

// The red outline of a field whose entry cannot be taken; the words that say why belong to the caller.
void setInvalid(QWidget *field, bool invalid);
[[nodiscard]] bool isInvalid(const QWidget *field);

// Font, frame and ground of one widget by class and role, at the text size of now. The style calls it when a widget is
// first shown, the theme when the text size changes.
void dress(QWidget *widget);

} // namespace linija
