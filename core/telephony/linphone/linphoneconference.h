// A conference that this phone mixes: its calls, and whether the agent is among them or has stepped out while they go on
// talking with each other. The engine asks for everything; what changes is seen in the calls. The phone's one thread.
#pragma once

#include <linphone++/linphone.hh>

#include <list>
#include <memory>

namespace linija {

class LinphoneConference
{
public:
    using CallPtr = std::shared_ptr<linphone::Call>;

    // Makes one of the two, or takes `call` into the one where `with` is. False: the library would not.
    [[nodiscard]] bool join(linphone::Core &core, const CallPtr &call, const CallPtr &with);
    // Out of it, the call goes on by itself.
    [[nodiscard]] bool separate(const CallPtr &call);
    // A call that ended. Where fewer than two are left there is no conference any more; the one is resumed by the library.
    void forget(const CallPtr &call);

    void stepOut();
    void stepIn();
    void mute(linphone::Core &core, bool muted);

    [[nodiscard]] bool has(const CallPtr &call) const;
    [[nodiscard]] bool isSteppedOut() const { return m_steppedOut; }
    [[nodiscard]] bool isUp() const { return !m_members.empty(); }

private:
    void dissolve();

    std::shared_ptr<linphone::Conference> m_conference;
    std::list<CallPtr> m_members;
    bool m_steppedOut = false;
};

} // namespace linija
