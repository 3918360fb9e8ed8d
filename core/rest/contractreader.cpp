#include "core/rest/contractreader.h"

#include "core/base/untrustedtext.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

constexpr qsizetype maxCursor = 4096;
constexpr qsizetype maxRev = 256;
constexpr qsizetype maxItems = 10'000; // we ask for 1,000 at most

QString problemPrefix()
{
    return QStringLiteral("urn:linija:problem:");
}

// "text/html; charset=utf-8" → "text/html"
QByteArray mediaType(const HttpResponse &response)
{
    const QByteArray type = response.header("content-type");
    const qsizetype end = type.indexOf(';');
    return (end < 0 ? type : type.left(end)).trimmed().toLower();
}

bool isJson(const HttpResponse &response)
{
    const QByteArray type = mediaType(response);
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

std::optional<QJsonObject> objectOf(const HttpResponse &response, QString &why)
{
    if (!isJson(response)) {
        why = QStringLiteral("the answer %1 is %2, not JSON; is a proxy in between?")
                  .arg(response.status)
                  .arg(plainBoundedText(QString::fromLatin1(mediaType(response)), 80));
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &error);
    if (error.error != QJsonParseError::NoError) {
        why = QStringLiteral("the answer %1 is not JSON: %2 at byte %3").arg(response.status).arg(error.errorString()).arg(error.offset);
        return {};
    }
    if (!document.isObject()) {
        why = QStringLiteral("the answer %1 is not a JSON object").arg(response.status);
        return {};
    }
    return document.object();
}

// The text of a resource that can be used; `why` says what is wrong otherwise.
Resource resourceOf(const QJsonObject &json, QString &why)
{
    Resource out;
    const auto text = [&](QLatin1String key, qsizetype limit, QString &field) {
        const QJsonValue value = json.value(key);
        if (!value.isString() || value.toString().isEmpty() || value.toString().size() > limit) {
            if (why.isEmpty())
                why = QStringLiteral("\"%1\" is missing or not a text of at most %2 characters").arg(key).arg(limit);
            return;
        }
        field = value.toString();
    };
    text(QLatin1String("type"), 64, out.type);
    text(QLatin1String("id"), 64, out.id);
    text(QLatin1String("rev"), maxRev, out.rev);
    const QUuid id = QUuid::fromString(out.id);
    if (why.isEmpty() && id.isNull())
        why = QStringLiteral("\"id\" is not a UUID");
    if (!id.isNull())
        out.id = id.toString(QUuid::WithoutBraces);
    const QJsonValue deleted = json.value(QLatin1String("deleted"));
    if (!deleted.isUndefined() && !deleted.isNull() && !deleted.isBool() && why.isEmpty())
        why = QStringLiteral("\"deleted\" is not true or false");
    out.deleted = deleted.toBool();
    const QJsonValue data = json.value(QLatin1String("data"));
    if (data.isObject())
        out.data = data.toObject();
    else if (!out.deleted && why.isEmpty())
        why = QStringLiteral("\"data\" is missing or not an object");
    return out;
}

QString boundedText(const QJsonObject &json, QLatin1String key, qsizetype limit)
{
    return plainBoundedText(json.value(key).toString(), limit);
}

template <class T>
ApiAnswer<T> withDetail(ApiOutcome outcome, const QString &detail)
{
    ApiAnswer<T> answer;
    answer.outcome = outcome;
    answer.detail = detail;
    return answer;
}

bool isTemporary(int status)
{
    return status == 408 || status == 425 || status == 429 || (status >= 500 && status <= 599);
}

// Everything but 2xx.
template <class T>
ApiAnswer<T> readFailure(const HttpResponse &response)
{
    ApiAnswer<T> answer;
    answer.problem.status = response.status;
    answer.detail = QStringLiteral("the backend answered %1").arg(response.status);
    answer.retryAfter = readRetryAfter(response);

    QString why;
    const std::optional<QJsonObject> json = objectOf(response, why);
    const bool isProblem = json && json->value(QLatin1String("type")).isString();
    if (isProblem) {
        QString type = boundedText(*json, QLatin1String("type"), 200);
        if (type.startsWith(problemPrefix()))
            type.remove(0, problemPrefix().size());
        answer.problem.type = type;
        answer.problem.title = boundedText(*json, QLatin1String("title"), 300);
        answer.problem.detail = boundedText(*json, QLatin1String("detail"), 1000);
        answer.detail = QStringLiteral("%1 %2: %3 %4").arg(response.status).arg(type, answer.problem.title, answer.problem.detail).trimmed();
    }

    // These mean the same whoever says them: a gateway, a proxy or the backend.
    if (isTemporary(response.status)) {
        answer.outcome = ApiOutcome::TryLater;
        return answer;
    }
    if (response.status == 401) {
        answer.outcome = ApiOutcome::Unauthorized;
        return answer;
    }
    // The rest decides over the agent's work, so only the backend itself may say it.
    if (!isProblem) {
        answer.outcome = ApiOutcome::NotContract;
        if (response.status >= 300 && response.status < 400) {
            answer.detail = QStringLiteral("the backend's address redirects (%1) to somewhere else").arg(response.status);
        } else {
            answer.detail = why.isEmpty() ? QStringLiteral("the answer %1 has no problem type").arg(response.status) : why;
        }
        return answer;
    }
    if (response.status == 409 && answer.problem.type == QLatin1String("in-progress")) {
        answer.outcome = ApiOutcome::TryLater;
    } else if (response.status == 412) {
        answer.outcome = ApiOutcome::PreconditionFailed;
        if (json->value(QLatin1String("current")).isObject()) {
            QString wrong;
            const Resource current = resourceOf(json->value(QLatin1String("current")).toObject(), wrong);
            if (wrong.isEmpty())
                answer.current = current;
            else
                answer.detail += QStringLiteral(" (current: %1)").arg(wrong);
        }
    } else if (response.status >= 400 && response.status < 500) {
        answer.outcome = ApiOutcome::Refused;
    } else {
        answer.outcome = ApiOutcome::NotContract;
    }
    return answer;
}

// The steps that every reader shares: no answer, failure, a JSON object. Nothing means: `answer` is complete.
template <class T>
std::optional<QJsonObject> successObject(const Result<HttpResponse> &response, ApiAnswer<T> &answer)
{
    if (!response) {
        const Error &error = response.error();
        // An answer that had to be cut off or could not be unpacked is an answer, and not a good one.
        const bool spoke = error.code == ErrorCode::TooLarge || error.code == ErrorCode::Corrupt || error.code == ErrorCode::Invalid;
        answer = withDetail<T>(spoke ? ApiOutcome::NotContract : ApiOutcome::NoAnswer, error.detail);
        return {};
    }
    if (response->status < 200 || response->status > 299) {
        answer = readFailure<T>(response.value());
        return {};
    }
    QString why;
    std::optional<QJsonObject> json = objectOf(response.value(), why);
    if (!json)
        answer = withDetail<T>(ApiOutcome::NotContract, why);
    return json;
}

} // namespace

