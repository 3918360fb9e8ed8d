#include "core/rest/sseparser.h"

#include <algorithm>

namespace linija {

std::vector<SseEvent> SseParser::feed(const QByteArray &bytes)
{
    std::vector<SseEvent> events;
    for (const char byte : bytes) {
        if (m_broken)
            break;
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (byte == '\n')
                continue;
        }
        if (byte == '\r' || byte == '\n') {
            m_skipLineFeed = byte == '\r';
            QByteArray text;
            text.swap(m_line);
            if (m_atStart) {
                m_atStart = false;
                if (text.startsWith("\xEF\xBB\xBF"))
                    text.remove(0, 3);
            }
            line(text, events);
            continue;
        }
        if (m_line.size() >= m_limits.lineBytes) {
            m_broken = true;
            break;
        }
        m_line.append(byte);
    }
    return events;
}

void SseParser::reset()
{
    m_line.clear();
    m_data.clear();
    m_hasData = false;
    m_type.clear();
    m_idBuffer = m_lastEventId;
    m_skipLineFeed = false;
    m_atStart = true;
    m_broken = false;
}

void SseParser::line(const QByteArray &text, std::vector<SseEvent> &out)
{
    if (text.isEmpty()) {
        m_lastEventId = m_idBuffer;
        if (m_hasData) {
            SseEvent event;
            if (!m_type.isEmpty())
                event.type = m_type;
            event.data = QString::fromUtf8(m_data);
            event.lastEventId = m_lastEventId;
            out.push_back(std::move(event));
        }
        m_data.clear();
        m_hasData = false;
        m_type.clear();
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon == 0)
        return; // a comment
    if (colon < 0) {
        field(text, QByteArray());
        return;
    }
    field(text.left(colon), text.mid(text.size() > colon + 1 && text.at(colon + 1) == ' ' ? colon + 2 : colon + 1));
}

void SseParser::field(const QByteArray &name, const QByteArray &value)
{
    if (name == "data") {
        if (m_data.size() + value.size() + 1 > m_limits.eventBytes) {
            m_broken = true;
            return;
        }
        if (m_hasData)
            m_data.append('\n');
        m_hasData = true;
        m_data.append(value);
    } else if (name == "event") {
        m_type = QString::fromUtf8(value);
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_idBuffer = QString::fromUtf8(value);
    } else if (name == "retry") {
        const bool digits = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        const int ms = value.toInt(&fits);
        if (digits && fits)
            m_retry = std::chrono::milliseconds(ms);
    }
}

} // namespace linija
