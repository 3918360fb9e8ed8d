// The one account that the library registers, and how it is changed while the phone runs. The phone's one thread.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"

#include <linphone++/linphone.hh>

namespace linija {

class LinphoneAccount
{
public:
    // What the library needs to know of an account, read and found sound. Nothing is changed by reading.
    struct Address
    {
        std::shared_ptr<linphone::Address> identity;
        std::shared_ptr<linphone::Address> server;
    };
    // Invalid: an address that cannot be read. An empty `identity`: direct calls only.
    [[nodiscard]] static Result<Address> read(const AccountSetup &setup);

    // Begins to register with `core`, which listens as the account needs it. Returns the account's address.
    QString add(linphone::Core &core, const AccountSetup &setup, const Address &address);
    // Says goodbye to the registrar and forgets account and password. Nothing is registered: nothing happens.
    void remove(linphone::Core &core);
    // Says goodbye to the registrar; the account stays until it has answered.
    void leaveRegistrar() const;

    [[nodiscard]] bool is(const std::shared_ptr<linphone::Account> &account) const { return m_account && account == m_account; }
    [[nodiscard]] std::shared_ptr<const linphone::Address> identity() const;

private:
    std::shared_ptr<linphone::Account> m_account;
};

} // namespace linija
