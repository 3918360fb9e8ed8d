#include "ui/widgets/keybutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/keyhint.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace linija {

KeyButton::KeyButton(QWidget *parent) : QPushButton(parent)
{
    // A click with the mouse must not take the cursor out of what the agent types.
    setFocusPolicy(Qt::TabFocus);
}

KeyButton::KeyButton(const QString &text, const QString &keyText, QWidget *parent) : KeyButton(parent)
{
    setText(text);
    setKeyText(keyText);
}

void KeyButton::setKeyText(const QString &text)
{
    if (text == m_keyText)
        return;
    m_keyText = text;
    updateGeometry();
    update();
}

void KeyButton::setKeyPlace(KeyPlace place)
{
    m_place = place;
    updateGeometry();
    update();
}

void KeyButton::setWords(const QStringList &words)
{
    if (words == m_words)
        return;
    m_words = words;
    updateGeometry();
}

QSize KeyButton::wordSize() const
{
    QSize size = QPushButton::sizeHint();
    if (m_words.isEmpty())
        return size;
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize picture = icon().isNull() ? QSize() : QSize(iconSize().width() + 4, iconSize().height()); // as QPushButton counts
    for (const QString &word : m_words) {
        option.text = word;
        const QSize letters = option.fontMetrics.size(Qt::TextShowMnemonic, word);
        const QSize content(std::max(0, picture.width()) + letters.width(), std::max(picture.height(), letters.height()));
        size = size.expandedTo(style()->sizeFromContents(QStyle::CT_PushButton, &option, content, this));
    }
    return size;
}

QSize KeyButton::sizeHint() const
{
    QSize size = wordSize();
    if (!m_keyText.isEmpty())
        size.rwidth() += keyHintSize(m_keyText).width() + px(6);
    return size;
}

QSize KeyButton::minimumSizeHint() const { return wordSize(); }

void KeyButton::paintEvent(QPaintEvent *event)
{
    // The badge is a help; the word is not: where both do not fit, the word stays.
    if (m_keyText.isEmpty() || width() < sizeHint().width() - px(10)) {
        QPushButton::paintEvent(event);
        return;
    }
    // The style paints the ground and the text in its own colour; the room of the badge is taken from its rectangle.
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    const QSize badge = keyHintSize(m_keyText);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int room = badge.width() + px(6);
    QRect badgeRect(QPoint(), badge);
    badgeRect.moveTop((height() - badge.height()) / 2);
    QRect textRect = rect();
    if (m_place == KeyPlace::RightEdge) {
        badgeRect.moveLeft(mirrored ? px(10) : width() - px(10) - badge.width());
        textRect = mirrored ? rect().adjusted(room + px(10), 0, -px(11), 0) : rect().adjusted(px(11), 0, -room - px(10), 0);
    } else {
        const int iconRoom = icon().isNull() ? 0 : iconSize().width() + 4;
        const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text()).width() + iconRoom;
        const int left = (width() - textWidth - room) / 2;
        // The style centres the text in what it is given.
        textRect = mirrored ? QRect(left + room, 0, textWidth, height()) : QRect(left, 0, textWidth, height());
        badgeRect.moveLeft(mirrored ? left : left + textWidth + px(6));
    }
    option.rect = textRect;
    painter.drawControl(QStyle::CE_PushButtonLabel, option);
    paintKeyHint(&painter, badgeRect, m_keyText);
}

} // namespace linija
