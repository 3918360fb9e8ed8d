#include "ui/customer/candidatecard.h"

#include "ui/widgets/customerwords.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/statechip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace linija {

CandidateCard::CandidateCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CandidateCard::setTexts(const QString &name, const QString &line, const QString &chip)
{
    m_name = name;
    m_line = line;
    m_chip = chip;
    describe();
}

void CandidateCard::setKey(const QString &text)
{
    m_key = text;
    update();
}

void CandidateCard::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

void CandidateCard::describe()
{
    setAccessibleName(m_name);
    QStringList parts{m_line, m_chip};
    parts.removeAll(QString());
    setAccessibleDescription(CustomerWords::list(parts));
    setToolTip(m_line);
    updateGeometry();
    update();
}

QSize CandidateCard::sizeHint() const
{
    const int nameHeight = QFontMetrics(textFont(TextRole::Emphasis)).height();
    const int lineHeight = QFontMetrics(textFont(TextRole::Small)).height();
    const int chipHeight = chipSize({QStringLiteral("x"), StateRole::Waiting}).height();
    const int width = QFontMetrics(textFont(TextRole::Emphasis)).horizontalAdvance(m_name.left(40)) + px(60);
    return {qBound(px(150), width, px(320)), px(8) + nameHeight + px(2) + lineHeight + px(4) + chipHeight + px(8)};
}

QSize CandidateCard::minimumSizeHint() const { return {px(120), sizeHint().height()}; }

void CandidateCard::paintEvent(QPaintEvent *)
{
    const Tokens &colors = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = m_chosen || hasFocus();
    QPen outline(marked ? colors.accent : colors.border);
    outline.setWidthF(hasFocus() ? 2 : marked ? 1.4 : 1);
    painter.setPen(outline);
    painter.setBrush(isDown() ? colors.pressed : underMouse() ? colors.hover : colors.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
    painter.setRenderHint(QPainter::Antialiasing, false);

    const int left = px(11);
    int right = width() - px(11);
    int y = px(8);
    const QFont nameFont = textFont(TextRole::Emphasis);
    const QFontMetrics nameMetrics(nameFont);
    if (!m_key.isEmpty()) {
        const QSize hint = keyHintSize(m_key);
        const QRect place(right - hint.width(), y + (nameMetrics.height() - hint.height()) / 2, hint.width(), hint.height());
        paintKeyHint(&painter, place, m_key);
        right = place.left() - px(6);
    }
    painter.setFont(nameFont);
    painter.setPen(isEnabled() ? colors.text : colors.textDisabled);
    painter.drawText(QRect(left, y, right - left, nameMetrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     nameMetrics.elidedText(m_name, Qt::ElideRight, right - left));
    y += nameMetrics.height() + px(2);

    const int wide = width() - 2 * left;
    const QFont small = textFont(TextRole::Small);
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(colors.textMuted);
    painter.drawText(QRect(left, y, wide, smallMetrics.height()), Qt::AlignVCenter | Qt::TextSingleLine,
                     smallMetrics.elidedText(m_line, Qt::ElideRight, wide));
    y += smallMetrics.height() + px(4);

    if (!m_chip.isEmpty()) {
        const ChipLook look{m_chip, StateRole::Waiting};
        const QSize size = chipSize(look);
        paintChip(&painter, QRect(left, y, qMin(size.width(), wide), size.height()), look);
    }
}

void CandidateCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    updateGeometry();
    update();
}

void CandidateCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT looked();
}

void CandidateCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace linija
