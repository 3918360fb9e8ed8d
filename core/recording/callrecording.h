// One call while it is recorded: takes the two sides from the media thread, lays them on one line of time, and writes them
// sealed, on a thread of its own. Neither the media thread nor the phone's thread ever waits for the encoder or the disk.
// While it is paused or held both sides are silent in the file and the line of time goes on, so that places in the sound
// are places in the call.
//
//   begin() ──▶ writing ──finish()──▶ ended            what is wrong with the disk: ended, with the error
//
// begin(), setSilence() and finish() from one thread (the phone's); take() from the media thread, until finish().
#pragma once

#include "core/recording/recordingfacts.h"
#include "core/recording/soundsink.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>

namespace linija {

enum class RecordingSilence { Paused, Held };

class CallRecording final : public SoundSink
{
public:
    // Called once, on the writer's thread, when the file is closed: with the error where the disk failed.
    using Ended = std::function<void(std::optional<Error>)>;

    // The file is made at once. As SealedRecording::create(), and Io: less than 64 MiB are free on the disk.
    [[nodiscard]] static Result<std::shared_ptr<CallRecording>> begin(const QString &path, const QByteArray &publicKey,
                                                                      const RecordingAbout &about, Ended ended);
    ~CallRecording() override; // finishes, and waits for the writer

    void take(CallSide side, std::chrono::steady_clock::time_point at, int rate, const std::int16_t *samples, std::size_t count) noexcept override;

    void setSilence(RecordingSilence why, bool silent); // from this moment on; the same again: nothing happens
    void finish();                                      // does not wait; Ended follows

private:
    struct Writer;
    explicit CallRecording(std::shared_ptr<Writer> writer);

    std::shared_ptr<Writer> m_writer;
};

} // namespace linija
