#include "core/telephony/linphone/callstream.h"

#include "core/base/logging.h"

#include <dlfcn.h>

#include <mediastreamer2/mediastream.h>

namespace linija {

_AudioStream *audioStreamOf(_LinphoneCall &call)
{
    // Exported by liblinphone 4 to 5.3 for its own tests; by name, so that a library without it costs the recordings alone.
    using Getter = MediaStream *(*)(_LinphoneCall *, int);
    static const auto get = [] {
        const auto found = reinterpret_cast<Getter>(::dlsym(RTLD_DEFAULT, "linphone_call_get_stream"));
        if (!found)
            qCWarning(logPhone) << "this liblinphone does not give out the sound of calls: nothing can be recorded";
        return found;
    }();
    constexpr int audio = 0; // LinphoneStreamTypeAudio
    MediaStream *const stream = get ? get(&call, audio) : nullptr;
    if (!stream || stream->type != MSAudio)
        return nullptr;
    auto *const audioStream = reinterpret_cast<AudioStream *>(stream); // its first member is the stream
    return audio_stream_started(audioStream) ? audioStream : nullptr;
}

} // namespace linija
