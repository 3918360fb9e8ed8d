// How much louder or quieter something is made: a slider in decibels with its figure. While it is dragged only the figure
// moves; what it is left at is told once. GUI thread.
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace linija {

class GainSlider : public QWidget
{
    Q_OBJECT
public:
    explicit GainSlider(QWidget *parent = nullptr);

    void setRange(int least, int most); // dB
    void setGain(int db);
    void setWhat(const QString &what); // for screen readers

Q_SIGNALS:
    void chosen(int db);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFigure();

    QSlider *m_slider = nullptr;
    QLabel *m_figure = nullptr;
};

} // namespace linija
