// Qt lets FreeType thicken the strokes of fonts with PostScript outlines, which the Chinese ones have and the Latin ones have
// not: on a dark ground regular Chinese then looks bold beside regular Latin. This turns it off, where it can be; to be called
// before the first text. GUI thread.
#pragma once

namespace linija {

void keepStemsEven();

} // namespace linija
