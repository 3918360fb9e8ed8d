// Where a call comes from besides who calls: what the PBX says in User-to-User (RFC 7433), Diversion (RFC 5806) and
// History-Info (RFC 7044). Pure; any thread. Everything given in is untrusted; everything given back is plain and bounded.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace linija {

// One piece of data that came along with the call.
struct UserToUser
{
    QByteArray data; // decoded from "hex", else as it stood; at most 256 bytes
    QString purpose; // "isdn-uui" where none is given
    QString content; // empty: not said

    // As a text, where it is one: the bytes after a protocol discriminator of 00 or 04 (ITU-T Q.931, 4.5.30), a TLV of type
    // C8 with its length as contact centres send it, or all of them. Empty where that is not UTF-8 that can be printed.
    [[nodiscard]] QString text() const;
    friend bool operator==(const UserToUser &, const UserToUser &) = default;
};

// Of one header value, which may hold several, divided by commas. What cannot be read is left out; at most 8.
[[nodiscard]] QVector<UserToUser> readUserToUser(const QString &value);

// Who was called before the call came here.
struct Forwarding
{
    QString name; // "Front desk"; may be empty
    QString user; // "7300"
    QString reason; // "unconditional" "no-answer" "user-busy" …, or the cause's number (RFC 4458); empty: not said
    friend bool operator==(const Forwarding &, const Forwarding &) = default;
};

// Newest first, as the header has it; at most 8.
[[nodiscard]] QVector<Forwarding> readDiversion(const QString &value);
// Those entries that were left for another one, newest first; at most 8.
[[nodiscard]] QVector<Forwarding> readHistoryInfo(const QString &value);

} // namespace linija
