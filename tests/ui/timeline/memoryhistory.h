// A history in memory that answers a TimelineModel when the test says so: at once, or later by deliver().
#pragma once

#include "tests/catch.h"
#include "tests/ui/desk.h"
#include "ui/timeline/timelinemodel.h"

#include <QPromise>

#include <algorithm>
#include <deque>

namespace linija::test {

class MemoryHistory
{
public:
    QVector<TimelineEntry> entries; // newest first; sort() after adding
    bool later = false;             // answers wait for deliver()
    bool broken = false;            // every answer is an error
    int questions = 0;

    void sort()
    {
        std::sort(entries.begin(), entries.end(), [](const TimelineEntry &a, const TimelineEntry &b) {
            return a.at != b.at ? a.at > b.at : b.id < a.id;
        });
    }

    static TimelineEntry entry(int n, const char *when, Channel channel = Channel::Call)
    {
        TimelineEntry one;
        one.id = idOf<TimelineEntryId>(n);
        one.customer = idOf<CustomerId>(1);
        one.at = linija::test::at(when);
        one.channel = channel;
        one.direction = Direction::Inbound;
        one.subject = QStringLiteral("subject %1").arg(n);
        return one;
    }

    // `count` calls, a quarter of a day apart, the newest first.
    void fill(int count)
    {
        const Timestamp newest = linija::test::at("2026-11-20T12:00:00Z");
        for (int i = 0; i < count; ++i) {
            TimelineEntry one = entry(i + 1, "2026-11-20T12:00:00Z");
            one.at = newest - std::chrono::hours(6 * i);
            entries.append(one);
        }
    }

    TimelineSource source()
    {
        return {[this](CustomerId id, const TimelineFilter &filter, std::optional<TimelineKey> before, int limit) {
                    ++questions;
                    return answer<TimelinePage>([=, this]() -> Result<TimelinePage> {
                        if (broken)
                            return Error{ErrorCode::Io, QStringLiteral("broken on purpose"), true};
                        return page(id, filter, before, limit);
                    });
                },
                [this](CustomerId id, const QVector<TimelineEntryId> &ids) {
                    ++questions;
                    return answer<QVector<TimelineEntry>>([=, this]() -> Result<QVector<TimelineEntry>> {
                        if (broken)
                            return Error{ErrorCode::Io, QStringLiteral("broken on purpose"), true};
                        QVector<TimelineEntry> found;
                        for (const TimelineEntry &one : entries) {
                            if (one.customer == id && ids.contains(one.id))
                                found.append(one);
                            if (found.size() == ids.size())
                                break; // a benchmark must not measure this loop
                        }
                        return found;
                    });
                }};
    }

    void deliver() // the oldest waiting answer, as the data was when it was asked for
    {
        REQUIRE(!m_waiting.empty());
        auto one = std::move(m_waiting.front());
        m_waiting.pop_front();
        one();
        QCoreApplication::sendPostedEvents();
    }
    [[nodiscard]] size_t waiting() const { return m_waiting.size(); }

private:
    TimelinePage page(CustomerId id, const TimelineFilter &filter, std::optional<TimelineKey> before, int limit) const
    {
        TimelinePage result;
        const auto from = before ? std::partition_point(entries.cbegin(), entries.cend(), [&](const TimelineEntry &one) {
            return one.at > before->at || (one.at == before->at && !(one.id < before->id));
        }) : entries.cbegin();
        for (auto it = from; it != entries.cend(); ++it) {
            const TimelineEntry &one = *it;
            if (one.customer != id || (!filter.channels.isEmpty() && !filter.channels.contains(one.channel)))
                continue;
            if (result.entries.size() == limit) {
                result.more = true;
                break;
            }
            result.entries.append(one);
        }
        if (!result.entries.isEmpty())
            result.next = TimelineKey{result.entries.last().at, result.entries.last().id};
        return result;
    }

    template <class T, class F>
    QFuture<Result<T>> answer(F make)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto give = [promise, value = make()] {
            promise->addResult(value);
            promise->finish();
        };
        if (later)
            m_waiting.push_back(give);
        else
            give();
        return promise->future();
    }

    std::deque<std::function<void()>> m_waiting;
};

// Lets answers that are there reach the model.
inline void deliverAnswers()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::sendPostedEvents();
}

} // namespace linija::test
