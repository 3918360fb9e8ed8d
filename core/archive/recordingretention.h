// Which recordings leave this computer: by age, and by the room that they take. Pure.
//
// What has not reached the backend yet is not taken away for room, and for age only where there is no backend that it
// could reach: then this computer has the only copy, and the company's term counts for it.
#pragma once

#include "core/storage/recordingrepository.h"

namespace linija {

struct RetentionRule
{
    std::chrono::days age{0}; // 0: for ever
    qint64 bytes = 0;         // of all sealed files together; 0: no bound
};

enum class BackendSetUp { No, Yes };

// `kept`: oldest first.
[[nodiscard]] QVector<RecordingId> recordingsToRemove(const QVector<StoredRecording> &kept, const RetentionRule &rule, Timestamp now, BackendSetUp backend);

} // namespace linija
