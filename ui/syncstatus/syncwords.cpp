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
        return {SyncWords::tr("No company server set up"),
                SyncWords::tr("Linija works with what is stored on this computer. Your administrator has the address of the company server."),
                StateRole::Neutral};
    case BackendConnection::Connecting:
        return {SyncWords::tr("Connecting to the company server …"), SyncWords::tr("You can work already; changes follow."), StateRole::Ours};
    case BackendConnection::Online:
        return {SyncWords::tr("Company server connected"), SyncWords::tr("What you write reaches the company within seconds."), StateRole::Talking};
    case BackendConnection::Offline:
        return {status.offlineSince
                    ? SyncWords::tr("Company server out of reach since %1", "a time of day").arg(shortTime(*status.offlineSince, locale))
                    : SyncWords::tr("Company server out of reach"),
                SyncWords::tr("You can go on working: everything is kept here and sent when the connection is back."), StateRole::Waiting};
    case BackendConnection::SignedOut:
        return {SyncWords::tr("Signed out of the company server"),
                SyncWords::tr("The sign-in is no longer valid. What you write is kept here and sent after you sign in again."),
                StateRole::Trouble};
    case BackendConnection::Refused:
        return {SyncWords::tr("The company server refuses this computer"),
                SyncWords::tr("What you write is kept here. Please tell your administrator; the log names the reason."),
                StateRole::Trouble};
    }
    return {};
}

StatusWords progressWords(const SyncStatus &status, Timestamp now, const QLocale &locale)
{
    if (status.bootstrapping) {
        return {SyncWords::tr("First copy: %n row(s) so far", "rows of the company's data", int(std::min<qint64>(status.bootstrapRows, 1'000'000'000))),
                SyncWords::tr("Linija copies the company’s data to this computer. Customers appear as they arrive."), StateRole::Ours};
    }
    QStringList parts;
    StatusWords words;
    if (status.lastSyncAt)
        parts.append(SyncWords::tr("Synced %1", "how long ago").arg(agoWords(*status.lastSyncAt, now, locale)));
    if (status.waiting > 0)
        parts.append(SyncWords::tr("%n waiting to be sent", "changes", status.waiting));
    else if (status.parked == 0 && status.connection != BackendConnection::NotSetUp)
        parts.append(SyncWords::tr("everything sent"));
    if (status.parked > 0) {
        parts.append(SyncWords::tr("%n need(s) attention", "changes that the company server refused", status.parked));
        words.role = StateRole::Waiting;
    }
    words.text = parts.join(QStringLiteral(" · "));
    if (!words.text.isEmpty()) // whichever part it begins with
        words.text[0] = words.text.at(0).toUpper();
    return words;
}

} // namespace linija
