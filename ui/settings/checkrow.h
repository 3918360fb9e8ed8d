// One step of the check before work: an icon in its state's colour, what it is, the figures, what to do, and the state in a word.
// GUI thread; owned by its parent.
#pragma once

#include "ui/settings/checkwords.h"

#include <QWidget>

class QLabel;

namespace linija {

class FactLabel;
class StateChip;

// The icon of a state on its soft ground.
class CheckDisc : public QWidget
{
    Q_OBJECT
public:
    explicit CheckDisc(int side, QWidget *parent); // at 100 %

    void show(Icon icon, StateRole role);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    Icon m_icon = Icon::Info;
    StateRole m_role = StateRole::Neutral;
};

class CheckRow : public QWidget
{
    Q_OBJECT
public:
    explicit CheckRow(QWidget *parent = nullptr);

    void setWords(const CheckWords &words);
    [[nodiscard]] const CheckWords &words() const { return m_words; }

private:
    CheckWords m_words;
    CheckDisc *m_disc = nullptr;
    QLabel *m_title = nullptr;
    FactLabel *m_figure = nullptr;
    QLabel *m_advice = nullptr;
    StateChip *m_state = nullptr;
};

} // namespace linija
