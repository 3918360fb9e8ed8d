// The shape of a recording: bars of its loudness, what has been played and what has come from the network so far. A click,
// a drag or the keys ask for another place (seekWanted); the place itself changes by setPosition() alone, so the picture
// never shows what the player did not do. Left/Right go 5 s, Page Up/Down 30 s, Home/End to the ends.
// GUI thread; owned by its parent. Screen readers find a slider in seconds.
#pragma once

#include <QRectF>
#include <QWidget>

#include <chrono>
#include <vector>

namespace linija {

enum class WavePart { Played, Buffered, Missing };

// What is painted, worked out without a window. Pixels.
struct WaveformLayout
{
    struct Bar
    {
        QRectF rect;
        WavePart part = WavePart::Buffered;
    };
    std::vector<Bar> bars;
    double playhead = 0; // x of the line at the position
};

struct WaveformPlace
{
    double position = 0; // 0 to 1 of the recording
    double buffered = 1; // 0 to 1: what can be played at once
};

// `peaks`: loudness 0 to 1, from the beginning to the end; what is no number counts as 0. More peaks than there are bars
// are joined by their loudest, so that a short loud word is not lost.
[[nodiscard]] WaveformLayout waveformLayout(const std::vector<float> &peaks, QSizeF size, WaveformPlace place,
                                            double barWidth, double gap);

class Waveform : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t mostPeaks = 100'000; // what comes after is joined into these

    explicit Waveform(QWidget *parent = nullptr);

    void setPeaks(std::vector<float> peaks);
    void setDuration(std::chrono::milliseconds duration); // negative counts as 0; at 0 nothing can be sought
    void setPosition(std::chrono::milliseconds position); // clamped to the duration
    void setBuffered(double fraction);                    // 0 to 1, clamped
    [[nodiscard]] std::chrono::milliseconds duration() const { return m_duration; }
    [[nodiscard]] std::chrono::milliseconds position() const { return m_position; }
    void seek(std::chrono::milliseconds to); // as if the user had asked
    [[nodiscard]] QString text() const;      // "1:04 of 3:05"

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekWanted(std::chrono::milliseconds to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] double fractionAt(double x) const;
    [[nodiscard]] QRectF area() const;
    void point(double x);

    std::vector<float> m_peaks;
    std::chrono::milliseconds m_duration{0};
    std::chrono::milliseconds m_position{0};
    double m_buffered = 1;
    double m_pointed = -1; // where the pointer holds it while dragging, 0 to 1
};

} // namespace linija
