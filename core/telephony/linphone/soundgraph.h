// One small chain of the media library, outside any call: microphone to meter, microphone to file, file or tone to loudspeaker.
// Made and ended on the phone's one thread; the library works it on a thread of its own in between. The device is opened
// when it is made and closed when it is destroyed.
#pragma once

#include "core/base/result.h"
#include "core/telephony/linphone/tonefilter.h"

#include <functional>
#include <memory>

struct _MSFactory;
struct _MSSndCard;

namespace linija {

class SoundGraph
{
public:
    ~SoundGraph();
    SoundGraph(const SoundGraph &) = delete;
    SoundGraph &operator=(const SoundGraph &) = delete;

    // Io: the device or the file does not open.
    [[nodiscard]] static Result<std::shared_ptr<SoundGraph>> listening(_MSFactory &factory, _MSSndCard &input);
    // The WAV file must not exist yet; it is whole once the graph is gone.
    [[nodiscard]] static Result<std::shared_ptr<SoundGraph>> recording(_MSFactory &factory, _MSSndCard &input, const QString &wav);
    [[nodiscard]] static Result<std::shared_ptr<SoundGraph>> playing(_MSFactory &factory, _MSSndCard &output, const QString &wav);

    // Samples at the rate that the device takes, 16-bit mono.
    using Samples = std::function<std::vector<qint16>(int rate)>;
    [[nodiscard]] static Result<std::shared_ptr<SoundGraph>> sounding(_MSFactory &factory, _MSSndCard &output, const Samples &samples, ToneRepeat repeat);

    // The loudness of the last moments in dBFS, -90 to 0: a sine of full scale is 0. Silence once nothing flows any more.
    [[nodiscard]] double levelDb();
    [[nodiscard]] bool reachedEnd() const; // playing, sounding: all of it went out

private:
    SoundGraph();
    struct Chain;
    std::unique_ptr<Chain> m_chain;
};

// The media library's volume filter counts its own full scale; this is ours. Also for the volumes that calls report.
[[nodiscard]] double dbfsFromLibrary(double libraryDb);

} // namespace linija
