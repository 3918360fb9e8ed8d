// Stereo sound to Ogg Opus (RFC 7845, RFC 6716), page by page, for a file that may end at any moment. One thread at a time.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <memory>

struct OggOpusEnc;

namespace linija {

class StereoOpus
{
public:
    static constexpr int rate = 48000; // of what goes in

    // Gets whole Ogg pages; false where they could not be kept, then nothing more comes.
    using PageSink = std::function<bool(const unsigned char *bytes, std::size_t size)>;

    [[nodiscard]] static Result<std::unique_ptr<StereoOpus>> create(PageSink sink); // Internal: the library refused
    ~StereoOpus(); // without finish(): the last moments are not written

    // Interleaved left, right. False once the sink said so.
    [[nodiscard]] bool write(const std::int16_t *interleaved, int frames);
    [[nodiscard]] bool finish(); // the last pages

private:
    explicit StereoOpus(PageSink sink);

    PageSink m_sink;
    OggOpusEnc *m_encoder = nullptr;
};

} // namespace linija
