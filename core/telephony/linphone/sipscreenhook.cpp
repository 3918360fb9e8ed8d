// Stands between the network and liblinphone's parser: a few functions of its helper libraries are taken over by name, as the
// dynamic linker allows to a program. Apart from the engine, so that it can go when the library is mended.
#include "core/base/logging.h"
#include "core/telephony/linphone/sipfragear.h"
#include "core/telephony/linphone/sipscreen.h"

#include <atomic>
#include <cerrno>

#include <dlfcn.h>
#include <sys/socket.h>

namespace {

std::atomic<unsigned> refused{0};

// One line for the first refusal and for every thousandth: a flood must not fill the disk.
void noteRefusal(std::size_t length)
{
    const unsigned before = refused.fetch_add(1);
    if (before % 1000 == 0)
        qCWarning(linija::logPhone) << "refused a datagram of" << length << "bytes that is not SIP; so far" << before + 1;
}

} // namespace

extern "C" {

// belle-sip reads SIP datagrams through this function; sound does not pass here.
__attribute__((visibility("default"))) ssize_t bctbx_recvfrom(int socket, void *buffer, size_t length, int flags, sockaddr *address, socklen_t *addressLength)
{
    const ssize_t got = ::recvfrom(socket, buffer, length, flags, address, addressLength);
    if (got <= 0 || (flags & MSG_PEEK) != 0)
        return got;
    const std::size_t admitted = linija::SipScreen::admit(static_cast<char *>(buffer), static_cast<std::size_t>(got));
    if (admitted == 0) {
        noteRefusal(static_cast<std::size_t>(got));
        errno = EWOULDBLOCK; // as if nothing had come
        return -1;
    }
    return static_cast<ssize_t>(admitted);
}

// The parser may return a message of which it could read nothing; whoever asked forgets it, but not its address.
__attribute__((visibility("default"))) void *belle_sip_message_parse_raw(const char *bytes, size_t length, size_t *readLength)
{
    using Parse = void *(*)(const char *, size_t, size_t *);
    static const auto parse = reinterpret_cast<Parse>(::dlsym(RTLD_NEXT, "belle_sip_message_parse_raw"));
    *readLength = 0;
    void *const message = parse ? parse(bytes, length, readLength) : nullptr;
    return *readLength > 0 || linija::isReadingSipfrag() ? message : nullptr;
}

// Asked to send an answer that it could not make, because the request was not whole, it would read through null.
__attribute__((visibility("default"))) void belle_sip_channel_queue_message(void *channel, void *message)
{
    using Queue = void (*)(void *, void *);
    static const auto queue = reinterpret_cast<Queue>(::dlsym(RTLD_NEXT, "belle_sip_channel_queue_message"));
    if (message && queue)
        queue(channel, message);
}

} // extern "C"

namespace linija {

bool installSipScreen()
{
    return ::dlsym(RTLD_DEFAULT, "bctbx_recvfrom") == reinterpret_cast<void *>(&bctbx_recvfrom)
        && ::dlsym(RTLD_DEFAULT, "belle_sip_channel_queue_message") == reinterpret_cast<void *>(&belle_sip_channel_queue_message)
        && ::dlsym(RTLD_DEFAULT, "belle_sip_message_parse_raw") == reinterpret_cast<void *>(&belle_sip_message_parse_raw);
}

} // namespace linija
