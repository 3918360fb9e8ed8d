// Incremental reader of the event stream format (WHATWG HTML, "Server-sent events", 9.2.6). Pure: bytes in, events out.
// Bytes may be split anywhere. Lines and events are bounded; after a breach the reader is broken and says so: the stream
// must be closed, since what follows cannot be trusted to be whole. Not thread-safe.
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace linija {

struct SseEvent
{
    QString type = QStringLiteral("message");
    QString data;
    QString lastEventId;
};

class SseParser
{
public:
    struct Limits
    {
        qsizetype lineBytes = qsizetype{256} * 1024;
        qsizetype eventBytes = qsizetype{1024} * 1024; // all data lines of one event
    };

    SseParser() = default;
    explicit SseParser(Limits limits) : m_limits(limits) {}

    [[nodiscard]] std::vector<SseEvent> feed(const QByteArray &bytes);
    [[nodiscard]] bool broken() const { return m_broken; }                                  // a bound was passed
    [[nodiscard]] const QString &lastEventId() const { return m_lastEventId; }              // of the last finished event
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const { return m_retry; } // the server's wish
    void reset(); // a new connection: keeps the last event id and the retry time

private:
    void line(const QByteArray &text, std::vector<SseEvent> &out);
    void field(const QByteArray &name, const QByteArray &value);

    Limits m_limits;
    QByteArray m_line;
    QByteArray m_data;
    bool m_hasData = false;
    QString m_type;
    QString m_idBuffer;
    QString m_lastEventId;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_skipLineFeed = false; // the last byte was CR: a following LF belongs to it
    bool m_atStart = true;       // a byte order mark may still come
    bool m_broken = false;
};

} // namespace linija
