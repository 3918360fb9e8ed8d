#include "core/domain/contractjson.h"

#include "core/domain/jsonreader.h"
#include "core/domain/phonenumber.h"

#include <QRegularExpression>

namespace linija {

namespace {

constexpr qint64 maxSeconds = 366LL * 24 * 3600;
constexpr qint64 maxMinor = 9'007'199'254'740'991; // what every JSON reader can hold
constexpr int maxLanguages = 64;

template <class E>
using Name = std::pair<const char *, E>;

constexpr Name<IdentityKind> identityKinds[] = {
    {"phone", IdentityKind::Phone}, {"email", IdentityKind::Email}, {"handle", IdentityKind::Handle}};
constexpr Name<Channel> contactChannels[] = {
    {"call", Channel::Call}, {"chat", Channel::Chat}, {"email", Channel::Email}, {"sms", Channel::Sms}};
constexpr Name<Direction> directions[] = {{"inbound", Direction::Inbound}, {"outbound", Direction::Outbound}};
constexpr Name<EntryStatus> caseStates[] = {
    {"registered", EntryStatus::Registered}, {"judged", EntryStatus::Judged}, {"investigating", EntryStatus::Investigating},
    {"proposed", EntryStatus::Proposed}, {"carried-out", EntryStatus::CarriedOut}, {"summarised", EntryStatus::Summarised},
    {"follow-up", EntryStatus::FollowUp}, {"closed", EntryStatus::Closed}};
constexpr Name<EntryStatus> orderStates[] = {
    {"placed", EntryStatus::Placed}, {"shipped", EntryStatus::Shipped}, {"delivered", EntryStatus::Delivered},
    {"returned", EntryStatus::Returned}, {"cancelled", EntryStatus::Cancelled}};
constexpr Name<EntryStatus> taskStates[] = {
    {"open", EntryStatus::Open}, {"done", EntryStatus::Done}, {"cancelled", EntryStatus::Cancelled}};
constexpr Name<AfterCallWorkRule> afterCallRules[] = {
    {"optional", AfterCallWorkRule::Optional}, {"mandatory", AfterCallWorkRule::Mandatory},
    {"mandatory-limited", AfterCallWorkRule::MandatoryLimited}, {"fixed", AfterCallWorkRule::Fixed}};
constexpr Name<const char *> caseKinds[] = {{"complaint", "complaint"}};
constexpr Name<const char *> surveyKinds[] = {{"csat", "csat"}, {"nps", "nps"}, {"ces", "ces"}};
constexpr Name<const char *> taskKinds[] = {{"callback", "callback"}, {"follow-up", "follow-up"}};

template <class E, size_t N>
QString nameOf(E code, const Name<E> (&names)[N])
{
    for (const auto &[name, value] : names) {
        if (value == code)
            return QLatin1String(name);
    }
    return {};
}

// Builds a data object that leaves out what is empty.
struct Writer
{
    QJsonObject object;

