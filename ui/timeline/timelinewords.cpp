#include "ui/timeline/timelinewords.h"

#include "core/base/untrustedtext.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/timetext.h"

namespace linija {

namespace {

constexpr int poorSoundMos = 360; // R = 70: below it "many users are dissatisfied" (ITU-T G.109)

// Digits after the decimal point where ISO 4217 does not say two.
int minorDigits(const QString &currency)
{
    static const QStringList none = {QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("VND"),
                                     QStringLiteral("CLP"), QStringLiteral("ISK"), QStringLiteral("XAF"),
                                     QStringLiteral("XOF"), QStringLiteral("UGX")};
    static const QStringList three = {QStringLiteral("BHD"), QStringLiteral("JOD"), QStringLiteral("KWD"),
                                      QStringLiteral("OMR"), QStringLiteral("TND"), QStringLiteral("IQD")};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

QString currencySign(const QString &currency)
{
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("UAH"))
        return QStringLiteral("₴");
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (currency == QLatin1String("TWD"))
        return QStringLiteral("NT$");
    return currency;
}

// A few words that may stand in the title's line.
bool isShort(const QString &text) { return text.size() <= 60 && !text.contains(QLatin1Char('\n')); }

bool isComplaintOpen(EntryStatus status)
{
    return status != EntryStatus::Closed && status != EntryStatus::Cancelled && status != EntryStatus::Done;
}

} // namespace

TimelineWords::TimelineWords(QLocale locale, QTimeZone zone) : m_locale(std::move(locale)), m_zone(std::move(zone)) {}

QString TimelineWords::shown(const QString &text, int max)
{
    const QString plain = plainBoundedText(text, max);
    // An isolate keeps Arabic or Hebrew words from pulling the rest of the line to their side.
    for (const QChar c : plain) {
        const QChar::Direction direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL)
            return QChar(0x2068) + plain + QChar(0x2069);
    }
    return plain;
}

QString TimelineWords::quoted(const QString &text)
{
    const QString plain = shown(text);
    return plain.isEmpty() ? plain : tr("“%1”", "a quotation, in the marks of the language").arg(plain);
}

QString TimelineWords::channelName(Channel channel)
{
    switch (channel) {
    case Channel::Call: return tr("Call");
    case Channel::Chat: return tr("Chat");
    case Channel::Email: return tr("E-mail");
    case Channel::Sms: return tr("SMS");
    case Channel::Order: return tr("Order");
    case Channel::Complaint: return tr("Complaint");
    case Channel::Survey: return tr("Survey");
    case Channel::Task: return tr("Task");
    case Channel::Note: return tr("Note");
    }
    return {};
}

QString TimelineWords::statusName(EntryStatus status)
{
    switch (status) {
    case EntryStatus::None: return {};
    case EntryStatus::InProgress: return tr("in progress");
    case EntryStatus::Resolved: return tr("resolved");
    case EntryStatus::NotResolved: return tr("not resolved");
    case EntryStatus::Abandoned: return tr("caller gave up");
    case EntryStatus::TimedOut: return tr("no outcome written in time");
    case EntryStatus::Placed: return tr("placed", "order");
    case EntryStatus::Shipped: return tr("shipped", "order");
    case EntryStatus::Delivered: return tr("delivered", "order");
    case EntryStatus::Returned: return tr("returned", "order");
    case EntryStatus::Cancelled: return tr("cancelled", "order or task");
    case EntryStatus::Registered: return tr("registered", "complaint");
    case EntryStatus::Judged: return tr("judged", "complaint");
    case EntryStatus::Investigating: return tr("investigating", "complaint");
    case EntryStatus::Proposed: return tr("proposal", "complaint: a solution was proposed");
    case EntryStatus::CarriedOut: return tr("carried out", "complaint");
    case EntryStatus::Summarised: return tr("summarised", "complaint");
    case EntryStatus::FollowUp: return tr("follow-up", "complaint");
    case EntryStatus::Closed: return tr("closed", "complaint");
    case EntryStatus::Open: return tr("open", "task");
    case EntryStatus::Done: return tr("done", "task");
    }
    return {};
}

