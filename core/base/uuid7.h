// UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits, so that ids made later sort later.
// Thread-safe; within one process ids are strictly increasing, also when the clock steps back.
#pragma once

#include <QUuid>

namespace linija {

class Clock;

[[nodiscard]] QUuid makeUuid7(const Clock &clock);

// Deterministic UUID version 5 (RFC 9562, 5.5) in Linija's own name space; for ids of things that come without one.
[[nodiscard]] QUuid namedUuid(const QString &name);

} // namespace linija
