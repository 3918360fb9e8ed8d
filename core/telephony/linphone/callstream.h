// The media library's stream of a call, which the telephony library shows to nobody in its headers. The phone's one thread;
// the stream may be another after every change of the call's state.
#pragma once

struct _AudioStream;
struct _LinphoneCall;

namespace linija {

// Nothing where no sound flows, or where this library does not give it out.
[[nodiscard]] _AudioStream *audioStreamOf(_LinphoneCall &call);

} // namespace linija