QString TimelineWords::title(const TimelineEntry &entry) const
{
    const QString reference = shown(entry.reference, 40);
    switch (entry.channel) {
    case Channel::Call:
        switch (entry.direction) {
        case Direction::Inbound: return tr("Incoming call");
        case Direction::Outbound: return tr("Outgoing call");
        case Direction::None: return tr("Call");
        }
        return {};
    case Channel::Chat: return tr("Chat");
    case Channel::Email: return entry.direction == Direction::Outbound ? tr("E-mail sent") : tr("E-mail");
    case Channel::Sms: return entry.direction == Direction::Outbound ? tr("SMS sent") : tr("SMS");
    case Channel::Order: return reference.isEmpty() ? tr("Order") : tr("Order %1").arg(reference);
    case Channel::Complaint:
        return reference.isEmpty() ? tr("Complaint opened") : tr("Complaint %1 opened").arg(reference);
    case Channel::Survey: return tr("Survey");
    case Channel::Task:
        if (entry.reference == QLatin1String("callback"))
            return tr("Callback");
        return entry.reference == QLatin1String("follow-up") ? tr("Follow-up") : tr("Task");
    case Channel::Note: return tr("Note");
    }
    return {};
}

QString TimelineWords::details(const TimelineEntry &entry, Timestamp now) const
{
    QStringList parts;
    const auto add = [&parts](const QString &part) {
        if (!part.isEmpty())
            parts << part;
    };
    const QString status = statusName(entry.status);
    const QString subject = shown(entry.subject, 160);
    switch (entry.channel) {
    case Channel::Call:
    case Channel::Chat:
        if (entry.duration)
            add(entry.channel == Channel::Call ? talkTime(*entry.duration) : roughTime(*entry.duration));
        add(shown(entry.queue, 60));
        add(subject);
        add(firmName(shown(entry.agent, 60)));
        add(entry.firstContactResolved && entry.status == EntryStatus::Resolved ? tr("resolved at first contact")
                                                                                : status);
        if (entry.mosHundredths > 0 && entry.mosHundredths < poorSoundMos)
            add(tr("poor sound (MOS %1)", "of a past call").arg(m_locale.toString(entry.mosHundredths / 100.0, 'f', 1)));
        break;
    case Channel::Email:
    case Channel::Sms:
        add(quoted(subject));
        if (entry.duration && entry.duration->count() > 0 && entry.direction != Direction::Outbound)
            add(tr("answered in %1").arg(roughTime(*entry.duration)));
        add(firmName(shown(entry.agent, 60)));
        add(entry.firstContactResolved && entry.status == EntryStatus::Resolved ? tr("resolved at first contact")
                                                                                : status);
        break;
    case Channel::Order:
        if (entry.amount)
            add(money(*entry.amount));
        add(subject);
        break;
    case Channel::Complaint:
        add(subject);
        if (entry.due && isComplaintOpen(entry.status))
            add(overdue(entry, now) ? tr("overdue since %1").arg(moment(*entry.due, now))
                                    : tr("due %1").arg(moment(*entry.due, now)));
        if (!entry.owner.isEmpty())
            add(tr("owner %1").arg(firmName(shown(entry.owner, 60))));
        break;
    case Channel::Survey:
        if (entry.score) {
            switch (entry.scoreMax) {
            case 5: add(tr("CSAT %1 of 5").arg(*entry.score)); break;
            case 10: add(tr("NPS %1 of 10").arg(*entry.score)); break;
            case 7: add(tr("CES %1 of 7").arg(*entry.score)); break;
            default: // the scale is a number from outside
                add(entry.scoreMax > 0 ? tr("%1 of %2").arg(*entry.score).arg(entry.scoreMax)
                                       : m_locale.toString(*entry.score));
            }
        }
        add(subject);
        if (isShort(entry.text))
            add(quoted(entry.text));
        break;
    case Channel::Task:
        add(subject);
        add(status);
        if (entry.due && isComplaintOpen(entry.status))
            add(overdue(entry, now) ? tr("overdue since %1").arg(moment(*entry.due, now))
                                    : tr("due %1").arg(moment(*entry.due, now)));
        if (!entry.owner.isEmpty())
            add(tr("owner %1").arg(firmName(shown(entry.owner, 60))));
        break;
    case Channel::Note:
        add(subject);
        add(firmName(shown(entry.agent, 60)));
        break;
    }
    QString text;
    if (entry.channel == Channel::Order && !status.isEmpty())
        text = QLatin1Char(' ') + status; // "Order 8790 delivered"
    for (const QString &part : std::as_const(parts))
        text += factDot() + part;
    return text;
}

QString TimelineWords::body(const TimelineEntry &entry) const
{
    switch (entry.channel) {
    case Channel::Chat:
    case Channel::Email:
    case Channel::Sms: return quoted(entry.text);
    case Channel::Survey: return isShort(entry.text) ? QString() : quoted(entry.text);
    case Channel::Call:
    case Channel::Order:
    case Channel::Complaint:
    case Channel::Task:
    case Channel::Note: return shown(entry.text);
    }
    return {};
}

