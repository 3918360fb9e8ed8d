// One connection to a stream of server-sent events. It never reconnects by itself: closed() says so and why, and who knows
// about back-off opens it again; the id of the last event goes along then (Last-Event-ID).
// Lives in one thread, the one of its owner. A head other than 200 text/event-stream closes it with an error:
// Unauthorized for 401, Forbidden for 403, Offline (retryable) for 408/429/5xx, Corrupt for anything else.
#pragma once

#include "core/rest/httpclient.h"
#include "core/rest/sseparser.h"

#include <QObject>

namespace linija {

class EventStream : public QObject
{
    Q_OBJECT
public:
    explicit EventStream(HttpClient &client, QObject *parent = nullptr);
    ~EventStream() override;

    void open(HttpRequest request); // an open one is closed first, without a word
    void close();                   // no signal follows
    [[nodiscard]] bool isOpen() const { return m_head; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> serverRetry() const { return m_parser.retry(); }

Q_SIGNALS:
    void opened();
    void event(const linija::SseEvent &event);
    void closed(const linija::Error &why);

private:
    void end(Error why);

    HttpClient &m_client;
    SseParser m_parser;
    bool m_head = false;
    std::unique_ptr<HttpStream> m_stream; // last: its callbacks use the others
};

} // namespace linija
