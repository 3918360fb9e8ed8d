// The listeners of GET /v1/events. Lives in the I/O thread. Events are hints: `state` is coalesced, a listener that is
// slow gets the newest state alone, and one that takes nothing for 20 seconds is closed by its stream.
#pragma once

#include <QByteArray>

#include <vector>

namespace linija::backend {

class EventListener
{
public:
    virtual ~EventListener() = default;
    virtual void sendState(const QByteArray &data) = 0;
    virtual void sendPing() = 0;
    virtual void close() = 0;
};

class EventHub
{
public:
    void setState(const QByteArray &data); // goes to everybody
    void ping();
    void add(EventListener *listener); // gets the state at once; must be removed before it dies
    void remove(EventListener *listener);
    void closeAll();
    [[nodiscard]] size_t listeners() const { return m_listeners.size(); }

private:
    QByteArray m_state;
    std::vector<EventListener *> m_listeners;
};

} // namespace linija::backend
