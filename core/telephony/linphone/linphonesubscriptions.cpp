#include "core/telephony/linphone/linphonesubscriptions.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/callheaders.h"
#include "core/telephony/linphone/linphonetext.h"
#include "core/telephony/pbxserviceprotocol.h"

#include <algorithm>
#include <utility>

namespace linija {

namespace lib = linphone;

namespace {

constexpr int subscribeForSeconds = 600;
constexpr std::chrono::seconds askAgainAfter(30);
constexpr qsizetype maxWatched = 64;

QByteArray bytesOf(const lib::Content &content)
{
    return QByteArray(reinterpret_cast<const char *>(content.getBuffer()), static_cast<qsizetype>(content.getSize()));
}

} // namespace

LinphoneSubscriptions::LinphoneSubscriptions(QObject *parent) : QObject(parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &LinphoneSubscriptions::askForAll);
}

void LinphoneSubscriptions::registeredAs(const std::shared_ptr<lib::Core> &core, const std::shared_ptr<const lib::Address> &identity)
{
    m_core = core;
    const bool same = m_identity && identity && m_identity->equal(identity);
    m_identity = identity;
    if (same)
        return; // refreshed, no more
    m_mailbox.reset();
    for (Watched &one : m_watched) {
        one.event.reset();
        if (!identity && one.state.use != ExtensionUse::Unknown) {
            one.state.use = ExtensionUse::Unknown;
            one.state.detail = QStringLiteral("not registered");
            say(one.state);
        }
    }
    if (identity)
        m_retry.start(0); // not from inside the library's own callback
    else
        m_retry.stop();
}

void LinphoneSubscriptions::watch(const QStringList &extensions)
{
    std::vector<Watched> now;
    for (const QString &extension : extensions.mid(0, maxWatched)) {
        const auto before = std::find_if(m_watched.begin(), m_watched.end(), [&](const Watched &one) { return one.state.extension == extension; });
        if (before != m_watched.end())
            now.push_back(std::exchange(*before, {}));
        else
            now.push_back({{extension, ExtensionUse::Unknown, QStringLiteral("not asked yet")}, nullptr});
    }
    std::swap(now, m_watched);
    for (const Watched &gone : now) {
        if (gone.event)
            gone.event->terminate();
    }
    for (const Watched &one : m_watched)
        say(one.state);
    if (m_identity)
        m_retry.start(0);
}

void LinphoneSubscriptions::forget()
{
    m_retry.stop();
    m_watched.clear();
    m_mailbox.reset();
    m_identity.reset();
    m_core.reset();
}

void LinphoneSubscriptions::askForAll()
{
    if (!m_identity || !m_core)
        return;
    if (!m_mailbox) {
        m_mailbox = m_core->createSubscribe(m_identity->clone(), "message-summary", subscribeForSeconds);
        if (m_mailbox) {
            m_mailbox->addCustomHeader("Accept", "application/simple-message-summary");
            m_mailbox->sendSubscribe(nullptr);
        }
    }
    for (Watched &one : m_watched) {
        if (!one.event)
            ask(one);
    }
}

void LinphoneSubscriptions::ask(Watched &one)
{
    const QString account = QString::fromStdString(m_identity->asStringUriOnly());
    const auto uri = dialUri(one.state.extension, account, {});
    const auto address = uri ? lib::Factory::get()->createAddress(uri->toStdString()) : nullptr;
    if (!address) {
        one.state.detail = uri ? QStringLiteral("not an address") : uri.error().detail;
        say(one.state);
        return;
    }
    one.event = m_core->createSubscribe(address, "dialog", subscribeForSeconds);
    if (!one.event)
        return;
    one.event->addCustomHeader("Accept", "application/dialog-info+xml");
    one.event->sendSubscribe(nullptr);
}

void LinphoneSubscriptions::say(const ExtensionState &state)
{
    QMetaObject::invokeMethod(this, [this, state] { Q_EMIT extensionChanged(state); }, Qt::QueuedConnection);
}

LinphoneSubscriptions::Watched *LinphoneSubscriptions::ofEvent(const std::shared_ptr<lib::Event> &event)
{
    const auto found = std::find_if(m_watched.begin(), m_watched.end(), [&](const Watched &one) { return one.event == event; });
    return found == m_watched.end() ? nullptr : &*found;
}

bool LinphoneSubscriptions::stateChanged(const std::shared_ptr<lib::Event> &event, lib::SubscriptionState state)
{
    const bool over = state == lib::SubscriptionState::Error || state == lib::SubscriptionState::Terminated || state == lib::SubscriptionState::Expiring;
    if (event == m_mailbox) {
        if (over) {
            m_mailbox.reset();
            if (state != lib::SubscriptionState::Error) // a server that has no mailboxes is not asked again and again
                m_retry.start(askAgainAfter);
        }
        return true;
    }
    Watched *const one = ofEvent(event);
    if (!one)
        return false;
    if (over) {
        const auto error = event->getErrorInfo();
        const int code = error ? error->getProtocolCode() : 0;
        one->event.reset();
        one->state.use = ExtensionUse::Unknown;
        one->state.detail = code >= 300 ? QStringLiteral("the server refused: %1 %2").arg(code).arg(bounded(error->getPhrase(), 64))
                                        : QStringLiteral("the server ended the subscription");
        qCWarning(logPhone).noquote() << "extension" << plainBoundedText(one->state.extension, 64) << "cannot be watched:" << one->state.detail;
        say(one->state);
        m_retry.start(askAgainAfter);
    }
    return true;
}

void LinphoneSubscriptions::notified(const std::shared_ptr<lib::Event> &event, const std::string &name,
                                     const std::shared_ptr<const lib::Content> &body)
{
    if (!body)
        return;
    if (name == "message-summary") {
        // Also without asking, and then perhaps before the answer to REGISTER; it must at least be for us.
        const auto to = event->getTo();
        const auto account = event->getCore()->getDefaultAccount();
        const auto own = account ? account->getParams()->getIdentityAddress() : nullptr;
        if (event != m_mailbox && (!own || !to || to->getUsername() != own->getUsername()))
            return;
        if (const auto mailbox = mailboxFromSummary(bytesOf(*body)))
            QMetaObject::invokeMethod(this, [this, mailbox] { Q_EMIT mailboxChanged(*mailbox); }, Qt::QueuedConnection);
        return;
    }
    Watched *const one = ofEvent(event);
    if (!one)
        return;
    const auto use = useFromDialogInfo(bytesOf(*body));
    if (!use) {
        qCWarning(logPhone) << "the state of an extension cannot be read";
        return;
    }
    if (one->state.use == *use)
        return;
    one->state.use = *use;
    one->state.detail.clear();
    say(one->state);
}

} // namespace linija
