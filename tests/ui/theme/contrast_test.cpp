#include "tests/catch.h"
#include "ui/theme/contrastpairs.h"

using namespace linija;

TEST_CASE("every pair of colours in use holds WCAG AA, in every set of tokens", "[theme]")
{
    CHECK(contrastRatio(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.478).epsilon(0.001));
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        for (const Contrast contrast : {Contrast::Usual, Contrast::High}) {
            const QVector<ContrastPair> pairs = contrastPairs(tokensFor(kind, contrast));
            CHECK(pairs.size() > 80);
            for (const ContrastPair &pair : pairs) {
                INFO((kind == ThemeKind::Light ? "light" : "dark") << (contrast == Contrast::High ? ", high contrast: " : ": ")
                     << pair.what.toStdString() << " (" << pair.front.name().toStdString() << " on "
                     << pair.ground.name().toStdString() << ") is " << contrastRatio(pair.front, pair.ground));
                CHECK(pair.front.isValid());
                CHECK(pair.ground.alpha() == 255);
                CHECK(contrastRatio(pair.front, pair.ground) >= pair.least);
            }
        }
    }
}

TEST_CASE("high contrast is stronger than the usual look", "[theme]")
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        const Tokens &usual = tokensFor(kind);
        const Tokens &high = tokensFor(kind, Contrast::High);
        CHECK(high.contrast == Contrast::High);
        CHECK(contrastRatio(high.textMuted, high.card) > contrastRatio(usual.textMuted, usual.card));
        CHECK(contrastRatio(high.border, high.card) >= 3.0);
        CHECK(contrastRatio(high.fieldLine, high.card) >= 7.0);
    }
}
