#include "ui/widgets/emptystate.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lastline.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

class EmptyState::Picture final : public QWidget
{
public:
    Picture(Icon icon, QWidget *parent) : QWidget(parent), m_icon(icon) {}

    void setIcon(Icon icon)
    {
        m_icon = icon;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(52), px(52)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const double side = px(52);
        const QRectF disc((width() - side) / 2, 0, side, side);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().disc);
        painter.drawEllipse(disc);
        const double inner = px(24);
        paintIcon(&painter,
                  QRectF(disc.center().x() - inner / 2, disc.center().y() - inner / 2, inner, inner).toAlignedRect(),
                  m_icon, tokens().textMuted);
    }

private:
    Icon m_icon;
};

EmptyState::EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent), m_picture(new Picture(icon, this)), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_action(new QPushButton(this))
{
    linija::setRole(m_title, "heading");
    linija::setRole(m_text, "muted");
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter);
    }
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *column = m_column = new QVBoxLayout(this);
    scaleMargins(column, space::l, space::l, space::l, space::l);
    scaleSpacing(column, space::xs);
    m_above = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding);
    column->addSpacerItem(m_above); // the layout's
    column->setStretch(0, 1);
    column->addWidget(m_picture);
    addScaledSpace(column, space::s);
    column->addWidget(m_title);
    column->addWidget(m_text);
    addScaledSpace(column, space::s);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    setTexts(title, text);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(keptTogether(text));
    fit();
}

QSize EmptyState::minimumSizeHint() const
{
    return {px(120), 2 * px(space::l) + m_title->fontMetrics().height()};
}

void EmptyState::fit()
{
    const int inner = std::max(1, width() - 2 * px(space::l));
    const int picture = m_picture->sizeHint().height() + 2 * px(space::s);
    int needed = 2 * px(space::l) + m_title->heightForWidth(inner) + 2 * px(space::s);
    if (!m_action->isHidden())
        needed += m_action->sizeHint().height();
    const bool explains = !m_text->text().isEmpty();
    const int text = explains ? m_text->heightForWidth(inner) + px(space::xs) : 0;
    m_text->setVisible(explains && needed + text <= height());
    m_picture->setVisible(needed + text + picture <= height());
    place(needed + text + picture);
}

void EmptyState::place(int needed)
{
    const int wanted = px(m_level) - mapTo(window(), QPoint()).y() - px(space::l);
    const int room = height() - needed;
    const bool level = m_level > 0 && !m_picture->isHidden() && wanted >= 0 && wanted <= room;
    const QSize size(0, level ? wanted : 0);
    const auto policy = level ? QSizePolicy::Fixed : QSizePolicy::Expanding;
    if (m_above->sizeHint() == size && m_above->sizePolicy().verticalPolicy() == policy)
        return;
    m_above->changeSize(0, size.height(), QSizePolicy::Minimum, policy);
    m_column->setStretch(0, level ? 0 : 1);
    m_column->invalidate();
}

void EmptyState::setLevel(int below)
{
    if (below == m_level)
        return;
    m_level = below;
    fit();
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit(); // it may have come to another place while it was hidden
}

bool EmptyState::event(QEvent *event)
{
    // A label that took another font or text asks for another height, sometimes after this widget had its own event.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fit();
}

void EmptyState::setIcon(Icon icon) { m_picture->setIcon(icon); }

void EmptyState::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    fit();
}

} // namespace linija
