#include "tests/catch.h"
#include "ui/actions/reservedkeys.h"

using namespace linija;

namespace {

KeyRefusal refusal(const char *keys, TypingKeys typing = TypingKeys::Refused)
{
    return keyRefusal(QKeySequence::fromString(QLatin1String(keys), QKeySequence::PortableText), typing);
}

} // namespace

TEST_CASE("keys that are needed elsewhere are refused, each with its reason")
{
    CHECK(refusal("") == KeyRefusal::NoKey);
    CHECK(keyRefusal(QKeySequence(Qt::Key_Control), TypingKeys::Allowed) == KeyRefusal::NoKey);
    CHECK(keyRefusal(QKeySequence(Qt::ShiftModifier | Qt::Key_Shift), TypingKeys::Allowed) == KeyRefusal::NoKey);
    CHECK(refusal("Ctrl+K, Ctrl+S") == KeyRefusal::NoKey);
    CHECK(refusal("A") == KeyRefusal::Types);
    CHECK(refusal("Shift+5") == KeyRefusal::Types);
    CHECK(keyRefusal(QKeySequence(QStringLiteral("Ж")), TypingKeys::Refused) == KeyRefusal::Types);
    CHECK(refusal("Ctrl+C") == KeyRefusal::EditsText);
    CHECK(refusal("Backspace") == KeyRefusal::EditsText);
    CHECK(refusal("Ctrl+Left") == KeyRefusal::EditsText);
    CHECK(refusal("Tab") == KeyRefusal::WalksFocus);
    CHECK(refusal("Shift+Backtab") == KeyRefusal::WalksFocus);
    CHECK(refusal("Return") == KeyRefusal::WalksFocus);
    CHECK(refusal("Esc") == KeyRefusal::WalksFocus);
    CHECK(refusal("Space") == KeyRefusal::WalksFocus);
    CHECK(refusal("Alt+F4") == KeyRefusal::Desktop);
    CHECK(refusal("Alt+Tab") == KeyRefusal::Desktop);
    CHECK(refusal("Ctrl+Alt+F1") == KeyRefusal::Desktop);
    CHECK(refusal("Ctrl+Alt+Del") == KeyRefusal::Desktop);
    CHECK(refusal("Meta+L") == KeyRefusal::Desktop);
}

TEST_CASE("keys that an action may have are not refused")
{
    for (const char *keys : {"F2", "Shift+F2", "Ctrl+D", "Ctrl+Return", "Alt+Up", "Ctrl+/", "Ctrl++", "Alt+PgUp", "Ctrl+Shift+F8"}) {
        INFO(keys);
        CHECK(refusal(keys) == KeyRefusal::None);
    }
    CHECK(refusal("1", TypingKeys::Allowed) == KeyRefusal::None);
    CHECK(refusal("1") == KeyRefusal::Types);
}

TEST_CASE("a key types where a sign comes out of it")
{
    CHECK(typesText(QKeySequence(Qt::Key_1)));
    CHECK(typesText(QKeySequence(Qt::KeypadModifier | Qt::Key_1)));
    CHECK(typesText(QKeySequence(Qt::ShiftModifier | Qt::Key_A)));
    CHECK_FALSE(typesText(QKeySequence(Qt::ControlModifier | Qt::Key_A)));
    CHECK_FALSE(typesText(QKeySequence(Qt::Key_F2)));
    CHECK_FALSE(typesText(QKeySequence(Qt::Key_Return)));
}
