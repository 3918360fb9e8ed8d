#include "ui/timeline/timelinemodel.h"

#include "core/base/whenready.h"
#include "ui/timeline/searchwords.h"
#include "ui/timeline/timelinewords.h"

#include <algorithm>

namespace linija {

namespace {

bool newer(const TimelineEntry &a, Timestamp at, TimelineEntryId id)
{
    if (a.at != at)
        return a.at > at;
    return id < a.id;
}

} // namespace

TimelineModel::TimelineModel(TimelineSource source, QTimeZone zone, QObject *parent)
    : QAbstractListModel(parent), m_source(std::move(source)), m_zone(std::move(zone))
{
}

void TimelineModel::show(CustomerId customer, const TimelineFilter &filter)
{
    beginResetModel();
    ++m_serial;
    m_customer = customer;
    m_filter = filter;
    m_rows.clear();
    m_loaded.clear();
    m_next.reset();
    m_changedMeanwhile.clear();
    m_asking = false;
    m_pageFailed = false;
    m_more = false;
    endResetModel();
    if (customer.isNull())
        setState(State::Empty);
    else
        askPage();
}

void TimelineModel::setRunning(std::optional<TimelineEntry> entry)
{
    if (m_running == entry)
        return;
    if (m_running && entry && m_running->id == entry->id) {
        m_running = std::move(entry);
        const QModelIndex top = index(0);
        Q_EMIT dataChanged(top, top);
        return;
    }
    TimelineEntryId gone;
    if (m_running) {
        gone = m_running->id;
        beginRemoveRows({}, 0, 0);
        m_running.reset();
        endRemoveRows();
    }
    if (entry) {
        const int stored = indexOf(entry->id);
        if (stored >= 0)
            removeAt(stored);
        beginInsertRows({}, 0, 0);
        m_running = std::move(entry);
        endInsertRows();
    }
    // The store may have had it while it was hidden behind the running row.
    if (!gone.isNull() && !m_customer.isNull())
        reread(m_customer, {gone});
}

void TimelineModel::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (Row &row : m_rows)
        row.day = dayOf(row.entry.at);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TimelineModel::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

void TimelineModel::askPage()
{
    if (m_asking || m_customer.isNull())
        return;
    m_asking = true;
    m_pageFailed = false;
    setState(State::Loading);
    const quint64 serial = m_serial;
    whenReady(m_source.page(m_customer, m_filter, m_next, PageSize), this, [this, serial](const Result<TimelinePage> &page) {
        if (serial != m_serial)
            return; // somebody else is shown by now
        m_asking = false;
        if (!page.ok()) {
            m_error = page.error();
            m_pageFailed = true;
            setState(State::Failed);
            return;
        }
        takePage(*page);
    });
}

void TimelineModel::takePage(const TimelinePage &page)
{
    QVector<Row> fresh;
    fresh.reserve(page.entries.size());
    for (const TimelineEntry &entry : page.entries) {
        if (m_loaded.contains(entry.id) || (m_running && m_running->id == entry.id))
            continue;
        const bool inOrder = fresh.isEmpty() ? m_rows.isEmpty() || newer(m_rows.last().entry, entry.at, entry.id)
                                             : newer(fresh.last().entry, entry.at, entry.id);
        if (!inOrder)
            continue; // the source answers newest first; anything else would tear the order of the rows
        fresh.append({entry, dayOf(entry.at)});
    }
    std::optional<TimelineKey> next = page.next;
    if (!next && !page.entries.isEmpty())
        next = TimelineKey{page.entries.last().at, page.entries.last().id};
    // Whoever does not get further would ask again and again.
    const bool further = next && (!m_next || next->at < m_next->at || (next->at == m_next->at && next->id < m_next->id));
    m_more = page.more && further;
    if (further)
        m_next = next;
    if (!fresh.isEmpty()) {
        const int first = int(m_rows.size()) + offset();
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        for (Row &row : fresh) {
            m_loaded.insert(row.entry.id, row.entry.at);
            m_rows.append(std::move(row));
        }
        endInsertRows();
    }
    setState(State::Ready);
    if (!m_changedMeanwhile.isEmpty()) {
        const QVector<TimelineEntryId> ids(m_changedMeanwhile.cbegin(), m_changedMeanwhile.cend());
        m_changedMeanwhile.clear();
        reread(m_customer, ids);
    }
    if (fresh.isEmpty() && m_more)
        askPage(); // a filter may look at many rows before it finds one
}

void TimelineModel::retry()
{
    if (m_state != State::Failed)
        return;
    if (m_pageFailed) {
        askPage(); // what changed meanwhile is read after it
        return;
    }
    setState(State::Loading);
    const QVector<TimelineEntryId> ids(m_changedMeanwhile.cbegin(), m_changedMeanwhile.cend());
    m_changedMeanwhile.clear();
    reread(m_customer, ids);
}

void TimelineModel::reread(CustomerId customer, const QVector<TimelineEntryId> &ids)
{
    if (customer != m_customer || m_customer.isNull() || ids.isEmpty())
        return;
    if (m_asking)
        for (const TimelineEntryId &id : ids)
            m_changedMeanwhile.insert(id); // the page on its way may be older than this change
    const quint64 serial = m_serial;
    whenReady(m_source.entries(customer, ids), this, [this, serial, ids](const Result<QVector<TimelineEntry>> &entries) {
        if (serial != m_serial)
            return;
        if (!entries.ok()) {
            for (const TimelineEntryId &id : ids)
                m_changedMeanwhile.insert(id);
            m_error = entries.error();
            setState(State::Failed);
            return;
        }
        takeChanges(ids, *entries);
        if (!m_asking && !m_pageFailed)
            setState(State::Ready);
    });
}

void TimelineModel::takeChanges(const QVector<TimelineEntryId> &asked, const QVector<TimelineEntry> &entries)
{
    QHash<TimelineEntryId, const TimelineEntry *> now;
    for (const TimelineEntry &entry : entries)
        now.insert(entry.id, &entry);
    for (const TimelineEntryId &id : asked) {
        if (m_running && m_running->id == id)
            continue;
        const TimelineEntry *entry = now.value(id);
        const int place = indexOf(id);
        if (!entry || entry->customer != m_customer || !passes(*entry)) {
            if (place >= 0)
                removeAt(place);
            continue;
        }
        if (place < 0) {
            insert(*entry);
        } else if (m_rows.at(place).entry.at == entry->at) {
            if (m_rows.at(place).entry == *entry)
                continue;
            m_rows[place].entry = *entry;
            const QModelIndex changed = index(place + offset());
            Q_EMIT dataChanged(changed, changed);
        } else {
            removeAt(place);
            insert(*entry);
        }
    }
}

void TimelineModel::insert(const TimelineEntry &entry)
{
    const int place = placeFor(entry.at, entry.id);
    if (place == m_rows.size() && m_more)
        return; // belongs to a page that was not read yet
    beginInsertRows({}, place + offset(), place + offset());
    m_rows.insert(place, {entry, dayOf(entry.at)});
    m_loaded.insert(entry.id, entry.at);
    endInsertRows();
    tellHeaderChanged(place + 1);
}

void TimelineModel::removeAt(int index)
{
    beginRemoveRows({}, index + offset(), index + offset());
    m_loaded.remove(m_rows.at(index).entry.id);
    m_rows.removeAt(index);
    endRemoveRows();
    tellHeaderChanged(index);
}

void TimelineModel::tellHeaderChanged(int place)
{
    if (place < 0 || place >= m_rows.size())
        return;
    const QModelIndex below = index(place + offset());
    Q_EMIT dataChanged(below, below, {StartsDayRole});
}

bool TimelineModel::passes(const TimelineEntry &entry) const
{
    if (!m_filter.channels.isEmpty() && !m_filter.channels.contains(entry.channel))
        return false;
    return SearchWords(m_filter.text)
        .allIn({entry.subject, entry.text, entry.reference, entry.agent, entry.queue, entry.owner});
}

QDate TimelineModel::dayOf(Timestamp at) const { return toQDateTime(at).toTimeZone(m_zone).date(); }

int TimelineModel::placeFor(Timestamp at, TimelineEntryId id) const
{
    const auto it = std::partition_point(m_rows.cbegin(), m_rows.cend(),
                                         [&](const Row &row) { return newer(row.entry, at, id); });
    return int(it - m_rows.cbegin());
}

int TimelineModel::indexOf(TimelineEntryId id) const
{
    const auto at = m_loaded.constFind(id);
    if (at == m_loaded.constEnd())
        return -1;
    const int place = placeFor(*at, id);
    return place < m_rows.size() && m_rows.at(place).entry.id == id ? place : -1;
}

int TimelineModel::rowOf(TimelineEntryId id) const
{
    if (m_running && m_running->id == id)
        return 0;
    const int place = indexOf(id);
    return place < 0 ? -1 : place + offset();
}

const TimelineEntry &TimelineModel::entryAt(int row) const
{
    return isRunning(row) ? *m_running : m_rows.at(row - offset()).entry;
}

bool TimelineModel::startsDay(int row) const
{
    if (isRunning(row))
        return true;
    const int place = row - offset();
    return place == 0 || m_rows.at(place - 1).day != m_rows.at(place).day;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + offset();
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry &entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        return TimelineWords(QLocale(), m_zone).spoken(entry, m_now(), isRunning(index.row()));
    }
    case Qt::AccessibleDescriptionRole: { // what the row shows once it is opened, where that is more
        const TimelineWords words(QLocale(), m_zone);
        const QString all = words.fullBody(entry);
        return all.size() > words.body(entry).size() ? all : QString();
    }
    case EntryRole: return QVariant::fromValue(entry);
    case IdRole: return entry.id.uuid();
    case DayRole: return isRunning(index.row()) ? dayOf(entry.at) : m_rows.at(index.row() - offset()).day;
    case StartsDayRole: return startsDay(index.row());
    case RunningRole: return isRunning(index.row());
    default: return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(EntryRole, "entry");
    names.insert(IdRole, "id");
    names.insert(DayRole, "day");
    names.insert(StartsDayRole, "startsDay");
    names.insert(RunningRole, "running");
    return names;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_asking && m_state == State::Ready;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askPage();
}

} // namespace linija
