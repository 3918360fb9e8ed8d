#include "app/caller/turntaking.h"

namespace linija {

void TurnTaking::beginListening(std::chrono::milliseconds patience)
{
    *this = {};
    m_listening = true;
    m_patience = patience;
}

bool TurnTaking::hear(double levelDbm0, std::chrono::milliseconds step)
{
    if (!m_listening)
        return false;
    m_waited += step;
    if (levelDbm0 > speechDbm0) {
        m_speech += step;
        m_quiet = {};
    } else {
        m_quiet += step;
    }
    const bool spoke = m_speech >= enoughSpeech;
    // Whoever is being spoken to does not interrupt, however long it takes.
    const bool myTurn = spoke ? m_quiet >= breath || m_waited >= longestSpeech : m_waited >= m_patience && m_quiet >= breath;
    if (myTurn)
        m_listening = false;
    return myTurn;
}

} // namespace linija
