#include "tests/ui/timeline/memoryhistory.h"
#include "ui/timeline/searchwords.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/factline.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace linija;
using namespace linija::test;

namespace {

const Timestamp now = at("2026-11-20T13:08:00Z");

// A language that names the month first, as Lithuanian does.
class MonthFirst final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "d MMMM") == 0 ? QStringLiteral("MMMM d 'd.'") : QString();
    }
};

TimelineWords english() { return TimelineWords(QLocale(QStringLiteral("en_GB")), QTimeZone(QByteArray("Europe/Riga"))); }

} // namespace

TEST_CASE("entries read as people would say them")
{
    const TimelineWords words = english();
    TimelineEntry call = MemoryHistory::entry(1, "2026-11-12T15:31:00Z");
    call.direction = Direction::Outbound;
    call.subject = QStringLiteral("delivery date");
    call.duration = std::chrono::seconds(185);
    call.status = EntryStatus::Resolved;
    call.firstContactResolved = true;
    CHECK(words.title(call) + words.details(call, now)
          == withFirmDots(QStringLiteral("Outgoing call · 3:05 · delivery date · resolved at first contact")));

    TimelineEntry order = MemoryHistory::entry(2, "2026-11-19T07:02:00Z", Channel::Order);
    order.reference = QStringLiteral("8790");
    order.status = EntryStatus::Delivered;
    order.amount = Money{6490, QStringLiteral("EUR")};
    order.subject = QStringLiteral("Kettle K-2");
    CHECK(words.title(order) + words.details(order, now) == withFirmDots(QStringLiteral("Order 8790 delivered · €64.90 · Kettle K-2")));

    TimelineEntry complaint = MemoryHistory::entry(3, "2026-11-20T09:20:00Z", Channel::Complaint);
    complaint.reference = QStringLiteral("2231");
    complaint.status = EntryStatus::Investigating;
    complaint.subject = QStringLiteral("goods damaged");
    complaint.due = at("2026-11-21T10:00:00Z");
    complaint.owner = QStringLiteral("Olena K.");
    CHECK(words.title(complaint) + words.details(complaint, now)
          == withFirmDots(QStringLiteral("Complaint 2231 opened · goods damaged · due tomorrow 12:00 · owner Olena\u00a0K.")));
    CHECK(words.trail(complaint).steps.at(words.trail(complaint).current) == QStringLiteral("investigating"));
    complaint.due = at("2026-11-20T10:00:00Z");
    CHECK(words.details(complaint, now).contains(QStringLiteral("overdue since today 12:00")));
    complaint.status = EntryStatus::Closed;
    CHECK_FALSE(words.details(complaint, now).contains(QStringLiteral("due")));
}

TEST_CASE("money and days follow the reader's language")
{
    const TimelineWords latvian(QLocale(QStringLiteral("lv_LV")), QTimeZone(QByteArray("Europe/Riga")));
    CHECK(latvian.money({6490, QStringLiteral("EUR")}).contains(QStringLiteral("64,90")));
    CHECK(english().money({6490, QStringLiteral("JPY")}).contains(QStringLiteral("6,490")));
    CHECK(latvian.dayTitle(QDate(2026, 11, 12), QDate(2026, 11, 20)).contains(QStringLiteral("novemb")));
    CHECK(english().dayTitle(QDate(2024, 2, 29), QDate(2026, 11, 20)) == QStringLiteral("29 February 2024"));
    CHECK(english().dayTitle(QDate(2026, 11, 19), QDate(2026, 11, 20)) == QStringLiteral("Yesterday"));
}

TEST_CASE("a day begins with a capital where it is a heading, and with a small letter inside a sentence")
{
    MonthFirst translator;
    QCoreApplication::installTranslator(&translator);
    const TimelineWords lithuanian(QLocale(QStringLiteral("lt_LT")), QTimeZone(QByteArray("Europe/Vilnius")));
    CHECK(lithuanian.dayTitle(QDate(2026, 11, 12), QDate(2026, 11, 20)) == QStringLiteral("Lapkričio 12 d."));
    CHECK(lithuanian.moment(at("2026-11-12T10:00:00Z"), now).startsWith(QStringLiteral("lapkričio 12 d.")));
}

TEST_CASE("every code of the contract has words")
{
    for (int status = int(EntryStatus::InProgress); status <= int(EntryStatus::Done); ++status)
        CHECK_FALSE(TimelineWords::statusName(EntryStatus(status)).isEmpty());
    for (int channel = 0; channel <= int(Channel::Note); ++channel) {
        CHECK_FALSE(TimelineWords::channelName(Channel(channel)).isEmpty());
        TimelineEntry entry;
        entry.channel = Channel(channel);
        CHECK_FALSE(english().title(entry).isEmpty());
    }
}

TEST_CASE("hostile texts become short plain ones that cannot turn their neighbours around")
{
    const TimelineWords words = english();
    TimelineEntry chat = MemoryHistory::entry(1, "2026-11-20T09:46:00Z", Channel::Chat);
    chat.subject = QStringLiteral("<b>bold</b>\u202Egnp.exe\u0000\n\n<img src='http://evil.example/x.png'>");
    chat.text = QString(1'000'000, QLatin1Char('A'));
    chat.agent = QStringLiteral("שלום");
    const QString line = words.details(chat, now) + words.body(chat);
    CHECK(line.size() < 2000);
    CHECK_FALSE(line.contains(QChar(0x202E)));
    CHECK_FALSE(line.contains(QLatin1Char('\n')));
    CHECK(line.contains(QStringLiteral("<b>bold</b>"))); // shown as it is, since nothing renders it
    CHECK(line.contains(QChar(0x2068) + QStringLiteral("שלום") + QChar(0x2069)));
    CHECK(words.fullBody(chat).size() <= TimelineWords::MaxExpanded + 1);
}

TEST_CASE("the opened text keeps its lines, without a pile of empty ones")
{
    TimelineEntry note = MemoryHistory::entry(1, "2026-11-20T09:46:00Z", Channel::Note);
    note.text = QStringLiteral("first\n\n\n\nsecond\n");
    CHECK(english().fullBody(note) == QStringLiteral("first") + QChar(QChar::LineSeparator) + QChar(QChar::LineSeparator)
              + QStringLiteral("second"));
}

TEST_CASE("search words find beginnings of words without regard to case and accents")
{
    const SearchWords words(QStringLiteral("berz KETTLE"));
    CHECK(words.allIn({QStringLiteral("Jānis Bērziņš"), QStringLiteral("the kettle")}));
    CHECK_FALSE(words.allIn({QStringLiteral("Jānis Bērziņš")}));
    const auto spans = SearchWords(QStringLiteral("berz")).spansIn(QStringLiteral("Jānis Bērziņš"));
    REQUIRE(spans.size() == 1);
    CHECK(spans.at(0).start == 6);
    CHECK(spans.at(0).length == 4);
    CHECK(SearchWords(QStringLiteral("ettle")).spansIn(QStringLiteral("kettle")).isEmpty());
    CHECK(SearchWords(QStringLiteral("訂單")).spansIn(QStringLiteral("我的訂單還沒到")).size() == 1);
    CHECK(SearchWords(QStringLiteral("  ,;  ")).isEmpty());
}
