// A line as small as a word: how a figure went. Its lowest and highest values are small rings, the last one a dot; where
// nothing was measured the line has a gap. Says in words what it is, for the tooltip and for screen readers, so that
// nobody has to read a figure off a curve. GUI thread; owned by its parent.
#pragma once

#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace linija {

using SparkValues = std::vector<std::optional<double>>; // in order of time; nothing or no finite number: a gap

// What is painted, worked out without a window. Pixels; the larger value is higher.
struct SparklineLayout
{
    std::vector<QPolygonF> lines; // one for each stretch without a gap; a single value is a polygon of one point
    std::optional<QPointF> lowest;
    std::optional<QPointF> highest;
    std::optional<QPointF> last;
};
[[nodiscard]] SparklineLayout sparklineLayout(const SparkValues &values, QRectF area);

class Sparkline : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t mostValues = 2000; // the newest are kept

    explicit Sparkline(QWidget *parent = nullptr);

    // `what`: "Calls waiting, the last hour". `format` puts one value into words; none: the number in the locale's digits.
    void setWhat(const QString &what);
    void setFormat(std::function<QString(double)> format);
    void setValues(SparkValues values);
    [[nodiscard]] QString what() const { return m_what; }
    [[nodiscard]] QString text() const; // "lowest 2, highest 9, last 4"; "no values yet"

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    [[nodiscard]] QString shown(double value) const;

    QString m_what;
    std::function<QString(double)> m_format;
    SparkValues m_values;
};

} // namespace linija
