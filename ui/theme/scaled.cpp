#include "ui/theme/scaled.h"

#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QRect>
#include <QVariant>
#include <QWidget>

namespace linija {

namespace {

// QRect as four plain numbers: left, top, right, bottom.
constexpr char marginsProperty[] = "scaledMargins";
constexpr char spacingProperty[] = "scaledSpacing";

class ScaledSpace final : public QSpacerItem
{
public:
    ScaledSpace(int length, Qt::Orientation along) : QSpacerItem(0, 0, QSizePolicy::Fixed, QSizePolicy::Fixed), m_length(length), m_along(along) {}

    [[nodiscard]] QSize sizeHint() const override { return m_along == Qt::Horizontal ? QSize(px(m_length), 0) : QSize(0, px(m_length)); }
    [[nodiscard]] QSize minimumSize() const override { return sizeHint(); }
    [[nodiscard]] QSize maximumSize() const override
    {
        return m_along == Qt::Horizontal ? QSize(px(m_length), QLAYOUTSIZE_MAX) : QSize(QLAYOUTSIZE_MAX, px(m_length));
    }
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }

private:
    int m_length;
    Qt::Orientation m_along;
};

class TextSizeFollower final : public QObject
{
public:
    TextSizeFollower(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say)), m_said(px(measure))
    {
        widget->installEventFilter(this);
        m_say();
    }

    void follow()
    {
        if (const int now = px(measure); now != m_said) {
            m_said = now;
            m_say();
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A window hears of it by the application's font, every other widget by its own; some by both. Who has a font that
        // was chosen for it hears by neither, and is told by the theme.
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int measure = 1000; // long enough that every step of the text size shows in it

    std::function<void()> m_say;
    int m_said;
};

void rescale(QLayout *layout)
{
    if (const QVariant margins = layout->property(marginsProperty); margins.isValid()) {
        const QRect m = margins.toRect();
        layout->setContentsMargins(px(m.x()), px(m.y()), px(m.width()), px(m.height()));
    }
    if (const QVariant spacing = layout->property(spacingProperty); spacing.isValid())
        layout->setSpacing(px(spacing.toInt()));
    for (QObject *child : layout->children()) {
        if (auto *inner = qobject_cast<QLayout *>(child))
            rescale(inner);
    }
    layout->invalidate(); // spaces and the style's own distances grew too
}

} // namespace

void scaleMargins(QLayout *layout, int left, int top, int right, int bottom)
{
    layout->setProperty(marginsProperty, QRect(left, top, right, bottom));
    layout->setContentsMargins(px(left), px(top), px(right), px(bottom));
}

void scaleSpacing(QLayout *layout, int spacing)
{
    layout->setProperty(spacingProperty, spacing);
    layout->setSpacing(px(spacing));
}

void addScaledSpace(QBoxLayout *layout, int space)
{
    const bool across = layout->direction() == QBoxLayout::LeftToRight || layout->direction() == QBoxLayout::RightToLeft;
    layout->addSpacerItem(new ScaledSpace(space, across ? Qt::Horizontal : Qt::Vertical)); // owned by the layout
}

void followTextSize(QWidget *widget, std::function<void()> say)
{
    new TextSizeFollower(widget, std::move(say)); // owned by the widget
}

void rescaleLayouts(const QWidget *widget)
{
    if (widget->layout())
        rescale(widget->layout());
    for (QObject *child : widget->children()) {
        if (auto *follower = dynamic_cast<TextSizeFollower *>(child))
            follower->follow();
    }
}

} // namespace linija
