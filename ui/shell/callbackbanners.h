// Says who was cut off by a fault, each in a message of its own with "Call back" and a way to dismiss it, and makes the key for
// it possible while there is somebody to call. GUI thread; owned by the workplace.
#pragma once

#include "core/session/callbackoffers.h"
#include "ui/shell/problems.h"
#include "ui/shell/workspaceservices.h"

#include <QObject>
#include <QSet>

namespace linija {

class Actions;
class BannerStack;

// `number` as it is shown, `keys` of the action as it is shown; either may be empty.
[[nodiscard]] Problem callBackProblem(const CallBackOffer &offer, const QString &number, const QString &keys, const QLocale &locale);

class CallBackBanners : public QObject
{
    Q_OBJECT
public:
    CallBackBanners(const WorkspaceServices &services, Actions &actions, BannerStack &banners, QObject *parent);

    void useNewest();
    void refresh(); // language, region or keys have changed

private:
    const WorkspaceServices m_services;
    Actions &m_actions;
    BannerStack &m_banners;
    CallBackOffers m_offers;
    QSet<QString> m_shown; // keys of banners
};

} // namespace linija
