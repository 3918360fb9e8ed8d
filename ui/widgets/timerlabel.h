// A running time, "04:12" or "1:04:12", in digits of one width. Ticks once a second while it is visible; repaints
// itself and never makes the layout run while the number of digits stays. Reads the given clock; GUI thread.
#pragma once

#include "core/base/clock.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/timetext.h"

#include <QTimer>
#include <QWidget>

namespace linija {

class TimerLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TimerLabel(const Clock &clock, QWidget *parent = nullptr);

    void countUpFrom(Timestamp since);
    void countDownTo(Timestamp until); // stops at zero
    void showFixed(std::chrono::milliseconds duration);
    void setPrefix(const QString &prefix); // "Hold "
    void setTextRole(TextRole role);
    void setColorRole(StateRole role); // Neutral: the text colour
    void setSide(Qt::AlignmentFlag side) { m_side = side; } // where the figures stand in the room kept for them; right by default
    [[nodiscard]] QString text() const; // as painted now; also the accessible name, made when it is asked for

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Mode { Fixed, Up, Down };
    void tick();
    void restart();

    const Clock &m_clock;
    QTimer m_timer;
    Mode m_mode = Mode::Fixed;
    Timestamp m_anchor{};
    std::chrono::milliseconds m_fixed{0};
    QString m_prefix;
    TextRole m_textRole = TextRole::Body;
    StateRole m_colorRole = StateRole::Neutral;
    Qt::AlignmentFlag m_side = Qt::AlignRight;
    qsizetype m_shownLength = 0;
};

} // namespace linija
