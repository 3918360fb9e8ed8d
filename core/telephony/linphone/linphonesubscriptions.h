// What the phone asks its server to be told: the account's mailbox (RFC 3842) and the extensions that somebody watches
// (RFC 4235), by SUBSCRIBE; a mailbox told without asking is taken too. The library refreshes what runs; what was refused is
// asked again every half a minute, and everything anew after each registration. The phone's one thread.
#pragma once

#include "core/telephony/pbxservices.h"

#include <linphone++/linphone.hh>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace linija {

class LinphoneSubscriptions : public QObject
{
    Q_OBJECT
public:
    explicit LinphoneSubscriptions(QObject *parent = nullptr);

    // The identity of the account as long as it is registered; nullptr: it is not.
    void registeredAs(const std::shared_ptr<linphone::Core> &core, const std::shared_ptr<const linphone::Address> &identity);
    // These and no others. What is known of them is said at once.
    void watch(const QStringList &extensions);
    void forget(); // before the library ends

    // Told by the library. False: not one of ours.
    bool stateChanged(const std::shared_ptr<linphone::Event> &event, linphone::SubscriptionState state);
    void notified(const std::shared_ptr<linphone::Event> &event, const std::string &name, const std::shared_ptr<const linphone::Content> &body);

Q_SIGNALS:
    void extensionChanged(const linija::ExtensionState &state); // from the event loop
    void mailboxChanged(const linija::Mailbox &mailbox);

private:
    struct Watched
    {
        ExtensionState state;
        std::shared_ptr<linphone::Event> event;
    };

    void askForAll();
    void ask(Watched &one);
    void say(const ExtensionState &state);
    [[nodiscard]] Watched *ofEvent(const std::shared_ptr<linphone::Event> &event);

    std::shared_ptr<linphone::Core> m_core;
    std::shared_ptr<const linphone::Address> m_identity; // nullptr: not registered
    std::shared_ptr<linphone::Event> m_mailbox;
    std::vector<Watched> m_watched;
    QTimer m_retry;
};

} // namespace linija
