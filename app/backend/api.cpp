#include "app/backend/api.h"

#include "app/backend/problem.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr int mostItems = 1000;
constexpr int usualChanges = 500;
constexpr int usualList = 100;
constexpr qsizetype longestQuery = 200;
constexpr quint32 accessVersion = 1; // every reader sees everything so far; grows when that changes

Response json(const QJsonObject &body)
{
    Response response;
    response.contentType = "application/json";
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response wrongMethod(const QByteArray &allow)
{
    Response response = problem(ProblemType::MethodNotAllowed, u"allowed: "_s + QString::fromLatin1(allow));
    response.headers.emplaceBack("Allow", allow);
    return response;
}

// Nothing where `limit` is not a number within its bounds.
std::optional<int> limitOf(const Request &request, int usual)
{
    if (!request.query.hasQueryItem(u"limit"_s))
        return usual;
    bool ok = false;
    const int limit = request.query.queryItemValue(u"limit"_s).toInt(&ok);
    return ok && limit >= 1 && limit <= mostItems ? std::optional(limit) : std::nullopt;
}

Response failed(const Error &error)
{
    return problem(ProblemType::Internal, u"the database could not be read: "_s + QLatin1String(errorCodeName(error.code)));
}

QByteArray joined(const QVector<Resource> &items)
{
    QByteArray text;
    for (const Resource &item : items) {
        if (!text.isEmpty())
            text += ',';
        text += item.toJson();
    }
    return text;
}

} // namespace

Api::Api(const Clock &clock, const Authenticator &authenticator, DatabaseWorkers &workers, QUuid epoch, QString recordingsFolder)
    : m_clock(clock), m_authenticator(authenticator), m_workers(workers), m_epoch(epoch), m_presence(clock),
      m_contents(std::move(recordingsFolder))
{
}

quint32 Api::today() const
{
    return static_cast<quint32>(std::chrono::floor<std::chrono::days>(m_clock.now()).time_since_epoch().count());
}

Cursor Api::cursorAt(qint64 position) const { return {m_epoch, position, accessVersion, today()}; }

QByteArray Api::stateEvent(qint64 head) const
{
    return "{\"head\":\"" + toText(cursorAt(head)) + "\",\"epoch\":\"" + m_epoch.toByteArray(QUuid::WithoutBraces) + "\"}";
}

void Api::handle(const Request &request, Done done)
{
    const QStringList &parts = request.segments;
    if (parts == QStringList{u"healthz"_s}) {
        if (request.method != "GET")
            return done(wrongMethod("GET"));
        return done(json({{u"status"_s, u"ok"_s}}));
    }
    const auto account = m_authenticator.account(request.authorization);
    if (!account)
        return done(problem(ProblemType::Unauthorized, u"send Authorization: Bearer TOKEN with a token that is known here"_s));
    if (parts.isEmpty() || parts.first() != u"v1" || parts.size() > 4)
        return done(problem(ProblemType::NotFound, u"no such address"_s));
    if (parts == QStringList{u"v1"_s, u"agents"_s, u"me"_s, u"presence"_s})
        return presence(request, *account, done);
    if (parts.size() == 4 && parts.at(1) == u"recordings" && parts.at(3) == u"content")
        return content(request, *account, done);
    if (parts.size() == 4)
        return done(problem(ProblemType::NotFound, u"no such address"_s));
    if (parts.size() == 1 || (parts.size() == 2 && (parts.at(1) == u"changes" || parts.at(1) == u"events"))) {
        if (request.method != "GET")
            return done(wrongMethod("GET"));
        if (parts.size() == 1)
            return discover(request, *account, done);
        if (parts.at(1) == u"changes")
            return changes(request, done);
        Response events;
        events.contentType = "text/event-stream";
        events.follow = Follow::Events;
        return done(events);
    }
    const auto type = entityType(parts.at(1));
    if (!type)
        return done(problem(ProblemType::NotFound, u"no such type: "_s + parts.at(1).left(64)));
    if (parts.size() == 2)
        return collection(request, *type, done);
    entity(request, *type, *account, done);
}

void Api::discover(const Request &, const Account &account, const Done &done) const
{
    QJsonObject types;
    for (const EntityType &type : entityTypes()) {
        const bool writable = (type.writable == Writable::ByAgents && account.mayWrite())
            || (type.writable == Writable::ByAdmins && account.isAdmin());
        types.insert(type.name,
                     QJsonObject{{u"rw"_s, writable ? u"rw"_s : u"r"_s},
                                 {u"fields"_s, QJsonArray::fromStringList(fieldNames(type.name))}});
    }
    done(json({{u"contract"_s, u"1.0"_s},
               {u"epoch"_s, m_epoch.toString(QUuid::WithoutBraces)},
               {u"now"_s, toIso(m_clock.now())},
               {u"types"_s, types}}));
}

