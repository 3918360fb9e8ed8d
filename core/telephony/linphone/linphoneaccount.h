// The one account that the library registers: given to it, kept registered (RegistrationKeeper decides, this carries it out),
// changed and taken away while the phone runs. The phone's one thread.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"
#include "core/telephony/networkwatch.h"
#include "core/telephony/registrationkeeper.h"

#include <linphone++/linphone.hh>

#include <functional>

namespace linija {

class LinphoneAccount
{
public:
    // What the library needs to know of an account, read and found sound. Nothing is changed by reading.
    struct Address
    {
        std::shared_ptr<linphone::Address> identity;
        QVector<std::shared_ptr<linphone::Address>> servers; // in the order in which they are taken; one at least
    };
    // Invalid: an address or a file that cannot be read. An empty `identity`: direct calls only.
    [[nodiscard]] static Result<Address> read(const AccountSetup &setup);

    struct Told
    {
        std::function<void(const RegistrationStanding &)> standing; // from the event loop, or inside changed()
        std::function<bool()> callIsUp;
    };
    LinphoneAccount();
    void begin(Told told); // before add()

    // Begins to register with `core`, which listens as the account needs it. Returns the account's address.
    QString add(const std::shared_ptr<linphone::Core> &core, const AccountSetup &setup, const Address &address);
    // Says goodbye to the registrar and forgets account and password. Nothing is registered: nothing happens.
    void remove(linphone::Core &core);
    // Says goodbye to the registrar; the account stays until it has answered.
    void leaveRegistrar();

    [[nodiscard]] bool is(const std::shared_ptr<linphone::Account> &account) const { return m_account && account == m_account; }
    // A call was lost with its server, which may come back without knowing us: whoever answers is told anew.
    void serverMayForget() { m_keeper.wokeUp(); }
    [[nodiscard]] std::shared_ptr<const linphone::Address> identity() const;
    [[nodiscard]] QString server(int number) const; // "pbx.example:5061"; empty where there is none

    // Told by the library; the last words of an account that was taken away are nobody's.
    void changed(const std::shared_ptr<linphone::Account> &account, linphone::RegistrationState state);

private:
    void registerAt(int server);
    void hearAnswer();

    Told m_told;
    NetworkWatch m_network;
    RegistrationKeeper m_keeper;
    std::shared_ptr<linphone::Core> m_core;
    std::shared_ptr<linphone::Account> m_account;
    QVector<std::shared_ptr<linphone::Address>> m_servers;
    bool m_leaving = false;
};

// How the sound of calls is secured and finds its way: encryption, ICE, STUN and TURN of `setup`, for the whole core.
// `folder`: where the certificate for DTLS is kept.
void applyMediaSetup(linphone::Core &core, const AccountSetup &setup, const QString &folder);

} // namespace linija
