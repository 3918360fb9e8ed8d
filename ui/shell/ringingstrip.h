// A call that rings while the column of the calls is folded: who it is, how long there is to answer, and the buttons for it,
// in the free room of the top bar. It takes that room from the search field's end and moves nothing else. Passive: shows
// what it is told and says what was pressed. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "ui/theme/tokens.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace linija {

class KeyButton;

struct RingingCall
{
    QString who;    // plain
    QString detail; // plain; may be empty
    bool holdsOther = false; // a call is up and goes on hold when this one is answered
    Timestamp since{};
    std::chrono::seconds target{0}; // to answer within; 0: none
    int others = 0;                 // that ring too

    friend bool operator==(const RingingCall &, const RingingCall &) = default;
};

class RingingStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RingingStrip(const Clock &clock, QWidget *parent = nullptr);

    void setCall(const std::optional<RingingCall> &call); // none: nothing is shown
    void setKeyTexts(const QString &answer, const QString &decline);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override; // the button that answers is always there

Q_SIGNALS:
    void answered();
    void declined();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    void place();
    [[nodiscard]] QString timeText() const;

    const Clock &m_clock;
    KeyButton *m_answer = nullptr;
    KeyButton *m_decline = nullptr;
    std::optional<RingingCall> m_call;
    QString m_answerKey;
    QString m_declineKey;
    QRect m_words; // where the call is named; empty where there is no room
    QTimer m_tick;
};

} // namespace linija
