// One of the steps at the top of the first run: a number in a disc, or a tick where it is done, and a word. Says its state to
// screen readers in words. GUI thread.
#pragma once

#include <QAbstractButton>

namespace linija {

enum class StepState { Ahead, Current, Done };

class StepHead : public QAbstractButton
{
    Q_OBJECT
public:
    StepHead(int number, QWidget *parent = nullptr);

    void setState(StepState state);
    [[nodiscard]] StepState state() const { return m_state; }
    void say(const QString &name); // in the language of the moment

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_number;
    StepState m_state = StepState::Ahead;
};

} // namespace linija
