#include "ui/theme/theme.h"

#include "ui/theme/linijastyle.h"
#include "ui/theme/scaled.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>
#include <QWidget>

namespace linija {

namespace {

QPalette paletteFor(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.card);
    p.setColor(QPalette::AlternateBase, t.hover);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::Button, t.panel);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.trouble.fg);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.ours.fg);
    p.setColor(QPalette::LinkVisited, t.coaching.fg);
    p.setColor(QPalette::ToolTipBase, t.tip);
    p.setColor(QPalette::ToolTipText, t.onTip);
    p.setColor(QPalette::PlaceholderText, t.textMuted);
    p.setColor(QPalette::Light, t.hover);
    p.setColor(QPalette::Midlight, t.border);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.borderStrong);
    p.setColor(QPalette::Shadow, t.borderStrong);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                          QPalette::PlaceholderText, QPalette::BrightText, QPalette::Link})
        p.setColor(QPalette::Disabled, role, t.textDisabled);
    return p;
}

QFont baseFont(int textPercent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    QStringList families = {font.family(), QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK TC")};
    // Where the desktop names no font of its own, the generic name leads to a wide one; Noto Sans reads better.
    static const QStringList generic = {QString(), QStringLiteral("Sans"), QStringLiteral("Sans Serif"),
                                        QStringLiteral("sans-serif"), QStringLiteral("DejaVu Sans"),
                                        QStringLiteral("Helvetica")};
    if (generic.contains(families.first(), Qt::CaseInsensitive))
        families.move(0, 2);
    font.setFamilies(families);
    font.setPixelSize(qRound(13.0 * textPercent / 100.0));
    font.setWeight(QFont::Normal);
    // Hinting makes small Chinese characters as dark as bold ones.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool systemIsDark(const QPalette &systemPalette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return systemPalette.color(QPalette::Window).lightness() < 128;
}

} // namespace

Theme::Theme(QApplication &application, const Settings &settings, QObject *parent)
    : QObject(parent), m_application(application), m_settings(settings),
      m_systemIsDark(systemIsDark(QApplication::palette()))
{
    m_style = new LinijaStyle;
    QApplication::setStyle(m_style);
    application.installEventFilter(this);
    connect(&settings, &Settings::changed, this, &Theme::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemIsDark = scheme == Qt::ColorScheme::Dark;
        apply();
    });
#endif
    apply();
}

ThemeKind Theme::wantedKind() const
{
    switch (m_settings.values().theme) {
    case ThemeChoice::System: return m_systemIsDark ? ThemeKind::Dark : ThemeKind::Light;
    case ThemeChoice::Light: return ThemeKind::Light;
    case ThemeChoice::Dark: return ThemeKind::Dark;
    }
    return ThemeKind::Light;
}

void Theme::apply()
{
    const ThemeKind kind = wantedKind();
    const int percent = m_settings.values().textPercent;
    const bool first = m_textPercent == 0;
    const bool colours = first || kind != m_kind;
    const bool sizes = first || percent != m_textPercent;
    if (!colours && !sizes)
        return;
    m_kind = kind;
    m_textPercent = percent;
    if (colours) {
        const QPalette palette = paletteFor(tokensFor(kind));
        QApplication::setPalette(palette);
        QToolTip::setPalette(palette);
    }
    if (sizes) {
        const QFont font = baseFont(percent);
        QApplication::setFont(font);
        QToolTip::setFont(font);
        for (QWidget *widget : QApplication::allWidgets()) {
            dress(widget);
            rescaleLayouts(widget);
        }
    }
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // The desktop changed its theme. Qt 6.4 tells no colour scheme: take our palette off, look at the desktop's, and
    // put ours on again.
    if (event->type() == QEvent::ThemeChange && m_settings.values().theme == ThemeChoice::System) {
        const QSignalBlocker quiet(this);
        QApplication::setPalette(QPalette());
        m_systemIsDark = systemIsDark(QApplication::palette());
        QApplication::setPalette(paletteFor(tokensFor(m_kind)));
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    }
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace linija
