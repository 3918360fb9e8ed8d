#include "ui/shell/callbackbanners.h"

#include "core/settings/settings.h"
#include "ui/actions/actions.h"
#include "ui/shell/bannerstack.h"
#include "ui/softphone/callcardview.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/timetext.h"

namespace linija {

namespace {

const QString prefix = QStringLiteral("call-back:");

QString keyOf(InteractionId id) { return prefix + id.toString(); }

InteractionId interactionOf(const QString &key)
{
    return key.startsWith(prefix) ? InteractionId::fromString(key.mid(prefix.size())) : InteractionId();
}

QString shownNumberOf(const CallBackOffer &offer, const QString &region)
{
    Call call;
    call.remoteUser = offer.number;
    return offer.target.isEmpty() ? QString() : shownNumber(call, region);
}

} // namespace

Problem callBackProblem(const CallBackOffer &offer, const QString &number, const QString &keys, const QLocale &locale)
{
    const QString time = shortTime(locale, toQDateTime(offer.cutOffAt).toLocalTime().time());
    const bool named = !offer.name.isEmpty() && offer.name != number;
    QString text;
    if (named && !number.isEmpty())
        text = CallBackBanners::tr("The call with %1, %2, was cut off at %3. What you wrote is kept.", "name, number, time").arg(offer.name, number, time);
    else if (named || !number.isEmpty())
        text = CallBackBanners::tr("The call with %1 was cut off at %2. What you wrote is kept.", "name or number, time").arg(named ? offer.name : number, time);
    else
        text = CallBackBanners::tr("A call was cut off at %1. The caller's number is not known; what you wrote is kept.", "time").arg(time);
    QString action;
    if (!offer.target.isEmpty())
        action = keys.isEmpty() ? CallBackBanners::tr("Call back") : CallBackBanners::tr("Call back (%1)", "a key").arg(keys);
    return {keyOf(offer.interaction), BannerKind::Error, text, action, true};
}

CallBackBanners::CallBackBanners(const WorkspaceServices &services, Actions &actions, BannerStack &banners, QObject *parent)
    : QObject(parent), m_services(services), m_actions(actions), m_banners(banners), m_offers(services.interactions, services.phone)
{
    connect(&m_offers, &CallBackOffers::changed, this, &CallBackBanners::refresh);
    connect(&actions, &Actions::tableChanged, this, &CallBackBanners::refresh);
    connect(&actions, &Actions::keysChanged, this, &CallBackBanners::refresh);
    connect(&services.settings, &Settings::changed, this, &CallBackBanners::refresh);
    connect(&banners, &BannerStack::actionTriggered, this, [this](const QString &key) {
        if (const InteractionId id = interactionOf(key); !id.isNull())
            (void)m_offers.use(id);
    });
    connect(&banners, &BannerStack::closedByUser, this, [this](const QString &key) {
        if (const InteractionId id = interactionOf(key); !id.isNull())
            m_offers.dismiss(id);
    });
    refresh();
}

void CallBackBanners::useNewest() { (void)m_offers.use(); }

void CallBackBanners::refresh()
{
    const auto &offers = m_offers.offers();
    QSet<QString> now;
    bool possible = false;
    for (qsizetype i = 0; i < offers.size(); ++i) {
        const CallBackOffer &offer = offers.at(i);
        const bool newest = i == offers.size() - 1; // the one that the key is for
        const QString keys = newest ? keyText(m_actions.keys(ActionId::CallBack)) : QString();
        const Problem problem = callBackProblem(offer, shownNumberOf(offer, m_services.settings.values().homeRegion), keys, m_banners.locale());
        m_banners.say(problem);
        now.insert(problem.key);
        possible = newest && !offer.target.isEmpty();
    }
    for (const QString &key : std::as_const(m_shown)) {
        if (!now.contains(key))
            m_banners.clear(key);
    }
    m_shown = now;
    m_actions[ActionId::CallBack]->setEnabled(possible);
}

} // namespace linija
