// Samples in memory as a source of the media library: once, or again and again. The library's media thread reads them.
#pragma once

#include <QtGlobal>

#include <vector>

struct _MSFactory;
struct _MSFilter;

namespace linija {

enum class ToneRepeat { Once, Forever };

// The rate is that of the samples; mono. Nothing where the library makes no filter.
[[nodiscard]] _MSFilter *makeToneFilter(_MSFactory &factory, std::vector<qint16> samples, int rate, ToneRepeat repeat);
// All of it was given; silence follows.
[[nodiscard]] bool toneIsOver(_MSFilter &filter);

} // namespace linija
