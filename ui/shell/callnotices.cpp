#include "ui/shell/callnotices.h"

#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "core/telephony/softphoneport.h"
#include "ui/softphone/callcardview.h"
#include "ui/softphone/ringer.h"

#include <QEvent>
#include <QWidget>

namespace linija {

namespace {

QString keyOf(const QString &callId) { return QStringLiteral("call:") + callId; }

// Who it is, as far as it may be said on a screen that others see.
QString callerWords(const ActiveInteraction &active, const SettingsValues &settings)
{
    if (!settings.showNamesInNotifications)
        return active.queueName;
    QStringList parts;
    if (active.match == MatchState::One && !active.candidates.isEmpty())
        parts << active.candidates.first().customer.name;
    parts << shownNumber(active.call, settings.homeRegion) << active.queueName;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

DesktopNotice callNotice(const ActiveInteraction &active, const SettingsValues &settings)
{
    return {keyOf(active.call.id),
            CallNotices::tr("Incoming call"),
            callerWords(active, settings),
            {{QStringLiteral("answer"), CallNotices::tr("Answer", "a call")}, {QStringLiteral("decline"), CallNotices::tr("Decline", "a call")}},
            NoticeUrgency::Critical,
            QStringLiteral("call.incoming")};
}

DesktopNotice missedNotice(const QString &callId, const QString &who)
{
    return {QStringLiteral("missed:") + callId, CallNotices::tr("Missed call"), who, {}, NoticeUrgency::Normal, QStringLiteral("call.unanswered")};
}

CallNotices::CallNotices(const WorkspaceServices &services, DesktopNotifications &desktop, QWidget &window, QObject *parent)
    : QObject(parent), m_services(services), m_desktop(desktop), m_window(window)
{
    InteractionService &interactions = services.interactions;
    connect(&interactions, &InteractionService::started, this, &CallNotices::follow);
    connect(&interactions, &InteractionService::interactionChanged, this, &CallNotices::follow);
    connect(&interactions, &InteractionService::customerChanged, this, &CallNotices::follow);
    connect(&services.phone, &SoftphonePort::callChanged, this, &CallNotices::callChanged);
    connect(&services.phone, &SoftphonePort::snapshotReceived, this, [this](const QVector<Call> &calls) {
        // What ended unseen rings no more.
        const QSet<QString> before = m_shown;
        for (const QString &key : before) {
            const bool still = std::any_of(calls.begin(), calls.end(), [&](const Call &call) {
                return keyOf(call.id) == key && call.phase == CallPhase::Alerting;
            });
            if (!still && key.startsWith(QLatin1String("call:")))
                close(key);
        }
    });
    connect(&desktop, &DesktopNotifications::actionChosen, this, &CallNotices::chosen);
    window.installEventFilter(this);
}

CallNotices::~CallNotices()
{
    const QSet<QString> left = m_shown;
    for (const QString &key : left)
        close(key);
}

bool CallNotices::windowIsInFront() const { return m_window.isVisible() && !m_window.isMinimized() && m_window.isActiveWindow(); }

bool CallNotices::wanted() const { return m_services.settings.values().desktopNotifications && !windowIsInFront(); }

void CallNotices::follow(InteractionId id)
{
    const auto active = m_services.interactions.find(id);
    if (!active || active->stage != ContactStage::Alerting || active->call.id.isEmpty())
        return;
    m_callers.insert(active->call.id, callerWords(*active, m_services.settings.values()));
    if (!wanted())
        return;
    const DesktopNotice notice = callNotice(*active, m_services.settings.values());
    if (m_shown.contains(notice.key) && m_last.value(notice.key) == notice)
        return;
    m_shown.insert(notice.key);
    m_last.insert(notice.key, notice);
    m_desktop.show(notice);
}

void CallNotices::callChanged(const Call &call)
{
    if (call.phase == CallPhase::Alerting)
        return;
    close(keyOf(call.id));
    const QString who = m_callers.take(call.id);
    if (call.phase != CallPhase::Ended || call.direction != CallDirection::Incoming || call.answeredAt)
        return;
    switch (call.end) {
    case CallEnd::Missed:
    case CallEnd::NoAnswer:
    case CallEnd::Normal:
        if (wanted()) {
            const DesktopNotice notice = missedNotice(call.id, who);
            m_shown.insert(notice.key);
            m_desktop.show(notice);
            m_services.ringer.notice();
        }
        break;
    case CallEnd::None:
    case CallEnd::Declined:
    case CallEnd::Busy:
    case CallEnd::Unreachable:
    case CallEnd::Failed:
    case CallEnd::NotEncrypted:
    case CallEnd::Lost: break;
    }
}

void CallNotices::tellProblems(const QVector<Problem> &problems)
{
    QSet<QString> now;
    for (const Problem &problem : problems) {
        if (problem.kind != BannerKind::Error)
            continue;
        now.insert(problem.key);
        if (m_toldProblems.contains(problem.key) || !wanted())
            continue;
        const DesktopNotice notice{QStringLiteral("trouble:") + problem.key, tr("Linija needs you"), problem.text, {}, NoticeUrgency::Normal, {}};
        m_shown.insert(notice.key);
        m_desktop.show(notice);
    }
    for (const QString &key : std::as_const(m_toldProblems)) {
        if (!now.contains(key))
            close(QStringLiteral("trouble:") + key);
    }
    m_toldProblems = now;
}

void CallNotices::close(const QString &key)
{
    m_last.remove(key);
    if (m_shown.remove(key))
        m_desktop.close(key);
}

void CallNotices::chosen(const QString &key, const QString &action)
{
    const QString callId = key.startsWith(QLatin1String("call:")) ? key.mid(5) : QString();
    if (!callId.isEmpty() && action == QLatin1String("answer")) {
        m_services.phone.answer(callId);
        Q_EMIT windowWanted(); // the customer's history is there, and they talk already
    } else if (!callId.isEmpty() && action == QLatin1String("decline")) {
        m_services.phone.decline(callId);
    } else {
        Q_EMIT windowWanted();
    }
    close(key);
}

bool CallNotices::eventFilter(QObject *watched, QEvent *event)
{
    // The window shows it all itself now.
    if (watched == &m_window && event->type() == QEvent::WindowActivate) {
        const QSet<QString> left = m_shown;
        for (const QString &key : left)
            close(key);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linija
