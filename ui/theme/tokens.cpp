#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPalette>

namespace linija {

namespace {

constexpr int basePixelSize = 13;

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Tokens makeLight()
{
    Tokens t;
    t.kind = ThemeKind::Light;
    t.window = rgb(0xf4f5f7);
    t.panel = rgb(0xffffff);
    t.card = rgb(0xffffff);
    t.hover = rgb(0xf1f4f8);
    t.pressed = rgb(0xe4e8ee);
    t.border = rgb(0xdfe2e7);
    t.borderStrong = rgb(0x8a94a6);
    t.text = rgb(0x1c232e);
    t.textMuted = rgb(0x5f697c);
    t.textDisabled = rgb(0x9aa3b2);
    t.accent = rgb(0x0b6bcb);
    t.onAccent = rgb(0xffffff);
    t.highlight = rgb(0xffe9a8);
    t.wave = rgb(0x79aee2);
    t.neutral = {rgb(0x3c4658), rgb(0xeef0f3), rgb(0xdfe2e7), rgb(0x5f697c), rgb(0xffffff)};
    t.ours = {rgb(0x0a64be), rgb(0xe6f0fb), rgb(0x0b6bcb), rgb(0x0b6bcb), rgb(0xffffff)};
    t.talking = {rgb(0x177244), rgb(0xe4f5ec), rgb(0x1a7f4b), rgb(0x1a7f4b), rgb(0xffffff)};
    t.waiting = {rgb(0x9a5200), rgb(0xfdf1e1), rgb(0xb25e00), rgb(0xa35600), rgb(0xffffff)};
    t.trouble = {rgb(0xb8241b), rgb(0xfdeae8), rgb(0xc0271d), rgb(0xc0271d), rgb(0xffffff)};
    t.coaching = {rgb(0x6b46c1), rgb(0xf0ebfb), rgb(0x6b46c1), rgb(0x6b46c1), rgb(0xffffff)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.kind = ThemeKind::Dark;
    t.window = rgb(0x14181f);
    t.panel = rgb(0x1c222b);
    t.card = rgb(0x1c222b);
    t.hover = rgb(0x252c37);
    t.pressed = rgb(0x2e3643);
    t.border = rgb(0x2e3643);
    t.borderStrong = rgb(0x66738a);
    t.text = rgb(0xe7eaf0);
    t.textMuted = rgb(0x9ea8b8);
    t.textDisabled = rgb(0x626d80);
    t.accent = rgb(0x5aa9f5);
    t.onAccent = rgb(0x0b1b2c);
    t.highlight = rgb(0x5b4a12);
    t.wave = rgb(0x3d6c9a);
    t.neutral = {rgb(0xc3cad6), rgb(0x262e3a), rgb(0x36404f), rgb(0x9ea8b8), rgb(0x14181f)};
    t.ours = {rgb(0x6bb3f7), rgb(0x1d3552), rgb(0x5aa9f5), rgb(0x5aa9f5), rgb(0x0b1b2c)};
    t.talking = {rgb(0x4cc38a), rgb(0x17352a), rgb(0x4cc38a), rgb(0x4cc38a), rgb(0x06231a)};
    t.waiting = {rgb(0xf0a94c), rgb(0x3a2b16), rgb(0xf0a94c), rgb(0xf0a94c), rgb(0x2a1a02)};
    t.trouble = {rgb(0xf58b83), rgb(0x41201e), rgb(0xf2766d), rgb(0xf2766d), rgb(0x2a0b09)};
    t.coaching = {rgb(0xb19af0), rgb(0x2c2444), rgb(0xb19af0), rgb(0xb19af0), rgb(0x1a1033)};
    return t;
}

int percentOfBase() { return QApplication::font().pixelSize() > 0 ? QApplication::font().pixelSize() : basePixelSize; }

int baseSize(TextRole role)
{
    switch (role) {
    case TextRole::Small:
    case TextRole::SmallBold: return 11;
    case TextRole::Body:
    case TextRole::Emphasis: return 13;
    case TextRole::Heading: return 14;
    case TextRole::Title: return 16;
    case TextRole::Speech: return 15;
    }
    return basePixelSize;
}

} // namespace

const StateColors &Tokens::state(StateRole role) const
{
    switch (role) {
    case StateRole::Neutral: return neutral;
    case StateRole::Ours: return ours;
    case StateRole::Talking: return talking;
    case StateRole::Waiting: return waiting;
    case StateRole::Trouble: return trouble;
    case StateRole::Coaching: return coaching;
    }
    return neutral;
}

const Tokens &tokensFor(ThemeKind kind)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return kind == ThemeKind::Dark ? dark : light;
}

const Tokens &tokens()
{
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return tokensFor(dark ? ThemeKind::Dark : ThemeKind::Light);
}

int textPixelSize(TextRole role) { return px(baseSize(role)); }

QFont textFont(TextRole role)
{
    QFont font = QApplication::font();
    font.setPixelSize(textPixelSize(role));
    switch (role) {
    case TextRole::SmallBold:
    case TextRole::Emphasis:
    case TextRole::Heading:
    case TextRole::Title: font.setWeight(QFont::DemiBold); break;
    case TextRole::Small:
    case TextRole::Body:
    case TextRole::Speech: font.setWeight(QFont::Normal); break;
    }
    return font;
}

QFont tabularFont(TextRole role)
{
    // Noto Sans and most interface fonts have digits of one width by default; fonts that do not are told so by a
    // fixed style hint only where Qt can (6.7 has font features). TimerLabel reserves width, so nothing jumps either way.
    QFont font = textFont(role);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    return font;
}

int px(int atHundredPercent) { return qRound(double(atHundredPercent) * percentOfBase() / basePixelSize); }

} // namespace linija
