// The notice that carries announcements where Qt has none of its own (before 6.8): a child of the window without size or
// paint, with the role of a notification. It takes the text as its name and says that it appeared; AT-SPI passes both on,
// and readers speak them. Two texts in one turn of the event loop are said one after the other; a text that interrupts
// goes before those that wait. GUI thread; owned by its window. Use announce().
#pragma once

#include "ui/widgets/accessibility.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

namespace linija {

class Announcer : public QWidget
{
    Q_OBJECT
public:
    static constexpr int mostWaiting = 8; // of older ones the last are kept

    [[nodiscard]] static Announcer &of(QWidget &window); // makes it where there is none

    void say(const QString &text, Urgency urgency);
    [[nodiscard]] QString text() const { return m_text; } // what was said last

Q_SIGNALS:
    void said(const QString &text); // now it can be heard

private:
    explicit Announcer(QWidget *window);
    void sayNext();

    QStringList m_waiting;
    QString m_text;
    QTimer m_pace;
};

} // namespace linija
