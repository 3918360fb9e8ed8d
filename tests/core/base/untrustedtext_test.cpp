#include "tests/catch.h"

#include "core/base/untrustedtext.h"

using namespace linija;

TEST_CASE("control characters, bidi overrides and line breaks do not survive")
{
    CHECK(plainBoundedText("a\x01\x02\r\nb\tc") == "a b c");
    CHECK(plainBoundedText(QString("J") + QChar(0x202E) + "sire" + QChar(0x2066) + "x" + QChar(0x200B)) == "Jsirex");
    CHECK(plainBoundedText("  Jānis   Bērziņš  ") == "Jānis Bērziņš");
    CHECK(plainBoundedText("<b>陳怡君</b>") == "<b>陳怡君</b>"); // markup stays as text; the view shows plain text
}

TEST_CASE("text is cut to the bound, marked, and never inside a surrogate pair")
{
    const QString cut = plainBoundedText(QString(70'000, 'x'), 64);
    CHECK(cut.size() == 64);
    CHECK(cut.back() == QChar(0x2026));
    const QString emoji = QString::fromUcs4(U"\U0001F600").repeated(40);
    const QString some = plainBoundedText(emoji, 10);
    CHECK(some.size() <= 10);
    CHECK(some.isValidUtf16());
    CHECK(plainBoundedText(QString(QChar(0xD800)) + "a", 10) == "a");
    CHECK(plainBoundedText("exact", 5) == "exact");
}
