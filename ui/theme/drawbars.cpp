#include "ui/theme/draw.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace linija::draw {

namespace {

constexpr int knob = 16;       // of a slider
constexpr int leastHandle = 30; // of a scroll bar

bool isUpsideDown(const QStyleOptionSlider &option) { return option.upsideDown; }

} // namespace

void scrollBar(const QStyleOptionSlider &option, QPainter *painter)
{
    const Tokens &t = tokens();
    if (option.maximum <= option.minimum)
        return;
    const QRectF handle = QRectF(scrollBarPart(option, QStyle::SC_ScrollBarSlider)).adjusted(px(2), px(2), -px(2), -px(2));
    const bool held = option.state & QStyle::State_Sunken;
    const bool under = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    box(painter, handle, px(3), held || under ? t.scrollHover : t.scroll, {});
}

QRect scrollBarPart(const QStyleOptionSlider &option, int part)
{
    const QRect whole = option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? whole.width() : whole.height();
    int handle = length;
    if (option.maximum > option.minimum) {
        const qint64 range = qint64(option.maximum) - option.minimum;
        handle = int(qint64(option.pageStep) * length / (range + option.pageStep));
        handle = std::clamp(handle, std::min(px(leastHandle), length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, isUpsideDown(option));
    const auto along = [&](int from, int size) {
        const QRect rect = across ? QRect(whole.left() + from, whole.top(), size, whole.height())
                                  : QRect(whole.left(), whole.top() + from, whole.width(), size);
        return QStyle::visualRect(option.direction, whole, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, handle);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove: return whole;
    default: return {}; // no arrows
    }
}

void slider(const QStyleOptionSlider &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF groove(sliderPart(option, QStyle::SC_SliderGroove));
    const QRectF handle(sliderPart(option, QStyle::SC_SliderHandle));
    const double thick = px(4);
    QRectF line = across ? QRectF(groove.left(), groove.center().y() - thick / 2, groove.width(), thick)
                         : QRectF(groove.center().x() - thick / 2, groove.top(), thick, groove.height());
    box(painter, line, thick / 2, t.track, {});
    // What is behind the knob, from the low end.
    const bool lowAtStart = across ? !isUpsideDown(option) : isUpsideDown(option);
    if (across)
        (lowAtStart ? line.setRight(handle.center().x()) : line.setLeft(handle.center().x()));
    else
        (lowAtStart ? line.setBottom(handle.center().y()) : line.setTop(handle.center().y()));
    if (enabled)
        box(painter, line, thick / 2, t.accent, {});
    const bool marked = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    box(painter, handle.adjusted(1, 1, -1, -1), handle.width(), enabled ? t.card : t.panel,
        enabled ? t.accent : t.border, marked ? 3 : focusLine);
    if (option.state & QStyle::State_HasFocus)
        box(painter, handle.adjusted(-1, -1, 1, 1), handle.width(), {}, t.text, focusLine);
}

QRect sliderPart(const QStyleOptionSlider &option, int part)
{
    const QRect whole = option.rect;
    const bool across = option.orientation == Qt::Horizontal;
    const int side = px(knob);
    const int length = across ? whole.width() : whole.height();
    if (part == QStyle::SC_SliderGroove) {
        return across ? QRect(whole.left() + 2, whole.top(), whole.width() - 4, whole.height())
                      : QRect(whole.left(), whole.top() + 2, whole.width(), whole.height() - 4);
    }
    if (part != QStyle::SC_SliderHandle)
        return {};
    // Two pixels at each end are kept for the focus ring. Mirroring is in upsideDown already.
    const int start = 2 + QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                          std::max(0, length - side - 4), isUpsideDown(option));
    return across ? QRect(whole.left() + start, whole.top() + (whole.height() - side) / 2, side, side)
                  : QRect(whole.left() + (whole.width() - side) / 2, whole.top() + start, side, side);
}

void progressBar(const QStyleOptionProgressBar &option, QPainter *painter)
{
    const Tokens &t = tokens();
    const double thick = option.textVisible ? option.rect.height() : std::min(option.rect.height(), px(4));
    QRectF whole(option.rect);
    whole.setHeight(thick);
    whole.moveTop(option.rect.top() + (option.rect.height() - thick) / 2);
    const double corner = std::min(thick / 2, double(radius::control));
    box(painter, whole, corner, t.track, {});
    const bool unknown = option.maximum <= option.minimum;
    const double part = unknown ? 1 : double(option.progress - option.minimum) / (option.maximum - option.minimum);
    QRectF done = whole;
    done.setWidth(whole.width() * std::clamp(part, 0.0, 1.0));
    if ((option.direction == Qt::RightToLeft) != option.invertedAppearance)
        done.moveRight(whole.right());
    if (done.width() >= 1)
        box(painter, done, corner, unknown || option.textVisible ? t.wave : t.accent, {});
    if (!option.textVisible)
        return;
    painter->save();
    painter->setPen(t.text);
    painter->drawText(option.rect, Qt::AlignCenter, option.text);
    painter->restore();
}

void splitter(const QStyleOption &option, QPainter *painter)
{
    const Tokens &t = tokens();
    painter->fillRect(option.rect, option.state & (QStyle::State_MouseOver | QStyle::State_Sunken) ? t.accent : t.border);
}

} // namespace linija::draw
