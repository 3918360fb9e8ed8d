// The cursor of the change feed: opaque text to clients, here the epoch, the position and the version of the reader's
// rights, with the day it was made and a checksum that tells a garbled one from an old one. Pure values, thread-safe.
#pragma once

#include <QByteArray>
#include <QUuid>

#include <optional>

namespace linija::backend {

struct Cursor
{
    QUuid epoch;
    qint64 position = 0;  // the last sequence number that was read; 0: the beginning
    quint32 access = 1;   // version of the reader's rights
    quint32 day = 0;      // days since 1970-01-01 (UTC) when it was made

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

// A cursor is good for 30 days; keys of patches are kept longer (45 days).
inline constexpr quint32 cursorDays = 30;

[[nodiscard]] QByteArray toText(const Cursor &cursor); // base64url without padding, 56 characters
[[nodiscard]] std::optional<Cursor> cursorFromText(const QByteArray &text); // nothing where we never made it

} // namespace linija::backend
