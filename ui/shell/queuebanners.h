// Says where the queue at the telephone server does not stand as the agent does, with a button to set it right, that the
// server's profile cannot be read, and that a lead is on the line. GUI thread; owned by the workplace.
#pragma once

#include "core/session/queuepresence.h"
#include "ui/shell/problems.h"

#include <QObject>
#include <QString>

namespace linija {

class BannerStack;

// Nothing where all is in step. Plain, for tests.
[[nodiscard]] std::optional<Problem> queueProblem(const QueueStanding &standing);
[[nodiscard]] std::optional<Problem> leadProblem(LeadOnLine lead);

class QueueBanners : public QObject
{
    Q_OBJECT
public:
    QueueBanners(QueuePresence &queue, BannerStack &banners, QObject *parent);

    void setProfileProblem(const QString &detail); // English, of an administrator's file; empty: none
    void refresh();                                // the language has changed

private:
    void show(const QString &key, const std::optional<Problem> &problem);

    QueuePresence &m_queue;
    BannerStack &m_banners;
    QString m_profileProblem;
};

} // namespace linija