void Api::changes(const Request &request, const Done &done)
{
    const auto limit = limitOf(request, usualChanges);
    if (!limit)
        return done(problem(ProblemType::Invalid, u"limit: must be 1 to 1000"_s));
    Cursor since = cursorAt(0);
    if (const QString text = request.query.queryItemValue(u"since"_s); !text.isEmpty()) {
        const auto cursor = cursorFromText(text.toUtf8());
        if (!cursor)
            return done(problem(ProblemType::Invalid, u"since: this cursor was not made here"_s));
        if (cursor->epoch != m_epoch)
            return done(problem(ProblemType::EpochChanged, u"begin again without since"_s));
        if (cursor->access != accessVersion)
            return done(problem(ProblemType::AccessChanged, u"begin again without since"_s));
        if (cursor->day + cursorDays < today())
            return done(problem(ProblemType::CursorExpired, u"older than %1 days; begin again without since"_s.arg(cursorDays)));
        since = *cursor;
    }
    m_workers.read(
        [since, limit = *limit, make = cursorAt(0)](EntityStore &store) {
            if (const auto head = store.head(); !head)
                return failed(head.error());
            else if (since.position > head.value())
                return problem(ProblemType::CursorExpired, u"beyond the end of the feed; begin again without since"_s);
            const auto page = store.changes(since.position, limit);
            if (!page)
                return failed(page.error());
            Cursor next = make;
            next.position = page->position;
            Response response;
            response.contentType = "application/json";
            response.body = "{\"next\":\"" + toText(next) + "\",\"more\":" + (page->more ? "true" : "false")
                + ",\"items\":[" + joined(page->items) + "]}";
            return response;
        },
        done);
}

void Api::presence(const Request &request, const Account &account, const Done &done)
{
    if (request.method == "GET") {
        const auto lease = m_presence.lease(account.login);
        return done(lease ? json(*lease) : problem(ProblemType::NotFound, u"no lease runs"_s));
    }
    if (request.method != "PUT")
        return done(wrongMethod("GET, PUT"));
    const QJsonDocument body = QJsonDocument::fromJson(request.body);
    if (!body.isObject())
        return done(problem(ProblemType::Invalid, u"the body must be a JSON object"_s));
    if (const auto set = m_presence.set(account.login, body.object()); !set)
        return done(problem(ProblemType::InvalidData, set.error().detail));
    Response response;
    response.status = 204;
    done(response);
}

void Api::content(const Request &request, const Account &account, const Done &done)
{
    const QString id = request.segments.at(2);
    if (const QUuid uuid = QUuid::fromString(id); uuid.isNull() || uuid.toString(QUuid::WithoutBraces) != id)
        return done(problem(ProblemType::NotFound, u"no such recording"_s)); // it becomes the name of a file
    if (request.method == "HEAD")
        return m_workers.read([this, id, account](EntityStore &store) { return m_contents.look(store, id, account); }, done);
    if (request.method == "GET")
        return m_workers.read([this, id, account](EntityStore &store) { return m_contents.read(store, id, account); }, done);
    if (request.method != "PATCH")
        return done(wrongMethod("GET, HEAD, PATCH"));
    if (request.contentType.trimmed() != "application/offset+octet-stream")
        return done(problem(ProblemType::Invalid, u"Content-Type: send application/offset+octet-stream"_s));
    m_workers.write([this, id, account, offset = request.uploadOffset, piece = request.body](
                        EntityStore &store) { return m_contents.append(store, id, account, offset, piece); },
                    done);
}

void Api::collection(const Request &request, const EntityType &type, const Done &done)
{
    if (request.method != "GET")
        return done(wrongMethod("GET"));
    const auto limit = limitOf(request, usualList);
    if (!limit)
        return done(problem(ProblemType::Invalid, u"limit: must be 1 to 1000"_s));
    const QString query = request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    if (query.size() > longestQuery)
        return done(problem(ProblemType::Invalid, u"q: at most %1 characters"_s.arg(longestQuery)));
    const QString after = request.query.queryItemValue(u"after"_s, QUrl::FullyDecoded);
    if (!after.isEmpty() && QUuid::fromString(after).isNull())
        return done(problem(ProblemType::Invalid, u"after: take it from next"_s));
    m_workers.read(
        [type = type.name, query, after, limit = *limit](EntityStore &store) {
            const auto page = store.list(type, query, after, limit);
            if (!page)
                return failed(page.error());
            Response response;
            response.contentType = "application/json";
            response.body = "{\"items\":[" + joined(page->items) + ']';
            if (!page->next.isEmpty())
                response.body += ",\"next\":\"" + page->next.toUtf8() + '"';
            response.body += '}';
            return response;
        },
        done);
}

void Api::entity(const Request &request, const EntityType &type, const Account &account, const Done &done)
{
    if (request.method == "PUT")
        return create(request, type, account, done);
    if (request.method == "PATCH")
        return patch(request, type, account, done);
    if (request.method != "GET")
        return done(wrongMethod("GET, PUT, PATCH"));
    m_workers.read(
        [type = type.name, id = request.segments.at(2)](EntityStore &store) {
            const auto found = store.read(type, id);
            if (!found)
                return failed(found.error());
            if (!*found || (*found)->deleted)
                return problem(ProblemType::NotFound, u"no such entity"_s);
            Response response;
            response.contentType = "application/json";
            response.body = (*found)->toJson();
            response.headers.emplaceBack("ETag", (*found)->etag());
            return response;
        },
        done);
}

} // namespace linija::backend
