#include "core/archive/recordingretention.h"

namespace linija {

QVector<RecordingId> recordingsToRemove(const QVector<StoredRecording> &kept, const RetentionRule &rule, Timestamp now, BackendSetUp backend)
{
    QVector<RecordingId> out;
    qint64 room = 0;
    for (const StoredRecording &one : kept)
        room += one.fileSize;
    for (const StoredRecording &one : kept) {
        const bool safe = one.state == RecordingState::Uploaded;
        const bool tooOld = rule.age.count() > 0 && now - one.recording.startedAt > rule.age && (safe || backend == BackendSetUp::No);
        const bool tooMuch = rule.bytes > 0 && room > rule.bytes && safe;
        if (!tooOld && !tooMuch)
            continue;
        out.push_back(one.recording.id);
        room -= one.fileSize;
    }
    return out;
}

} // namespace linija
