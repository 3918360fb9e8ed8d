#include "app/caller/calleroptions.h"
#include "app/caller/opusclip.h"
#include "app/caller/scenario.h"
#include "app/caller/tonemeter.h"
#include "app/caller/turntaking.h"
#include "app/caller/wavtail.h"
#include "core/telephony/wavfile.h"
#include "tests/app/phone/tones.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace linija;
using namespace std::chrono_literals;
using linija::test::silence;
using linija::test::tone;

namespace {

QVector<ToneReport> measure(const QVector<qint16> &samples, QVector<double> frequencies, int rate = 48000)
{
    ToneMeter meter(rate, std::move(frequencies));
    for (qsizetype at = 0; at < samples.size(); at += 777) // pieces that fit no frame
        meter.feed(samples.constData() + at, std::min<qsizetype>(777, samples.size() - at));
    return meter.report();
}

} // namespace

TEST_CASE("A tone is measured at its level, and another frequency does not see it")
{
    for (const int rate : {8000, 16000, 48000}) {
        const auto report = measure(tone(440, 2s, 0.5, rate), {440, 1000}, rate);
        CHECK(report.at(0).levelDbfs == Approx(-6.02).margin(0.3));
        CHECK(report.at(0).heard());
        CHECK(report.at(0).presentFor >= 1960ms);
        CHECK(report.at(0).longestGap == 0ms);
        CHECK(report.at(1).levelDbfs < -60);
        CHECK_FALSE(report.at(1).heard());
    }
}

TEST_CASE("Two tones at once are both heard")
{
    QVector<qint16> both = tone(440, 1s, 0.3);
    const QVector<qint16> other = tone(1000, 1s, 0.1);
    for (qsizetype i = 0; i < both.size(); ++i)
        both[i] = static_cast<qint16>(both.at(i) + other.at(i));
    const auto report = measure(both, {440, 1000});
    CHECK(report.at(0).levelDbfs == Approx(-10.5).margin(0.5));
    CHECK(report.at(1).levelDbfs == Approx(-20).margin(0.5));
}

TEST_CASE("A gap is as long as the silence was, and silence before and after is none")
{
    const auto report = measure(silence(500ms) + tone(440, 1s) + silence(160ms) + tone(440, 400ms) + silence(60ms) + tone(440, 1s) + silence(700ms), {440});
    CHECK(report.at(0).firstAt >= 480ms);
    CHECK(report.at(0).firstAt <= 520ms);
    CHECK(report.at(0).longestGap >= 140ms);
    CHECK(report.at(0).longestGap <= 180ms);
}

TEST_CASE("A click is not a tone")
{
    CHECK_FALSE(measure(silence(1s) + tone(440, 30ms) + silence(1s), {440}).at(0).heard());
    CHECK_FALSE(measure({}, {440}).at(0).heard());
    CHECK(measure(silence(1s), {440}).at(0).levelDbfs == Approx(-120));
}

TEST_CASE("A customer speaks after the agent has spoken and fallen silent")
{
    TurnTaking turn;
    constexpr auto step = 50ms;
    const auto hear = [&](double level, std::chrono::milliseconds length) {
        for (auto t = 0ms; t < length; t += step) {
            if (turn.hear(level, step))
                return true;
        }
        return false;
    };
    turn.beginListening(4s);
    CHECK_FALSE(hear(-90, 2s));
    CHECK_FALSE(hear(-15, 2s));
    CHECK_FALSE(hear(-90, 1s)); // a breath is a little longer
    CHECK(hear(-90, 300ms));
    CHECK_FALSE(hear(-90, 10s)); // once only

    turn.beginListening(4s);
    CHECK_FALSE(hear(-90, 3900ms));
    CHECK(hear(-90, 200ms)); // the agent says nothing

    turn.beginListening(4s);
    CHECK_FALSE(hear(-15, 100ms)); // a click
    CHECK(hear(-90, 4s));

    turn.beginListening(4s);
    CHECK_FALSE(hear(-15, 30s)); // no interrupting
    CHECK(hear(-15, 11s));       // but noise is not for ever
}

