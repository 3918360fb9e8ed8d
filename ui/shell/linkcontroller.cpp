#include "ui/shell/linkcontroller.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/base/whenready.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"

namespace linija {

namespace {

const QString messageKey = QStringLiteral("link");
constexpr int shownLength = 80;

} // namespace

LinkController::LinkController(const WorkspaceServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void LinkController::open(const QString &text)
{
    const Result<LinkTarget> link = parseLink(text);
    ++m_asked;
    if (!link) {
        qCInfo(logUi).noquote() << "a link was refused:" << link.error().detail;
        Q_EMIT said({messageKey, BannerKind::Warning,
                     tr("This link cannot be opened: %1. Linija opens telephone numbers, SIP addresses and its own links.")
                         .arg(plainBoundedText(text, shownLength)),
                     {}, true});
        return;
    }
    if (const auto *dial = std::get_if<DialLink>(&*link)) {
        Q_EMIT numberOffered(dial->target);
        if (!dial->extension.isEmpty())
            Q_EMIT said({messageKey, BannerKind::Note,
                         tr("The link names extension %1: type it on the keypad when the call is answered.").arg(dial->extension), {}, true});
    } else if (const auto *customer = std::get_if<CustomerLink>(&*link)) {
        openCustomer(customer->customer);
    } else if (const auto *interaction = std::get_if<InteractionLink>(&*link)) {
        openInteraction(interaction->interaction);
    }
}

void LinkController::openCustomer(CustomerId id)
{
    whenReady(m_services.customers.customer(id), this, [this, id, ask = m_asked](const Result<Customer> &customer) {
        if (ask != m_asked)
            return;
        if (customer)
            Q_EMIT customerWanted(id);
        else
            sayUnknown();
    });
}

void LinkController::openInteraction(InteractionId id)
{
    if (m_services.interactions.find(id)) {
        Q_EMIT contactWanted(id);
        return;
    }
    whenReady(m_services.customers.customerOf(id), this, [this, ask = m_asked](const Result<CustomerId> &customer) {
        if (ask != m_asked)
            return;
        if (customer && !customer->isNull())
            Q_EMIT customerWanted(*customer);
        else
            sayUnknown();
    });
}

void LinkController::sayUnknown()
{
    Q_EMIT said({messageKey, BannerKind::Warning,
                 tr("What the link leads to is not on this computer. If it is new, it comes with the next step of the synchronisation; "
                    "please try again then."),
                 {}, true});
}

} // namespace linija
