// How the sound of calls is treated: echo cancelling, level control, noise gate and gains, as the setup says or, where it
// leaves that to the device, as the guess of what the agent listens by says. Applied to running calls at once, without the
// other side noticing anything but the sound. The phone's one thread.
#pragma once

#include "core/telephony/softphoneport.h"

#include <linphone++/linphone.hh>

#include <memory>

namespace linija {

class SoundServer;

class SoundCare
{
public:
    explicit SoundCare(SoundServer &server) : m_server(server) {}

    void begin(std::shared_ptr<linphone::Core> core) { m_core = std::move(core); }
    void set(const SoundSetup &setup); // for every call that is up
    [[nodiscard]] const SoundSetup &setup() const { return m_setup; }
    void decide(PhoneStatus &status); // from status.listeningBy: which aids are in force; tells them to `status`, applies them
    void apply(linphone::Call &call) const; // to a call whose streams have begun

private:
    void applyToAll() const;

    SoundServer &m_server;
    std::shared_ptr<linphone::Core> m_core;
    SoundSetup m_setup;
    bool m_echo = false;
    bool m_level = false;
};

// Whether an aid is in force. Unknown devices count as headsets: in a call centre that is what they are, and an echo
// canceller that is not needed costs more than it gives.
[[nodiscard]] bool aidIsOn(SoundAid aid, ListeningBy by);

} // namespace linija
