// The pair of keys that recordings are sealed with. The phone is given the public one: it can write a recording and never
// read one. The secret one stays in the keyring and in the window's memory (docs/decisions/0014-sealed-recordings.md).
// X25519 (RFC 7748) by libsodium's crypto_box. Any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace linija {

struct RecordingKeys
{
    QByteArray publicKey; // 32 bytes
    QByteArray secretKey; // 32 bytes

    [[nodiscard]] static Result<RecordingKeys> make(); // Internal: no randomness
    // Invalid: not 32 bytes. The public key is worked out from the secret one.
    [[nodiscard]] static Result<RecordingKeys> fromSecret(const QByteArray &secretKey);
};

// Which key a recording asks for: 8 bytes, the beginning of the public key's BLAKE2b hash. Empty where it is no key.
[[nodiscard]] QByteArray recordingKeyName(const QByteArray &publicKey);

} // namespace linija
