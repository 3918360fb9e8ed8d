#include "app/backend/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

struct Kind
{
    int status;
    QString name;
    QString title;
};

Kind kindOf(ProblemType type)
{
    switch (type) {
    case ProblemType::Unauthorized: return {401, u"unauthorized"_s, u"No valid sign-in"_s};
    case ProblemType::Forbidden: return {403, u"forbidden"_s, u"Not allowed"_s};
    case ProblemType::NotFound: return {404, u"not-found"_s, u"There is no such thing"_s};
    case ProblemType::MethodNotAllowed: return {405, u"invalid"_s, u"This address does not know the method"_s};
    case ProblemType::Invalid: return {400, u"invalid"_s, u"The request cannot be read"_s};
    case ProblemType::InvalidData: return {422, u"invalid"_s, u"The data is not what the type allows"_s};
    case ProblemType::TooLarge: return {413, u"too-large"_s, u"Too large"_s};
    case ProblemType::ConflictState: return {409, u"conflict-state"_s, u"Not possible in the present state"_s};
    case ProblemType::PreconditionFailed: return {412, u"precondition-failed"_s, u"Somebody else changed it first"_s};
    case ProblemType::PreconditionRequired: return {428, u"precondition-required"_s, u"A condition is missing"_s};
    case ProblemType::CursorExpired: return {410, u"cursor-expired"_s, u"The cursor is no longer good"_s};
    case ProblemType::EpochChanged: return {410, u"epoch-changed"_s, u"The data began anew"_s};
    case ProblemType::AccessChanged: return {410, u"access-changed"_s, u"The reader's rights changed"_s};
    case ProblemType::NotWritable: return {403, u"not-writable"_s, u"This type cannot be written"_s};
    case ProblemType::RateLimited: return {503, u"rate-limited"_s, u"Too much at once"_s};
    case ProblemType::Internal: return {500, u"internal"_s, u"Something went wrong on our side"_s};
    }
    return {500, u"internal"_s, {}};
}

} // namespace

Response problem(ProblemType type, const QString &detail, const QByteArray &current)
{
    const Kind kind = kindOf(type);
    QJsonObject body{{u"type"_s, u"urn:linija:problem:"_s + kind.name},
                     {u"title"_s, kind.title},
                     {u"status"_s, kind.status},
                     {u"detail"_s, detail.left(1000)}};
    if (!current.isEmpty())
        body.insert(u"current"_s, QJsonDocument::fromJson(current).object());
    Response response;
    response.status = kind.status;
    response.contentType = "application/problem+json";
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    if (type == ProblemType::Unauthorized)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    if (type == ProblemType::RateLimited)
        response.headers.emplaceBack("Retry-After", "2");
    return response;
}

} // namespace linija::backend
