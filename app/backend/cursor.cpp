#include "app/backend/cursor.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace linija::backend {

namespace {

constexpr char version = 1;
constexpr qsizetype payloadBytes = 1 + 16 + 8 + 4 + 4;
constexpr qsizetype checkBytes = 9; // makes 42 bytes, a whole number of base64 groups

QByteArray check(const QByteArray &payload)
{
    return QCryptographicHash::hash("linija cursor " + payload, QCryptographicHash::Sha256).left(checkBytes);
}

template <class T>
void append(QByteArray &to, T value)
{
    char bytes[sizeof(T)];
    qToBigEndian(value, bytes);
    to.append(bytes, sizeof(T));
}

} // namespace

QByteArray toText(const Cursor &cursor)
{
    QByteArray payload(1, version);
    payload += cursor.epoch.toRfc4122();
    append<qint64>(payload, cursor.position);
    append<quint32>(payload, cursor.access);
    append<quint32>(payload, cursor.day);
    return (payload + check(payload)).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Cursor> cursorFromText(const QByteArray &text)
{
    if (text.size() > 128)
        return std::nullopt;
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != payloadBytes + checkBytes)
        return std::nullopt;
    const QByteArray payload = decoded.decoded.left(payloadBytes);
    if (payload.at(0) != version || decoded.decoded.mid(payloadBytes) != check(payload))
        return std::nullopt;
    Cursor cursor;
    cursor.epoch = QUuid::fromRfc4122(QByteArrayView(payload).sliced(1, 16));
    cursor.position = qFromBigEndian<qint64>(payload.constData() + 17);
    cursor.access = qFromBigEndian<quint32>(payload.constData() + 25);
    cursor.day = qFromBigEndian<quint32>(payload.constData() + 29);
    if (cursor.position < 0 || toText(cursor) != text) // one cursor has one text
        return std::nullopt;
    return cursor;
}

} // namespace linija::backend
