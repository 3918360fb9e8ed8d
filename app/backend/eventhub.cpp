#include "app/backend/eventhub.h"

#include <algorithm>

namespace linija::backend {

// A listener may remove itself while it is told something: walk over a copy.

void EventHub::setState(const QByteArray &data)
{
    m_state = data;
    for (EventListener *listener : std::vector(m_listeners))
        listener->sendState(m_state);
}

void EventHub::ping()
{
    for (EventListener *listener : std::vector(m_listeners))
        listener->sendPing();
}

void EventHub::add(EventListener *listener)
{
    m_listeners.push_back(listener);
    listener->sendState(m_state);
}

void EventHub::remove(EventListener *listener)
{
    m_listeners.erase(std::remove(m_listeners.begin(), m_listeners.end(), listener), m_listeners.end());
}

void EventHub::closeAll()
{
    for (EventListener *listener : std::vector(m_listeners))
        listener->close();
}

} // namespace linija::backend
