#include "ui/widgets/factlabel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/lastline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace linija {

namespace {

constexpr int mostLines = 12;
constexpr int usualWidth = 280;

// Where `place` of the line has gone when signs that are not seen were put in.
int placeIn(const QString &whole, const QString &line, qsizetype place)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < place && at < whole.size(); ++i, ++at) {
        while (at < whole.size() && whole.at(at) == QChar(0x2060) && line.at(i) != whole.at(at))
            ++at;
    }
    return int(at);
}

} // namespace

FactLabel::FactLabel(const char *role, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    linija::setRole(this, role);
}

void FactLabel::say(const QString &line, const QString &strong)
{
    if (strong == m_strong && line == text())
        return;
    m_strong = strong;
    setText(line);
    updateGeometry();
    update();
}

LaidText FactLabel::laid(int width) const
{
    const QString line = text();
    const QString whole = wholeFacts(withoutHangingWords(line)); // long facts may break, but not before their unit
    QVector<QTextLayout::FormatRange> formats;
    if (const qsizetype at = m_strong.isEmpty() ? -1 : line.indexOf(m_strong); at >= 0) {
        QTextCharFormat bold;
        QFont font = this->font();
        font.setWeight(QFont::Bold);
        bold.setFont(font, QTextCharFormat::FontPropertiesSpecifiedOnly);
        const int from = placeIn(whole, line, at);
        formats.append({from, placeIn(whole, line, at + m_strong.size()) - from, bold});
    }
    LaidText text = layOutText(whole, formats, font(), width, mostLines);
    text.color = palette().color(foregroundRole());
    return text;
}

int FactLabel::heightForWidth(int width) const { return qCeil(laid(width).layout->boundingRect().height()); }

QSize FactLabel::sizeHint() const
{
    const int width = std::min(qCeil(laid(1 << 20).layout->lineAt(0).naturalTextWidth()) + 1, px(usualWidth));
    return {width, heightForWidth(width)};
}

QSize FactLabel::minimumSizeHint() const { return {std::min(sizeHint().width(), px(60)), QFontMetrics(font()).height()}; }

void FactLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const LaidText text = laid(width());
    const int free = height() - qCeil(text.layout->boundingRect().height());
    paintLaid(&painter, QPoint(0, std::max(0, free / 2)), text);
}

} // namespace linija
