#include "core/recording/recordingkeys.h"

#include "core/recording/recordingfacts.h"

#include <sodium.h>

namespace linija {

namespace {

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

Result<RecordingKeys> RecordingKeys::make()
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, QStringLiteral("libsodium finds no randomness")};
    RecordingKeys keys;
    keys.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    keys.secretKey.resize(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(bytes(keys.publicKey), bytes(keys.secretKey));
    return keys;
}

Result<RecordingKeys> RecordingKeys::fromSecret(const QByteArray &secretKey)
{
    if (secretKey.size() != crypto_box_SECRETKEYBYTES)
        return Error{ErrorCode::Invalid, QStringLiteral("a recording key has %1 bytes, not %2").arg(crypto_box_SECRETKEYBYTES).arg(secretKey.size())};
    if (sodium_init() < 0)
        return Error{ErrorCode::Internal, QStringLiteral("libsodium finds no randomness")};
    RecordingKeys keys;
    keys.secretKey = secretKey;
    keys.publicKey.resize(crypto_box_PUBLICKEYBYTES);
    if (crypto_scalarmult_base(bytes(keys.publicKey), bytes(std::as_const(keys.secretKey))) != 0)
        return Error{ErrorCode::Invalid, QStringLiteral("not a key")};
    return keys;
}

QByteArray recordingKeyName(const QByteArray &publicKey)
{
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES)
        return {};
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(bytes(hash), static_cast<std::size_t>(hash.size()), bytes(publicKey), static_cast<unsigned long long>(publicKey.size()), nullptr, 0);
    return hash.left(recordingKeyNameBytes);
}

} // namespace linija
