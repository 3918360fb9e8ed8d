// Writes a sealed recording (its layout: recordingfacts.h). Whoever writes cannot read it again: the key of the stream is
// forgotten when the writer goes. Each frame is handed to the system at once, so a crash of the program loses nothing that
// was appended; sync() is for a crash of the computer. One thread at a time. While it is open, the file is locked (flock):
// others can tell a recording in the making from one that was cut off.
#pragma once

#include "core/recording/recordingfacts.h"

#include <QByteArray>

#include <memory>

namespace linija {

class SealedRecording
{
public:
    // Makes the file, readable by its owner alone. Invalid: not a public key; Conflict: the file is there; Io.
    [[nodiscard]] static Result<std::unique_ptr<SealedRecording>> create(const QString &path, const QByteArray &publicKey, const RecordingAbout &about);
    ~SealedRecording(); // without finish(): as if cut off
    SealedRecording(const SealedRecording &) = delete;
    SealedRecording &operator=(const SealedRecording &) = delete;

    // Io: the disk is full or broken; the recording is good up to here.
    [[nodiscard]] Result<void> appendSound(const unsigned char *oggPages, qsizetype size);
    [[nodiscard]] Result<void> appendMark(const RecordingMark &mark);
    [[nodiscard]] Result<void> finish(std::chrono::milliseconds duration);
    void sync();

private:
    struct Stream;
    explicit SealedRecording(std::unique_ptr<Stream> stream);
    [[nodiscard]] Result<void> append(recordinglayout::Frame kind, const unsigned char *bytes, qsizetype size);

    std::unique_ptr<Stream> m_stream;
};

// Whether some program is writing it now.
[[nodiscard]] bool isBeingRecorded(const QString &path);

} // namespace linija
