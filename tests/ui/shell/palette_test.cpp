#include "core/settings/settings.h"
#include "tests/catch.h"
#include "ui/actions/actions.h"
#include "ui/shell/globalsearch.h"
#include "ui/shell/palettemodel.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QWidget>

using namespace linija;
using namespace std::chrono_literals;

namespace {

const Timestamp now = fromMs(1'795'000'000'000);

std::optional<FuzzyMatch> match(const char *word, const char *name)
{
    return fuzzyMatch(foldText(QString::fromUtf8(word)), foldText(QString::fromUtf8(name)));
}

// The matched letters, in brackets.
QString marked(const char *word, const char *name)
{
    const auto found = match(word, name);
    if (!found)
        return {};
    QString text = QString::fromUtf8(name);
    const QVector<TextMark> marks = marksOf(found->positions);
    for (auto it = marks.crbegin(); it != marks.crend(); ++it) {
        text.insert(it->start + it->length, QLatin1Char(']'));
        text.insert(it->start, QLatin1Char('['));
    }
    return text;
}

int score(const char *word, const char *name)
{
    const auto found = match(word, name);
    return found ? found->score : -1;
}

QVector<PaletteEntry> someCommands()
{
    const auto action = [](const char *key, const char *title, const char *keywords = "") {
        return PaletteEntry{QLatin1String(key), PaletteKind::Action, QString::fromUtf8(title), {}, QString::fromUtf8(keywords), {}, Icon::Gear};
    };
    return {action("action:hang-up", "Hang up", "end call stop"), action("action:hold", "Hold or resume the call"),
            action("action:mute", "Mute or unmute the microphone"), action("action:dark", "Dark colours", "theme mode"),
            action("action:light", "Light colours", "theme mode"), action("action:settings", "Show settings")};
}

QStringList keys(const QVector<RankedEntry> &ranked)
{
    QStringList all;
    for (const RankedEntry &one : ranked)
        all << one.entry.key;
    return all;
}

} // namespace

TEST_CASE("letters are found in their order, at the beginnings of words first", "[palette]")
{
    CHECK(marked("hang", "Hang up") == QStringLiteral("[Hang] up"));
    CHECK(marked("hu", "Hang up") == QStringLiteral("[H]ang [u]p"));
    CHECK(marked("sett", "Show settings") == QStringLiteral("Show [sett]ings"));
    CHECK(marked("up", "Hang up") == QStringLiteral("Hang [up]"));
    CHECK(marked("mic", "Mute or unmute the microphone") == QStringLiteral("Mute or unmute the [mic]rophone"));
    CHECK_FALSE(match("xyz", "Hang up"));
    CHECK_FALSE(match("uh", "Hang up")); // not in this order
    CHECK_FALSE(match("hang up now", "Hang up"));
    CHECK_FALSE(match("", "Hang up"));
    CHECK_FALSE(match("rpe", "Mute or unmute the microphone")); // scattered within words: not meant
}

TEST_CASE("neither case nor accents make a difference, in any script", "[palette]")
{
    CHECK(marked("berz", "Jānis Bērziņš") == QStringLiteral("Jānis [Bērz]iņš"));
    CHECK(marked("BĒRZ", "Janis Berzins") == QStringLiteral("Janis [Berz]ins"));
    CHECK(marked("мельн", "Сергій Мельник") == QStringLiteral("Сергій [Мельн]ик"));
    CHECK(marked("сергуй", "Сергій Мельник").isEmpty()); // another letter is another letter
    CHECK(marked("йог", "Йогурт") == QStringLiteral("[Йог]урт"));
    CHECK(marked("語", "變更語言") == QStringLiteral("變更[語]言"));
    CHECK(marked("變言", "變更語言") == QStringLiteral("[變]更語[言]"));
    CHECK(marked("ﬁ", "finish") == QStringLiteral("[fi]nish")); // a ligature is its letters
}

