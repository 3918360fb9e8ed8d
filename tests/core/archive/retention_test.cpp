#include "core/archive/recordingretention.h"
#include "core/base/uuid7.h"
#include "tests/catch.h"
#include "tests/fakes/fakeclock.h"

using namespace linija;
using namespace std::chrono_literals;

namespace {

StoredRecording made(const Clock &clock, qint64 size, RecordingState state)
{
    StoredRecording out;
    out.recording.id = RecordingId(makeUuid7(clock));
    out.recording.startedAt = clock.now();
    out.fileSize = size;
    out.state = state;
    return out;
}

} // namespace

TEST_CASE("Recordings leave when their age is reached, not a day before")
{
    test::FakeClock clock;
    const QVector<StoredRecording> kept{made(clock, 100, RecordingState::Uploaded)};
    const RetentionRule rule{std::chrono::days(30), 0};
    clock.advance(30 * 24h);
    CHECK(recordingsToRemove(kept, rule, clock.now(), BackendSetUp::Yes).isEmpty());
    clock.advance(1min);
    CHECK(recordingsToRemove(kept, rule, clock.now(), BackendSetUp::Yes) == QVector<RecordingId>{kept.first().recording.id});
    CHECK(recordingsToRemove(kept, {}, clock.now(), BackendSetUp::Yes).isEmpty()); // for ever
}

TEST_CASE("What has not reached the backend stays, whatever its age and size; without a backend its age counts")
{
    test::FakeClock clock;
    const QVector<StoredRecording> kept{made(clock, 1000, RecordingState::Waiting), made(clock, 1000, RecordingState::Parked)};
    const RetentionRule rule{std::chrono::days(1), 10};
    clock.advance(48h);
    CHECK(recordingsToRemove(kept, rule, clock.now(), BackendSetUp::Yes).isEmpty());
    CHECK(recordingsToRemove(kept, rule, clock.now(), BackendSetUp::No).size() == 2);
}

TEST_CASE("Where room is short the oldest go first, and no more than must")
{
    test::FakeClock clock;
    QVector<StoredRecording> kept;
    for (int i = 0; i < 5; ++i) {
        kept += made(clock, 100, i == 0 ? RecordingState::Waiting : RecordingState::Uploaded);
        clock.advance(1h);
    }
    const auto leaving = recordingsToRemove(kept, {std::chrono::days(0), 300}, clock.now(), BackendSetUp::Yes);
    CHECK(leaving == QVector<RecordingId>{kept.at(1).recording.id, kept.at(2).recording.id});
}
