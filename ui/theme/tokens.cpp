#include "ui/theme/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

#include <array>

namespace linija {

namespace {

constexpr int basePixelSize = 13;

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

QColor mixed(const QColor &from, const QColor &to, double part)
{
    const auto channel = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()), channel(from.blue(), to.blue())};
}

// Under the pointer a fill steps away from its own text, so that the words never lose contrast.
void deriveStates(Tokens &t)
{
    const bool light = t.kind == ThemeKind::Light;
    for (StateColors *state : {&t.neutral, &t.ours, &t.talking, &t.waiting, &t.trouble, &t.coaching}) {
        state->solidHover = light ? state->solid.darker(108) : state->solid.lighter(108);
        state->solidPressed = light ? state->solid.darker(118) : state->solid.lighter(118);
        state->bgHover = light ? mixed(state->bg, Qt::white, 0.4) : mixed(state->bg, Qt::black, 0.25);
    }
    t.focus = t.accent;
    t.track = t.border;
    t.scroll = t.borderStrong;
    t.scrollHover = t.textMuted;
    t.fieldLine = t.borderStrong;
    t.buttonLine = mixed(t.border, t.borderStrong, 0.5);
    t.disc = light ? rgb(0xe7eaef) : t.neutral.bg;
    t.tip = light ? t.text : t.pressed;
    t.onTip = light ? t.panel : t.text;
}

StateColors state(QRgb fg, QRgb bg, QRgb border, QRgb solid, QRgb onSolid)
{
    return {rgb(fg), rgb(bg), rgb(bg), rgb(border), rgb(solid), rgb(solid), rgb(solid), rgb(onSolid)};
}

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
    t.borderStrong = rgb(0x818b9d);
    t.text = rgb(0x1c232e);
    t.textMuted = rgb(0x5f697c);
    t.textDisabled = rgb(0x9aa3b2);
    t.accent = rgb(0x0b6bcb);
    t.onAccent = rgb(0xffffff);
    t.highlight = rgb(0xffe9a8);
    t.wave = rgb(0x79aee2);
    t.neutral = state(0x3c4658, 0xeef0f3, 0xdfe2e7, 0x5f697c, 0xffffff);
    t.ours = state(0x0a64be, 0xe6f0fb, 0x0b6bcb, 0x0b6bcb, 0xffffff);
    t.talking = state(0x177244, 0xe4f5ec, 0x1a7f4b, 0x1a7f4b, 0xffffff);
    t.waiting = state(0x9a5200, 0xfdf1e1, 0xb25e00, 0xa35600, 0xffffff);
    t.trouble = state(0xb8241b, 0xfdeae8, 0xc0271d, 0xc0271d, 0xffffff);
    t.coaching = state(0x6b46c1, 0xf0ebfb, 0x6b46c1, 0x6b46c1, 0xffffff);
    deriveStates(t);
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
    t.borderStrong = rgb(0x6b7890);
    t.text = rgb(0xe7eaf0);
    t.textMuted = rgb(0x9ea8b8);
    t.textDisabled = rgb(0x626d80);
    t.accent = rgb(0x5aa9f5);
    t.onAccent = rgb(0x0b1b2c);
    t.highlight = rgb(0x5b4a12);
    t.wave = rgb(0x3d6c9a);
    t.neutral = state(0xc3cad6, 0x262e3a, 0x36404f, 0x9ea8b8, 0x14181f);
    t.ours = state(0x6bb3f7, 0x1d3552, 0x5aa9f5, 0x5aa9f5, 0x0b1b2c);
    t.talking = state(0x4cc38a, 0x17352a, 0x4cc38a, 0x4cc38a, 0x06231a);
    t.waiting = state(0xf0a94c, 0x3a2b16, 0xf0a94c, 0xf0a94c, 0x2a1a02);
    t.trouble = state(0xf58b83, 0x41201e, 0xf2766d, 0xf2766d, 0x2a0b09);
    t.coaching = state(0xb19af0, 0x2c2444, 0xb19af0, 0xb19af0, 0x1a1033);
    deriveStates(t);
    return t;
}

// The same colours, with words and lines drawn towards black or white: text 7:1, every outline 4.5:1.
Tokens makeStronger(const Tokens &usual)
{
    Tokens t = usual;
    t.contrast = Contrast::High;
    const QColor pole = t.kind == ThemeKind::Light ? QColor(Qt::black) : QColor(Qt::white);
    t.text = mixed(t.text, pole, 0.9);
    t.textMuted = mixed(t.textMuted, pole, 0.5);
    t.textDisabled = mixed(t.textDisabled, pole, 0.4);
    t.border = mixed(usual.borderStrong, pole, 0.35);
    t.borderStrong = t.textMuted;
    t.accent = mixed(t.accent, pole, 0.3);
    if (t.kind == ThemeKind::Dark)
        t.wave = mixed(t.wave, Qt::black, 0.25);
    for (StateColors *state : {&t.neutral, &t.ours, &t.talking, &t.waiting, &t.trouble, &t.coaching}) {
        state->fg = mixed(state->fg, pole, 0.35);
        state->border = mixed(state->border, pole, 0.3);
        state->solid = mixed(state->solid, pole, 0.3);
        if (t.kind == ThemeKind::Dark)
            state->onSolid = Qt::black;
    }
    if (t.kind == ThemeKind::Dark)
        t.onAccent = Qt::black;
    deriveStates(t);
    t.fieldLine = t.text;
    t.track = usual.border;
    t.focus = t.accent;
    return t;
}

struct TokenSets
{
    Tokens light = makeLight();
    Tokens dark = makeDark();
    Tokens lightHigh = makeStronger(light);
    Tokens darkHigh = makeStronger(dark);
};

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

const Tokens &tokensFor(ThemeKind kind, Contrast contrast)
{
    static const TokenSets sets;
    switch (kind) {
    case ThemeKind::Light: return contrast == Contrast::High ? sets.lightHigh : sets.light;
    case ThemeKind::Dark: return contrast == Contrast::High ? sets.darkHigh : sets.dark;
    }
    return sets.light;
}

const Tokens &tokens()
{
    // The palette is where the application keeps what it wears; line and ground together name the set.
    const QPalette palette = QApplication::palette();
    const ThemeKind kind = palette.color(QPalette::Window).lightness() < 128 ? ThemeKind::Dark : ThemeKind::Light;
    const Tokens &high = tokensFor(kind, Contrast::High);
    return palette.color(QPalette::Mid) == high.border ? high : tokensFor(kind);
}

bool motionAllowed()
{
    const QStyle *style = QApplication::style();
    return style && style->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
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
