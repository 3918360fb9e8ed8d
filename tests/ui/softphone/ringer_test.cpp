// The ring on a real, private sound server: on the chosen device, and again there after it was pulled out.
#include "ui/softphone/ringer.h"

#include "core/base/result.h"
#include "tests/app/phone/privatepulse.h"
#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

bool mediaPluginIsLoaded()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("mediaplugin");
}

// Which sink a stream plays on now; -1: none plays.
QString rings(PrivatePulse &pulse)
{
    const QStringList lines = pulse.control({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sink-inputs")}).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    const QString sinks = pulse.control({QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("sinks")});
    if (lines.isEmpty())
        return {};
    const QString index = lines.constFirst().section(QLatin1Char('\t'), 1, 1);
    for (const QString &sink : sinks.split(QLatin1Char('\n'))) {
        if (sink.section(QLatin1Char('\t'), 0, 0) == index)
            return sink.section(QLatin1Char('\t'), 1, 1);
    }
    return {};
}

} // namespace

// First in this program: once loaded, plugins stay.
TEST_CASE("a ringer that has not rung has loaded no media plugin", "[softphone]")
{
    Ringer ringer(QStringLiteral(LINIJA_SOURCE_DIR "/resources/sounds/ring.wav"));
    ringer.setDevice(QStringLiteral("headset"));
    ringer.stop();
    REQUIRE(waitFor([until = QDeadlineTimer(200)] { return until.hasExpired(); }));
    CHECK_FALSE(mediaPluginIsLoaded());
}

TEST_CASE("it rings on the chosen device, on the computer's when that is pulled out, and a call goes before a try", "[softphone]")
{
    PrivatePulse pulse;
    if (!pulse.start()) {
        WARN("skipped: PulseAudio cannot run here");
        return;
    }
    const QMap<QString, QString> environment = pulse.environment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        qputenv(it.key().toUtf8().constData(), it.value().toUtf8());
    const QString module = pulse.control({QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=headset"),
                                          QStringLiteral("norewinds=1"), QStringLiteral("sink_properties=device.description=Headset")});

    Ringer ringer(QStringLiteral(LINIJA_SOURCE_DIR "/resources/sounds/ring.wav"));
    QVector<QPair<QString, QString>> listed;
    QObject::connect(&ringer, &Ringer::devicesListed, [&](const QVector<QPair<QString, QString>> &devices) { listed = devices; });
    QElapsedTimer time;
    time.start();
    ringer.listDevices();
    const qint64 onThisThread = time.elapsed();
    REQUIRE(waitFor([&] { return !listed.isEmpty(); }));
    std::printf("ring devices: asked in %lld ms, answered after %lld ms\n", static_cast<long long>(onThisThread), static_cast<long long>(time.elapsed()));
    CHECK(onThisThread < 20);
    const auto has = [&](const char *id) {
        return std::any_of(listed.cbegin(), listed.cend(), [&](const auto &one) { return one.first == QLatin1String(id); });
    };
    CHECK(has("ear"));
    REQUIRE(has("headset"));

    ringer.setDevice(QStringLiteral("headset"));
    ringer.tryOut();
    CHECK_FALSE(ringer.isRinging());
    REQUIRE(waitFor([&] { return rings(pulse) == QStringLiteral("headset"); }));
    ringer.ring(); // a call comes while it is tried out
    REQUIRE(waitFor([until = QDeadlineTimer(2500)] { return until.hasExpired(); }));
    CHECK(ringer.isRinging());
    CHECK(rings(pulse) == QStringLiteral("headset")); // the end of the try does not end it

    (void)pulse.control({QStringLiteral("unload-module"), module});
    REQUIRE(waitFor([&] { return !has("headset"); }));
    REQUIRE(waitFor([&] { return rings(pulse) == QStringLiteral("ear"); }));
    ringer.stop();
    REQUIRE(waitFor([&] { return rings(pulse).isEmpty(); }));
}
