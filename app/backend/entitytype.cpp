#include "app/backend/entitytype.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <cmath>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

enum class Shape {
    Text, Choice, Whole, Flag, Time, Date, Uuid, UuidList, Words, Languages, Country, Currency,
    Names,    // {lang: text}
    Articles, // {lang: {title, body}}
    Identities, Object,
    Digest,   // SHA-256 as 64 hexadecimal digits
    Marks     // [{kind, atMs}] of a recording
};
enum class Need { Must, May };

struct Field
{
    QString name;
    Shape shape;
    Need need = Need::May;
    qint64 min = 0; // of a number, or of a text's length
    qint64 max = 0; // of a number, of a text's length in UTF-16 units, or of a list's size
    QStringList choices;
};

constexpr qint64 lineLength = 256;
constexpr qint64 noteLength = 16'384;
constexpr qint64 textLength = 65'536;
constexpr qint64 day = 86'400;
constexpr qint64 largestWhole = 9'007'199'254'740'991; // 2^53 - 1, what every JSON reader keeps exactly

Field must(QString name, Shape shape, qint64 min = 0, qint64 max = 0, QStringList choices = {})
{
    return {std::move(name), shape, Need::Must, min, max, std::move(choices)};
}
Field may(QString name, Shape shape, qint64 min = 0, qint64 max = 0, QStringList choices = {})
{
    return {std::move(name), shape, Need::May, min, max, std::move(choices)};
}
Field mustLine(QString name) { return must(std::move(name), Shape::Text, 1, lineLength); }
Field mayLine(QString name) { return may(std::move(name), Shape::Text, 0, lineLength); }
Field oneOf(QString name, QStringList choices) { return must(std::move(name), Shape::Choice, 0, 0, std::move(choices)); }