QString TimelineWords::fullBody(const TimelineEntry &entry) const
{
    if (entry.channel == Channel::Survey && isShort(entry.text))
        return {};
    QStringList lines;
    int left = MaxExpanded;
    const QString bounded = entry.text.left(MaxExpanded * 2);
    for (const QString &line : bounded.split(QLatin1Char('\n'))) {
        if (left <= 0)
            break;
        const QString plain = shown(line, left);
        if (plain.isEmpty() && (lines.isEmpty() || lines.last().isEmpty()))
            continue;
        lines << plain;
        left -= int(plain.size());
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(QChar(QChar::LineSeparator));
}

ComplaintTrail TimelineWords::trail(const TimelineEntry &entry) const
{
    if (entry.channel != Channel::Complaint)
        return {};
    static constexpr EntryStatus order[] = {EntryStatus::Registered, EntryStatus::Judged,     EntryStatus::Investigating,
                                            EntryStatus::Proposed,   EntryStatus::CarriedOut, EntryStatus::Summarised,
                                            EntryStatus::FollowUp,   EntryStatus::Closed};
    ComplaintTrail trail;
    for (const EntryStatus step : order) {
        // A closed case says so at the end; an open one need not name what everybody knows comes last.
        if (step == EntryStatus::Closed && entry.status != EntryStatus::Closed)
            break;
        if (step == entry.status)
            trail.current = int(trail.steps.size());
        trail.steps << statusName(step);
    }
    if (trail.current < 0)
        return {};
    return trail;
}

QString TimelineWords::time(Timestamp at) const
{
    return shortTime(m_locale, toQDateTime(at).toTimeZone(m_zone).time());
}

QDate TimelineWords::day(Timestamp at) const { return toQDateTime(at).toTimeZone(m_zone).date(); }

QString TimelineWords::dayTitle(QDate day, QDate today) const
{
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    if (day == today.addDays(1))
        return tr("Tomorrow");
    QString title = date(day, today); // a heading: where the name of the month comes first, it begins with a capital
    return title.replace(0, 1, m_locale.toUpper(title.left(1)));
}

QString TimelineWords::date(QDate day, QDate today) const
{
    return m_locale.toString(day, day.year() == today.year() ? tr("d MMMM", "day of this year, QLocale format")
                                                             : tr("d MMMM yyyy", "day of another year, QLocale format"));
}

QString TimelineWords::spoken(const TimelineEntry &entry, Timestamp now, bool running) const
{
    QStringList parts{running ? tr("Now") : m_locale.toString(day(entry.at), QLocale::LongFormat),
                      time(entry.at), title(entry) + details(entry, now)};
    if (overdue(entry, now))
        parts << tr("overdue", "a complaint or task");
    if (const ComplaintTrail steps = trail(entry); steps.current >= 0 && steps.current < steps.steps.size())
        parts << tr("step %1", "of a complaint: its name").arg(steps.steps.at(steps.current));
    if (const QString text = body(entry); !text.isEmpty())
        parts << text;
    if (entry.hasRecording)
        parts << tr("with a recording", "the contact");
    return CustomerWords::list(parts);
}

QString TimelineWords::moment(Timestamp at, Timestamp now) const
{
    const QDate that = day(at);
    const QDate today = day(now);
    if (that == today)
        return tr("today %1", "time follows").arg(time(at));
    if (that == today.addDays(1))
        return tr("tomorrow %1", "time follows").arg(time(at));
    if (that == today.addDays(-1))
        return tr("yesterday %1", "time follows").arg(time(at));
    return tr("%1 %2", "day and time").arg(date(that, today), time(at));
}

QString TimelineWords::talkTime(std::chrono::seconds duration)
{
    return durationText(duration);
}

QString TimelineWords::roughTime(std::chrono::seconds duration)
{
    const qint64 all = qMax<qint64>(0, duration.count());
    if (all < 60)
        return tr("%1 s", "seconds").arg(all);
    if (all < 3600)
        return tr("%1 min", "minutes").arg((all + 30) / 60);
    if (all < 48 * 3600)
        return tr("%1 h", "hours").arg((all + 1800) / 3600);
    return tr("%1 d", "days").arg((all + 43200) / 86400);
}

QString TimelineWords::money(const Money &money) const
{
    const int digits = minorDigits(money.currency);
    double factor = 1;
    for (int i = 0; i < digits; ++i)
        factor *= 10;
    return m_locale.toCurrencyString(double(money.minor) / factor, currencySign(plainBoundedText(money.currency, 8)),
                                     digits);
}

bool TimelineWords::overdue(const TimelineEntry &entry, Timestamp now)
{
    return entry.due && *entry.due < now && isComplaintOpen(entry.status);
}

} // namespace linija
