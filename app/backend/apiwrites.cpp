// The writing half of the api: create and patch, and what makes both repeatable.
#include "app/backend/api.h"

#include "app/backend/mergepatch.h"
#include "app/backend/problem.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr qsizetype largestData = 1024 * 1024;
constexpr auto answersKept = std::chrono::days(45); // longer than a cursor lives

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

// QJsonObject sorts its keys: equal values make equal text.
QByteArray canonical(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

// An answer where the account may not write the type.
std::optional<Response> refusal(const EntityType &type, const Account &account)
{
    if (type.writable == Writable::Never || (type.writable == Writable::ByAdmins && !account.isAdmin()))
        return problem(ProblemType::NotWritable, type.name + u" cannot be written by "_s + account.roles.join(u", "_s));
    if (!account.mayWrite())
        return problem(ProblemType::Forbidden, u"this sign-in may only read"_s);
    return std::nullopt;
}

bool isUuid(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    return pattern.match(text).hasMatch();
}

bool isUuid7(const QString &text) { return isUuid(text) && text.at(14) == u'7'; }

// The body as an object, or the answer that says why not.
struct Body
{
    QJsonObject object;
    std::optional<Response> refusal;
};

Body objectOf(const Request &request, QLatin1String otherType)
{
    const QByteArray type = request.contentType.split(';').first().trimmed().toLower();
    if (!type.isEmpty() && type != "application/json" && QLatin1String(type) != otherType)
        return {{}, problem(ProblemType::Invalid, u"Content-Type: send application/json"_s)};
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (!document.isObject()) {
        return {{}, problem(ProblemType::Invalid,
                            u"the body must be a JSON object: %1 at %2"_s.arg(error.errorString()).arg(error.offset))};
    }
    return {document.object(), std::nullopt};
}

Response resource(int status, const Resource &stored)
{
    Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = stored.toJson();
    response.headers.emplaceBack("ETag", stored.etag());
    return response;
}

Response databaseFailed(const Error &error)
{
    return problem(ProblemType::Internal,
                   u"the database could not do it; nothing was changed: "_s + QLatin1String(errorCodeName(error.code)));
}

// If-Match: a list of entity tags, or * for whatever is there (RFC 9110, 13.1.1). Weak tags never match.
bool matches(const QByteArray &ifMatch, const QByteArray &etag)
{
    for (const QByteArray &tag : ifMatch.split(',')) {
        if (tag.trimmed() == "*" || tag.trimmed() == etag)
            return true;
    }
    return false;
}

Response carryOutCreate(EntityStore &store, const QString &type, const QString &id, const QByteArray &data)
{
    const QByteArray hash = sha256(data);
    const auto found = store.read(type, id);
    if (!found)
        return databaseFailed(found.error());
    if (!*found) {
        const auto stored = store.insert(type, id, data, hash);
        return stored ? resource(201, *stored) : databaseFailed(stored.error());
    }
    const auto first = store.createdHash(type, id);
    if (!first)
        return databaseFailed(first.error());
    if (first.value() == hash && !(*found)->deleted)
        return resource(200, **found);
    return problem(ProblemType::PreconditionFailed, u"the id is taken by another create"_s, (*found)->toJson());
}

struct Patch
{
    QString type;
    QString id;
    QString login;
    QString key;
    QByteArray ifMatch;
    QJsonObject changes;
    Timestamp now;
};

Response carryOutPatch(EntityStore &store, const Patch &patch)
{
    const QByteArray fingerprint =
        sha256("PATCH " + patch.type.toUtf8() + '/' + patch.id.toUtf8() + '\n' + canonical(patch.changes));
    const auto earlier = store.answer(patch.login, patch.key);
    if (!earlier)
        return databaseFailed(earlier.error());
    if (*earlier) {
        if ((*earlier)->fingerprint != fingerprint)
            return problem(ProblemType::InvalidData, u"Idempotency-Key: was used for another request"_s);
        Response again;
        again.contentType = "application/json";
        again.body = (*earlier)->body;
        again.headers.emplaceBack("ETag", (*earlier)->etag);
        return again;
    }
    const auto found = store.read(patch.type, patch.id);
    if (!found)
        return databaseFailed(found.error());
    if (!*found || (*found)->deleted)
        return problem(ProblemType::NotFound, u"no such entity"_s);
    const Resource &old = **found;
    if (!matches(patch.ifMatch, old.etag()))
        return problem(ProblemType::PreconditionFailed, u"the entity is at another rev"_s, old.toJson());
    const QJsonObject merged = mergePatch(QJsonDocument::fromJson(old.data).object(), patch.changes);
    if (const auto checked = checkData(patch.type, merged); !checked)
        return problem(ProblemType::InvalidData, checked.error().detail);
    const QByteArray data = canonical(merged);
    if (data.size() > largestData)
        return problem(ProblemType::TooLarge, u"the data would grow beyond 1 MiB"_s);
    const auto stored = store.replace(old, data);
    if (!stored)
        return databaseFailed(stored.error());
    const Response response = resource(200, *stored);
    if (const auto kept = store.keepAnswer(patch.login, patch.key, {fingerprint, stored->etag(), response.body}, patch.now); !kept)
        return databaseFailed(kept.error());
    return response;
}

} // namespace