const QHash<QString, QList<Field>> &fields()
{
    static const QHash<QString, QList<Field>> table{
        {u"customers"_s,
         {mustLine(u"number"_s), mustLine(u"name"_s), must(u"languages"_s, Shape::Languages, 0, 16), mayLine(u"tier"_s),
          mayLine(u"city"_s), may(u"country"_s, Shape::Country), mayLine(u"timeZone"_s), may(u"since"_s, Shape::Date),
          may(u"note"_s, Shape::Text, 0, noteLength), must(u"identities"_s, Shape::Identities, 0, 64)}},
        {u"interactions"_s,
         {may(u"customerId"_s, Shape::Uuid), oneOf(u"channel"_s, {u"call"_s, u"chat"_s, u"email"_s, u"sms"_s}),
          oneOf(u"direction"_s, {u"inbound"_s, u"outbound"_s}), mayLine(u"queue"_s), mayLine(u"remoteNumber"_s),
          mayLine(u"callId"_s), must(u"startedAt"_s, Shape::Time), may(u"answeredAt"_s, Shape::Time),
          may(u"endedAt"_s, Shape::Time), may(u"wrappedUpAt"_s, Shape::Time),
          may(u"talkSeconds"_s, Shape::Whole, 0, 7 * day), may(u"holdSeconds"_s, Shape::Whole, 0, 7 * day),
          may(u"wrapUpSeconds"_s, Shape::Whole, 0, 7 * day), mayLine(u"agent"_s), mayLine(u"agentName"_s),
          mayLine(u"subject"_s), may(u"text"_s, Shape::Text, 0, textLength), may(u"note"_s, Shape::Text, 0, noteLength),
          mayLine(u"disposition"_s), must(u"resolved"_s, Shape::Flag), must(u"firstContact"_s, Shape::Flag),
          mayLine(u"transferredTo"_s), may(u"cutOff"_s, Shape::Flag), may(u"guide"_s, Shape::Object), may(u"quality"_s, Shape::Object), may(u"articles"_s, Shape::UuidList, 0, 256)}},
        {u"cases"_s,
         {must(u"customerId"_s, Shape::Uuid), mustLine(u"number"_s), oneOf(u"kind"_s, {u"complaint"_s}),
          mustLine(u"classification"_s), mustLine(u"subject"_s), may(u"text"_s, Shape::Text, 0, textLength),
          oneOf(u"state"_s, {u"registered"_s, u"judged"_s, u"investigating"_s, u"proposed"_s, u"carried-out"_s,
                             u"summarised"_s, u"follow-up"_s, u"closed"_s}),
          mayLine(u"owner"_s), must(u"openedAt"_s, Shape::Time), may(u"due"_s, Shape::Time),
          may(u"closedAt"_s, Shape::Time)}},
        {u"orders"_s,
         {must(u"customerId"_s, Shape::Uuid), mustLine(u"number"_s),
          oneOf(u"state"_s, {u"placed"_s, u"shipped"_s, u"delivered"_s, u"returned"_s, u"cancelled"_s}),
          must(u"changedAt"_s, Shape::Time), must(u"totalMinor"_s, Shape::Whole, 0, largestWhole),
          must(u"currency"_s, Shape::Currency), must(u"items"_s, Shape::Words, 0, 500)}},
        {u"surveys"_s,
         {must(u"customerId"_s, Shape::Uuid), must(u"at"_s, Shape::Time), oneOf(u"kind"_s, {u"csat"_s, u"nps"_s, u"ces"_s}),
          must(u"score"_s, Shape::Whole, 0, 10), may(u"comment"_s, Shape::Text, 0, noteLength)}},
        {u"tasks"_s,
         {must(u"customerId"_s, Shape::Uuid), oneOf(u"kind"_s, {u"callback"_s, u"follow-up"_s}),
          oneOf(u"state"_s, {u"open"_s, u"done"_s, u"cancelled"_s}), mustLine(u"subject"_s), mayLine(u"owner"_s),
          must(u"createdAt"_s, Shape::Time), may(u"due"_s, Shape::Time)}},
        {u"articles"_s,
         {mustLine(u"slug"_s), mustLine(u"category"_s), must(u"keywords"_s, Shape::Words, 0, 200),
          must(u"version"_s, Shape::Whole, 1, 1'000'000), must(u"helped"_s, Shape::Whole, 0, 1'000'000'000),
          must(u"updatedAt"_s, Shape::Time), must(u"texts"_s, Shape::Articles)}},
        {u"flows"_s, {mustLine(u"slug"_s), must(u"document"_s, Shape::Object)}},
        {u"dispositions"_s,
         {mustLine(u"key"_s), must(u"names"_s, Shape::Names), must(u"queues"_s, Shape::Words, 0, 500),
          must(u"resolvedByDefault"_s, Shape::Flag), must(u"order"_s, Shape::Whole, 0, 100'000)}},
        {u"queues"_s,
         {mustLine(u"key"_s), must(u"names"_s, Shape::Names), mayLine(u"extension"_s), mayLine(u"flow"_s),
          oneOf(u"afterCallWork"_s, {u"optional"_s, u"mandatory"_s, u"mandatory-limited"_s, u"fixed"_s}),
          must(u"afterCallLimit"_s, Shape::Whole, 0, day)}},
        {u"agents"_s,
         {mustLine(u"login"_s), mustLine(u"name"_s), mayLine(u"extension"_s), must(u"roles"_s, Shape::Words, 0, 32),
          must(u"queues"_s, Shape::Words, 0, 500), must(u"languages"_s, Shape::Languages, 0, 16)}},
        {u"templates"_s, {mustLine(u"slug"_s), must(u"texts"_s, Shape::Articles)}},
        {u"recordings"_s,
         {may(u"interactionId"_s, Shape::Uuid), mustLine(u"callId"_s), mayLine(u"queue"_s), mustLine(u"agent"_s),
          must(u"startedAt"_s, Shape::Time), must(u"durationMs"_s, Shape::Whole, 0, 7 * day * 1000),
          must(u"size"_s, Shape::Whole, 1, 256 * 1024 * 1024), must(u"sha256"_s, Shape::Digest),
          oneOf(u"ending"_s, {u"complete"_s, u"cut-off"_s, u"damaged"_s}), may(u"marks"_s, Shape::Marks, 0, 1000)}},
    };
    return table;
}

Error wrong(const QString &place, const QString &why) { return Error{ErrorCode::Invalid, place + u": "_s + why}; }

Result<void> checkText(const QString &place, const QJsonValue &value, qint64 min, qint64 max)
{
    if (!value.isString())
        return wrong(place, u"must be text"_s);
    const qsizetype length = value.toString().size();
    if (length < min)
        return wrong(place, u"must not be empty"_s);
    if (length > max)
        return wrong(place, u"at most %1 characters"_s.arg(max));
    return {};
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}$"_s);
    return pattern.match(text).hasMatch();
}

Result<void> checkPattern(const QString &place, const QJsonValue &value, const QRegularExpression &pattern, const QString &what)
{
    if (!value.isString() || !pattern.match(value.toString()).hasMatch())
        return wrong(place, u"must be "_s + what);
    return {};
}

Result<void> checkTime(const QString &place, const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z$"_s);
    const QString text = value.toString();
    if (!pattern.match(text).hasMatch() || !QDateTime::fromString(text.left(19), Qt::ISODate).isValid())
        return wrong(place, u"must be a time like 2026-11-21T08:15:00Z (RFC 3339, UTC)"_s);
    return {};
}

Result<void> checkUuid(const QString &place, const QJsonValue &value)
{
    static const QRegularExpression pattern(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    return checkPattern(place, value, pattern, u"a UUID in lower case"_s);
}

template <class Each>
Result<void> checkList(const QString &place, const QJsonValue &value, qint64 max, Each each)
{
    if (!value.isArray())
        return wrong(place, u"must be a list"_s);
    const QJsonArray list = value.toArray();
    if (list.size() > max)
        return wrong(place, u"at most %1 entries"_s.arg(max));
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (const auto checked = each(u"%1[%2]"_s.arg(place).arg(i), list.at(i)); !checked)
            return checked.error();
    }
    return {};
}

Result<void> checkIdentity(const QString &place, const QJsonValue &value)
{
    if (!value.isObject())
        return wrong(place, u"must be an object"_s);
    const QJsonObject identity = value.toObject();
    const QString kind = identity.value(u"kind"_s).toString();
    if (kind != u"phone" && kind != u"email" && kind != u"handle")
        return wrong(place + u".kind"_s, u"must be one of phone, email, handle"_s);
    if (const auto checked = checkText(place + u".value"_s, identity.value(u"value"_s), 1, lineLength); !checked)
        return checked.error();
    static const QRegularExpression e164(u"^\\+[1-9][0-9]{3,14}$"_s);
    if (kind == u"phone" && !e164.match(identity.value(u"value"_s).toString()).hasMatch())
        return wrong(place + u".value"_s, u"must be a number in E.164, like +37126555014"_s);
    const QJsonValue label = identity.value(u"label"_s);
    if (!label.isUndefined() && !label.isNull()) {
        if (const auto checked = checkText(place + u".label"_s, label, 0, lineLength); !checked)
            return checked.error();
    }
    const QJsonValue primary = identity.value(u"primary"_s);
    if (!primary.isUndefined() && !primary.isNull() && !primary.isBool())
        return wrong(place + u".primary"_s, u"must be true or false"_s);
    return {};
}

template <class Each>
Result<void> checkByLanguage(const QString &place, const QJsonValue &value, Each each)
{
    if (!value.isObject())
        return wrong(place, u"must be an object with a language for each key"_s);
    const QJsonObject texts = value.toObject();
    if (texts.isEmpty() || texts.size() > 64)
        return wrong(place, u"1 to 64 languages"_s);
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        if (!isLanguage(it.key()))
            return wrong(place + u'.' + it.key().left(40), u"is not a language (BCP 47)"_s);
        if (const auto checked = each(place + u'.' + it.key(), *it); !checked)
            return checked.error();
    }
    return {};
}

Result<void> checkField(const Field &field, const QJsonValue &value)
{
    static const QRegularExpression country(u"^[A-Z]{2}$"_s);
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    const QString &place = field.name;
    switch (field.shape) {
    case Shape::Text: return checkText(place, value, field.min, field.max);
    case Shape::Choice:
        if (!value.isString() || !field.choices.contains(value.toString()))
            return wrong(place, u"must be one of "_s + field.choices.join(u", "_s));
        return {};
    case Shape::Whole: {
        const double number = value.toDouble(std::nan(""));
        if (!value.isDouble() || number != std::floor(number))
            return wrong(place, u"must be a whole number"_s);
        if (number < static_cast<double>(field.min) || number > static_cast<double>(field.max))
            return wrong(place, u"must be %1 to %2"_s.arg(field.min).arg(field.max));
        return {};
    }
    case Shape::Flag: return value.isBool() ? Result<void>() : wrong(place, u"must be true or false"_s);
    case Shape::Time: return checkTime(place, value);
    case Shape::Date: {
        const QString text = value.toString();
        if (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid())
            return wrong(place, u"must be a date like 2026-11-21"_s);
        return {};
    }
    case Shape::Uuid: return checkUuid(place, value);
    case Shape::UuidList: return checkList(place, value, field.max, checkUuid);
    case Shape::Words:
        return checkList(place, value, field.max,
                         [](const QString &at, const QJsonValue &each) { return checkText(at, each, 1, lineLength); });
    case Shape::Languages:
        return checkList(place, value, field.max, [](const QString &at, const QJsonValue &each) {
            return isLanguage(each.toString()) ? Result<void>() : wrong(at, u"is not a language (BCP 47)"_s);
        });
    case Shape::Country: return checkPattern(place, value, country, u"a country (ISO 3166-1 alpha-2)"_s);
    case Shape::Currency: return checkPattern(place, value, currency, u"a currency (ISO 4217)"_s);
    case Shape::Names:
        return checkByLanguage(place, value, [](const QString &at, const QJsonValue &each) {
            return checkText(at, each, 1, lineLength);
        });
    case Shape::Articles:
        return checkByLanguage(place, value, [](const QString &at, const QJsonValue &each) -> Result<void> {
            if (!each.isObject())
                return wrong(at, u"must be an object with title and body"_s);
            if (const auto title = checkText(at + u".title"_s, each.toObject().value(u"title"_s), 1, lineLength); !title)
                return title.error();
            return checkText(at + u".body"_s, each.toObject().value(u"body"_s), 0, 262'144);
        });
    case Shape::Identities: return checkList(place, value, field.max, checkIdentity);
    case Shape::Digest: {
        static const QRegularExpression hex(u"^[0-9a-f]{64}$"_s);
        return checkPattern(place, value, hex, u"a SHA-256, 64 hexadecimal digits in lower case"_s);
    }
    case Shape::Marks:
        return checkList(place, value, field.max, [](const QString &at, const QJsonValue &each) -> Result<void> {
            static const QStringList kinds{u"paused"_s, u"resumed"_s, u"held"_s, u"unheld"_s, u"lost"_s};
            const QJsonObject mark = each.toObject();
            if (!kinds.contains(mark.value(u"kind"_s).toString()))
                return wrong(at + u".kind"_s, u"must be one of "_s + kinds.join(u", "_s));
            return mark.value(u"atMs"_s).toInteger(-1) >= 0 ? Result<void>() : wrong(at + u".atMs"_s, u"must be milliseconds"_s);
        });
    case Shape::Object: return value.isObject() ? Result<void>() : wrong(place, u"must be an object"_s);
    }
    return wrong(place, u"unknown shape"_s);
}

Result<void> checkTogether(const QString &type, const QJsonObject &data)
{
    if (type == u"surveys") {
        const QString kind = data.value(u"kind"_s).toString();
        const int score = data.value(u"score"_s).toInt();
        const int lowest = kind == u"nps" ? 0 : 1;
        const int highest = kind == u"csat" ? 5 : kind == u"ces" ? 7 : 10;
        if (score < lowest || score > highest)
            return wrong(u"score"_s, u"must be %1 to %2 for %3"_s.arg(lowest).arg(highest).arg(kind));
    }
    return {};
}

} // namespace

const QList<EntityType> &entityTypes()
{
    static const QList<EntityType> types{
        {u"customers"_s, Writable::ByAgents},  {u"interactions"_s, Writable::ByAgents},
        {u"cases"_s, Writable::ByAgents},      {u"orders"_s, Writable::ByAdmins},
        {u"surveys"_s, Writable::ByAgents},    {u"tasks"_s, Writable::ByAgents},
        {u"articles"_s, Writable::ByAdmins},   {u"flows"_s, Writable::ByAdmins},
        {u"dispositions"_s, Writable::ByAdmins}, {u"queues"_s, Writable::ByAdmins},
        {u"agents"_s, Writable::ByAdmins},     {u"templates"_s, Writable::ByAdmins},
        {u"messages"_s, Writable::Never},      {u"recordings"_s, Writable::ByAgents},
        {u"trainings"_s, Writable::Never},     {u"reviews"_s, Writable::Never},
    };
    return types;
}

std::optional<EntityType> entityType(const QString &name)
{
    for (const EntityType &type : entityTypes()) {
        if (type.name == name)
            return type;
    }
    return std::nullopt;
}

Result<void> checkData(const QString &type, const QJsonObject &data)
{
    for (const Field &field : fields().value(type)) {
        const QJsonValue value = data.value(field.name);
        if (value.isUndefined() || value.isNull()) {
            if (field.need == Need::Must)
                return wrong(field.name, u"is missing"_s);
            continue;
        }
        if (const auto checked = checkField(field, value); !checked)
            return checked.error();
    }
    return checkTogether(type, data);
}

QStringList fieldNames(const QString &type)
{
    QStringList names;
    for (const Field &field : fields().value(type))
        names.append(field.name);
    return names;
}

} // namespace linija::backend
