// A piece of work in building the window: short enough to be done between two frames. The window is painted first and
// furnished step by step, so that nothing blocks the GUI thread for long. GUI thread.
#pragma once

#include <functional>
#include <vector>

namespace linija {

struct BuildStep
{
    const char *name; // for the log, in English
    std::function<void()> build;
};

using BuildSteps = std::vector<BuildStep>;

} // namespace linija
