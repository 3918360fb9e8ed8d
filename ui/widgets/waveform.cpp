#include "ui/widgets/waveform.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/timerlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linija {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortStep = 5s;
constexpr milliseconds longStep = 30s;

float loudness(float peak) { return std::isnan(peak) ? 0.0F : std::clamp(peak, 0.0F, 1.0F); }

// The loudest of the peaks that fall into the n-th of `count` parts; every part has at least one.
float loudestIn(const std::vector<float> &peaks, std::size_t n, std::size_t count)
{
    const std::size_t from = std::min(n * peaks.size() / count, peaks.size() - 1);
    const std::size_t to = std::clamp((n + 1) * peaks.size() / count, from + 1, peaks.size());
    float loudest = 0;
    for (std::size_t i = from; i < to; ++i)
        loudest = std::max(loudest, loudness(peaks[i]));
    return loudest;
}

} // namespace

WaveformLayout waveformLayout(const std::vector<float> &peaks, QSizeF size, WaveformPlace place, double barWidth, double gap)
{
    WaveformLayout layout;
    if (size.width() <= 0 || size.height() <= 0 || barWidth <= 0 || gap < 0)
        return layout;
    const double position = std::clamp(place.position, 0.0, 1.0);
    const double buffered = std::clamp(place.buffered, 0.0, 1.0);
    layout.playhead = position * size.width();
    if (peaks.empty())
        return layout;
    const auto count = std::size_t(std::max(1.0, std::floor((size.width() + gap) / (barWidth + gap))));
    layout.bars.reserve(count);
    const double pitch = size.width() / double(count);
    for (std::size_t i = 0; i < count; ++i) {
        const double height = std::max(barWidth, double(loudestIn(peaks, i, count)) * size.height());
        const double left = double(i) * pitch + (pitch - std::min(barWidth, pitch)) / 2;
        WaveformLayout::Bar bar;
        bar.rect = QRectF(left, (size.height() - height) / 2, std::min(barWidth, pitch), height);
        const double middle = (double(i) + 0.5) / double(count);
        bar.part = middle < position ? WavePart::Played : middle < buffered ? WavePart::Buffered : WavePart::Missing;
        layout.bars.push_back(bar);
    }
    return layout;
}

Waveform::Waveform(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waveform::setPeaks(std::vector<float> peaks)
{
    if (peaks.size() > mostPeaks) {
        std::vector<float> fewer(mostPeaks);
        for (std::size_t i = 0; i < mostPeaks; ++i)
            fewer[i] = loudestIn(peaks, i, mostPeaks);
        peaks = std::move(fewer);
    }
    m_peaks = std::move(peaks);
    update();
}

void Waveform::setDuration(milliseconds duration)
{
    m_duration = std::max(milliseconds(0), duration);
    m_position = std::min(m_position, m_duration);
    setCursor(m_duration.count() > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Waveform::setPosition(milliseconds position)
{
    const milliseconds bounded = std::clamp(position, milliseconds(0), m_duration);
    if (bounded == m_position)
        return;
    // A player reports many times a second. Somebody who listens hears the recording; the place is told on a leap alone.
    const bool leap = std::chrono::abs(bounded - m_position) >= shortStep;
    m_position = bounded;
    if (leap) {
        QAccessibleValueChangeEvent event(this, double(m_position.count()) / 1000.0);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void Waveform::setBuffered(double fraction)
{
    m_buffered = std::isnan(fraction) ? 0 : std::clamp(fraction, 0.0, 1.0);
    update();
}

void Waveform::seek(milliseconds to)
{
    if (m_duration.count() > 0)
        Q_EMIT seekWanted(std::clamp(to, milliseconds(0), m_duration));
}

QString Waveform::text() const
{
    return tr("%1 of %2", "the place in a recording: times like 1:04 of 3:05").arg(durationText(m_position), durationText(m_duration));
}

QSize Waveform::sizeHint() const { return {px(240), px(28)}; }
QSize Waveform::minimumSizeHint() const { return {px(80), px(28)}; }

QRectF Waveform::area() const { return QRectF(rect()).adjusted(px(3), px(2), -px(3), -px(2)); }

double Waveform::fractionAt(double x) const
{
    const QRectF inside = area();
    const double fraction = inside.width() > 0 ? std::clamp((x - inside.left()) / inside.width(), 0.0, 1.0) : 0;
    return layoutDirection() == Qt::RightToLeft ? 1 - fraction : fraction;
}

void Waveform::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const QRectF inside = area();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double position = m_pointed >= 0 ? m_pointed
        : m_duration.count() > 0           ? double(m_position.count()) / double(m_duration.count())
                                           : 0;
    const WaveformLayout layout = waveformLayout(m_peaks, inside.size(), {position, m_buffered}, px(3), px(2));
    painter.setPen(Qt::NoPen);
    painter.translate(inside.topLeft());
    if (layout.bars.empty()) {
        painter.fillRect(QRectF(0, inside.height() / 2, inside.width(), 1), t.border);
    }
    for (const WaveformLayout::Bar &bar : layout.bars) {
        switch (bar.part) {
        case WavePart::Played: painter.setBrush(t.accent); break;
        case WavePart::Buffered: painter.setBrush(t.wave); break;
        case WavePart::Missing: painter.setBrush(t.border); break;
        }
        painter.drawRoundedRect(bar.rect, bar.rect.width() / 2, bar.rect.width() / 2);
    }
    if (m_duration.count() > 0 && (position > 0 || hasFocus()))
        painter.fillRect(QRectF(std::clamp(layout.playhead - 1, 0.0, inside.width() - 2), -px(1), 2, inside.height() + px(2)), t.text);
    painter.resetTransform();
    if (hasFocus()) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
}

void Waveform::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Waveform::point(double x)
{
    m_pointed = fractionAt(x);
    update();
}

void Waveform::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_duration.count() == 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    point(event->position().x());
}

void Waveform::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pointed >= 0)
        point(event->position().x());
}

void Waveform::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pointed < 0 || event->button() != Qt::LeftButton)
        return;
    const double fraction = fractionAt(event->position().x());
    m_pointed = -1;
    update();
    seek(milliseconds(qint64(std::llround(fraction * double(m_duration.count())))));
}

void Waveform::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left: seek(m_position + (mirrored ? shortStep : -shortStep)); break;
    case Qt::Key_Right: seek(m_position + (mirrored ? -shortStep : shortStep)); break;
    case Qt::Key_PageUp: seek(m_position + longStep); break;
    case Qt::Key_PageDown: seek(m_position - longStep); break;
    case Qt::Key_Home: seek(milliseconds(0)); break;
    case Qt::Key_End: seek(m_duration); break;
    case Qt::Key_Escape:
        if (m_pointed >= 0) {
            m_pointed = -1;
            update();
            break;
        }
        QWidget::keyPressEvent(event);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void Waveform::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Waveform::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_pointed = -1;
    update();
}

} // namespace linija
