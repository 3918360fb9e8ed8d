#include "core/base/backoff.h"

#include <algorithm>
#include <cstdint>

namespace linija {

std::chrono::milliseconds Backoff::next()
{
    const int doublings = std::min(m_tries, 20); // beyond that the cap rules anyway
    ++m_tries;
    const auto ceiling = std::max(m_limits.floor, std::min(m_limits.cap, std::chrono::milliseconds(m_limits.base * (std::int64_t{1} << doublings))));
    std::uniform_int_distribution<std::chrono::milliseconds::rep> pick(m_limits.floor.count(), ceiling.count());
    return std::chrono::milliseconds(pick(m_random));
}

} // namespace linija
