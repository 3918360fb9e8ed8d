#include "ui/shell/refusedcalls.h"

#include "core/settings/settings.h"
#include "core/telephony/softphoneport.h"
#include "ui/shell/bannerstack.h"
#include "ui/softphone/callcardview.h"
#include "ui/widgets/timetext.h"

namespace linija {

namespace {

const QString key = QStringLiteral("refused");

bool canCallBack(const Call &call)
{
    return !call.remoteUser.isEmpty() && call.remoteUser != QLatin1String("anonymous");
}

QString refusedText(int count, const QString &who, const QString &time, CallEnd end)
{
    if (end == CallEnd::NotEncrypted)
        return who.isEmpty()
            ? RefusedCalls::tr("A call was refused at %1: its sound was not encrypted, and here it has to be.", "a time of day").arg(time)
            : RefusedCalls::tr("A call was refused at %1 from %2: its sound was not encrypted, and here it has to be.", "a time of day; a name or number").arg(time, who);
    return who.isEmpty()
        ? RefusedCalls::tr("%n call(s) heard busy while you took none, the last at %1.", "a time of day", count).arg(time)
        : RefusedCalls::tr("%n call(s) heard busy while you took none, the last at %1 from %2.", "a time of day; a name or number", count).arg(time, who);
}

} // namespace

Problem refusedProblem(int count, const QString &who, const QString &time, bool canCall, CallEnd end)
{
    return {key, BannerKind::Note, refusedText(count, who, time, end), canCall ? RefusedCalls::tr("Call back") : QString(), true};
}

RefusedCalls::RefusedCalls(const WorkspaceServices &services, BannerStack &banners, QObject *parent)
    : QObject(parent), m_services(services), m_banners(banners)
{
    connect(&services.phone, &SoftphonePort::callRefused, this, [this](const Call &call) {
        // Direct calls to a phone without a server come from tests and demos, which try until somebody is ready.
        if (m_services.phone.status().registration != RegistrationState::Registered)
            return;
        m_count = call.end == m_last.end ? m_count + 1 : 1;
        m_last = call;
        refresh();
    });
    connect(&banners, &BannerStack::actionTriggered, this, [this](const QString &pressed) {
        if (pressed != key)
            return;
        m_services.phone.dial(m_last.remoteUser);
        m_count = 0;
        refresh();
    });
    connect(&banners, &BannerStack::closedByUser, this, [this](const QString &closed) {
        if (closed != key)
            return;
        m_count = 0;
        refresh();
    });
}

void RefusedCalls::refresh()
{
    if (m_count == 0)
        return m_banners.clear(key);
    const QString who = canCallBack(m_last) ? shownNumber(m_last, m_services.settings.values().homeRegion) : QString();
    m_banners.say(refusedProblem(m_count, who, shortTime(QLocale(), toQDateTime(m_last.startedAt).toLocalTime().time()), canCallBack(m_last), m_last.end));
}

} // namespace linija
