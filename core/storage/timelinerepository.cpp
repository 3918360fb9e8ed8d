#include "core/storage/timelinerepository.h"

#include "core/storage/searchtext.h"
#include "core/storage/statement.h"
#include "core/storage/storedcodes.h"

#include <algorithm>
#include <limits>

namespace linija {

namespace {

#define TIMELINE_COLUMNS \
    "id, customer_id, at, channel, direction, status, reference, subject, text, agent, queue, duration_s, " \
    "first_contact_resolved, amount_minor, currency, score, score_max, due, owner, has_recording, mos_hundredths"

constexpr int maxExamined = 20'000;

TimelineEntry rowOf(const Statement &s)
{
    TimelineEntry out;
    out.id = TimelineEntryId(s.uuid(0));
    out.customer = CustomerId(s.uuid(1));
    out.at = s.time(2);
    out.channel = s.code<Channel>(3);
    out.direction = s.code<Direction>(4);
    out.status = s.code<EntryStatus>(5);
    out.reference = s.text(6);
    out.subject = s.text(7);
    out.text = s.text(8);
    out.agent = s.text(9);
    out.queue = s.text(10);
    out.duration = s.optionalSeconds(11);
    out.firstContactResolved = s.flag(12);
    if (!s.isNull(13))
        out.amount = Money{s.integer(13), s.text(14)};
    if (!s.isNull(15))
        out.score = s.number(15);
    out.scoreMax = s.number(16);
    out.due = s.optionalTime(17);
    out.owner = s.text(18);
    out.hasRecording = s.flag(19);
    out.mosHundredths = s.number(20);
    return out;
}

bool newerFirst(const TimelineEntry &a, const TimelineEntry &b)
{
    if (a.at != b.at)
        return a.at > b.at;
    return a.id.uuid().toRfc4122() > b.id.uuid().toRfc4122();
}

// The words of a text filter. A word of letters must begin a word of the entry; Chinese matches inside.
class WordFilter
{
public:
    explicit WordFilter(const QString &text) : m_words(SearchText::words(text.left(200), 16)) {}
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool accepts(const TimelineEntry &entry) const
    {
        const QString folded = QLatin1Char(' ') + SearchText::fold(entry.reference + QLatin1Char(' ') + entry.subject + QLatin1Char(' ') + entry.text);
        return std::all_of(m_words.begin(), m_words.end(), [&](const TextWord &word) { return occurs(word, folded); });
    }

private:
    static bool occurs(const TextWord &word, const QString &folded)
    {
        for (qsizetype at = folded.indexOf(word.folded); at >= 0; at = folded.indexOf(word.folded, at + 1)) {
            if (word.ideographic || at == 0 || !folded.at(at - 1).isLetterOrNumber())
                return true;
        }
        // Apostrophes are dropped from words of the filter, not from the entry: look again without them.
        QString without = folded;
        for (const char16_t apostrophe : {u'\'', u'\u2019', u'\u02bc', u'\u2018'})
            without.remove(QChar(apostrophe));
        for (qsizetype at = without.size() == folded.size() ? -1 : without.indexOf(word.folded); at >= 0;
             at = without.indexOf(word.folded, at + 1)) {
            if (word.ideographic || at == 0 || !without.at(at - 1).isLetterOrNumber())
                return true;
        }
        return false;
    }