std::optional<std::chrono::milliseconds> readRetryAfter(const HttpResponse &response)
{
    constexpr qint64 hour = 3600;
    const QByteArray value = response.header("retry-after");
    if (value.isEmpty() || value.size() > 64)
        return {};
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const auto httpDate = [](const QByteArray &text) { // IMF-fixdate, RFC 9110, 5.6.7
            return QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        };
        const QDateTime at = httpDate(value);
        const QDateTime date = httpDate(response.header("date"));
        if (!at.isValid() || !date.isValid())
            return {};
        seconds = date.secsTo(at);
    }
    if (seconds < 0)
        return {};
    return std::chrono::milliseconds(std::min(seconds, hour) * 1000);
}

namespace {

template <class T>
void noteGone(ApiAnswer<T> &answer)
{
    const QString &type = answer.problem.type;
    answer.outcome = ApiOutcome::CursorGone;
    answer.cursorGone = type == QLatin1String("cursor-expired")  ? CursorGoneReason::Expired
                        : type == QLatin1String("epoch-changed") ? CursorGoneReason::EpochChanged
                        : type == QLatin1String("access-changed") ? CursorGoneReason::AccessChanged
                                                                  : CursorGoneReason::Unknown;
}

} // namespace

ApiAnswer<Discovery> readDiscovery(const Result<HttpResponse> &response)
{
    ApiAnswer<Discovery> answer;
    const auto json = successObject(response, answer);
    if (!json)
        return answer;
    const QJsonValue contract = json->value(QLatin1String("contract"));
    const QJsonValue epoch = json->value(QLatin1String("epoch"));
    const QJsonValue types = json->value(QLatin1String("types"));
    if (!contract.isString() || !epoch.isString() || epoch.toString().isEmpty() || epoch.toString().size() > maxRev || !types.isObject()) {
        return withDetail<Discovery>(ApiOutcome::NotContract,
                                     QStringLiteral("/v1 lacks \"contract\", \"epoch\" or \"types\": this is not a company backend"));
    }
    answer.outcome = ApiOutcome::Ok;
    answer.value.contract = contract.toString().left(32);
    answer.value.epoch = epoch.toString();
    answer.value.now = fromIso(json->value(QLatin1String("now")).toString());
    const QJsonObject typeTable = types.toObject();
    for (auto it = typeTable.begin(); it != typeTable.end() && answer.value.types.size() < 256; ++it) {
        const QString rw = it.value().toObject().value(QLatin1String("rw")).toString();
        answer.value.types[it.key()] = {rw == QLatin1String("rw")};
    }
    return answer;
}

