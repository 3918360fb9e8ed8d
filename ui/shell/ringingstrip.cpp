#include "ui/shell/ringingstrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace linija {

namespace {
constexpr int widestWords = 340; // at 100 % text
}

// Who calls, in two lines beside the button.
class RingingWords final : public QWidget
{
public:
    explicit RingingWords(QWidget *over) : QWidget(over)
    {
        setSpokenRole(this, QAccessible::StaticText);
        setObjectName(QStringLiteral("ringingWords"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void setCall(const RingingCall &call)
    {
        m_call = call;
        setAccessibleName(call.detail.isEmpty() ? call.who : call.who + QStringLiteral(", ") + call.detail);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics who(textFont(TextRole::Emphasis));
        const QFontMetrics detail(textFont(TextRole::Small));
        const int text = std::max(who.horizontalAdvance(m_call.who), detail.horizontalAdvance(m_call.detail)) + 1;
        const int lines = who.height() + (m_call.detail.isEmpty() ? 0 : px(2) + detail.height());
        return {std::min(text, px(widestWords)) + 2 * px(space::m), lines + 2 * px(space::s)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const StateColors &state = t.state(m_call.state);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(state.border, 1.4));
        painter.setBrush(t.card);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
        QRect line = rect().adjusted(px(space::m), px(space::s), -px(space::m), 0);
        const auto write = [&](const QString &text, TextRole role, const QColor &color) {
            const QFont font = textFont(role);
            const QFontMetrics metrics(font);
            line.setHeight(metrics.height());
            painter.setFont(font);
            painter.setPen(color);
            painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                             metrics.elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, line.height() + px(2));
        };
        write(m_call.who, TextRole::Emphasis, t.text);
        if (!m_call.detail.isEmpty())
            write(m_call.detail, TextRole::Small, t.textMuted);
    }

private:
    RingingCall m_call;
};

RingingStrip::RingingStrip(QWidget *over) : QAbstractButton(over), m_words(new RingingWords(over))
{
    setObjectName(QStringLiteral("ringingStrip"));
    setFocusPolicy(Qt::TabFocus); // a click must not take the cursor out of what the agent types
    setCursor(Qt::PointingHandCursor);
    hide();
    over->installEventFilter(this);
    describe();
}

void RingingStrip::setCall(const std::optional<RingingCall> &call)
{
    if (call == m_call && isHidden() == !call)
        return;
    m_call = call;
    if (call)
        m_words->setCall(*call);
    describe();
    setVisible(call.has_value());
    m_words->setVisible(call.has_value());
    m_words->raise();
    place();
    update();
}

void RingingStrip::setKeyText(const QString &keys)
{
    m_keys = keys;
    describe();
}

void RingingStrip::describe()
{
    const QString text = m_call ? tr("Answer: %1", "button; a name or number").arg(m_call->who) : tr("Answer", "button");
    if (text != accessibleName())
        setAccessibleName(text);
    QString tip = m_keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, m_keys);
    if (m_call && m_call->others > 0)
        tip += QLatin1Char('\n') + tr("%n more call(s) ring", nullptr, m_call->others);
    setToolTip(tip);
}

void RingingStrip::place()
{
    if (!m_call)
        return;
    const QWidget *over = m_words->parentWidget();
    if (!over->isAncestorOf(this))
        return;
    const QSize size = m_words->sizeHint();
    const QPoint beside = mapTo(over, QPoint(layoutDirection() == Qt::RightToLeft ? -px(space::m) - size.width() : width() + px(space::m),
                                             (height() - size.height()) / 2));
    m_words->setGeometry(QRect(beside, size));
}

QSize RingingStrip::sizeHint() const { return {px(40), px(52)}; }

void RingingStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const StateColors &state = t.talking;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus()) {
        painter.setPen(QPen(t.focus, 2));
        painter.drawRoundedRect(whole, radius::card, radius::card);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? state.solidPressed : underMouse() ? state.solidHover : state.solid);
    const double gap = hasFocus() ? 3 : 0; // between ring and fill, so that the ring is plain on this colour too
    painter.drawRoundedRect(whole.adjusted(gap, gap, -gap, -gap), radius::card, radius::card);
    const int side = px(20);
    paintIcon(&painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), Icon::Phone, state.onSolid);
    if (!m_call || m_call->others == 0)
        return;
    const QString count = QString::number(std::min(m_call->others + 1, 99));
    QFont font = textFont(TextRole::SmallBold);
    font.setPixelSize(px(10));
    const int badge = std::max(px(15), QFontMetrics(font).horizontalAdvance(count) + px(6));
    const QRectF place(width() - badge - 1, 1, badge, px(15));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.card);
    painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(place, Qt::AlignCenter, count);
}

void RingingStrip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
    }
}

void RingingStrip::moveEvent(QMoveEvent *event)
{
    QAbstractButton::moveEvent(event);
    place();
}

bool RingingStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &RingingStrip::place, Qt::QueuedConnection);
    return QAbstractButton::eventFilter(watched, event);
}

} // namespace linija
