// Stands between the network and liblinphone's parser: a few functions of its helper libraries are taken over by name, as the
// dynamic linker allows to a program. Apart from the engine, so that it can go when the library is mended.
#include "core/base/logging.h"
#include "core/telephony/linphone/sipfragear.h"
#include "core/telephony/linphone/sipgate.h"
#include "core/telephony/linphone/sipscreen.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <exception>
#include <vector>

#include <dlfcn.h>
#include <sys/socket.h>

namespace {

std::atomic<unsigned> refused{0};
std::function<void(int)> socketListener;
double newCallsPerSecond = linija::SipGate::usualRate;

// One line for the first refusal and for every thousandth: a flood must not fill the disk.
void noteRefusal(std::size_t length)
{
    const unsigned before = refused.fetch_add(1);
    if (before % 1000 == 0)
        qCWarning(linija::logPhone) << "refused a datagram of" << length << "bytes that is not SIP; so far" << before + 1;
}

linija::SipGate &gate()
{
    static linija::SipGate one(newCallsPerSecond);
    return one;
}

QByteArray nameOf(const sockaddr *address, socklen_t length)
{
    return {reinterpret_cast<const char *>(address), static_cast<qsizetype>(length)};
}

// Requests for new calls are counted by where they come from.
bool passesGate(const char *message, std::size_t length, const sockaddr *address, const socklen_t *addressLength)
{
    static unsigned dropped = 0;
    if (!address || !addressLength || !linija::SipScreen::opensCall(message, length))
        return true;
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    if (gate().admit(nameOf(address, *addressLength), now))
        return true;
    if (dropped++ % 1000 == 0)
        qCWarning(linija::logPhone) << "more new calls than anybody can take: left without an answer so far:" << dropped;
    return false;
}

} // namespace

extern "C" {

// belle-sip reads SIP datagrams through this function; sound does not pass here.
__attribute__((visibility("default"))) ssize_t bctbx_recvfrom(int socket, void *buffer, size_t length, int flags, sockaddr *address, socklen_t *addressLength)
{
    const ssize_t got = ::recvfrom(socket, buffer, length, flags, address, addressLength);
    if (got <= 0 || (flags & MSG_PEEK) != 0)
        return got;
    if (socketListener)
        socketListener(socket);
    const std::size_t admitted = linija::SipScreen::admit(static_cast<char *>(buffer), static_cast<std::size_t>(got));
    if (admitted == 0) {
        noteRefusal(static_cast<std::size_t>(got));
        errno = EWOULDBLOCK; // as if nothing had come
        return -1;
    }
    if (!passesGate(static_cast<const char *>(buffer), admitted, address, addressLength)) {
        errno = EWOULDBLOCK;
        return -1;
    }
    return static_cast<ssize_t>(admitted);
}

// Where we register is no stranger.
__attribute__((visibility("default"))) ssize_t bctbx_sendto(int socket, const void *buffer, size_t length, int flags, const sockaddr *address, socklen_t addressLength)
{
    if (address && length > 9 && std::memcmp(buffer, "REGISTER ", 9) == 0)
        gate().trust(nameOf(address, addressLength));
    return ::sendto(socket, buffer, length, flags, address, addressLength);
}

// The parser may return a message of which it could read nothing; whoever asked forgets it, but not its address.
__attribute__((visibility("default"))) void *belle_sip_message_parse_raw(const char *bytes, size_t length, size_t *readLength)
{
    using Parse = void *(*)(const char *, size_t, size_t *);
    static const auto parse = reinterpret_cast<Parse>(::dlsym(RTLD_NEXT, "belle_sip_message_parse_raw"));
    *readLength = 0;
    if (linija::isReadingSipfrag())
        return parse ? parse(bytes, length, readLength) : nullptr;
    // Datagrams have passed the screen; what came by a stream has not. Mended bytes stay where they are, so that lengths agree.
    std::vector<char> mended(bytes, bytes + length);
    if (!linija::SipScreen::admitHead(mended.data(), mended.size())) {
        noteRefusal(length);
        return nullptr;
    }
    void *const message = parse ? parse(mended.data(), mended.size(), readLength) : nullptr;
    return *readLength > 0 ? message : nullptr;
}

// Here a whole message is handed to the library, which throws at some that lack what it expects. Caught further out, it would
// have left the loop that reads sockets in the belief that it still runs: deaf for ever.
__attribute__((visibility("default"))) void belle_sip_provider_dispatch_message(void *provider, void *message)
{
    using Dispatch = void (*)(void *, void *);
    static const auto dispatch = reinterpret_cast<Dispatch>(::dlsym(RTLD_NEXT, "belle_sip_provider_dispatch_message"));
    try {
        if (dispatch)
            dispatch(provider, message);
    } catch (const std::exception &problem) {
        qCWarning(linija::logPhone) << "the library gave up on a message:" << problem.what();
    }
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

bool installSipScreen(double newCallsPerSecondFromOne)
{
    newCallsPerSecond = newCallsPerSecondFromOne;
    return ::dlsym(RTLD_DEFAULT, "belle_sip_provider_dispatch_message") == reinterpret_cast<void *>(&belle_sip_provider_dispatch_message)
        && ::dlsym(RTLD_DEFAULT, "bctbx_sendto") == reinterpret_cast<void *>(&bctbx_sendto)
        && ::dlsym(RTLD_DEFAULT, "bctbx_recvfrom") == reinterpret_cast<void *>(&bctbx_recvfrom)
        && ::dlsym(RTLD_DEFAULT, "belle_sip_channel_queue_message") == reinterpret_cast<void *>(&belle_sip_channel_queue_message)
        && ::dlsym(RTLD_DEFAULT, "belle_sip_message_parse_raw") == reinterpret_cast<void *>(&belle_sip_message_parse_raw);
}

void tellSipSockets(std::function<void(int)> listener)
{
    socketListener = std::move(listener);
}

} // namespace linija
