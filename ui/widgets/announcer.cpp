#include "ui/widgets/announcer.h"

#include <QAccessible>

namespace linija {

namespace {
// A reader asks for the name only when the event has reached it; the next text must not have taken its place by then.
constexpr int paceMs = 250;
} // namespace

Announcer::Announcer(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("announcer"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(0, 0, 1, 1);
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, &Announcer::sayNext);
    lower();
    show();
}

Announcer &Announcer::of(QWidget &window)
{
    if (auto *there = window.findChild<Announcer *>(QString(), Qt::FindDirectChildrenOnly))
        return *there;
    return *new Announcer(&window); // owned by the window
}

void Announcer::say(const QString &text, Urgency urgency)
{
    switch (urgency) {
    case Urgency::Polite: m_waiting.append(text); break;
    case Urgency::Assertive: m_waiting.prepend(text); break;
    }
    while (m_waiting.size() > mostWaiting)
        m_waiting.removeAt(1); // the first is the one that interrupts, or the next to be said
    if (!m_pace.isActive())
        sayNext();
}

void Announcer::sayNext()
{
    if (m_waiting.isEmpty())
        return;
    m_text = m_waiting.takeFirst();
    QAccessibleEvent renamed(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&renamed);
    QAccessibleEvent appeared(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
    QAccessibleEvent alert(this, QAccessible::Alert); // other platforms than AT-SPI
    QAccessible::updateAccessibility(&alert);
    Q_EMIT said(m_text);
    m_pace.start();
}

} // namespace linija
