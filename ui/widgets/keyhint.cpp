#include "ui/widgets/keyhint.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace linija {

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    // "Ctrl++" keeps its last plus: it is the key.
    for (qsizetype i = text.size() - 2; i > 0; --i) {
        if (text.at(i) == QLatin1Char('+'))
            text[i] = QLatin1Char(' ');
    }
    return text;
}

QSize keyHintSize(const QString &text)
{
    const QFontMetrics metrics(textFont(TextRole::Small));
    const int height = metrics.height() + px(2);
    return {std::max(metrics.horizontalAdvance(text) + px(10), height), height};
}

void paintKeyHint(QPainter *painter, const QRect &rect, const QString &text)
{
    const Tokens &t = tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.border, 1));
    painter->setBrush(t.card);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setFont(textFont(TextRole::Small));
    painter->setPen(t.textMuted);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter->restore();
}

KeyHint::KeyHint(const QString &text, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

KeyHint::KeyHint(const QKeySequence &keys, QWidget *parent) : KeyHint(linija::keyText(keys), parent) {}

void KeyHint::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(tr("Key %1", "a key on the keyboard").arg(text));
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const { return keyHintSize(m_text); }

void KeyHint::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyHint(&painter, rect(), m_text);
}

void KeyHint::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange) // said anew; whether it is seen is its owner's business
        setAccessibleName(tr("Key %1", "a key on the keyboard").arg(m_text));
    QWidget::changeEvent(event);
}

} // namespace linija
