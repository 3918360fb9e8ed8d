// Reads what a company backend answers (docs/contract) and sorts every answer into a closed set of outcomes. Pure; any thread.
// Whatever comes in, HTML from a proxy, wrong types, missing fields, no answer at all, one outcome comes out, with a detail
// that says where it went wrong. The HTTP client bounds the size, Qt's JSON reader the depth (1,024).
#pragma once

#include "core/base/clock.h"
#include "core/rest/httpclient.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace linija {

// The rows of the contract's error table.
enum class ApiOutcome {
    Ok,
    NoAnswer,           // nothing came: try again with the same key
    TryLater,           // 408, 425, 429, 5xx, 409 in-progress: the same, not before retryAfter
    Unauthorized,       // 401: refresh the token, keep the row
    PreconditionFailed, // 412: `current` says how the resource stands
    Refused,            // 400, 403, 404, 409 state, 413, 422 …: for good; a person must look
    CursorGone,         // 410 on the feed: start a snapshot
    NotContract         // an answer, but not from a backend that keeps the contract; try again later, tell the administrator
};

enum class CursorGoneReason { None, Expired, EpochChanged, AccessChanged, Unknown };

struct ApiProblem // RFC 9457; texts are bounded and plain
{
    int status = 0;
    QString type; // without "urn:linija:problem:"
    QString title;
    QString detail;
};

struct Resource
{
    QString type;
    QString id;
    QString rev;
    bool deleted = false;
    QJsonObject data;
};

// One item of the feed as it came, and what could be read of it.
struct FeedItem
{
    Resource resource;   // as much as could be read
    QString unreadable;  // why it cannot be used; empty where it can
    QJsonValue raw;      // only where it cannot be read
};

struct ChangesPage
{
    QString next; // opaque cursor
    bool more = false;
    std::vector<FeedItem> items;
};

struct TypeCapability
{
    bool writable = false;
};

struct Discovery
{
    QString contract; // "1.0"
    QString epoch;
    std::optional<Timestamp> now; // the server's clock; to show, never to order
    std::map<QString, TypeCapability> types;
};

struct ResourceList
{
    std::vector<Resource> items;
    QString next; // empty: no further page
};

template <class T>
struct ApiAnswer
{
    ApiOutcome outcome = ApiOutcome::NoAnswer;
    T value{};                                            // for Ok
    ApiProblem problem;                                   // what the backend said
    QString detail;                                       // English, for log and tooltip; empty for Ok
    std::optional<std::chrono::milliseconds> retryAfter;  // at most an hour
    std::optional<Resource> current;                      // for PreconditionFailed; missing where the backend did not say
    CursorGoneReason cursorGone = CursorGoneReason::None; // for CursorGone
};

[[nodiscard]] ApiAnswer<Discovery> readDiscovery(const Result<HttpResponse> &response);
[[nodiscard]] ApiAnswer<ChangesPage> readChanges(const Result<HttpResponse> &response);
[[nodiscard]] ApiAnswer<Resource> readResource(const Result<HttpResponse> &response);
[[nodiscard]] ApiAnswer<ResourceList> readList(const Result<HttpResponse> &response);
[[nodiscard]] ApiAnswer<bool> readNothing(const Result<HttpResponse> &response); // any 2xx is Ok

// Retry-After (RFC 9110, 10.2.3): seconds or an HTTP date, held against the answer's own Date so that our clock does not
// matter. At most an hour; nothing where it makes no sense.
[[nodiscard]] std::optional<std::chrono::milliseconds> readRetryAfter(const HttpResponse &response);

} // namespace linija
