// Hears both sides of a call inside the media library: the agent's behind the microphone's volume, so a muted agent is
// silence; the customer's before it is mixed with anything of ours. In a conference the agent's side is everybody whom this
// one hears from here: the agent and the other members. The library knows only one mixed recording, so its
// volume and mixing filters, through which the sides flow, are replaced by such that do the same and show what came out
// (the library takes the filter that was registered last).
//
// install() once for a media factory, before the first call; attach() and detach() on the phone's one thread. The sink is
// called on the library's media threads, and not any more once detach() has returned.
#pragma once

#include "core/recording/soundsink.h"

struct _MSFactory;
struct _LinphoneCall;

namespace linija {

class CallTap
{
public:
    // False: this library has no such filter, so that nothing can be recorded.
    [[nodiscard]] static bool install(_MSFactory &factory);

    // To be said again whenever the call's streams may have begun anew: the same again costs nothing. False: no sound flows.
    static bool attach(_LinphoneCall &call, SoundSink &sink);
    static void detach(const SoundSink &sink);
};

} // namespace linija