    void text(const char *key, const QString &value)
    {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value);
    }
    void texts(const char *key, const QStringList &values)
    {
        if (!values.isEmpty())
            object.insert(QLatin1String(key), QJsonArray::fromStringList(values));
    }
    void always(const char *key, const QJsonValue &value) { object.insert(QLatin1String(key), value); }
    void time(const char *key, std::optional<Timestamp> at)
    {
        if (at)
            object.insert(QLatin1String(key), toIso(*at));
    }
    void id(const char *key, const QUuid &id)
    {
        if (!id.isNull())
            object.insert(QLatin1String(key), id.toString(QUuid::WithoutBraces));
    }
    void textMap(const char *key, const QMap<QString, QString> &values)
    {
        QJsonObject map;
        for (auto it = values.begin(); it != values.end(); ++it)
            map.insert(it.key(), it.value());
        object.insert(QLatin1String(key), map);
    }
};

template <class Id>
JsonReader readerOf(const char *type, Id id, const QJsonObject &data)
{
    return {data, QStringLiteral("%1/%2").arg(QLatin1String(type), id.toString())};
}

// Companies do not always keep their own rule of E.164; a look-up needs it.
QString normalIdentity(IdentityKind kind, const QString &value, const QString &country)
{
    switch (kind) {
    case IdentityKind::Phone: {
        static const QRegularExpression e164(QStringLiteral("^\\+[1-9][0-9]{6,14}$"));
        if (e164.match(value).hasMatch())
            return value;
        const auto number = PhoneNumber::parse(value, country);
        return number ? number->e164() : value.trimmed();
    }
    case IdentityKind::Email:
        return value.trimmed().toLower();
    case IdentityKind::Handle:
        return value.trimmed();
    }
    return value;
}

QVector<ArticleText> readTexts(JsonReader &reader)
{
    QVector<ArticleText> out;
    const QJsonObject texts = reader.object("texts");
    if (texts.size() > maxLanguages) {
        reader.fail(QStringLiteral("texts"), QStringLiteral("more than %1 items").arg(maxLanguages));
        return out;
    }
    for (auto it = texts.begin(); it != texts.end() && !reader.failed(); ++it) {
        JsonReader inner = reader.inner(QStringLiteral("texts.%1").arg(it.key().left(64)), it.value());
        ArticleText text;
        text.language = it.key();
        text.title = inner.requiredText("title");
        text.body = inner.text("body", JsonReader::bodyText);
        out += text;
        reader.take(inner);
    }
    return out;
}

QJsonObject writeTexts(const QVector<ArticleText> &texts)
{
    QJsonObject out;
    for (const ArticleText &text : texts)
        out.insert(text.language, QJsonObject{{QStringLiteral("title"), text.title}, {QStringLiteral("body"), text.body}});
    return out;
}

template <class T>
Result<T> finished(const JsonReader &reader, T value)
{
    if (reader.failed())
        return reader.error();
    return value;
}

} // namespace

Result<Customer> customerFromJson(CustomerId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("customers", id, data);
    Customer out;
    out.id = id;
    out.rev = rev;
    out.number = reader.requiredText("number");
    out.name = reader.requiredText("name");
    out.languages = reader.texts("languages", maxLanguages);
    out.tier = reader.text("tier");
    out.city = reader.text("city");
    out.country = reader.text("country", 8);
    out.timeZone = reader.text("timeZone", 128);
    out.since = reader.date("since");
    out.note = reader.text("note", JsonReader::longText);
    const QJsonArray identities = reader.array("identities", 200);
    for (qsizetype i = 0; i < identities.size() && !reader.failed(); ++i) {
        JsonReader inner = reader.inner(QStringLiteral("identities[%1]").arg(i), identities.at(i));
        Identity identity;
        identity.kind = inner.word("kind", identityKinds);
        identity.value = normalIdentity(identity.kind, inner.requiredText("value", 512), out.country);
        identity.label = inner.text("label");
        identity.primary = inner.boolean("primary");
        out.identities += identity;
        reader.take(inner);
    }
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Customer &customer)
{
    Writer out;
    out.text("number", customer.number);
    out.text("name", customer.name);
    out.always("languages", QJsonArray::fromStringList(customer.languages));
    out.text("tier", customer.tier);
    out.text("city", customer.city);
    out.text("country", customer.country);
    out.text("timeZone", customer.timeZone);
    if (customer.since.isValid())
        out.text("since", customer.since.toString(Qt::ISODate));
    out.text("note", customer.note);
    QJsonArray identities;
    for (const Identity &identity : customer.identities) {
        Writer one;
        one.text("kind", nameOf(identity.kind, identityKinds));
        one.text("value", identity.value);
        one.text("label", identity.label);
        if (identity.primary)
            one.always("primary", true);
        identities += one.object;
    }
    out.always("identities", identities);
    return out.object;
}

