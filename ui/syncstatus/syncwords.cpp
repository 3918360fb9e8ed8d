#include "ui/syncstatus/syncwords.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace linija {

namespace {

class SyncWords
{
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString shortTime(Timestamp at, const QLocale &locale)
{
    return linija::shortTime(locale, toQDateTime(at).toLocalTime().time());
}

} // namespace

QString agoWords(Timestamp then, Timestamp now, const QLocale &locale)
{
    using namespace std::chrono;
    const auto gone = std::max(milliseconds(0), now - then);
    if (gone < seconds(60))
        return SyncWords::tr("%1 s ago", "seconds").arg(locale.toString(duration_cast<seconds>(gone).count()));
    if (gone < minutes(60))
        return SyncWords::tr("%1 min ago", "minutes").arg(locale.toString(duration_cast<minutes>(gone).count()));
    const QDateTime local = toQDateTime(then).toLocalTime();
    if (local.date() == toQDateTime(now).toLocalTime().date())
        return SyncWords::tr("at %1", "a time of day").arg(shortTime(then, locale));
    return SyncWords::tr("on %1", "a date").arg(locale.toString(local.date(), QLocale::ShortFormat));
}

StatusWords connectionWords(const SyncStatus &status, const QLocale &locale)
{
    switch (status.connection) {
    case BackendConnection::NotSetUp:
        return {SyncWords::tr("No backend set up"),
                SyncWords::tr("Linija works on what is stored on this computer. An administrator sets the backend's address."),
                StateRole::Neutral};
    case BackendConnection::Connecting:
        return {SyncWords::tr("Connecting to the backend …"), SyncWords::tr("You can work already; changes follow."), StateRole::Ours};
    case BackendConnection::Online:
        return {SyncWords::tr("Backend connected"), SyncWords::tr("What you write reaches the company within seconds."), StateRole::Talking};
    case BackendConnection::Offline:
        return {status.offlineSince
                    ? SyncWords::tr("Backend out of reach since %1", "a time of day").arg(shortTime(*status.offlineSince, locale))
                    : SyncWords::tr("Backend out of reach"),
                SyncWords::tr("You can go on working: everything is kept here and sent when the backend is back."), StateRole::Waiting};
    case BackendConnection::SignedOut:
        return {SyncWords::tr("Signed out of the backend"),
                SyncWords::tr("The sign-in is no longer valid. What you write is kept here and sent after you sign in again."),
                StateRole::Trouble};
    case BackendConnection::Refused:
        return {SyncWords::tr("The backend refuses this computer"),
                SyncWords::tr("What you write is kept here. Please tell your administrator; the log names the reason."),
                StateRole::Trouble};
    }
    return {};
}

StatusWords progressWords(const SyncStatus &status, Timestamp now, const QLocale &locale)
{
    if (status.bootstrapping) {
        return {SyncWords::tr("First copy: %n row(s) so far", "rows of the company's data", int(std::min<qint64>(status.bootstrapRows, 1'000'000'000))),
                SyncWords::tr("Linija copies the company's data to this computer. Customers appear as they arrive."), StateRole::Ours};
    }
    QStringList parts;
    StatusWords words;
    if (status.lastSyncAt)
        parts.append(SyncWords::tr("Synced %1", "how long ago").arg(agoWords(*status.lastSyncAt, now, locale)));
    if (status.waiting > 0)
        parts.append(SyncWords::tr("%n waiting", "changes to be sent", status.waiting));
    else if (status.parked == 0)
        parts.append(SyncWords::tr("nothing waiting", "no changes to be sent"));
    if (status.parked > 0) {
        parts.append(SyncWords::tr("%n need(s) you", "changes that the backend refused", status.parked));
        words.role = StateRole::Waiting;
    }
    words.text = parts.join(QStringLiteral(" · "));
    return words;
}

} // namespace linija
