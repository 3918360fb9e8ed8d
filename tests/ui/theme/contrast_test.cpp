#include "tests/catch.h"
#include "ui/theme/tokens.h"

#include <cmath>

using namespace linija;

namespace {

// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

void requireText(const char *what, const QColor &text, const QColor &ground)
{
    INFO(what << ": " << text.name().toStdString() << " on " << ground.name().toStdString());
    CHECK(contrast(text, ground) >= 4.5);
}

} // namespace

TEST_CASE("text on every ground that carries it holds WCAG AA", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Tokens &t = tokensFor(kind);
        for (const QColor &ground : {t.window, t.panel, t.card, t.hover}) {
            requireText("text", t.text, ground);
            requireText("muted", t.textMuted, ground);
        }
        requireText("muted on what is said", t.textMuted, t.ours.bg);
        requireText("matched words", t.text, t.highlight);
        requireText("primary button", t.onAccent, t.accent);
        for (const StateRole role : {StateRole::Neutral, StateRole::Ours, StateRole::Talking, StateRole::Waiting,
                                     StateRole::Trouble, StateRole::Coaching}) {
            const StateColors &state = t.state(role);
            requireText("chip", state.fg, state.bg);
            requireText("state text on a card", state.fg, t.card);
            requireText("state text on the status line", state.fg, t.panel);
            requireText("solid button", state.onSolid, state.solid);
            requireText("banner", t.text, state.bg);
        }
    }
}

TEST_CASE("outlines that carry a meaning can be seen", "[theme]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Tokens &t = tokensFor(kind);
        for (const QColor &line : {t.ours.border, t.talking.border, t.waiting.border, t.trouble.border, t.borderStrong}) {
            INFO(line.name().toStdString());
            CHECK(contrast(line, t.card) >= 3.0); // WCAG 1.4.11
        }
    }
}
