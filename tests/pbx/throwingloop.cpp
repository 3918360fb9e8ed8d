// Preloaded before the libraries of a phone under test: belle-sip's loop meets an exception once, as it met std::bad_weak_ptr
// out of liblinphone. The file that LINIJA_TEST_THROW names is taken away first, so that the next phone meets none.
#include <cstdlib>
#include <cstring>
#include <memory>

#include <dlfcn.h>
#include <poll.h>
#include <unistd.h>

extern "C" __attribute__((visibility("default"))) int poll(pollfd *files, nfds_t count, int timeout)
{
    using Poll = int (*)(pollfd *, nfds_t, int);
    static const auto system = reinterpret_cast<Poll>(::dlsym(RTLD_NEXT, "poll"));
    static const char *const trigger = std::getenv("LINIJA_TEST_THROW");
    Dl_info caller{};
    if (trigger && ::dladdr(__builtin_return_address(0), &caller) != 0 && caller.dli_fname && std::strstr(caller.dli_fname, "libbellesip") && ::unlink(trigger) == 0)
        throw std::bad_weak_ptr();
    return system(files, count, timeout);
}
