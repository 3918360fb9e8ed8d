// How loud it is: a bar from −90 to 0 dBFS that holds the last peak for a while, and a word below it: no sound, quiet,
// good, too loud. Colour goes with the word, never instead of it. Call setLevel() as levels come in (10 to 30 a second);
// a level older than a second is not shown as if it were now. The word follows the held peak, so it does not flicker
// between two syllables. GUI thread; owned by its parent. Screen readers find a progress bar with a value, and hear of
// it when the word changes.
#pragma once

#include "ui/theme/tokens.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

namespace linija {

inline constexpr double levelFloor = -90; // dBFS; what is below counts as silence
inline constexpr double levelTop = 0;

enum class LevelZone { Unknown, NoSound, Quiet, Good, TooLoud };
// Speech into a headset: below −55 dBFS there is nothing but the room, up to −38 a listener strains, above −6 it clips.
[[nodiscard]] LevelZone levelZone(double db);
// Where a level stands on the bar, 0 to 1; NaN and what is below the floor give 0.
[[nodiscard]] double levelFraction(double db);

// Keeps the highest level for 1.2 s, then lets it fall by 24 dB a second. Plain, for tests: time comes from outside.
class PeakHold
{
public:
    double add(double db, std::chrono::milliseconds now); // → the held peak, dBFS
    [[nodiscard]] double peakAt(std::chrono::milliseconds now) const;
    void clear() { m_peak = levelFloor; }

private:
    double m_peak = levelFloor;
    std::chrono::milliseconds m_at{0};
};

enum class LevelLook { WithWord, BarAlone }; // alone: one line high, the word is for screen readers

class LevelMeter : public QWidget
{
    Q_OBJECT
public:
    explicit LevelMeter(QWidget *parent = nullptr);
    explicit LevelMeter(LevelLook look, QWidget *parent = nullptr);

    void setLevel(double db); // dBFS, clamped to −90 … 0; NaN counts as silence
    void clear();             // nothing is measured
    void setAimShown(bool shown); // the good stretch; not where nothing is to be heard
    [[nodiscard]] std::optional<double> level() const { return m_level; } // nothing where none came for a second
    [[nodiscard]] double peak() const;
    [[nodiscard]] LevelZone zone() const;
    [[nodiscard]] QString text() const; // "Good · −18 dB", also the accessible value

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void zoneChanged(linija::LevelZone zone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] std::chrono::milliseconds now() const;
    [[nodiscard]] QString word() const;
    void noteZone();

    LevelLook m_look = LevelLook::WithWord;
    bool m_aimShown = true;
    QElapsedTimer m_clock;
    QTimer m_stale;
    PeakHold m_hold;
    std::optional<double> m_level;
    LevelZone m_zone = LevelZone::Unknown;
};

} // namespace linija