TEST_CASE("what begins, and what stands together, comes before what is scattered", "[palette]")
{
    CHECK(score("ho", "Hold or resume the call") > score("ho", "Show settings"));
    CHECK(score("dark", "Dark colours") > score("dark", "Day or dark"));
    CHECK(score("co", "Dark colours") > score("co", "Call a customer or"));
    CHECK(score("call", "Call a name or number") > score("call", "Close all"));
}

TEST_CASE("every word of a query must be found, by name or by another word for it", "[palette]")
{
    PaletteCommands commands;
    commands.set(someCommands());
    const UsageCounts none;
    CHECK(keys(commands.rank(QStringLiteral("hang"), none, now, 5)).value(0) == QStringLiteral("action:hang-up"));
    CHECK(keys(commands.rank(QStringLiteral("end"), none, now, 5)).value(0) == QStringLiteral("action:hang-up"));
    CHECK(keys(commands.rank(QStringLiteral("theme dark"), none, now, 5)) == QStringList{QStringLiteral("action:dark")});
    CHECK(commands.rank(QStringLiteral("theme hang"), none, now, 5).isEmpty());
    CHECK(commands.rank(QStringLiteral("   "), none, now, 5).isEmpty());
    CHECK(commands.rank(QStringLiteral("o"), none, now, 2).size() <= 2);
    CHECK(commands.rank(QString(100'000, QLatin1Char('a')), none, now, 5).isEmpty());
}

TEST_CASE("what is used often and lately comes first among what matches alike", "[palette]")
{
    PaletteCommands commands;
    commands.set(someCommands());
    UsageCounts usage;
    const QString dark = QStringLiteral("action:dark");
    const QString light = QStringLiteral("action:light");
    const auto first = [&] { return keys(commands.rank(QStringLiteral("colours"), usage, now, 5)).value(0); };
    usage.used(light, now - 2min);
    CHECK(first() == light);
    for (int i = 0; i < 3; ++i)
        usage.used(dark, now - 1min);
    CHECK(first() == dark);
    // Ten times two months ago is less than once today.
    UsageCounts old;
    for (int i = 0; i < 10; ++i)
        old.used(dark, now - 24h * 60);
    old.used(light, now);
    CHECK(old.strongest(2, now) == QStringList({light, dark}));
    // But use never lifts what hardly matches above what is asked for.
    for (int i = 0; i < 500; ++i)
        usage.used(QStringLiteral("action:hold"), now);
    CHECK(keys(commands.rank(QStringLiteral("hang up"), usage, now, 5)).value(0) == QStringLiteral("action:hang-up"));
}

TEST_CASE("counts are bounded, kept and read back, and nonsense is left out", "[palette]")
{
    UsageCounts usage;
    for (int i = 0; i < 500; ++i)
        usage.used(QStringLiteral("key%1").arg(i), now + std::chrono::seconds(i));
    CHECK(usage.toJson().size() == UsageCounts::mostKeys);
    CHECK(usage.weight(QStringLiteral("key499"), now + 500s) > 0.9);
    CHECK(usage.weight(QStringLiteral("key0"), now) == 0);
    const UsageCounts again = UsageCounts::fromJson(usage.toJson());
    CHECK(again.toJson() == usage.toJson());
    CHECK(UsageCounts::fromJson({{QStringLiteral("a"), 7},
                                 {QStringLiteral("b"), QJsonArray{-1, 1}},
                                 {QStringLiteral("c"), QJsonArray{1e300, 1}},
                                 {QStringLiteral("d"), QJsonArray{1, QStringLiteral("x")}}})
              .toJson()
              .isEmpty());
    // A clock that was set back makes nothing weigh more.
    CHECK(usage.weight(QStringLiteral("key499"), now - 24h * 365) <= 1);
}

TEST_CASE("rows stand in groups, the group with the best answer first", "[palette]")
{
    const auto entry = [](const char *key, PaletteKind kind, double score) {
        return RankedEntry{{QLatin1String(key), kind, QLatin1String(key), {}, {}, {}, Icon::Gear}, score, {}};
    };
    const QVector<ResultRow> rows = paletteRows({entry("customer:1", PaletteKind::Customer, 40), entry("action:a", PaletteKind::Action, 90),
                                                 entry("action:b", PaletteKind::Action, 10), entry("article:1", PaletteKind::Article, 50)});
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(0).key == QStringLiteral("action:a"));
    CHECK(rows.at(0).heading == paletteHeading(PaletteKind::Action));
    CHECK(rows.at(1).key == QStringLiteral("action:b"));
    CHECK(rows.at(1).heading.isEmpty());
    CHECK(rows.at(2).key == QStringLiteral("article:1"));
    CHECK(rows.at(3).heading == paletteHeading(PaletteKind::Customer));
    // A setting is seldom what a call needs: it goes before others only where it matches much better.
    CHECK(paletteRows({entry("setting:a", PaletteKind::Setting, 60), entry("article:1", PaletteKind::Article, 50)}).first().key == QStringLiteral("article:1"));
    CHECK(paletteRows({entry("setting:a", PaletteKind::Setting, 95), entry("article:1", PaletteKind::Article, 50)}).first().key == QStringLiteral("setting:a"));
}

TEST_CASE("a customer is marked where the name matches, and found by number all the same", "[palette]")
{
    const PaletteEntry janis{QStringLiteral("customer:1"), PaletteKind::Customer, QStringLiteral("Jānis Bērziņš"), {}, {}, {}, Icon::Person};
    const RankedEntry byName = rankFound(janis, QStringLiteral("berz"), {}, now);
    CHECK(byName.marks == QVector<TextMark>{{6, 4}});
    const RankedEntry byNumber = rankFound(janis, QStringLiteral("2655"), {}, now);
    CHECK(byNumber.marks.isEmpty());
    CHECK(byNumber.score > 0);
}

TEST_CASE("a text is marked where the typed letters stand, as its title is", "[palette]")
{
    ArticleHit hit;
    hit.snippet = QStringLiteral("the \u0002refund\u0003 or \u0002R\u0113zekne\u0003");
    CHECK(articleEntry(hit, QStringLiteral("re")).detailMarks == QVector<TextMark>{{4, 2}, {14, 2}});
    CHECK(articleEntry(hit, QStringLiteral("x")).detailMarks == QVector<TextMark>{{4, 6}, {14, 7}}); // the store knows why
}

TEST_CASE("the switch to ready is offered by what it does now, with its key", "[palette]")
{
    Settings settings{QString()};
    QWidget window;
    const Actions actions(settings, window);
    const auto keysOf = [&](const char *key) {
        for (const PaletteEntry &entry : commandEntries(actions)) {
            if (entry.key == QLatin1String(key))
                return entry.keys;
        }
        return QStringLiteral("-");
    };
    CHECK(keysOf("action:ready") == QStringLiteral("-"));
    CHECK(keysOf("action:go-ready") == QStringLiteral("F9"));
    CHECK(keysOf("action:not-ready").isEmpty());
    actions[ActionId::GoReady]->setEnabled(false); // ready already
    CHECK(keysOf("action:go-ready") == QStringLiteral("-"));
    CHECK(keysOf("action:not-ready") == QStringLiteral("F9"));
}

TEST_CASE("all actions and settings are ranked within a millisecond", "[palette]")
{
    Settings settings{QString()};
    QWidget window;
    const Actions actions(settings, window);
    PaletteCommands commands;
    commands.set(commandEntries(actions));
    const UsageCounts usage;
    QVector<double> times;
    for (int round = 0; round < 40; ++round) {
        for (const char *query : {"s", "se", "settings", "language uk", "hold call", "xq"}) {
            QElapsedTimer timer;
            timer.start();
            const auto ranked = commands.rank(QLatin1String(query), usage, now, 5);
            times.append(double(timer.nsecsElapsed()) / 1e6);
            if (query[1] == 'e')
                REQUIRE_FALSE(ranked.isEmpty());
        }
    }
    std::sort(times.begin(), times.end());
    const double median = times.at(times.size() / 2);
    WARN("ranking: median " << median << " ms, worst " << times.last() << " ms");
    CHECK(median < 1.0);
}