TEST_CASE("The demo's scenarios are complete and in six languages")
{
    const auto scenarios = readScenarios(QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo"));
    REQUIRE(scenarios.ok());
    CHECK(scenarios->size() >= 8);
    std::set<QString> languages;
    std::set<QString> keys;
    for (const Scenario &one : scenarios.value()) {
        languages.insert(one.language);
        keys.insert(one.key);
        CHECK(one.clips.size() >= 3);
    }
    CHECK(languages == std::set<QString>{QStringLiteral("lv"), QStringLiteral("lt"), QStringLiteral("uk"), QStringLiteral("ru"), QStringLiteral("zh-Hant"), QStringLiteral("en")});
    CHECK(keys.size() == static_cast<std::size_t>(scenarios->size()));
    CHECK(scenarios->constFirst().customer == QStringLiteral("C-100042"));
    CHECK(speaking(scenarios.value(), {QStringLiteral("zh")}).size() == 1);
    CHECK(speaking(scenarios.value(), {QStringLiteral("fi")}).isEmpty());
}

TEST_CASE("Scenarios that cannot be right are refused with the place")
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("recordings/scenarios.json"));
    CHECK(readScenarios(folder.path()).error().code == ErrorCode::NotFound);
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("recordings")));
    const auto read = [&](const QByteArray &text) {
        QFile out(file);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        out.close();
        const auto result = readScenarios(folder.path());
        return result.ok() ? QString() : result.error().detail;
    };
    CHECK(read("{").contains(QStringLiteral("byte")));
    CHECK(read("{}").contains(QStringLiteral("scenarios")));
    CHECK(read(R"({"scenarios":[{"key":"../../etc"}]})").contains(QStringLiteral("key")));
    CHECK(read(R"({"scenarios":[{"key":"a"}]})").contains(QStringLiteral("scenario a: \"language\"")));
    CHECK(read(R"({"scenarios":[{"key":"a","language":"lv","clips":[{"text":"x"},{"text":"y"}]}]})").contains(QStringLiteral("a-1.opus")));
}

TEST_CASE("Speech in Opus becomes a WAV of the same length")
{
    const QTemporaryDir folder;
    const QString wav = folder.filePath(QStringLiteral("a.wav"));
    const auto length = opusToWav(QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/recordings/kettle-lv-1.opus"), wav);
    REQUIRE(length.ok());
    CHECK(length.value() > 5s);
    const auto audio = readWav(wav);
    REQUIRE(audio.ok());
    CHECK(audio->samples.size() * 1000 / audio->rate == length->count());
    const auto [quietest, loudest] = std::minmax_element(audio->samples.cbegin(), audio->samples.cend());
    CHECK(*loudest > 5000);
    CHECK(*quietest < -5000);
    CHECK(opusToWav(wav, folder.filePath(QStringLiteral("b.wav"))).error().code == ErrorCode::Corrupt);
    CHECK(opusToWav(QStringLiteral("/no/such.opus"), wav).error().code == ErrorCode::NotFound);
}

TEST_CASE("A growing file is read as it grows")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.wav"));
    WavTail tail;
    tail.follow(path, 8000);
    CHECK(tail.more().isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    file.write(QByteArray(44, '\0'));
    CHECK(tail.more().isEmpty());
    file.write("\x01\x00\x02\x00\x03", 5);
    CHECK(tail.more() == QVector<qint16>{1, 2});
    file.write("\x00\x04\x00", 3);
    CHECK(tail.more() == QVector<qint16>{3, 4});
    CHECK(tail.more().isEmpty());
}

TEST_CASE("The command line is read strictly")
{
    const auto read = [](QStringList arguments) {
        arguments.prepend(QStringLiteral("linija-caller"));
        return readCallerOptions(arguments);
    };
    const auto refused = [&](const QStringList &arguments) {
        const auto options = read(arguments);
        const auto *usage = std::get_if<CallerUsage>(&options);
        return usage && usage->exitCode == 2;
    };
    const QString call = QStringLiteral("--call=sip:a@127.0.0.1:5");
    CHECK(refused({}));
    CHECK(refused({QStringLiteral("--nonsense")}));
    CHECK(refused({call, QStringLiteral("--header=NoColon")}));
    CHECK(refused({call, QStringLiteral("--header=X-A: a\r\nRoute: b")}));
    CHECK(refused({call, QStringLiteral("--tone=90000")}));
    CHECK(refused({call, QStringLiteral("--listen=440,x")}));
    CHECK(refused({call, QStringLiteral("--duration=-1")}));
    CHECK(refused({QStringLiteral("--demo=x")}));
    CHECK(refused({QStringLiteral("--analyse=x.wav")}));
    const auto good = read({call, QStringLiteral("--header=X-A: b: c"), QStringLiteral("--duration=1.5"), QStringLiteral("--listen=440,1000"), QStringLiteral("--json")});
    REQUIRE(std::holds_alternative<SingleCallOptions>(good));
    const auto &options = std::get<SingleCallOptions>(good);
    CHECK(options.plan.headers == CallHeaders{{QStringLiteral("X-A"), QStringLiteral("b: c")}});
    CHECK(options.plan.duration == 1500ms);
    CHECK(options.listen == QVector<double>{440, 1000});
}
