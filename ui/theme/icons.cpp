#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

static void loadIconResources() { Q_INIT_RESOURCE(icons); }

namespace linija {

namespace {

constexpr std::array<const char *, iconCount> fileNames = {
    "arrow-left", "arrow-right", "book", "box", "callback", "cap", "chart", "chat", "check", "chevron-down",
    "chevron-left", "chevron-right", "chevron-up", "clock", "close", "cloud", "cloud-off", "external", "flag", "gear",
    "globe", "info", "keypad", "leave", "lock", "mail", "mic", "mic-off", "note", "panel-left", "panel-left-off", "panel-right",
    "panel-right-off", "pause", "person", "phone", "phone-down", "phone-incoming", "phone-outgoing", "play", "plus",
    "record", "record-pause", "retry", "search", "sms", "speaker", "star", "steps", "swap", "sync", "transfer", "warning"};

QByteArray drawing(Icon name)
{
    static std::array<QByteArray, iconCount> drawings;
    QByteArray &svg = drawings.at(size_t(name));
    if (svg.isEmpty()) {
        QFile file(iconResource(name));
        if (file.open(QIODevice::ReadOnly))
            svg = file.readAll();
    }
    return svg;
}

QPixmap tinted(Icon name, QSize deviceSize, const QColor &color)
{
    const QString key = QStringLiteral("linija-icon-%1-%2x%3-%4")
                            .arg(int(name))
                            .arg(deviceSize.width())
                            .arg(deviceSize.height())
                            .arg(color.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray svg = drawing(name);
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    pixmap = QPixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(color.alphaF());
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(deviceSize)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(Icon name, Tint tint, Tint tintWhenOn) : m_name(name), m_tint(tint), m_tintWhenOn(tintWhenOn) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        paintIcon(painter, rect, m_name, colorFor(mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(m_name, size, colorFor(mode, state));
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_tint, m_tintWhenOn); }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return tintColor(Tint::Disabled);
        return tintColor(state == QIcon::On ? m_tintWhenOn : m_tint);
    }

    Icon m_name;
    Tint m_tint;
    Tint m_tintWhenOn;
};

} // namespace

QColor tintColor(Tint tint)
{
    const Tokens &t = tokens();
    switch (tint) {
    case Tint::Text: return t.text;
    case Tint::Muted: return t.textMuted;
    case Tint::Disabled: return t.textDisabled;
    case Tint::Accent: return t.accent;
    case Tint::OnAccent: return t.onAccent;
    case Tint::Ours: return t.ours.fg;
    case Tint::Talking: return t.talking.fg;
    case Tint::Waiting: return t.waiting.fg;
    case Tint::Trouble: return t.trouble.fg;
    case Tint::Coaching: return t.coaching.fg;
    }
    return t.text;
}

Tint tintOf(StateRole role)
{
    switch (role) {
    case StateRole::Neutral: return Tint::Muted;
    case StateRole::Ours: return Tint::Ours;
    case StateRole::Talking: return Tint::Talking;
    case StateRole::Waiting: return Tint::Waiting;
    case StateRole::Trouble: return Tint::Trouble;
    case StateRole::Coaching: return Tint::Coaching;
    }
    return Tint::Muted;
}

QIcon icon(Icon name, Tint tint) { return icon(name, tint, tint); }

QIcon icon(Icon name, Tint tint, Tint tintWhenOn) { return QIcon(new TintedIconEngine(name, tint, tintWhenOn)); }

void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &color)
{
    const double ratio = painter->device() ? painter->device()->devicePixelRatio() : qGuiApp->devicePixelRatio();
    const QSize deviceSize(int(std::ceil(rect.width() * ratio)), int(std::ceil(rect.height() * ratio)));
    if (deviceSize.isEmpty())
        return;
    QPixmap pixmap = tinted(name, deviceSize, color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QString iconResource(Icon name)
{
    loadIconResources();
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(fileNames.at(size_t(name))));
}

} // namespace linija
