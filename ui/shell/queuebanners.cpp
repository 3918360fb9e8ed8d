#include "ui/shell/queuebanners.h"

#include "ui/shell/bannerstack.h"

namespace linija {

namespace {

const QString queueKey = QStringLiteral("queue");
const QString leadKey = QStringLiteral("lead");
const QString profileKey = QStringLiteral("pbx-profile");

} // namespace

std::optional<Problem> queueProblem(const QueueStanding &standing)
{
    switch (standing.sync) {
    case QueueSync::Off:
    case QueueSync::Working:
    case QueueSync::InStep: return std::nullopt;
    case QueueSync::Differs:
        if (standing.wantsPause)
            return Problem{queueKey, BannerKind::Warning,
                           QueueBanners::tr("You are not ready here, but not paused at the telephone server: calls from its queues still come."),
                           QueueBanners::tr("Pause me there", "at the telephone server"), true};
        return Problem{queueKey, BannerKind::Warning,
                       QueueBanners::tr("You are ready here, but paused at the telephone server, so its queues send you no calls. Perhaps a team lead did that."),
                       QueueBanners::tr("Take me off pause", "at the telephone server"), true};
    case QueueSync::Failed:
        if (standing.wantsPause)
            return Problem{queueKey, BannerKind::Warning,
                           QueueBanners::tr("You are not ready here, but the telephone server did not pause you (%1). Calls from its queues may still come. Linija "
                                            "tries again by itself.", "the server's reason, in English").arg(standing.detail),
                           QueueBanners::tr("Try now"), true};
        return Problem{queueKey, BannerKind::Warning,
                       QueueBanners::tr("You are ready here, but the telephone server did not take that (%1). Its queues may send you no calls. Linija tries "
                                        "again by itself.", "the server's reason, in English").arg(standing.detail),
                       QueueBanners::tr("Try now"), true};
    }
    return std::nullopt;
}

std::optional<Problem> leadProblem(LeadOnLine lead)
{
    switch (lead) {
    case LeadOnLine::Nobody: return std::nullopt;
    case LeadOnLine::Listens: return Problem{leadKey, BannerKind::Note, QueueBanners::tr("A team lead is listening on your line."), {}, false};
    case LeadOnLine::Whispers:
        return Problem{leadKey, BannerKind::Note, QueueBanners::tr("A team lead is on your line: you hear them, the customer does not."), {}, false};
    case LeadOnLine::Barges:
        return Problem{leadKey, BannerKind::Note, QueueBanners::tr("A team lead is on your line: you and the customer hear them."), {}, false};
    }
    return std::nullopt;
}

QueueBanners::QueueBanners(QueuePresence &queue, BannerStack &banners, QObject *parent) : QObject(parent), m_queue(queue), m_banners(banners)
{
    connect(&queue, &QueuePresence::standingChanged, this, &QueueBanners::refresh);
    connect(&banners, &BannerStack::actionTriggered, this, [this](const QString &key) {
        if (key == queueKey)
            m_queue.again();
    });
    refresh();
}

void QueueBanners::setProfileProblem(const QString &detail)
{
    m_profileProblem = detail;
    refresh();
}

void QueueBanners::refresh()
{
    show(queueKey, queueProblem(m_queue.standing()));
    show(leadKey, leadProblem(m_queue.standing().lead));
    std::optional<Problem> profile;
    if (!m_profileProblem.isEmpty())
        profile = Problem{profileKey, BannerKind::Warning,
                          tr("The telephone server's profile cannot be used, so its queues do not follow your state: %1", "a reason, in English").arg(m_profileProblem),
                          {}, true};
    show(profileKey, profile);
}

void QueueBanners::show(const QString &key, const std::optional<Problem> &problem)
{
    if (problem)
        m_banners.say(*problem);
    else
        m_banners.clear(key);
}

} // namespace linija
