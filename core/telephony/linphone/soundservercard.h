// The sound server as a sound card of the media library: one card, "Linija", that records from and plays to wherever
// SoundServer's routes lead. Calls, conferences and the sound check open it like any card and never learn that a device, or
// the whole server, went and came back: meanwhile they hear silence.
// The phone's one thread, before the library's core starts; the card's streams work on the library's media threads.
#pragma once

struct _MSFactory;

namespace linija {

class SoundServer;

inline constexpr const char *soundServerDriver = "Linija";

// `server` must outlive the factory's sound. Takes the library's own driver for such servers out of use: it keeps a dead
// connection for ever, and asks dying servers questions that are never answered.
void addSoundServerCard(_MSFactory &factory, SoundServer &server);

} // namespace linija
