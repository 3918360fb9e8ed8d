#include "ui/widgets/sparkline.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

bool known(const std::optional<double> &value) { return value && std::isfinite(*value); }

// Places in `values` of the lowest, highest and last value that is known; the newest of equal ones.
struct Extremes
{
    std::size_t lowest = 0;
    std::size_t highest = 0;
    std::size_t last = 0;
};

std::optional<Extremes> extremesOf(const SparkValues &values)
{
    std::optional<Extremes> found;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!known(values[i]))
            continue;
        if (!found)
            found = Extremes{i, i, i};
        if (*values[i] <= *values[found->lowest])
            found->lowest = i;
        if (*values[i] >= *values[found->highest])
            found->highest = i;
        found->last = i;
    }
    return found;
}

} // namespace

SparklineLayout sparklineLayout(const SparkValues &values, QRectF area)
{
    SparklineLayout layout;
    const auto extremes = extremesOf(values);
    if (!extremes || area.width() <= 0 || area.height() <= 0)
        return layout;
    const double low = *values[extremes->lowest];
    const double high = *values[extremes->highest];
    const auto place = [&](std::size_t i) {
        const double across = values.size() > 1 ? double(i) / double(values.size() - 1) : 1;
        // Halves first: the difference of two very large numbers may be no number.
        const double span = high / 2 - low / 2;
        const double up = span > 0 ? (*values[i] / 2 - low / 2) / span : 0.5;
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height());
    };
    QPolygonF line;
    for (std::size_t i = 0; i <= values.size(); ++i) {
        if (i < values.size() && known(values[i])) {
            line.append(place(i));
        } else if (!line.isEmpty()) {
            layout.lines.push_back(line);
            line.clear();
        }
    }
    layout.lowest = place(extremes->lowest);
    layout.highest = place(extremes->highest);
    layout.last = place(extremes->last);
    return layout;
}

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    dress();
}

void Sparkline::setWhat(const QString &what)
{
    m_what = what;
    dress();
}

void Sparkline::setFormat(std::function<QString(double)> format)
{
    m_format = std::move(format);
    dress();
}

void Sparkline::setValues(SparkValues values)
{
    if (values.size() > mostValues)
        values.erase(values.begin(), values.end() - mostValues);
    m_values = std::move(values);
    dress();
    update();
}

QString Sparkline::shown(double value) const { return m_format ? m_format(value) : QLocale().toString(value, 'g', 4); }

QString Sparkline::text() const
{
    const auto extremes = extremesOf(m_values);
    if (!extremes)
        return tr("no values yet", "figures over time");
    return tr("lowest %1, highest %2, last %3", "figures over time")
        .arg(shown(*m_values[extremes->lowest]), shown(*m_values[extremes->highest]), shown(*m_values[extremes->last]));
}

void Sparkline::dress()
{
    setSpokenDescription(this, text());
    setToolTip(m_what.isEmpty() ? text() : tr("%1: %2", "what a small chart shows, its figures").arg(m_what, text()));
}

QSize Sparkline::sizeHint() const { return {px(96), px(24)}; }
QSize Sparkline::minimumSizeHint() const { return {px(40), px(20)}; }

void Sparkline::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const double dot = px(3);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(dot + 1, dot + 1, -dot - 1, -dot - 1);
    const SparklineLayout layout = sparklineLayout(m_values, area);
    if (layout.lines.empty()) {
        painter.setPen(QPen(t.border, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
        return;
    }
    painter.setPen(QPen(t.ours.border, 1.5 * px(10) / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF &line : layout.lines) {
        if (line.size() == 1)
            painter.drawPoint(line.first());
        else
            painter.drawPolyline(line);
    }
    painter.setPen(QPen(t.textMuted, 1.2));
    painter.setBrush(t.card);
    painter.drawEllipse(*layout.lowest, dot - 0.5, dot - 0.5);
    painter.drawEllipse(*layout.highest, dot - 0.5, dot - 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accent);
    painter.drawEllipse(*layout.last, dot, dot);
}

void Sparkline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace linija
