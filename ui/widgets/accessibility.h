// What screen readers and other assistive programs find in the widgets that paint themselves: role, name, value, state.
// One factory for all of ui/widgets; installAccessibility() is called once, before the first window (again does nothing).
// Names are made when somebody asks, never pushed: a running timer is read when the reader looks at it and does not
// interrupt every second. What must be heard at once goes through announce(). GUI thread.
#pragma once

#include <QAccessible>
#include <QString>

class QWidget;

namespace linija {

void installAccessibility();

// An accessible name and description, given as often as one likes: readers hear of a change alone. QWidget's own setters tell
// them each time, and a card that is filled anew every two seconds would have its fifteen buttons read out.
void setSpokenName(QWidget *widget, const QString &name);
void setSpokenDescription(QWidget *widget, const QString &description);

// For a widget of another room that paints itself: what it is, beside its accessible name. In its constructor, before it has
// words.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

// Polite waits until the reader has finished its sentence (a change of state); Assertive interrupts it (a ringing call,
// an error).
enum class Urgency { Polite, Assertive };

// Says a text on behalf of `from`'s window. With Qt 6.8 and later by the platform's announcements; before that a notice
// of no size in the window takes the text and says that it appeared, which AT-SPI readers speak. At most 500 characters.
void announce(QWidget *from, const QString &text, Urgency urgency = Urgency::Polite);

} // namespace linija
