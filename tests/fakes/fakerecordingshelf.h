// A shelf with one made-up conversation, the same for every contact; or with what a test says instead.
#pragma once

#include "core/archive/recordingshelf.h"
#include "core/recording/stereoopus.h"

#include <QPromise>

#include <cmath>
#include <numbers>
#include <optional>

namespace linija::test {

class FakeRecordingShelf final : public RecordingShelf
{
public:
    int asked = 0;
    std::optional<Error> problem; // instead of a recording

    [[nodiscard]] QFuture<Result<QVector<HeardRecording>>> listen(InteractionId) override
    {
        ++asked;
        QPromise<Result<QVector<HeardRecording>>> promise;
        promise.start();
        promise.addResult(problem ? Result<QVector<HeardRecording>>(*problem) : Result<QVector<HeardRecording>>(QVector<HeardRecording>{conversation()}));
        promise.finish();
        return promise.future();
    }

    // 24 seconds in which two people take turns, with a pause for card data from the 10th to the 14th.
    [[nodiscard]] static HeardRecording conversation()
    {
        QByteArray ogg;
        auto opus = StereoOpus::create([&](const unsigned char *bytes, std::size_t size) {
            ogg.append(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
            return true;
        });
        constexpr int seconds = 24;
        std::vector<std::int16_t> frames(static_cast<std::size_t>(StereoOpus::rate) * seconds * 2, 0);
        for (std::size_t i = 0; i < frames.size() / 2; ++i) {
            const double t = static_cast<double>(i) / StereoOpus::rate;
            if (t >= 10 && t < 14)
                continue;
            const bool agent = static_cast<int>(t / 3) % 2 == 0;
            const double words = std::abs(std::sin(t * 2.3)) * std::abs(std::sin(t * 7.1));
            frames[2 * i + (agent ? 0 : 1)] = static_cast<std::int16_t>(14000 * words * std::sin(2 * std::numbers::pi * (agent ? 180 : 240) * t));
        }
        (void)opus.value()->write(frames.data(), StereoOpus::rate * seconds);
        (void)opus.value()->finish();
        HeardRecording out;
        out.id = QUuid::fromString(QStringLiteral("0192f3a0-0000-7000-8000-0000000000aa"));
        out.sound = ogg;
        out.marks = {{RecordingMarkKind::Paused, std::chrono::seconds(10)}, {RecordingMarkKind::Resumed, std::chrono::seconds(14)}};
        auto sound = RecordedSound::open(ogg);
        out.outline = outlineOf(*sound.value(), 500);
        return out;
    }
};

} // namespace linija::test
