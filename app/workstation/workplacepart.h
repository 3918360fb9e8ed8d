// The seam between the program and the part of it that is loaded once the window is on the screen. The program
// itself links what the first paint needs and nothing else; the rest (store, HTTP, phone link, all panels) is the library
// linija-workplace beside it, with the same version. See docs/decisions/0013.
//
// Both contain the modules that both use; the program exports its symbols, so that there is one of each at run time.
#pragma once

#include "app/workstation/company.h"

namespace linija {

class GuardedApplication;
class MainWindow;
struct Paths;
class Settings;
class Theme;
class Translation;

// All of it outlives the part, but for the window, which ends first.
struct PartGivens
{
    GuardedApplication &app;
    Settings &settings;
    const Translation &translation;
    Theme &theme;
    const Paths &paths;
    Company company;
    MainWindow &window;
};

// Made with the window on the screen; furnishes it by itself.
class WorkplacePart
{
public:
    virtual ~WorkplacePart() = default;
};

inline constexpr const char *partVersionSymbol = "linijaWorkplaceVersion"; // const char *()
inline constexpr const char *partMakeSymbol = "linijaMakeWorkplace";       // WorkplacePart *(const PartGivens &), GUI thread

} // namespace linija
