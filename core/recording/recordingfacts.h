// What a recording says about itself besides its sound, and how its file is laid out. Plain values; any thread.
//
// The file (".lrec"), version 1, integers little-endian:
//
//   "LinijRec"  version u16  key name [8]  sealed key [80]  stream header [24]      120 bytes and the version
//   then frames: length u32, ciphertext
//
// The sealed key is a random 32-byte key in a crypto_box_seal (X25519, XSalsa20-Poly1305) for the window's public key. The
// frames are crypto_secretstream_xchacha20poly1305 with that key; the first is bound to the whole header as additional
// data, so a header cannot be put before another file's frames. The first byte of a frame's plain text says what it is: 1
// what the recording is (JSON), 2 sound (Ogg pages), 3 a mark (JSON), 4 the end (JSON, the only frame with TAG_FINAL). A
// file without an end was cut off.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QUuid>
#include <QVector>

namespace linija {

inline constexpr qsizetype recordingKeyNameBytes = 8;

struct RecordingAbout
{
    QUuid id;       // UUIDv7; also the name of its file
    QString callId; // of the phone's call
    QString queue;  // as the call said it; untrusted text
    Timestamp startedAt{};
    friend bool operator==(const RecordingAbout &, const RecordingAbout &) = default;
};

enum class RecordingMarkKind {
    Paused,  // nothing of either side is in the file from here,
    Resumed, // to here: card data, or what the customer asked to leave out
    Held,    // the agent held the call: silence too
    Unheld,
    Lost     // the computer could not keep up: some milliseconds are silent
};

struct RecordingMark
{
    RecordingMarkKind kind = RecordingMarkKind::Paused;
    std::chrono::milliseconds at{0}; // from the recording's beginning
    friend bool operator==(const RecordingMark &, const RecordingMark &) = default;
};

enum class RecordingEnding {
    Complete,
    CutOff, // the phone or the computer died; everything up to the last second is there
    Damaged // the file was changed or is broken from some place on
};

[[nodiscard]] QString recordingMarkName(RecordingMarkKind kind); // "paused" …
[[nodiscard]] QJsonObject toJson(const RecordingAbout &about);
[[nodiscard]] QJsonObject toJson(const RecordingMark &mark);
[[nodiscard]] QJsonArray toJson(const QVector<RecordingMark> &marks);
// Invalid, naming the field. Texts are made plain and bounded.
[[nodiscard]] Result<RecordingAbout> recordingAboutFromJson(const QJsonObject &json);
[[nodiscard]] Result<RecordingMark> recordingMarkFromJson(const QJsonObject &json);
// What cannot be read is left out; at most 1,000.
[[nodiscard]] QVector<RecordingMark> recordingMarksFromJson(const QJsonArray &json);

namespace recordinglayout {

inline constexpr char magic[] = "LinijRec";
inline constexpr qsizetype magicBytes = 8;
inline constexpr quint16 version = 1;
inline constexpr qsizetype sealedKeyBytes = 80;
inline constexpr qsizetype streamHeaderBytes = 24;
inline constexpr qsizetype headerBytes = magicBytes + 2 + recordingKeyNameBytes + sealedKeyBytes + streamHeaderBytes;
inline constexpr qsizetype maxFrame = 80 * 1024; // an Ogg page has at most 65,307 bytes
inline constexpr qint64 maxFile = 512LL * 1024 * 1024;

enum class Frame : unsigned char { About = 1, Sound = 2, Mark = 3, End = 4 };

} // namespace recordinglayout

} // namespace linija