// Made for the data as they were before a backup was restored: whoever wrote it must begin anew first, and send all again.
std::optional<Response> Api::otherEpoch(const Request &request) const
{
    const QByteArray epoch = request.epoch.trimmed();
    if (epoch.isEmpty() || QUuid::fromString(QLatin1String(epoch)) == m_epoch)
        return std::nullopt;
    return problem(ProblemType::EpochChanged, u"the data began anew since this was written: read the feed from its beginning"_s);
}

void Api::create(const Request &request, const EntityType &type, const Account &account, const Done &done)
{
    if (const auto other = otherEpoch(request))
        return done(*other);
    if (const auto refused = refusal(type, account))
        return done(*refused);
    const QString id = request.segments.at(2);
    if (!isUuid7(id))
        return done(problem(ProblemType::Invalid, u"id: must be a UUID version 7 in lower case (RFC 9562)"_s));
    if (request.ifNoneMatch.trimmed() != "*")
        return done(problem(ProblemType::PreconditionRequired, u"a create needs If-None-Match: *"_s));
    const Body body = objectOf(request, QLatin1String("application/json"));
    if (body.refusal)
        return done(*body.refusal);
    if (const auto checked = checkData(type.name, body.object); !checked)
        return done(problem(ProblemType::InvalidData, checked.error().detail));
    m_workers.write([type = type.name, id, data = canonical(body.object)](
                        EntityStore &store) { return carryOutCreate(store, type, id, data); },
                    done);
}

void Api::forgetOldAnswers()
{
    if (m_cleanedOn == today())
        return;
    m_cleanedOn = today();
    m_workers.write(
        [limit = m_clock.now() - answersKept](EntityStore &store) {
            const auto forgotten = store.forgetAnswersBefore(limit);
            return forgotten ? Response{} : databaseFailed(forgotten.error());
        },
        [](const Response &) {});
}

void Api::patch(const Request &request, const EntityType &type, const Account &account, const Done &done)
{
    if (const auto other = otherEpoch(request))
        return done(*other);
    if (const auto refused = refusal(type, account))
        return done(*refused);
    const QString key = QString::fromLatin1(request.idempotencyKey).trimmed();
    const QUuid uuid = QUuid::fromString(key);
    if (uuid.isNull() || !isUuid(key.toLower()))
        return done(problem(ProblemType::Invalid, u"Idempotency-Key: must be a UUID"_s));
    if (request.ifMatch.trimmed().isEmpty())
        return done(problem(ProblemType::PreconditionRequired, u"a patch needs If-Match with the rev it was made for"_s));
    const Body body = objectOf(request, QLatin1String("application/merge-patch+json"));
    if (body.refusal)
        return done(*body.refusal);
    forgetOldAnswers();
    m_workers.write([patch = Patch{type.name, request.segments.at(2), account.login, key.toLower(), request.ifMatch,
                                   body.object, m_clock.now()}](EntityStore &store) { return carryOutPatch(store, patch); },
                    done);
}

} // namespace linija::backend