Result<Interaction> interactionFromJson(InteractionId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("interactions", id, data);
    Interaction out;
    out.id = id;
    out.rev = rev;
    out.customer = CustomerId(reader.uuid("customerId"));
    out.channel = reader.word("channel", contactChannels);
    out.direction = reader.word("direction", directions);
    out.queue = reader.text("queue");
    out.remoteNumber = reader.text("remoteNumber");
    out.callId = reader.text("callId");
    out.startedAt = reader.requiredTime("startedAt");
    out.answeredAt = reader.time("answeredAt");
    out.endedAt = reader.time("endedAt");
    out.wrappedUpAt = reader.time("wrappedUpAt");
    if (const auto seconds = reader.optionalInteger("talkSeconds", 0, maxSeconds))
        out.talk = std::chrono::seconds(*seconds);
    out.hold = std::chrono::seconds(reader.integer("holdSeconds", 0, maxSeconds));
    if (const auto seconds = reader.optionalInteger("wrapUpSeconds", 0, maxSeconds))
        out.wrapUp = std::chrono::seconds(*seconds);
    out.agent = reader.text("agent");
    out.agentName = reader.text("agentName");
    out.subject = reader.text("subject");
    out.text = reader.text("text", JsonReader::longText);
    out.note = reader.text("note", JsonReader::longText);
    out.disposition = reader.text("disposition");
    out.resolved = reader.boolean("resolved");
    out.firstContact = reader.boolean("firstContact");
    out.transferredTo = reader.text("transferredTo");
    out.cutOff = reader.boolean("cutOff");
    out.guide = reader.object("guide");
    out.quality = qualitySummaryFromJson(reader.object("quality"));
    const QStringList articles = reader.texts("articles", 1'000, 64);
    for (qsizetype i = 0; i < articles.size(); ++i) {
        const ArticleId article = ArticleId::fromString(articles.at(i));
        if (article.isNull())
            reader.fail(QStringLiteral("articles[%1]").arg(i), QStringLiteral("not a UUID"));
        out.articles += article;
    }
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Interaction &interaction)
{
    using std::chrono::seconds;
    const auto between = [](std::optional<Timestamp> from, std::optional<Timestamp> to) -> std::optional<seconds> {
        if (!from || !to)
            return std::nullopt;
        return std::max(seconds(0), std::chrono::round<seconds>(*to - *from));
    };
    Writer out;
    out.id("customerId", interaction.customer.uuid());
    out.text("channel", nameOf(interaction.channel, contactChannels));
    out.text("direction", nameOf(interaction.direction, directions));
    out.text("queue", interaction.queue);
    out.text("remoteNumber", interaction.remoteNumber);
    out.text("callId", interaction.callId);
    out.time("startedAt", interaction.startedAt);
    out.time("answeredAt", interaction.answeredAt);
    out.time("endedAt", interaction.endedAt);
    out.time("wrappedUpAt", interaction.wrappedUpAt);
    const seconds hold = std::chrono::round<seconds>(interaction.hold);
    std::optional<seconds> talk = interaction.talk;
    if (!talk) {
        talk = between(interaction.answeredAt, interaction.endedAt);
        if (talk) // holding is not talking
            talk = std::max(seconds(0), *talk - hold);
    }
    const auto wrapUp = interaction.wrapUp ? interaction.wrapUp : between(interaction.endedAt, interaction.wrappedUpAt);
    if (talk)
        out.always("talkSeconds", static_cast<qint64>(talk->count()));
    if (hold.count() > 0)
        out.always("holdSeconds", static_cast<qint64>(hold.count()));
    if (wrapUp)
        out.always("wrapUpSeconds", static_cast<qint64>(wrapUp->count()));
    out.text("agent", interaction.agent);
    out.text("agentName", interaction.agentName);
    out.text("subject", interaction.subject);
    out.text("text", interaction.text);
    out.text("note", interaction.note);
    out.text("disposition", interaction.disposition);
    out.always("resolved", interaction.resolved);
    out.always("firstContact", interaction.firstContact);
    out.text("transferredTo", interaction.transferredTo);
    if (interaction.cutOff)
        out.always("cutOff", true);
    if (!interaction.guide.isEmpty())
        out.always("guide", interaction.guide);
    if (const QJsonObject quality = toJson(interaction.quality); !quality.isEmpty())
        out.always("quality", quality);
    QStringList articles;
    for (const ArticleId article : interaction.articles)
        articles += article.toString();
    out.texts("articles", articles);
    return out.object;
}

Result<Case> caseFromJson(CaseId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("cases", id, data);
    Case out;
    out.id = id;
    out.rev = rev;
    out.customer = CustomerId(reader.requiredUuid("customerId"));
    out.number = reader.requiredText("number");
    out.kind = QLatin1String(reader.word("kind", caseKinds));
    out.classification = reader.text("classification");
    out.subject = reader.text("subject");
    out.text = reader.text("text", JsonReader::longText);
    out.state = reader.word("state", caseStates);
    out.owner = reader.text("owner");
    out.openedAt = reader.requiredTime("openedAt");
    out.due = reader.time("due");
    out.closedAt = reader.time("closedAt");
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Case &complaint)
{
    Writer out;
    out.id("customerId", complaint.customer.uuid());
    out.text("number", complaint.number);
    out.text("kind", complaint.kind);
    out.always("classification", complaint.classification);
    out.always("subject", complaint.subject);
    out.text("text", complaint.text);
    out.text("state", nameOf(complaint.state, caseStates));
    out.text("owner", complaint.owner);
    out.time("openedAt", complaint.openedAt);
    out.time("due", complaint.due);
    out.time("closedAt", complaint.closedAt);
    return out.object;
}

Result<Order> orderFromJson(OrderId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("orders", id, data);
    Order out;
    out.id = id;
    out.rev = rev;
    out.customer = CustomerId(reader.requiredUuid("customerId"));
    out.number = reader.requiredText("number");
    out.state = reader.word("state", orderStates);
    out.changedAt = reader.requiredTime("changedAt");
    out.total.minor = reader.requiredInteger("totalMinor", -maxMinor, maxMinor);
    out.total.currency = reader.requiredText("currency", 8);
    out.items = reader.texts("items", 1'000);
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Order &order)
{
    Writer out;
    out.id("customerId", order.customer.uuid());
    out.text("number", order.number);
    out.text("state", nameOf(order.state, orderStates));
    out.time("changedAt", order.changedAt);
    out.always("totalMinor", order.total.minor);
    out.text("currency", order.total.currency);
    out.always("items", QJsonArray::fromStringList(order.items));
    return out.object;
}

Result<Survey> surveyFromJson(SurveyId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("surveys", id, data);
    Survey out;
    out.id = id;
    out.rev = rev;
    out.customer = CustomerId(reader.requiredUuid("customerId"));
    out.at = reader.requiredTime("at");
    out.kind = QLatin1String(reader.word("kind", surveyKinds));
    // CSAT 1 to 5, NPS 0 to 10, CES 1 to 7.
    const bool nps = out.kind == QLatin1String("nps");
    out.score = static_cast<int>(reader.requiredInteger("score", nps ? 0 : 1, nps ? 10 : out.kind == QLatin1String("ces") ? 7 : 5));
    out.comment = reader.text("comment", JsonReader::longText);
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Survey &survey)
{
    Writer out;
    out.id("customerId", survey.customer.uuid());
    out.time("at", survey.at);
    out.text("kind", survey.kind);
    out.always("score", survey.score);
    out.text("comment", survey.comment);
    return out.object;
}

Result<Task> taskFromJson(TaskId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("tasks", id, data);
    Task out;
    out.id = id;
    out.rev = rev;
    out.customer = CustomerId(reader.requiredUuid("customerId"));
    out.kind = QLatin1String(reader.word("kind", taskKinds));
    out.state = reader.word("state", taskStates);
    out.subject = reader.text("subject");
    out.owner = reader.text("owner");
    out.createdAt = reader.requiredTime("createdAt");
    out.due = reader.time("due");
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Task &task)
{
    Writer out;
    out.id("customerId", task.customer.uuid());
    out.text("kind", task.kind);
    out.text("state", nameOf(task.state, taskStates));
    out.always("subject", task.subject);
    out.text("owner", task.owner);
    out.time("createdAt", task.createdAt);
    out.time("due", task.due);
    return out.object;
}

Result<Article> articleFromJson(ArticleId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("articles", id, data);
    Article out;
    out.id = id;
    out.rev = rev;
    out.slug = reader.requiredText("slug", 256);
    out.category = reader.text("category");
    out.keywords = reader.texts("keywords", 256);
    out.version = static_cast<int>(reader.integer("version", 0, std::numeric_limits<int>::max(), 1));
    out.helped = static_cast<int>(reader.integer("helped", 0, std::numeric_limits<int>::max()));
    out.updatedAt = reader.requiredTime("updatedAt");
    out.texts = readTexts(reader);
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Article &article)
{
    Writer out;
    out.text("slug", article.slug);
    out.always("category", article.category);
    out.always("keywords", QJsonArray::fromStringList(article.keywords));
    out.always("version", article.version);
    out.always("helped", article.helped);
    out.time("updatedAt", article.updatedAt);
    out.always("texts", writeTexts(article.texts));
    return out.object;
}

Result<FlowDocument> flowFromJson(FlowId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("flows", id, data);
    FlowDocument out;
    out.id = id;
    out.rev = rev;
    out.slug = reader.requiredText("slug", 256);
    out.document = reader.object("document");
    return finished(reader, std::move(out));
}

QJsonObject toJson(const FlowDocument &flow)
{
    return {{QStringLiteral("slug"), flow.slug}, {QStringLiteral("document"), flow.document}};
}

Result<Disposition> dispositionFromJson(DispositionId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("dispositions", id, data);
    Disposition out;
    out.id = id;
    out.rev = rev;
    out.key = reader.requiredText("key", 256);
    out.names = reader.textMap("names", maxLanguages);
    out.queues = reader.texts("queues", 1'000, 256);
    out.resolvedByDefault = reader.boolean("resolvedByDefault");
    out.order = static_cast<int>(reader.integer("order", -1'000'000, 1'000'000));
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Disposition &disposition)
{
    Writer out;
    out.text("key", disposition.key);
    out.textMap("names", disposition.names);
    out.always("queues", QJsonArray::fromStringList(disposition.queues));
    out.always("resolvedByDefault", disposition.resolvedByDefault);
    out.always("order", disposition.order);
    return out.object;
}

Result<Queue> queueFromJson(QueueId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("queues", id, data);
    Queue out;
    out.id = id;
    out.rev = rev;
    out.key = reader.requiredText("key", 256);
    out.names = reader.textMap("names", maxLanguages);
    out.extension = reader.text("extension", 64);
    out.flow = reader.text("flow", 256);
    out.afterCallWork = reader.word("afterCallWork", afterCallRules);
    out.afterCallLimit = std::chrono::seconds(reader.integer("afterCallLimit", 0, 24 * 3600));
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Queue &queue)
{
    Writer out;
    out.text("key", queue.key);
    out.textMap("names", queue.names);
    out.text("extension", queue.extension);
    out.text("flow", queue.flow);
    out.text("afterCallWork", nameOf(queue.afterCallWork, afterCallRules));
    out.always("afterCallLimit", static_cast<qint64>(queue.afterCallLimit.count()));
    return out.object;
}

Result<Agent> agentFromJson(AgentId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("agents", id, data);
    Agent out;
    out.id = id;
    out.rev = rev;
    out.login = reader.requiredText("login", 256);
    out.name = reader.text("name");
    out.extension = reader.text("extension", 64);
    out.roles = reader.texts("roles", 64, 64);
    out.queues = reader.texts("queues", 1'000, 256);
    out.languages = reader.texts("languages", maxLanguages);
    return finished(reader, std::move(out));
}

QJsonObject toJson(const Agent &agent)
{
    Writer out;
    out.text("login", agent.login);
    out.text("name", agent.name);
    out.text("extension", agent.extension);
    out.always("roles", QJsonArray::fromStringList(agent.roles));
    out.always("queues", QJsonArray::fromStringList(agent.queues));
    out.always("languages", QJsonArray::fromStringList(agent.languages));
    return out.object;
}

Result<MessageTemplate> templateFromJson(TemplateId id, const QString &rev, const QJsonObject &data)
{
    JsonReader reader = readerOf("templates", id, data);
    MessageTemplate out;
    out.id = id;
    out.rev = rev;
    out.slug = reader.requiredText("slug", 256);
    out.texts = readTexts(reader);
    return finished(reader, std::move(out));
}

QJsonObject toJson(const MessageTemplate &reply)
{
    return {{QStringLiteral("slug"), reply.slug}, {QStringLiteral("texts"), writeTexts(reply.texts)}};
}

} // namespace linija
