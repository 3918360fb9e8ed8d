// Opens a sealed recording with the secret key, into memory: nothing clear ever goes to a disk. The file may be cut off,
// changed by somebody, or not ours at all; what is good up to the first wrong byte is given, and how it ended is said.
// Any thread; reads and works for up to seconds, so not the window's.
#pragma once

#include "core/recording/recordingfacts.h"
#include "core/recording/recordingkeys.h"

#include <QByteArray>

namespace linija {

struct OpenedRecording
{
    RecordingAbout about;
    QVector<RecordingMark> marks;
    QByteArray sound;                                 // Ogg Opus, stereo: the agent left, the customer right
    std::optional<std::chrono::milliseconds> duration; // as the phone said; only where Complete
    RecordingEnding ending = RecordingEnding::CutOff;
};

// NotFound: no file; Corrupt: not a recording, or broken before its first frame; TooNew: of a later layout; Forbidden: sealed
// for another key; TooLarge: over 512 MiB; Io.
[[nodiscard]] Result<OpenedRecording> openRecording(const QString &path, const RecordingKeys &keys);
[[nodiscard]] Result<OpenedRecording> openRecording(const QByteArray &file, const RecordingKeys &keys);

} // namespace linija
