// How much of the time to answer has gone: a thin bar with "8 s left of 20 s to answer" below it.
// Amber while there is time, red when it is over. Ticks four times a second while visible; reads the given clock.
#pragma once

#include "core/base/clock.h"
#include "ui/theme/tokens.h"

#include <QTimer>
#include <QWidget>

namespace linija {

// What the bar shows at a moment; plain, for tests.
struct AnswerProgress
{
    double fraction = 0; // of the target that has gone, 0 to 1
    std::chrono::seconds left{0}; // rounded up; negative once the target has passed
};
[[nodiscard]] AnswerProgress answerProgress(Timestamp since, std::chrono::seconds target, Timestamp now);

class AnswerBar : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerBar(const Clock &clock, QWidget *parent = nullptr);

    void setTarget(Timestamp since, std::chrono::seconds target);
    [[nodiscard]] QString text() const; // as painted now; also the accessible name, without an event at every tick
    [[nodiscard]] AnswerProgress progress() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override; // the same at every second
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] static QString leftText(qint64 seconds, int target);
    [[nodiscard]] static QString overText(qint64 seconds, int target);
    [[nodiscard]] QString longestText() const;

    const Clock &m_clock;
    QTimer m_timer;
    Timestamp m_since{};
    std::chrono::seconds m_target{20};
};

} // namespace linija
