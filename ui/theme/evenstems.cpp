#include "ui/theme/evenstems.h"

#include <dlfcn.h>

namespace linija {

// Qt has no setting for it. Both functions are looked up at run time: where one is missing, text looks as Qt draws it.
void keepStemsEven()
{
    void *qt = dlopen("libQt6Gui.so.6", RTLD_LAZY | RTLD_NOLOAD);
    if (!qt)
        return;
    using Library = void *();
    using SetProperty = int(void *library, const char *module, const char *property, const void *value);
    auto *const library = reinterpret_cast<Library *>(dlsym(qt, "_Z14qt_getFreetypev")); // of this thread
    auto *const setProperty = reinterpret_cast<SetProperty *>(dlsym(qt, "FT_Property_Set"));
    if (library && setProperty) {
        const unsigned char off = 1;
        (void)setProperty(library(), "cff", "no-stem-darkening", &off);
    }
    dlclose(qt);
}

} // namespace linija
