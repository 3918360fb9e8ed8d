// Tells of calls that came through the telephone server and did not ring: they heard busy while the agent took none (how many,
// who was last), or their sound was not encrypted where it has to be. With "Call back". Gone when it is closed or the last one is called. GUI thread; owned by the workplace.
#pragma once

#include "core/domain/call.h"
#include "ui/shell/problems.h"
#include "ui/shell/workspaceservices.h"

#include <QObject>

namespace linija {

class BannerStack;

// `who`: a number or name as shown, empty where it is not known; `canCall`: there is something to dial.
[[nodiscard]] Problem refusedProblem(int count, const QString &who, const QString &time, bool canCall,
                                     CallEnd end = CallEnd::Busy);

class RefusedCalls : public QObject
{
    Q_OBJECT
public:
    RefusedCalls(const WorkspaceServices &services, BannerStack &banners, QObject *parent);

    void refresh(); // the language has changed

private:
    const WorkspaceServices m_services;
    BannerStack &m_banners;
    Call m_last;
    int m_count = 0;
};

} // namespace linija
