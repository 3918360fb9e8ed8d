#include "ui/theme/theme.h"

#include "ui/theme/evenstems.h"
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

ThemeKind systemKind(const QPalette &systemPalette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark ? ThemeKind::Dark : ThemeKind::Light;
#endif
    return systemPalette.color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
}

} // namespace

Theme::Theme(QApplication &application, const Settings &settings, QObject *parent)
    : QObject(parent), m_application(application), m_settings(settings),
      m_systemKind(systemKind(QApplication::palette()))
{
    keepStemsEven();
    m_style = new LinijaStyle;
    QApplication::setStyle(m_style);
    application.installEventFilter(this);
    connect(&settings, &Settings::changed, this, &Theme::apply);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this](Qt::ColorScheme scheme) {
        m_systemKind = scheme == Qt::ColorScheme::Dark ? ThemeKind::Dark : ThemeKind::Light;
        apply();
    });
#endif
    apply();
}

ThemeKind Theme::wantedKind() const
{
    switch (m_settings.values().theme) {
    case ThemeChoice::System: return m_wishes.kind.value_or(m_systemKind);
    case ThemeChoice::Light: return ThemeKind::Light;
    case ThemeChoice::Dark: return ThemeKind::Dark;
    }
    return ThemeKind::Light;
}

Motion Theme::wantedMotion() const
{
    switch (m_settings.values().motion) {
    case MotionChoice::System: return m_wishes.motion;
    case MotionChoice::Reduced: return Motion::Reduced;
    }
    return Motion::Allowed;
}

void Theme::setDesktopWishes(const DesktopWishes &wishes)
{
    m_wishes = wishes;
    apply();
}

void Theme::apply()
{
    const ThemeKind kind = wantedKind();
    const Contrast contrast = m_wishes.contrast;
    const Motion motion = wantedMotion();
    const int percent = m_settings.values().textPercent;
    const bool first = m_textPercent == 0;
    const bool colours = first || kind != m_kind || contrast != m_contrast;
    const bool sizes = first || percent != m_textPercent;
    if (!colours && !sizes && motion == m_motion)
        return;
    if (motion != m_motion)
        wearMotion(motion);
    m_kind = kind;
    m_contrast = contrast;
    m_motion = motion;
    m_textPercent = percent;
    if (m_style)
        m_style->setMotion(motion);
    if (colours)
        wearColours();
    if (sizes)
        wearTextSize();
    Q_EMIT changed();
}

// Nothing blinks either, the text cursor included.
void Theme::wearMotion(Motion motion)
{
    switch (motion) {
    case Motion::Reduced:
        m_blink = QApplication::cursorFlashTime();
        QApplication::setCursorFlashTime(0);
        return;
    case Motion::Allowed: QApplication::setCursorFlashTime(m_blink); return;
    }
}

void Theme::wearColours()
{
    const QPalette palette = paletteFor(tokensFor(m_kind, m_contrast));
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Theme::wearTextSize()
{
    const QFont font = baseFont(m_textPercent);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    for (QWidget *widget : QApplication::allWidgets()) {
        dress(widget);
        rescaleLayouts(widget);
    }
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // The desktop changed its theme. Qt 6.4 tells no colour scheme: take our palette off, look at the desktop's, and
    // put ours on again.
    if (event->type() == QEvent::ThemeChange && m_settings.values().theme == ThemeChoice::System) {
        const QSignalBlocker quiet(this);
        QApplication::setPalette(QPalette());
        m_systemKind = systemKind(QApplication::palette());
        QApplication::setPalette(paletteFor(tokensFor(m_kind, m_contrast)));
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    }
#endif
    return QObject::eventFilter(watched, event);
}

} // namespace linija
