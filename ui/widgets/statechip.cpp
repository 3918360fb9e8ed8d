#include "ui/widgets/statechip.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace linija {

namespace {

int sidePadding() { return px(8); }
int markSize(const ChipLook &look) { return look.mark == ChipMark::Dot ? px(8) : px(14); }

int textLeft(const ChipLook &look)
{
    return sidePadding() + (look.mark == ChipMark::None ? 0 : markSize(look) + px(5));
}

QString withoutDigits(const QString &text)
{
    QString words;
    for (const QChar c : text) {
        if (!c.isDigit())
            words.append(c);
    }
    return words;
}

} // namespace

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(textFont(look.textRole));
    return {textLeft(look) + metrics.horizontalAdvance(look.text) + sidePadding() + 1, metrics.height() + px(4)};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look)
{
    const Tokens &t = tokens();
    const StateColors &colors = t.state(look.role);
    const QColor ink = look.strong ? colors.onSolid : colors.fg;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(look.outlined ? QPen(colors.border, 1) : QPen(Qt::NoPen));
    painter->setBrush(look.strong ? colors.solid : colors.bg);
    const QRectF pill = look.outlined ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const double mark = markSize(look);
    const QRectF markRect(rect.left() + sidePadding(), rect.center().y() + 0.5 - mark / 2, mark, mark);
    switch (look.mark) {
    case ChipMark::None: break;
    case ChipMark::Dot:
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        painter->drawEllipse(markRect);
        break;
    case ChipMark::Icon: paintIcon(painter, markRect.toAlignedRect(), look.icon, ink); break;
    }

    const QFont font = tabularFont(look.textRole);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect textRect = rect.adjusted(textLeft(look), 0, -sidePadding() + 1, 0);
    painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(look.text, Qt::ElideRight, textRect.width()));
    painter->restore();
}

StateChip::StateChip(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

StateChip::StateChip(const QString &text, StateRole role, QWidget *parent) : StateChip(parent)
{
    setRole(role);
    setText(text);
}

void StateChip::setText(const QString &text)
{
    if (text == m_look.text)
        return;
    const QSize before = sizeHint();
    const QString wordsBefore = withoutDigits(m_look.text);
    m_look.text = text;
    // A chip may carry a running time: only other words are news.
    if (withoutDigits(text) != wordsBefore) {
        QAccessibleEvent renamed(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&renamed);
    }
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void StateChip::setRole(StateRole role)
{
    m_look.role = role;
    m_look.outlined = role == StateRole::Neutral;
    update();
}

void StateChip::setStrong(bool strong)
{
    m_look.strong = strong;
    update();
}

void StateChip::setMark(ChipMark mark)
{
    if (mark == m_look.mark)
        return;
    m_look.mark = mark;
    updateGeometry();
    update();
}

void StateChip::setIcon(Icon icon)
{
    m_look.icon = icon;
    setMark(ChipMark::Icon);
    update();
}

void StateChip::setTextRole(TextRole role)
{
    m_look.textRole = role;
    updateGeometry();
    update();
}

void StateChip::setWidthFor(const QString &longestText)
{
    if (longestText == m_widest)
        return;
    m_widest = longestText;
    updateGeometry();
}

QSize StateChip::sizeHint() const
{
    ChipLook widest = m_look;
    const QSize own = chipSize(m_look);
    if (m_widest.isEmpty())
        return own;
    widest.text = m_widest;
    return own.expandedTo(chipSize(widest));
}

QSize StateChip::minimumSizeHint() const
{
    // A chip may be cut to a word's beginning, not to nothing.
    const QSize full = sizeHint();
    return {std::min(full.width(), px(56)), full.height()};
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int width = std::min(this->width(), m_widest.isEmpty() ? sizeHint().width() : this->width());
    const QRect area(layoutDirection() == Qt::RightToLeft ? this->width() - width : 0, 0, width, height());
    paintChip(&painter, area, m_look);
}

bool StateChip::event(QEvent *event)
{
    // The whole text where it is cut; a tooltip that somebody set says more than that and stays.
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (chipSize(m_look).width() > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_look.text.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void StateChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace linija
