#include "ui/customer/candidatecard.h"

#include "ui/widgets/accessibility.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/statechip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace linija {

namespace {
constexpr int sideMargin = 11;
constexpr int mostLines = 3;
} // namespace

CandidateCard::CandidateCard(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the highest of its row
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    setSpokenName(this, m_name);
    QStringList parts{m_line, m_chip};
    parts.removeAll(QString());
    setSpokenDescription(this, CustomerWords::list(parts));
    setToolTip(m_line);
    updateGeometry();
    update();
}

LaidText CandidateCard::laidLine(int width) const
{
    return layOutText(m_line, {}, textFont(TextRole::Small), width - 2 * px(sideMargin), mostLines);
}

// The chip keeps its place also where a card has none: a row of cards has one form.
int CandidateCard::heightForWidth(int width) const
{
    const int name = QFontMetrics(textFont(TextRole::Emphasis)).height();
    const int words = m_line.isEmpty() ? QFontMetrics(textFont(TextRole::Small)).height()
                                       : qCeil(laidLine(width).layout->boundingRect().height());
    const int chip = chipSize({QStringLiteral("x"), StateRole::Waiting}).height();
    return px(8) + name + px(2) + words + px(4) + chip + px(8);
}

QSize CandidateCard::sizeHint() const
{
    const int name = QFontMetrics(textFont(TextRole::Emphasis)).horizontalAdvance(m_name.left(40)) + px(60);
    const int width = std::max(qBound(px(150), name, px(320)), minimumSizeHint().width());
    return {width, heightForWidth(width)};
}

QSize CandidateCard::minimumSizeHint() const
{
    const int chip = m_chip.isEmpty() ? 0 : chipSize({m_chip, StateRole::Waiting}).width() + 2 * px(sideMargin);
    const int width = std::max(px(150), chip);
    const int line = QFontMetrics(textFont(TextRole::Small)).height();
    return {width, px(8) + QFontMetrics(textFont(TextRole::Emphasis)).height() + px(2) + line + px(8)};
}

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

    const int left = px(sideMargin);
    int right = width() - left;
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
    LaidText words = laidLine(width());
    words.color = colors.textMuted;
    paintLaid(&painter, QPoint(left, y), words);

    if (!m_chip.isEmpty()) {
        const ChipLook look{m_chip, StateRole::Waiting};
        const QSize size = chipSize(look);
        // At the foot: in a row of cards all stand level.
        paintChip(&painter, QRect(left, height() - px(8) - size.height(), qMin(size.width(), wide), size.height()), look);
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
