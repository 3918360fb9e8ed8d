// The history of one customer, newest first, read page by page. GUI thread; owned by the panel.
//
// Another customer or another filter starts anew (one reset). After that nothing is ever reset: changed ids are read
// again and become inserted, changed or removed rows, so selection and scroll position stay where they are. Answers to
// a question that is no longer asked are dropped by their serial number. A contact that is going on may stand on top as
// a row of its own (Running) until the store has it.
#pragma once

#include "core/base/clock.h"
#include "ui/timeline/timelinesource.h"

#include <QAbstractListModel>
#include <QDate>
#include <QSet>
#include <QTimeZone>

#include <functional>

namespace linija {

class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int PageSize = 50;

    enum Role {
        EntryRole = Qt::UserRole + 1, // TimelineEntry
        IdRole,                       // QUuid
        DayRole,                      // QDate in the agent's time zone
        StartsDayRole,                // true where a day header stands above the row
        RunningRole                   // true for the contact that is going on
    };
    enum class State { Empty, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit TimelineModel(TimelineSource source, QTimeZone zone = QTimeZone::systemTimeZone(),
                           QObject *parent = nullptr);

    void show(CustomerId customer, const TimelineFilter &filter); // null: nothing to show
    void setRunning(std::optional<TimelineEntry> entry);
    void reread(CustomerId customer, const QVector<TimelineEntryId> &ids); // slot for CustomerDirectory::timelineChanged
    void retry();                                                         // after Failed: asks again for the same page

    [[nodiscard]] CustomerId customer() const { return m_customer; }
    [[nodiscard]] const TimelineFilter &filter() const { return m_filter; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] const TimelineEntry &entryAt(int row) const;
    [[nodiscard]] bool isRunning(int row) const { return m_running && row == 0; }
    [[nodiscard]] bool startsDay(int row) const;
    [[nodiscard]] int rowOf(TimelineEntryId id) const; // -1 where it is not loaded
    void setTimeZone(const QTimeZone &zone);           // QTimeZone the days are cut by
    // The time by which "due tomorrow" is said to screen readers; the computer's own where none is given.
    void setNow(std::function<Timestamp()> now) { m_now = std::move(now); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged(linija::TimelineModel::State state);

private:
    struct Row
    {
        TimelineEntry entry;
        QDate day;
    };

    void setState(State state);
    void askPage();
    void takePage(const TimelinePage &page);
    void takeChanges(const QVector<TimelineEntryId> &asked, const QVector<TimelineEntry> &entries);
    void insert(const TimelineEntry &entry);
    void removeAt(int index); // index into m_rows
    void tellHeaderChanged(int index);
    [[nodiscard]] bool passes(const TimelineEntry &entry) const;
    [[nodiscard]] QDate dayOf(Timestamp at) const;
    [[nodiscard]] int offset() const { return m_running ? 1 : 0; }
    [[nodiscard]] int indexOf(TimelineEntryId id) const; // in m_rows
    [[nodiscard]] int placeFor(Timestamp at, TimelineEntryId id) const;

    TimelineSource m_source;
    std::function<Timestamp()> m_now = [] { return SystemClock().now(); };
    QTimeZone m_zone;
    CustomerId m_customer;
    TimelineFilter m_filter;
    QVector<Row> m_rows; // strictly falling by (at, id)
    QHash<TimelineEntryId, Timestamp> m_loaded;
    std::optional<TimelineEntry> m_running;
    std::optional<TimelineKey> m_next; // where the next page begins
    QSet<TimelineEntryId> m_changedMeanwhile; // told while a page was on its way
    State m_state = State::Empty;
    Error m_error;
    quint64 m_serial = 0; // of the customer and filter asked for
    bool m_asking = false;
    bool m_pageFailed = false;
    bool m_more = false;
};

} // namespace linija

Q_DECLARE_METATYPE(linija::TimelineEntry)
