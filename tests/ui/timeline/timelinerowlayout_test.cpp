#include "tests/ui/timeline/memoryhistory.h"
#include "ui/timeline/timelinerowlayout.h"

using namespace linija;
using namespace linija::test;

namespace {

TimelineRowLayout layOut(const TimelineEntry &entry, int width, RowFold fold = RowFold::Folded,
                         const QString &search = {}, const QString &day = {})
{
    const TimelineWords words(QLocale(QStringLiteral("en_GB")), QTimeZone(QByteArray("Europe/Riga")));
    TimelineRowContent content = timelineRowContent(entry, words, SearchWords(search), at("2026-11-20T13:08:00Z"), fold);
    content.dayTitle = day;
    return layOutTimelineRow(content, width, TimelineLook::current(words));
}

void holdsTogether(const TimelineRowLayout &row, int width)
{
    CHECK(row.card.right() < width);
    CHECK(row.disc.left() > row.time.right());
    CHECK(row.disc.right() < row.card.left());
    CHECK(row.card.bottom() < row.height);
    int y = row.card.top();
    for (const LaidText &text : row.texts) {
        CHECK(text.at.y() >= y);
        y = text.at.y() + int(text.layout->boundingRect().height());
        CHECK(y <= row.card.bottom() + 1);
        for (int line = 0; line < text.layout->lineCount(); ++line)
            CHECK(text.at.x() + text.layout->lineAt(line).naturalTextWidth() <= row.card.right() + 1);
    }
}

} // namespace

TEST_CASE("a row holds together at any width")
{
    TimelineEntry entry = MemoryHistory::entry(1, "2026-11-20T09:46:00Z", Channel::Complaint);
    entry.status = EntryStatus::Investigating;
    entry.reference = QStringLiteral("2231");
    entry.subject = QStringLiteral("Пошкоджений чайник під час доставки перевізником, покупець просить обмін або повернення коштів");
    entry.text = QString(QStringLiteral("電水壺送達時已損壞")).repeated(30);
    entry.hasRecording = true;
    for (const int width : {260, 420, 700, 1400})
        holdsTogether(layOut(entry, width, RowFold::Folded, QStringLiteral("чайник"), QStringLiteral("Today")), width);
}

TEST_CASE("folded rows have a bounded height whatever the text")
{
    TimelineEntry entry = MemoryHistory::entry(1, "2026-11-20T09:46:00Z", Channel::Chat);
    entry.text = QStringLiteral("short");
    const int small = layOut(entry, 700).height;
    entry.text = QString(1'000'000, QLatin1Char('W'));
    entry.subject = QString(100'000, QLatin1Char('M'));
    const TimelineRowLayout huge = layOut(entry, 700);
    CHECK(huge.height < 3 * small);
    CHECK(huge.cut);
    const TimelineRowLayout open = layOut(entry, 700, RowFold::Open);
    CHECK(open.height > huge.height);
    CHECK(open.height < 12 * small);
    holdsTogether(open, 700);
}

TEST_CASE("a day header stands above the card and nowhere else")
{
    const TimelineEntry entry = MemoryHistory::entry(1, "2026-11-20T09:46:00Z");
    const TimelineRowLayout with = layOut(entry, 700, RowFold::Folded, {}, QStringLiteral("Today"));
    const TimelineRowLayout without = layOut(entry, 700);
    CHECK(with.dayText.bottom() < with.card.top());
    CHECK(without.dayText.isNull());
    CHECK(with.height > without.height);
}

TEST_CASE("what does not fit ends in an ellipsis and keeps its marks in place")
{
    QTextCharFormat mark;
    mark.setBackground(Qt::yellow);
    const QString text = QStringLiteral("one two three four five six seven eight nine ten eleven twelve");
    const LaidText laid = layOutText(text, {{4, 3, mark}, {45, 10, mark}}, textFont(TextRole::Body), 160, 1);
    CHECK(laid.cut);
    CHECK(laid.layout->text().endsWith(QChar(0x2026)));
    CHECK(laid.layout->lineCount() == 1);
    CHECK(laid.layout->lineAt(0).naturalTextWidth() <= 161);
    REQUIRE(laid.layout->formats().size() == 1); // the one that is cut away is gone
    CHECK(laid.layout->text().mid(laid.layout->formats().at(0).start, 3) == QStringLiteral("two"));
    CHECK_FALSE(layOutText(QStringLiteral("short"), {}, textFont(TextRole::Body), 160, 1).cut);
}

TEST_CASE("a surrogate pair is never cut in two")
{
    const QString text = QStringLiteral("😀").repeated(80);
    for (int width = 60; width < 90; ++width) {
        const QString kept = layOutText(text, {}, textFont(TextRole::Body), width, 1).layout->text();
        CHECK_FALSE(kept.chopped(1).back().isHighSurrogate());
    }
}