    QVector<TextWord> m_words;
};

} // namespace

Result<TimelinePage> TimelineRepository::page(CustomerId customer, const TimelineFilter &filter,
                                              const std::optional<TimelineKey> &before, int limit)
{
    limit = std::clamp(limit, 1, 500);
    const WordFilter words(filter.text);
    // An id of all ones stands after every real one, so that a first page and a next page are the same statement.
    const Timestamp beforeAt = before ? before->at : fromMs(std::numeric_limits<qint64>::max());
    const QByteArray beforeId = before ? before->id.uuid().toRfc4122() : QByteArray(16, '\xff');

    TimelinePage out;
    QVector<TimelineEntry> examinedLast; // where each statement that gave up stands
    const auto collect = [&](Statement &s, int budget) -> Result<void> {
        int examined = 0;
        int found = 0;
        while (found <= limit && s.next()) { // one more than asked for tells whether there are more
            TimelineEntry entry = rowOf(s);
            ++examined;
            if (words.isEmpty() || words.accepts(entry)) {
                out.entries += std::move(entry);
                ++found;
            } else if (examined >= budget) {
                examinedLast += std::move(entry);
                break;
            }
        }
        return s.result();
    };

    QVector<Channel> channels = filter.channels;
    std::sort(channels.begin(), channels.end());
    channels.erase(std::unique(channels.begin(), channels.end()), channels.end());
    if (channels.isEmpty()) {
        Statement s = m_db.statement("SELECT " TIMELINE_COLUMNS " FROM timeline WHERE customer_id = ? AND (at, id) < (?, ?) ORDER BY at DESC, id DESC");
        s.bind(customer, beforeAt, beforeId);
        if (auto read = collect(s, maxExamined); !read)
            return read.error();
    }
    // One ordered walk per channel, merged: an IN list would make SQLite sort the whole history.
    for (const Channel channel : channels) {
        Statement s = m_db.statement("SELECT " TIMELINE_COLUMNS " FROM timeline WHERE customer_id = ? AND channel = ? AND (at, id) < (?, ?) "
                                     "ORDER BY at DESC, id DESC");
        s.bind(customer, channel, beforeAt, beforeId);
        if (auto read = collect(s, maxExamined / static_cast<int>(channels.size())); !read)
            return read.error();
    }
    std::sort(out.entries.begin(), out.entries.end(), newerFirst);

    // Beyond the newest point at which a walk gave up nobody knows what is missing.
    if (!examinedLast.isEmpty()) {
        const TimelineEntry &horizon = *std::min_element(examinedLast.begin(), examinedLast.end(), newerFirst);
        const auto end = std::find_if(out.entries.begin(), out.entries.end(), [&](const TimelineEntry &e) { return newerFirst(horizon, e); });
        out.entries.erase(end, out.entries.end());
        out.more = true;
        out.next = TimelineKey{horizon.at, horizon.id};
    }
    if (out.entries.size() > limit) {
        out.entries.resize(limit);
        out.more = true;
        out.next = TimelineKey{out.entries.last().at, out.entries.last().id};
    } else if (!out.entries.isEmpty() && !out.next) {
        out.next = TimelineKey{out.entries.last().at, out.entries.last().id};
    }
    for (TimelineEntry &entry : out.entries) {
        if (auto named = showQueueName(entry); !named)
            return named.error();
    }
    return out;
}

Result<void> TimelineRepository::showQueueName(TimelineEntry &entry)
{
    if (entry.queue.isEmpty())
        return {};
    const auto known = m_queueNames.constFind(entry.queue);
    if (known != m_queueNames.constEnd()) {
        entry.queue = *known;
        return {};
    }
    QString name = entry.queue;
    Statement s = m_db.statement("SELECT names FROM queues WHERE key = ?");
    if (s.bind(entry.queue).next()) {
        const QMap<QString, QString> names = s.textMap(0);
        name = names.value(m_language, names.value(QStringLiteral("en"), entry.queue));
    }
    m_queueNames.insert(entry.queue, name);
    entry.queue = name;
    return s.result();
}

Result<TimelineEntry> TimelineRepository::entry(TimelineEntryId id)
{
    const auto found = entries({id});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("no timeline entry %1").arg(id.toString()), false};
    return found->first();
}

Result<QVector<TimelineEntry>> TimelineRepository::entries(const QVector<TimelineEntryId> &ids)
{
    QVector<TimelineEntry> out;
    for (const TimelineEntryId id : ids) {
        Statement s = m_db.statement("SELECT " TIMELINE_COLUMNS " FROM timeline WHERE id = ?");
        if (s.bind(id).next()) {
            TimelineEntry entry = rowOf(s);
            if (auto named = showQueueName(entry); !named)
                return named.error();
            out += std::move(entry);
        } else if (auto read = s.result(); !read) {
            return read.error();
        }
    }
    return out;
}

Result<void> TimelineRepository::upsert(const TimelineEntry &e)
{
    if (e.id.isNull() || e.customer.isNull())
        return Error{ErrorCode::Invalid, QStringLiteral("a timeline entry needs an id and a customer"), false};
    {
        // The entry may have belonged to somebody else before, e.g. when a call was given to the right customer.
        Statement s = m_db.statement("SELECT customer_id FROM timeline WHERE id = ?");
        if (s.bind(e.id).next()) {
            const CustomerId before(s.uuid(0));
            if (!(before == e.customer))
                m_db.changes().timelines[before].insert(e.id);
        }
        if (auto read = s.result(); !read)
            return read;
    }
    m_db.changes().timelines[e.customer].insert(e.id);
    return m_db
        .statement("INSERT INTO timeline (" TIMELINE_COLUMNS ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
                   "ON CONFLICT (id) DO UPDATE SET customer_id = excluded.customer_id, at = excluded.at, channel = excluded.channel, "
                   "direction = excluded.direction, status = excluded.status, reference = excluded.reference, subject = excluded.subject, "
                   "text = excluded.text, agent = excluded.agent, queue = excluded.queue, duration_s = excluded.duration_s, "
                   "first_contact_resolved = excluded.first_contact_resolved, amount_minor = excluded.amount_minor, "
                   "currency = excluded.currency, score = excluded.score, score_max = excluded.score_max, due = excluded.due, "
                   "owner = excluded.owner, has_recording = excluded.has_recording, mos_hundredths = excluded.mos_hundredths")
        .bind(e.id, e.customer, e.at, e.channel, e.direction, e.status, e.reference, e.subject, e.text, e.agent, e.queue, e.duration,
              e.firstContactResolved, e.amount, e.score, e.scoreMax, e.due, e.owner, e.hasRecording, e.mosHundredths)
        .run();
}

Result<void> TimelineRepository::remove(TimelineEntryId id)
{
    Statement s = m_db.statement("DELETE FROM timeline WHERE id = ? RETURNING customer_id");
    if (s.bind(id).next())
        m_db.changes().timelines[CustomerId(s.uuid(0))].insert(id);
    return s.run();
}

#undef TIMELINE_COLUMNS

} // namespace linija
