// Stands between the network and liblinphone's parser: a few functions of its helper libraries are taken over by name, as the
// dynamic linker allows to a program. Apart from the engine, so that it can go when the library is mended.
#include "core/base/logging.h"
#include "core/telephony/linphone/sipchannels.h"
#include "core/telephony/linphone/sipfragear.h"
#include "core/telephony/linphone/sipgate.h"
#include "core/telephony/linphone/sipparsed.h"
#include "core/telephony/linphone/sipscreen.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <exception>
#include <utility>
#include <vector>

#include <dlfcn.h>
#include <sys/socket.h>

namespace {

std::atomic<unsigned> refused{0};
std::function<void(int)> socketListener;
double newCallsPerSecond = linija::SipGate::usualRate;
std::function<bool(const std::string &)> knowsCall;

// One line for the first refusal and for every thousandth: a flood must not fill the disk.
void noteRefusal(std::size_t length)
{
    const unsigned before = refused.fetch_add(1);
    if (before % 1000 == 0)
        qCWarning(linija::logPhone) << "refused a message of" << length << "bytes that is not SIP; so far" << before + 1;
}

linija::SipGate &gate()
{
    static linija::SipGate one(newCallsPerSecond);
    return one;
}

// Never destroyed: the library may let go of its channels at the very end.
linija::SipChannels &channels()
{
    static auto &one = *new linija::SipChannels;
    return one;
}

std::chrono::milliseconds now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

QByteArray nameOf(const sockaddr *address, socklen_t length)
{
    return {reinterpret_cast<const char *>(address), static_cast<qsizetype>(length)};
}

// Requests for new calls are counted by where they come from.
bool passesGate(const char *message, std::size_t length, const sockaddr *address, socklen_t addressLength)
{
    static unsigned dropped = 0;
    if (!linija::SipScreen::opensCall(message, length) || gate().admit(nameOf(address, addressLength), now()))
        return true;
    if (dropped++ % 1000 == 0)
        qCWarning(linija::logPhone) << "more new calls than anybody can take: left without an answer so far:" << dropped;
    return false;
}

using RecvFrom = ssize_t (*)(int, void *, size_t, int, sockaddr *, socklen_t *);
RecvFrom systemRecvFrom()
{
    static const auto function = reinterpret_cast<RecvFrom>(::dlsym(RTLD_NEXT, "recvfrom"));
    return function;
}

constexpr int mostAtOnce = 256; // datagrams that are taken away in one go
int sipSocket = -1;             // that the library looked at last
bool admitted = false;          // what waits there first
bool handedOn = false;          // something was read there

// Looks at the first datagram that waits, and takes those away that may not be read or are too many: the library keeps 64 KiB
// for everybody who has sent it anything. False: nothing is left.
bool letOnlyWelcomeOnesWait(int socket)
{
    static std::vector<char> bytes(65536);
    for (int i = 0; i < mostAtOnce; ++i) {
        sockaddr_storage from{};
        socklen_t fromLength = sizeof from;
        auto *const address = reinterpret_cast<sockaddr *>(&from);
        const ssize_t got = systemRecvFrom()(socket, bytes.data(), bytes.size(), MSG_PEEK | MSG_DONTWAIT, address, &fromLength);
        if (got < 0)
            return false;
        const std::size_t whole = linija::SipScreen::admit(bytes.data(), static_cast<std::size_t>(got));
        if (whole == 0)
            noteRefusal(static_cast<std::size_t>(got));
        else if (passesGate(bytes.data(), whole, address, fromLength))
            return true;
        (void)systemRecvFrom()(socket, bytes.data(), bytes.size(), MSG_DONTWAIT, nullptr, nullptr);
    }
    return false;
}

} // namespace

