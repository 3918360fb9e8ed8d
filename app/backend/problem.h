// Errors of the contract as application/problem+json (RFC 9457). Thread-safe, pure functions.
#pragma once

#include "app/backend/message.h"

namespace linija::backend {

enum class ProblemType {
    Unauthorized,
    Forbidden,
    NotFound,
    MethodNotAllowed, // 405; the caller adds Allow
    Invalid,
    InvalidData, // 422: readable, but not what the type allows
    TooLarge,
    ConflictState,
    PreconditionFailed,
    PreconditionRequired,
    CursorExpired,
    EpochChanged,
    AccessChanged,
    NotWritable,
    RateLimited,
    Internal
};

// `detail` is English for developers and names the place. `current` is the resource as it is (JSON), for 412 alone.
[[nodiscard]] Response problem(ProblemType type, const QString &detail, const QByteArray &current = {});

} // namespace linija::backend
