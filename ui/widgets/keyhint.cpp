#include "ui/widgets/keyhint.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace linija {

namespace {

// As they stand on the keyboard, whatever language the library names them in.
struct DrawnKey
{
    Qt::Key key;
    const char16_t *drawn;
};

constexpr DrawnKey drawnKeys[] = {
    {Qt::Key_Up, u"↑"},         {Qt::Key_Down, u"↓"},   {Qt::Key_Left, u"←"},           {Qt::Key_Right, u"→"},
    {Qt::Key_Return, u"Enter"}, {Qt::Key_Enter, u"Enter"}, {Qt::Key_PageUp, u"Page\u00a0Up"}, {Qt::Key_PageDown, u"Page\u00a0Down"},
};

} // namespace

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    for (const DrawnKey &one : drawnKeys) {
        if (keys.count() != 1 || keys[0].key() != one.key)
            continue;
        const QString name = QKeySequence(one.key).toString(QKeySequence::NativeText);
        if (text.endsWith(name))
            text.replace(text.size() - name.size(), name.size(), QString::fromUtf16(one.drawn));
    }
    // "Ctrl++" keeps its last plus: it is the key.
    for (qsizetype i = text.size() - 2; i > 0; --i) {
        if (text.at(i) == QLatin1Char('+'))
            text[i] = QLatin1Char(' ');
    }
    return text;
}

QString spokenKeys(const QString &text)
{
    QString spoken = text;
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}) {
        for (const DrawnKey &one : drawnKeys) {
            if (one.key == key)
                spoken.replace(QString::fromUtf16(one.drawn), QKeySequence(key).toString(QKeySequence::NativeText));
        }
    }
    return spoken;
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
    setSpokenName(this, tr("Key %1", "a key on the keyboard").arg(spokenKeys(text)));
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
        setSpokenName(this, tr("Key %1", "a key on the keyboard").arg(spokenKeys(m_text)));
    QWidget::changeEvent(event);
}

} // namespace linija
