#include "app/workstation/stallwatch.h"

#include "core/base/logging.h"

#include <QEvent>
#include <QMetaEnum>
#include <QObject>

#include <ctime>

namespace linija {

namespace {

constexpr int frameMs = 16;

std::chrono::nanoseconds read(clockid_t clock)
{
    timespec t{};
    ::clock_gettime(clock, &t);
    return std::chrono::seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec);
}

double ms(std::chrono::nanoseconds time) { return double(time.count() / 10'000) / 100; }

QString describe(const QObject *receiver, int eventType)
{
    const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(eventType);
    QString text = QString::fromLatin1(receiver->metaObject()->className());
    if (!receiver->objectName().isEmpty())
        text += QLatin1Char('#') + receiver->objectName();
    return text + QLatin1Char(' ') + (event ? QString::fromLatin1(event) : QString::number(eventType));
}

} // namespace

StallWatch::Moment StallWatch::now() { return {read(CLOCK_MONOTONIC), read(CLOCK_THREAD_CPUTIME_ID)}; }

StallWatch::StallWatch()
{
    int limit = qEnvironmentVariableIntValue("LINIJA_STALL_WATCH");
#ifndef NDEBUG
    if (limit <= 0)
        limit = frameMs;
#endif
    m_limit = std::chrono::milliseconds(std::clamp(limit, 0, 10'000));
}

StallWatch::~StallWatch()
{
    if (!isOn())
        return;
    qCInfo(logUi).noquote().nospace() << "stall watch: " << m_turns << " turns, " << m_stalls << " above " << ms(m_limit) << " ms, "
                                      << m_ownStalls << " of them by our own work; longest " << ms(m_worst.wall) << " ms in "
                                      << m_worstCause << "; most own work " << ms(m_mostOwn.cpu) << " ms in " << m_mostOwnCause;
}

void StallWatch::begin()
{
    if (m_depth < deepest)
        m_begun[size_t(m_depth)] = now();
    ++m_depth;
}

void StallWatch::end(const QObject *receiver, int eventType)
{
    --m_depth;
    if (m_depth >= deepest)
        return;
    const Moment at = now();
    const Moment took{at.wall - m_begun[size_t(m_depth)].wall, at.cpu - m_begun[size_t(m_depth)].cpu};
    // Children end before their parents: the first that took most of a frame is the nearest to the cause. One that ends at
    // the same depth later, and is long as well, is told too.
    if (took.wall * 2 > m_limit && m_depth >= m_causeDepth && receiver) {
        m_cause += (m_cause.isEmpty() ? QString() : QStringLiteral(", ")) + describe(receiver, eventType)
            + QStringLiteral(" %1 ms").arg(ms(took.wall));
        m_causeDepth = m_depth;
    }
    if (m_depth > 0)
        return;
    ++m_turns;
    if (took.wall > m_worst.wall) {
        m_worst = took;
        m_worstCause = m_cause;
    }
    if (took.cpu > m_mostOwn.cpu) {
        m_mostOwn = took;
        m_mostOwnCause = m_cause;
    }
    if (took.wall > m_limit) {
        ++m_stalls;
        m_ownStalls += took.cpu > m_limit ? 1 : 0;
        qCWarning(logUi).noquote().nospace() << "stall: " << ms(took.wall) << " ms, own work " << ms(took.cpu) << " ms, in " << m_cause.left(500);
    }
    m_cause.clear();
    m_causeDepth = 0;
}

} // namespace linija
