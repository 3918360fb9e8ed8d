#include "core/telephony/talkloudness.h"

namespace linija {

TalkLevel TalkLoudness::add(const AudioLevels &levels, std::chrono::milliseconds span)
{
    if (levels.inputDb >= speechDb) {
        m_speech += span;
        m_nothing = {};
        if (m_speech >= speechFor) {
            m_quiet = {};
            m_level = TalkLevel::Good;
        }
        return m_level;
    }
    m_speech = {};
    m_nothing = levels.inputDb < nothingDb ? m_nothing + span : std::chrono::milliseconds(0);
    if (levels.outputDb < otherSpeaksDb)
        m_quiet += span;
    if (m_nothing >= silentAfter)
        m_level = TalkLevel::Silent;
    else if (m_quiet >= lowAfter)
        m_level = TalkLevel::Low;
    return m_level;
}

} // namespace linija
