#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakesoftphone.h"
#include "ui/softphone/livequality.h"
#include "ui/softphone/soundwords.h"

using namespace linija;

namespace {

CallQuality qualityOf(QualityBand band, double mos, QualityCause cause = QualityCause::None)
{
    CallQuality quality;
    quality.band = band;
    quality.mos = mos;
    quality.r = 70;
    quality.cause = cause;
    quality.lossInPercent = 4.5;
    return quality;
}

} // namespace

TEST_CASE("The card says how a call sounds in one word and one figure")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QString opus = QStringLiteral("opus/48000");
    CHECK(soundChip(opus, {}, english) == QStringLiteral("HD"));
    CHECK(soundChip(QString(), qualityOf(QualityBand::Good, 4.3), english).isEmpty());
    CHECK(soundChip(opus, qualityOf(QualityBand::Unknown, 0), english) == QStringLiteral("HD"));
    CHECK(soundChip(opus, qualityOf(QualityBand::Good, 4.34), english) == QStringLiteral("HD · MOS 4.3"));
    CHECK(soundChip(opus, qualityOf(QualityBand::Poor, 3.2), QLocale(QStringLiteral("lv"))) == QStringLiteral("Poor sound · MOS 3,2"));
    CHECK(soundRole(qualityOf(QualityBand::Good, 4.3)) == StateRole::Talking);
    CHECK(soundRole(qualityOf(QualityBand::Fair, 3.7)) == StateRole::Waiting);
    CHECK(soundRole(qualityOf(QualityBand::Bad, 2)) == StateRole::Trouble);
    const QString detail = soundDetail(opus, qualityOf(QualityBand::Fair, 3.7), english);
    CHECK(detail.startsWith(opus));
    CHECK(detail.contains(QStringLiteral("4.5%")));
    CHECK_FALSE(detail.contains(QStringLiteral("Round trip"))); // no report came
}

TEST_CASE("Every cause has advice, except where another message says it")
{
    for (const QualityCause cause : {QualityCause::LossIn, QualityCause::LossOut, QualityCause::Jitter, QualityCause::Delay,
                                     QualityCause::BusyComputer, QualityCause::QuietMicrophone})
        CHECK_FALSE(soundAdvice(cause).isEmpty());
    CHECK(soundAdvice(QualityCause::None).isEmpty());
    CHECK(soundAdvice(QualityCause::NothingArrives).isEmpty());
}

TEST_CASE("A trouble is told until the sound is good again, and not after the call")
{
    test::FakeClock clock;
    test::FakeSoftphone phone(clock);
    LiveQuality live(phone);
    const QString id = phone.ring(QStringLiteral("+37126555014"));
    phone.answer(id);
    CHECK_FALSE(live.of(id));
    Q_EMIT phone.qualityChanged(id, qualityOf(QualityBand::Poor, 3.2, QualityCause::LossIn));
    REQUIRE(live.of(id));
    CHECK(live.trouble() == QualityCause::LossIn);
    Q_EMIT phone.qualityChanged(id, qualityOf(QualityBand::Fair, 3.7)); // better, and not good yet
    CHECK(live.trouble() == QualityCause::LossIn);
    Q_EMIT phone.qualityChanged(id, qualityOf(QualityBand::Good, 4.3));
    CHECK(live.trouble() == QualityCause::None);
    Q_EMIT phone.qualityChanged(id, qualityOf(QualityBand::Bad, 1.5, QualityCause::Jitter));
    phone.remoteEnds(id);
    CHECK_FALSE(live.of(id));
    CHECK(live.trouble() == QualityCause::None);
    Q_EMIT phone.qualityChanged(id, qualityOf(QualityBand::Bad, 1.5, QualityCause::Jitter)); // a late word
    CHECK_FALSE(live.of(id));
}
