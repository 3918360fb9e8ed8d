#include "core/telephony/heardlevel.h"

#include <algorithm>
#include <cmath>

namespace linija {

void HeardLevel::add(double db, std::chrono::milliseconds span)
{
    const double below = std::isfinite(db) ? std::clamp(-db, 0.0, -AudioLevels::silence) : -AudioLevels::silence;
    m_for[static_cast<std::size_t>(std::lround(below))] += std::max(span, std::chrono::milliseconds(0));
}

double HeardLevel::db() const
{
    std::chrono::milliseconds louder{0};
    for (std::size_t below = 0; below < m_for.size(); ++below) {
        louder += m_for[below];
        if (louder >= longEnough)
            return -static_cast<double>(below);
    }
    return AudioLevels::silence;
}

} // namespace linija