ApiAnswer<ChangesPage> readChanges(const Result<HttpResponse> &response)
{
    ApiAnswer<ChangesPage> answer;
    const auto json = successObject(response, answer);
    if (!json) {
        if (answer.outcome == ApiOutcome::Refused && answer.problem.status == 410)
            noteGone(answer);
        return answer;
    }
    const QJsonValue next = json->value(QLatin1String("next"));
    const QJsonValue more = json->value(QLatin1String("more"));
    const QJsonValue items = json->value(QLatin1String("items"));
    if (!next.isString() || next.toString().isEmpty() || next.toString().size() > maxCursor || !more.isBool() || !items.isArray()
        || items.toArray().size() > maxItems) {
        return withDetail<ChangesPage>(ApiOutcome::NotContract, QStringLiteral("/v1/changes lacks \"next\", \"more\" or \"items\", or they have wrong types or sizes"));
    }
    answer.outcome = ApiOutcome::Ok;
    answer.value.next = next.toString();
    answer.value.more = more.toBool();
    const QJsonArray array = items.toArray();
    answer.value.items.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue value : array) {
        FeedItem item;
        if (value.isObject())
            item.resource = resourceOf(value.toObject(), item.unreadable);
        else
            item.unreadable = QStringLiteral("the item is not an object");
        if (!item.unreadable.isEmpty())
            item.raw = value;
        answer.value.items.push_back(std::move(item));
    }
    return answer;
}

ApiAnswer<Resource> readResource(const Result<HttpResponse> &response)
{
    ApiAnswer<Resource> answer;
    const auto json = successObject(response, answer);
    if (!json) { // a write for an epoch that is over; a 410 of another kind is a refusal like others
        if (answer.outcome == ApiOutcome::Refused && answer.problem.status == 410 && answer.problem.type == QLatin1String("epoch-changed"))
            noteGone(answer);
        return answer;
    }
    QString why;
    Resource resource = resourceOf(*json, why);
    if (!why.isEmpty())
        return withDetail<Resource>(ApiOutcome::NotContract, QStringLiteral("the resource cannot be read: ") + why);
    answer.outcome = ApiOutcome::Ok;
    answer.value = std::move(resource);
    return answer;
}

ApiAnswer<ResourceList> readList(const Result<HttpResponse> &response)
{
    ApiAnswer<ResourceList> answer;
    const auto json = successObject(response, answer);
    if (!json)
        return answer;
    const QJsonValue items = json->value(QLatin1String("items"));
    if (!items.isArray() || items.toArray().size() > maxItems)
        return withDetail<ResourceList>(ApiOutcome::NotContract, QStringLiteral("the list lacks \"items\""));
    answer.outcome = ApiOutcome::Ok;
    const QJsonArray array = items.toArray();
    for (const QJsonValue value : array) {
        QString why;
        Resource resource = resourceOf(value.toObject(), why);
        if (why.isEmpty()) // a search may leave out what cannot be read: the feed will show it in quarantine
            answer.value.items.push_back(std::move(resource));
    }
    answer.value.next = json->value(QLatin1String("next")).toString().left(maxCursor);
    return answer;
}

ApiAnswer<bool> readNothing(const Result<HttpResponse> &response)
{
    if (response && response->status >= 200 && response->status <= 299) {
        ApiAnswer<bool> answer;
        answer.outcome = ApiOutcome::Ok;
        answer.value = true;
        return answer;
    }
    ApiAnswer<bool> answer;
    (void)successObject(response, answer);
    return answer;
}

} // namespace linija
