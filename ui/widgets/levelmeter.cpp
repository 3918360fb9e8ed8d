#include "ui/widgets/levelmeter.h"

#include <QAccessible>
#include <QEvent>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds holdTime{1200};
constexpr double fallPerMs = 0.024; // dB
constexpr milliseconds staleAfter{1000};
constexpr double quietFrom = -55;
constexpr double goodFrom = -38;
constexpr double loudFrom = -6;

double bounded(double db) { return std::isnan(db) ? levelFloor : std::clamp(db, levelFloor, levelTop); }

StateRole roleOf(LevelZone zone)
{
    switch (zone) {
    case LevelZone::Unknown:
    case LevelZone::NoSound: return StateRole::Neutral;
    case LevelZone::Quiet: return StateRole::Waiting;
    case LevelZone::Good: return StateRole::Talking;
    case LevelZone::TooLoud: return StateRole::Trouble;
    }
    return StateRole::Neutral;
}

int barHeight() { return px(8); }
int markHeight() { return px(4); }
int gap() { return px(4); }

} // namespace

LevelZone levelZone(double db)
{
    const double level = bounded(db);
    if (level < quietFrom)
        return LevelZone::NoSound;
    if (level < goodFrom)
        return LevelZone::Quiet;
    if (level < loudFrom)
        return LevelZone::Good;
    return LevelZone::TooLoud;
}

double levelFraction(double db) { return (bounded(db) - levelFloor) / (levelTop - levelFloor); }

double PeakHold::peakAt(milliseconds now) const
{
    const milliseconds past = now - m_at - holdTime;
    return past.count() <= 0 ? m_peak : std::max(levelFloor, m_peak - fallPerMs * double(past.count()));
}

double PeakHold::add(double db, milliseconds now)
{
    const double level = bounded(db);
    if (level >= peakAt(now)) {
        m_peak = level;
        m_at = now;
    }
    return peakAt(now);
}

LevelMeter::LevelMeter(QWidget *parent) : LevelMeter(LevelLook::WithWord, parent) {}

LevelMeter::LevelMeter(LevelLook look, QWidget *parent) : QWidget(parent), m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clock.start();
    m_stale.setSingleShot(true);
    m_stale.setInterval(staleAfter);
    connect(&m_stale, &QTimer::timeout, this, &LevelMeter::clear);
}

milliseconds LevelMeter::now() const { return milliseconds(m_clock.elapsed()); }

void LevelMeter::setLevel(double db)
{
    m_level = bounded(db);
    m_hold.add(*m_level, now());
    m_stale.start();
    noteZone();
    update();
}

void LevelMeter::clear()
{
    m_stale.stop();
    m_level.reset();
    m_hold.clear();
    noteZone();
    update();
}

void LevelMeter::setAimShown(bool shown)
{
    m_aimShown = shown;
    update();
}

double LevelMeter::peak() const { return m_hold.peakAt(now()); }

LevelZone LevelMeter::zone() const { return m_level ? levelZone(peak()) : LevelZone::Unknown; }

void LevelMeter::noteZone()
{
    const LevelZone current = zone();
    if (current == m_zone)
        return;
    m_zone = current;
    // Once a word, not once a level: a screen reader would talk over the caller.
    QAccessibleValueChangeEvent event(this, text());
    QAccessible::updateAccessibility(&event);
    Q_EMIT zoneChanged(current);
}

QString LevelMeter::word() const
{
    switch (zone()) {
    case LevelZone::Unknown: return tr("Not measured", "sound level");
    case LevelZone::NoSound: return tr("No sound", "sound level");
    case LevelZone::Quiet: return tr("Quiet", "sound level");
    case LevelZone::Good: return tr("Good", "sound level");
    case LevelZone::TooLoud: return tr("Too loud", "sound level");
    }
    return {};
}

QString LevelMeter::text() const
{
    if (!m_level)
        return word();
    const QString figure = QLocale().toString(qRound(peak())).replace(QLatin1Char('-'), QChar(0x2212)); // a minus, no hyphen
    return tr("%1 · %2 dB", "sound level: word, decibels").arg(word(), figure);
}

QSize LevelMeter::sizeHint() const
{
    if (m_look == LevelLook::BarAlone)
        return {px(80), barHeight() + markHeight()};
    const QFontMetrics metrics(textFont(TextRole::Small));
    return {px(220), barHeight() + markHeight() + gap() + metrics.height()};
}

QSize LevelMeter::minimumSizeHint() const { return {m_look == LevelLook::BarAlone ? px(32) : px(120), sizeHint().height()}; }

void LevelMeter::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const LevelZone shown = zone();
    const StateColors &colors = t.state(roleOf(shown));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](double db) {
        const double fraction = levelFraction(db);
        return (rightToLeft ? 1 - fraction : fraction) * width();
    };

    const bool alone = m_look == LevelLook::BarAlone;
    const QRectF bar(0, alone ? (height() - barHeight()) / 2 : 0, width(), barHeight());
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.fillPath(outline, t.border);
    painter.save();
    painter.setClipPath(outline);
    const auto stretch = [&](double from, double to) {
        return QRectF(QPointF(std::min(x(from), x(to)), bar.top()), QPointF(std::max(x(from), x(to)), bar.bottom()));
    };
    // The good stretch, so that one knows where to aim: alone it lies in the bar, above words it is a line below it.
    if (alone && m_aimShown) {
        QColor aim = t.talking.border;
        aim.setAlphaF(0.4F);
        painter.fillRect(stretch(goodFrom, loudFrom), aim);
    }
    if (m_level) { // in the colour of the word: a shout stays red between two syllables
        painter.fillRect(stretch(levelFloor, *m_level), colors.solid);
        if (peak() > levelFloor) {
            const double at = std::clamp(x(peak()), 1.0, width() - 1.0);
            painter.fillRect(QRectF(at - px(3), bar.top(), px(3), bar.height()), colors.fg);
        }
    }
    if (alone && m_aimShown) { // its ends stay seen below the level
        for (const double end : {goodFrom, loudFrom})
            painter.fillRect(QRectF(std::floor(x(end)), bar.top(), px(1), bar.height()), t.window);
    }
    painter.restore();
    if (!alone && m_aimShown) {
        const double line = bar.bottom() + px(3);
        painter.setPen(QPen(t.talking.border, px(2), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(x(goodFrom), line), QPointF(x(loudFrom), line));
    }

    if (m_look == LevelLook::BarAlone)
        return;
    const QFont font = tabularFont(TextRole::Small);
    painter.setFont(font);
    painter.setPen(roleOf(shown) == StateRole::Neutral ? t.textMuted : colors.fg);
    const QRect textRect = rect().adjusted(0, barHeight() + markHeight() + gap(), 0, 0);
    painter.drawText(textRect, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, textRect.width()));
}

void LevelMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace linija
