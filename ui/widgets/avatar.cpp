#include "ui/widgets/avatar.h"

#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QPainter>
#include <QStringList>

namespace linija {

namespace {

// The first character, also where it takes two UTF-16 units.
QString firstLetter(const QString &word)
{
    if (word.isEmpty())
        return {};
    return word.left(word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1);
}

bool hasCase(const QString &letter) { return letter.toUpper() != letter.toLower(); }

} // namespace

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QStringLiteral("?");
    const QString first = firstLetter(words.first());
    if (words.size() == 1 || !hasCase(first))
        return first.toUpper();
    return (first + firstLetter(words.last())).toUpper();
}

Avatar::Avatar(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void Avatar::setName(const QString &name)
{
    m_name = name;
    setSpokenName(this, name);
    update();
}

void Avatar::setRole(StateRole role)
{
    m_role = role;
    update();
}

void Avatar::setDiameter(int atHundredPercent)
{
    m_diameter = atHundredPercent;
    updateGeometry();
}

QSize Avatar::sizeHint() const { return {px(m_diameter), px(m_diameter)}; }

void Avatar::paintEvent(QPaintEvent *)
{
    const StateColors &colors = tokens().state(m_role);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.bg);
    const double side = std::min(width(), height());
    const QRectF disc((width() - side) / 2, (height() - side) / 2, side, side);
    painter.drawEllipse(disc);
    QFont font = textFont(TextRole::Emphasis);
    font.setPixelSize(std::max(8, int(side * 0.36)));
    painter.setFont(font);
    painter.setPen(colors.fg);
    painter.drawText(disc, Qt::AlignCenter, initials(m_name));
}

void Avatar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace linija
