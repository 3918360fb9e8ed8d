#include "core/storage/timelineprojection.h"

#include "core/domain/disposition.h"

#include <cmath>

namespace linija {

namespace {

EntryStatus statusOf(const Interaction &interaction)
{
    if (interaction.disposition == timedOutDisposition())
        return EntryStatus::TimedOut;
    if (interaction.resolved)
        return EntryStatus::Resolved;
    if (interaction.channel == Channel::Call && interaction.direction == Direction::Inbound && interaction.endedAt
        && !interaction.answeredAt && interaction.disposition.isEmpty())
        return EntryStatus::Abandoned;
    if (interaction.wrappedUpAt || !interaction.disposition.isEmpty())
        return EntryStatus::NotResolved;
    // A message of the past that nobody disposed of is not going on any more; a call is, until its wrap-up.
    return interaction.endedAt && interaction.channel != Channel::Call ? EntryStatus::None : EntryStatus::InProgress;
}

std::optional<std::chrono::seconds> durationOf(const Interaction &interaction)
{
    using std::chrono::seconds;
    if (interaction.talk)
        return *interaction.talk + std::chrono::round<seconds>(interaction.hold);
    if (interaction.answeredAt && interaction.endedAt)
        return std::max(seconds(0), std::chrono::round<seconds>(*interaction.endedAt - *interaction.answeredAt));
    return std::nullopt;
}

QString joined(const QString &words, const QString &note)
{
    if (words.isEmpty() || note.isEmpty())
        return words + note;
    return words + QLatin1Char('\n') + note;
}

template <class Id>
TimelineEntry entry(Id id, CustomerId customer, Timestamp at, Channel channel)
{
    TimelineEntry out;
    out.id = TimelineEntryId(id.uuid());
    out.customer = customer;
    out.at = at;
    out.channel = channel;
    return out;
}

} // namespace

std::optional<TimelineEntry> timelineEntryOf(const Interaction &interaction)
{
    if (interaction.customer.isNull())
        return std::nullopt;
    TimelineEntry out = entry(interaction.id, interaction.customer, interaction.startedAt, interaction.channel);
    out.direction = interaction.direction;
    out.status = statusOf(interaction);
    out.subject = interaction.subject;
    out.text = joined(interaction.text, interaction.note);
    out.agent = interaction.agentName.isEmpty() ? interaction.agent : interaction.agentName;
    out.queue = interaction.queue;
    out.duration = durationOf(interaction);
    out.mosHundredths = static_cast<int>(std::lround(interaction.quality.mos * 100));
    out.firstContactResolved = interaction.resolved && interaction.firstContact;
    return out;
}

TimelineEntry timelineEntryOf(const Case &complaint)
{
    TimelineEntry out = entry(complaint.id, complaint.customer, complaint.openedAt, Channel::Complaint);
    out.status = complaint.state;
    out.reference = complaint.number;
    out.subject = complaint.subject.isEmpty() ? complaint.classification : complaint.subject;
    out.text = complaint.text;
    out.due = complaint.due;
    out.owner = complaint.owner;
    return out;
}

TimelineEntry timelineEntryOf(const Order &order)
{
    TimelineEntry out = entry(order.id, order.customer, order.changedAt, Channel::Order);
    out.status = order.state;
    out.reference = order.number;
    out.subject = order.items.join(QStringLiteral(", "));
    out.amount = order.total;
    return out;
}

TimelineEntry timelineEntryOf(const Survey &survey)
{
    TimelineEntry out = entry(survey.id, survey.customer, survey.at, Channel::Survey);
    out.direction = Direction::Inbound;
    out.reference = survey.kind;
    out.text = survey.comment;
    out.score = survey.score;
    out.scoreMax = survey.kind == QLatin1String("nps") ? 10 : survey.kind == QLatin1String("ces") ? 7 : 5;
    return out;
}

TimelineEntry timelineEntryOf(const Task &task)
{
    TimelineEntry out = entry(task.id, task.customer, task.createdAt, Channel::Task);
    out.status = task.state;
    out.reference = task.kind;
    out.subject = task.subject;
    out.owner = task.owner;
    out.due = task.due;
    return out;
}

} // namespace linija