extern "C" {

// By this the library asks who has sent what waits at its UDP socket, and opens a channel for them; nobody else here peeks so.
// An error would make it open the socket anew, so where nobody is left to be read the sender is ourselves, and reads nothing.
// Another name in C++, because the system's header may have it as a function of its own.
__attribute__((visibility("default"))) ssize_t linijaRecvFrom(int socket, void *buffer, size_t length, int flags, sockaddr *address, socklen_t *addressLength) __asm__("recvfrom");
ssize_t linijaRecvFrom(int socket, void *buffer, size_t length, int flags, sockaddr *address, socklen_t *addressLength)
{
    if (flags != MSG_PEEK || !address || !addressLength)
        return systemRecvFrom()(socket, buffer, length, flags, address, addressLength);
    sipSocket = socket;
    if (socketListener)
        socketListener(socket);
    channels().bound([](const sockaddr *peer, socklen_t peerLength) { return gate().trusts(nameOf(peer, peerLength)); });
    admitted = letOnlyWelcomeOnesWait(socket);
    if (admitted)
        return systemRecvFrom()(socket, buffer, length, flags, address, addressLength);
    return ::getsockname(socket, address, addressLength) == 0 ? 0 : -1;
}

// The library reads SIP datagrams through this function, after it has peeked; sound does not pass here.
__attribute__((visibility("default"))) ssize_t bctbx_recvfrom(int socket, void *buffer, size_t length, int flags, sockaddr *address, socklen_t *addressLength)
{
    constexpr ssize_t nothing = -EWOULDBLOCK; // as the library tells it on; -1 would be an error that ends the channel
    if (socket == sipSocket && !std::exchange(admitted, false))
        return nothing;
    const ssize_t got = systemRecvFrom()(socket, buffer, length, flags, address, addressLength);
    if (got <= 0 || socket != sipSocket)
        return got;
    const std::size_t whole = linija::SipScreen::admit(static_cast<char *>(buffer), static_cast<std::size_t>(got));
    if (whole == 0) // longer than there was place for
        return nothing;
    handedOn = true;
    return static_cast<ssize_t>(whole);
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
    if (!message || *readLength == 0)
        return nullptr;
    if (!linija::isSafeToFollow(message)) {
        noteRefusal(length); // nobody holds it: the library's pool takes it
        return nullptr;
    }
    linija::answerWhereItCameFrom(message);
    return message;
}

// Here a whole message is handed to the library, which throws at some that lack what it expects. Caught further out, it would
// have left the loop that reads sockets in the belief that it still runs: deaf for ever. A request that it cannot answer it
// would keep for ever too.
__attribute__((visibility("default"))) void belle_sip_provider_dispatch_message(void *provider, void *message)
{
    using Dispatch = void (*)(void *, void *);
    static const auto dispatch = reinterpret_cast<Dispatch>(::dlsym(RTLD_NEXT, "belle_sip_provider_dispatch_message"));
    if (!dispatch || !linija::canBeAnswered(provider, message)) {
        linija::letGo(message);
        return;
    }
    const QByteArray caller = linija::callerByStream(message);
    int refusal = linija::refusalOfUnserved(message);
    if (refusal == 0 && !caller.isEmpty() && !gate().admitKnown(caller, now()))
        refusal = 503;
    if (refusal == 0 && !linija::hasSafeDescription(message))
        refusal = 400;
    const std::string id = refusal == 0 ? linija::callIdOfNewCall(provider, message) : std::string();
    if (!id.empty() && knowsCall && knowsCall(id))
        refusal = 482; // it came by two ways (RFC 3261, 8.2.2.2); the library would set up the same call once more
    if (refusal != 0) {
        linija::refuse(provider, message, refusal);
        linija::letGo(message);
        return;
    }
    try {
        dispatch(provider, message);
    } catch (const std::exception &problem) {
        qCWarning(linija::logPhone) << "the library gave up on a message:" << problem.what();
    }
}

// Asked to send an answer that it could not make, because the request was not whole, it would read through null; so it would
// where there is no way to the other side, when the request comes once more.
__attribute__((visibility("default"))) void belle_sip_channel_queue_message(void *channel, void *message)
{
    using Queue = void (*)(void *, void *);
    static const auto queue = reinterpret_cast<Queue>(::dlsym(RTLD_NEXT, "belle_sip_channel_queue_message"));
    if (!channel || !message || !queue)
        return;
    channels().used(channel);
    queue(channel, message);
}

__attribute__((visibility("default"))) void belle_sip_listening_point_add_channel(void *listeningPoint, void *channel)
{
    using Add = void (*)(void *, void *);
    static const auto add = reinterpret_cast<Add>(::dlsym(RTLD_NEXT, "belle_sip_listening_point_add_channel"));
    if (!add)
        return;
    add(listeningPoint, channel);
    channels().added(listeningPoint, channel);
}

} // extern "C"

namespace linija {

bool tookDatagram()
{
    return std::exchange(handedOn, false);
}

bool installSipScreen(double newCallsPerSecondFromOne, std::function<bool(const std::string &)> knows)
{
    newCallsPerSecond = newCallsPerSecondFromOne;
    knowsCall = std::move(knows);
    return ::dlsym(RTLD_DEFAULT, "belle_sip_provider_dispatch_message") == reinterpret_cast<void *>(&belle_sip_provider_dispatch_message)
        && ::dlsym(RTLD_DEFAULT, "recvfrom") == reinterpret_cast<void *>(&linijaRecvFrom)
        && ::dlsym(RTLD_DEFAULT, "bctbx_sendto") == reinterpret_cast<void *>(&bctbx_sendto)
        && ::dlsym(RTLD_DEFAULT, "bctbx_recvfrom") == reinterpret_cast<void *>(&bctbx_recvfrom)
        && ::dlsym(RTLD_DEFAULT, "belle_sip_channel_queue_message") == reinterpret_cast<void *>(&belle_sip_channel_queue_message)
        && ::dlsym(RTLD_DEFAULT, "belle_sip_listening_point_add_channel") == reinterpret_cast<void *>(&belle_sip_listening_point_add_channel)
        && ::dlsym(RTLD_DEFAULT, "belle_sip_message_parse_raw") == reinterpret_cast<void *>(&belle_sip_message_parse_raw);
}

void tellSipSockets(std::function<void(int)> listener)
{
    socketListener = std::move(listener);
}

} // namespace linija
