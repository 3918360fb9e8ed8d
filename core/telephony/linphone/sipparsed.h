// What is done with messages that belle-sip's parser has read, before the library follows them. The thread that reads SIP.
#pragma once

#include <QByteArray>

#include <string>

namespace linija {

// The arguments are those of the library: a belle_sip_message_t and a belle_sip_provider_t, not null.

// Whether the parser got everything that the library follows later without looking: it asks for a header by name and takes
// the object for what the name says, and where a value could not be read there is none, or one without its parts. False:
// nobody may get the message.
[[nodiscard]] bool isSafeToFollow(void *message);

// Answers to a request go back where it came from, through its connection by TCP and TLS (RFC 3261, 18.2.2). The library would
// open another one to wherever Via says, or send to others what a stranger asks for.
void answerWhereItCameFrom(void *message);

// Whether there is a way to the sender of a request: Via names a transport that we speak. Answers always "can".
[[nodiscard]] bool canBeAnswered(void *provider, void *message);

// Whether the session description of a message, if there is one, was read as far as the library follows it without looking.
[[nodiscard]] bool hasSafeDescription(void *message);

// Which host asks for a call that there is not yet by TCP or TLS; empty for anything else.
[[nodiscard]] QByteArray callerByStream(void *message);

// The Call-ID of a request for a call that there is not yet, where it is not one that is heard once more; else empty.
[[nodiscard]] std::string callIdOfNewCall(void *provider, void *message);

// By which status a request is refused that we never serve, 0 for any other: what is said outside a call by MESSAGE, PUBLISH,
// SUBSCRIBE or REFER, and news (NOTIFY) that nobody asked for, except of the mailbox. The library has no use for them either,
// and keeps something of each.
[[nodiscard]] int refusalOfUnserved(void *message);

// Refuses a request; with 503 goes the wish to wait (RFC 3261, 21.5.4). Answers are left alone.
void refuse(void *provider, void *message, int status);

// Ends what dispatching it would have ended.
void letGo(void *message);

} // namespace linija
