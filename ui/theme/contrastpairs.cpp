#include "ui/theme/contrastpairs.h"

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

struct NamedColor
{
    const char *name;
    QColor color;
};

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QVector<ContrastPair> contrastPairs(const Tokens &t)
{
    const bool high = t.contrast == Contrast::High;
    const double words = high ? 7.0 : 4.5;
    const double marks = high ? 4.5 : 3.0;
    QVector<ContrastPair> pairs;
    const auto put = [&pairs](double least, const NamedColor &front, const NamedColor &ground) {
        pairs.append({QStringLiteral("%1 on %2").arg(QLatin1String(front.name), QLatin1String(ground.name)), front.color, ground.color, least});
    };
    const NamedColor window{"window", t.window};
    const NamedColor panel{"panel", t.panel};
    const NamedColor card{"card", t.card};
    const NamedColor hover{"hover", t.hover};
    const NamedColor pressed{"pressed", t.pressed};
    const NamedColor oursBg{"ours.bg", t.ours.bg};
    const NamedColor accent{"accent", t.accent};
    const QVector<NamedColor> grounds = {window, panel, card};

    for (const NamedColor &ground : {window, panel, card, hover, pressed, oursBg, NamedColor{"highlight", t.highlight}, NamedColor{"wave", t.wave}})
        put(words, {"text", t.text}, ground);
    for (const NamedColor &ground : {window, panel, card, hover, oursBg})
        put(words, {"textMuted", t.textMuted}, ground);
    for (const NamedColor &ground : {window, hover, oursBg}) // links, the chosen row, its words under the pointer
        put(words, {"ours.fg", t.ours.fg}, ground);
    put(words, {"onTip", t.onTip}, {"tip", t.tip});
    put(marks, {"textMuted", t.textMuted}, {"disc", t.disc});
    put(marks, {"onAccent", t.onAccent}, accent); // the tick of a check box

    for (const NamedColor &ground : grounds) {
        put(marks, accent, ground);
        put(marks, {"focus", t.focus}, ground);
        put(marks, {"fieldLine", t.fieldLine}, ground);
        put(marks, {"borderStrong", t.borderStrong}, ground);
        put(marks, {"scroll", t.scroll}, ground);
        put(marks, {"scrollHover", t.scrollHover}, ground);
    }
    put(marks, {"borderStrong under the pointer", t.textMuted}, card);
    put(3.0, accent, {"track", t.track});
    put(3.0, {"waiting.border", t.waiting.border}, {"track", t.track});
    put(3.0, {"trouble.border", t.trouble.border}, {"track", t.track});

    const struct
    {
        const char *name;
        const StateColors &colors;
    } states[] = {{"neutral", t.neutral}, {"ours", t.ours},       {"talking", t.talking},
                  {"waiting", t.waiting}, {"trouble", t.trouble}, {"coaching", t.coaching}};
    for (const auto &[name, c] : states) {
        const QLatin1String state(name);
        const auto add = [&](const char *what, const QColor &front, const QColor &ground, double least) {
            pairs.append({state + QLatin1Char(' ') + QLatin1String(what), front, ground, least});
        };
        add("fg on its bg", c.fg, c.bg, words);
        add("fg on its bg under the pointer", c.fg, c.bgHover, words);
        add("fg on card", c.fg, t.card, words);
        add("fg on panel", c.fg, t.panel, words);
        add("fg on window", c.fg, t.window, words);
        add("text on its bg", t.text, c.bg, words);
        add("words on its button", c.onSolid, c.solid, words);
        add("words on its button under the pointer", c.onSolid, c.solidHover, words);
        add("words on its button pressed", c.onSolid, c.solidPressed, words);
        if (&c == &t.neutral)
            continue; // a neutral outline says nothing
        add("border on card", c.border, t.card, marks);
        add("border on window", c.border, t.window, marks);
        add("solid on card", c.solid, t.card, 3.0);
    }
    return pairs;
}

} // namespace linija
