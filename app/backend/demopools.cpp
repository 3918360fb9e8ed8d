#include "app/backend/demopools.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr qint64 maxPoolBytes = 4 * 1024 * 1024;

// Walks a JSON document and remembers the first thing that is wrong, with its place.
class Reader
{
public:
    static Result<Reader> open(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, path + u": "_s + file.errorString()};
        if (file.size() > maxPoolBytes)
            return Error{ErrorCode::TooLarge, path + u": larger than 4 MiB"_s};
        const QByteArray bytes = file.readAll();
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (!document.isObject()) {
            return Error{ErrorCode::Invalid, u"%1: line %2: %3"_s.arg(path)
                                                 .arg(bytes.left(error.offset).count('\n') + 1)
                                                 .arg(error.errorString())};
        }
        return Reader(path, document.object());
    }

    [[nodiscard]] const QJsonObject &root() const { return m_root; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void fail(const QString &place, const QString &why)
    {
        if (!m_error)
            m_error = Error{ErrorCode::Invalid, m_path + u": "_s + place + u": "_s + why};
    }
    QString text(const QJsonObject &from, const QString &key, const QString &place)
    {
        const QJsonValue value = from.value(key);
        if (!value.isString() || value.toString().isEmpty())
            fail(place + u'.' + key, u"must be text"_s);
        return value.toString();
    }
    int number(const QJsonObject &from, const QString &key, const QString &place)
    {
        const QJsonValue value = from.value(key);
        if (!value.isDouble())
            fail(place + u'.' + key, u"must be a number"_s);
        return value.toInt();
    }
    QJsonArray list(const QJsonObject &from, const QString &key, const QString &place)
    {
        const QJsonArray value = from.value(key).toArray();
        if (value.isEmpty())
            fail(place + u'.' + key, u"must be a list that is not empty"_s);
        return value;
    }
    QJsonObject object(const QJsonObject &from, const QString &key, const QString &place)
    {
        const QJsonObject value = from.value(key).toObject();
        if (value.isEmpty())
            fail(place + u'.' + key, u"must be an object that is not empty"_s);
        return value;
    }
    QStringList texts(const QJsonArray &from, const QString &place)
    {
        QStringList result;
        for (qsizetype i = 0; i < from.size(); ++i) {
            if (!from.at(i).isString() || from.at(i).toString().isEmpty())
                fail(u"%1[%2]"_s.arg(place).arg(i), u"must be text"_s);
            result.append(from.at(i).toString());
        }
        return result;
    }

private:
    Reader(QString path, QJsonObject root) : m_path(std::move(path)), m_root(std::move(root)) {}

    QString m_path;
    QJsonObject m_root;
    std::optional<Error> m_error;
};

QString asciiLower(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c == u'ł' || c == u'Ł')
            result += u'l';
        else if (c.unicode() < 128 && c.isLetter())
            result += c.toLower();
    }
    return result;
}

QVector<DemoName> readNames(Reader &reader, const QJsonArray &list, const QString &place)
{
    QVector<DemoName> names;
    for (const QString &text : reader.texts(list, place)) {
        const qsizetype bar = text.indexOf(u'|');
        names.append({text.left(bar < 0 ? text.size() : bar), asciiLower(bar < 0 ? text : text.mid(bar + 1))});
        if (names.last().latin.isEmpty())
            reader.fail(place, text + u": needs a Latin form after |"_s);
    }
    return names;
}

void readRegions(Reader &reader, DemoPools &pools)
{
    const QJsonArray regions = reader.list(reader.root(), u"regions"_s, {});
    for (qsizetype i = 0; i < regions.size(); ++i) {
        const QString place = u"regions[%1]"_s.arg(i);
        const QJsonObject from = regions.at(i).toObject();
        DemoRegion region;
        region.country = reader.text(from, u"country"_s, place);
        region.currency = reader.text(from, u"currency"_s, place);
        region.culture = reader.text(from, u"culture"_s, place);
        region.customers = reader.number(from, u"weight"_s, place);
        for (const QJsonValue &each : reader.list(from, u"languages"_s, place)) {
            const QJsonObject languages = each.toObject();
            region.languages.append({reader.number(languages, u"weight"_s, place + u".languages"_s),
                                     reader.texts(reader.list(languages, u"list"_s, place), place + u".languages.list"_s)});
        }
        for (const QString &text : reader.texts(reader.list(from, u"cities"_s, place), place + u".cities"_s)) {
            const QStringList parts = text.split(u'|');
            if (parts.size() != 2)
                reader.fail(place + u".cities"_s, text + u": wants City|Time/Zone"_s);
            else
                region.places.append({parts.at(0), parts.at(1)});
        }
        region.phones = reader.texts(reader.list(from, u"phones"_s, place), place + u".phones"_s);
        pools.regions.append(region);
    }
}

void readCultures(Reader &reader, DemoPools &pools)
{
    const QJsonObject cultures = reader.object(reader.root(), u"cultures"_s, {});
    for (auto it = cultures.begin(); it != cultures.end(); ++it) {
        const QString place = u"cultures."_s + it.key();
        DemoCulture culture;
        culture.familyFirst = reader.text(it->toObject(), u"family"_s, place) == u"first";
        for (int sex = 0; sex < 2; ++sex) {
            const QString key = sex == 0 ? u"male"_s : u"female"_s;
            const QJsonObject names = reader.object(it->toObject(), key, place);
            const QString at = place + u'.' + key;
            culture.given[sex] = readNames(reader, reader.list(names, u"given"_s, at), at + u".given"_s);
            culture.family[sex] = readNames(reader, reader.list(names, u"family"_s, at), at + u".family"_s);
        }
        pools.cultures.insert(it.key(), culture);
    }
    for (const DemoRegion &region : std::as_const(pools.regions)) {
        if (!pools.cultures.contains(region.culture))
            reader.fail(u"regions"_s, u"no culture "_s + region.culture);
    }
}

void readProducts(Reader &reader, DemoPools &pools)
{
    const QJsonArray products = reader.list(reader.root(), u"products"_s, {});
    for (qsizetype i = 0; i < products.size(); ++i) {
        const QString place = u"products[%1]"_s.arg(i);
        const QJsonObject from = products.at(i).toObject();
        DemoProduct product{reader.text(from, u"model"_s, place), reader.number(from, u"price"_s, place),
                            reader.texts(reader.list(from, u"kinds"_s, place), place + u".kinds"_s), {}};
        const QJsonObject names = reader.object(from, u"names"_s, place);
        for (auto it = names.begin(); it != names.end(); ++it)
            product.names.insert(it.key(), it->toString());
        pools.products.append(product);
    }
    const QJsonObject rates = reader.object(reader.root(), u"rates"_s, {});
    for (auto it = rates.begin(); it != rates.end(); ++it)
        pools.rates.insert(it.key(), it->toInt(1));
}

std::optional<DemoDeed> deedOf(const QString &text)
{
    static const QHash<QString, DemoDeed> deeds{
        {u"order"_s, DemoDeed::Order}, {u"call"_s, DemoDeed::Call}, {u"chat"_s, DemoDeed::Chat},
        {u"email"_s, DemoDeed::Email}, {u"sms"_s, DemoDeed::Sms},   {u"case"_s, DemoDeed::Case},
        {u"survey"_s, DemoDeed::Survey}, {u"task"_s, DemoDeed::Task}};
    const auto found = deeds.constFind(text);
    return found == deeds.constEnd() ? std::nullopt : std::optional(*found);
}

DemoEvent readEvent(Reader &reader, const QJsonObject &from, const QString &place, const DemoPools &pools)
{
    DemoEvent event;
    const auto deed = deedOf(reader.text(from, u"do"_s, place));
    if (!deed)
        reader.fail(place + u".do"_s, u"one of order, call, chat, email, sms, case, survey, task"_s);
    event.deed = deed.value_or(DemoDeed::Call);
    const auto optional = [&from](const char *key) { return from.value(QLatin1String(key)).toString(); };
    event.day = from.value(u"day"_s).toInt();
    event.chance = from.value(u"chance"_s).toInt(100);
    event.direction = optional("direction");
    event.queue = optional("queue");
    event.subject = optional("subject");
    event.text = optional("text");
    event.note = optional("note");
    event.disposition = optional("disposition");
    event.classification = optional("classification");
    event.kind = optional("kind");
    event.mood = optional("mood");
    event.dueDays = from.value(u"due"_s).toInt();
    event.shortest = from.value(u"talk"_s).toArray().at(0).toInt();
    event.longest = from.value(u"talk"_s).toArray().at(1).toInt();
    const QString outcome = optional("outcome");
    event.outcome = outcome == u"first-contact" ? DemoOutcome::FirstContact
        : outcome == u"not-resolved"            ? DemoOutcome::NotResolved
        : outcome == u"abandoned"               ? DemoOutcome::Abandoned
                                                : DemoOutcome::Resolved;
    if (!event.text.isEmpty() && !pools.phrases.contains(event.text))
        reader.fail(place + u".text"_s, u"no phrases "_s + event.text);
    if (!event.note.isEmpty() && !pools.notes.contains(event.note))
        reader.fail(place + u".note"_s, u"no notes "_s + event.note);
    if (event.longest < event.shortest)
        reader.fail(place + u".talk"_s, u"wants [shortest, longest]"_s);
    if (event.deed == DemoDeed::Survey && !pools.phrases.contains(u"survey-"_s + event.mood))
        reader.fail(place + u".mood"_s, u"no phrases survey-"_s + event.mood);
    if (event.deed == DemoDeed::Order) {
        for (const QString &step : reader.texts(reader.list(from, u"path"_s, place), place + u".path"_s)) {
            const QStringList parts = step.split(u' ');
            event.path.append({parts.first(), parts.last().toInt()});
        }
    }
    return event;
}

void readStories(Reader &reader, DemoPools &pools)
{
    const QJsonObject phrases = reader.object(reader.root(), u"phrases"_s, {});
    for (auto theme = phrases.begin(); theme != phrases.end(); ++theme) {
        const QJsonObject languages = theme->toObject();
        for (auto it = languages.begin(); it != languages.end(); ++it)
            pools.phrases[theme.key()][it.key()] =
                reader.texts(it->toArray(), u"phrases."_s + theme.key() + u'.' + it.key());
        if (pools.phrases.value(theme.key()).value(u"en"_s).isEmpty())
            reader.fail(u"phrases."_s + theme.key(), u"needs English at least"_s);
    }
    const QJsonObject notes = reader.object(reader.root(), u"notes"_s, {});
    for (auto it = notes.begin(); it != notes.end(); ++it)
        pools.notes.insert(it.key(), reader.texts(reader.list(notes, it.key(), u"notes"_s), u"notes."_s + it.key()));
    const QJsonArray stories = reader.list(reader.root(), u"stories"_s, {});
    for (qsizetype i = 0; i < stories.size(); ++i) {
        const QString place = u"stories[%1]"_s.arg(i);
        const QJsonObject from = stories.at(i).toObject();
        DemoStory story{reader.text(from, u"key"_s, place), reader.number(from, u"weight"_s, place),
                        from.value(u"needs"_s).toString(), {}};
        if (!story.needs.isEmpty()
            && std::none_of(pools.products.begin(), pools.products.end(),
                            [&story](const DemoProduct &product) { return product.kinds.contains(story.needs); }))
            reader.fail(place + u".needs"_s, u"no product of the kind "_s + story.needs);
        const QJsonArray events = reader.list(from, u"events"_s, place);
        for (qsizetype j = 0; j < events.size(); ++j)
            story.events.append(readEvent(reader, events.at(j).toObject(), u"%1.events[%2]"_s.arg(place).arg(j), pools));
        pools.stories.append(story);
    }
}

void readAgents(Reader &reader, DemoPools &pools)
{
    pools.agentRows = reader.list(reader.root(), u"agents"_s, {});
    for (qsizetype i = 0; i < pools.agentRows.size(); ++i) {
        const QJsonObject from = pools.agentRows.at(i).toObject();
        const QString place = u"agents[%1]"_s.arg(i);
        const QStringList roles = reader.texts(reader.list(from, u"roles"_s, place), place + u".roles"_s);
        if (roles.contains(u"agent"_s)) {
            pools.agents.append({reader.text(from, u"login"_s, place), reader.text(from, u"name"_s, place),
                                 reader.texts(from.value(u"queues"_s).toArray(), place + u".queues"_s),
                                 reader.texts(from.value(u"languages"_s).toArray(), place + u".languages"_s)});
        }
    }
    if (pools.agents.isEmpty())
        reader.fail(u"agents"_s, u"nobody has the role agent"_s);
}

} // namespace

Result<DemoPools> readDemoPools(const QString &folder)
{
    DemoPools pools;
    const auto with = [&folder](const char *name, auto read) -> Result<void> {
        auto reader = Reader::open(folder + u'/' + QLatin1String(name));
        if (!reader)
            return reader.error();
        read(reader.value());
        if (reader.value().error())
            return *reader.value().error();
        return {};
    };
    const auto rows = [](QJsonArray &into, const char *key) {
        return [&into, key](Reader &reader) { into = reader.list(reader.root(), QLatin1String(key), {}); };
    };
    const Result<void> steps[] = {
        with("agents.json", [&pools](Reader &reader) { readAgents(reader, pools); }),
        with("queues.json", rows(pools.queueRows, "queues")),
        with("dispositions.json", rows(pools.dispositionRows, "dispositions")),
        with("templates.json", rows(pools.templateRows, "templates")),
        with("customers.json", rows(pools.customers, "customers")),
        with("names.json",
             [&pools](Reader &reader) {
                 readRegions(reader, pools);
                 readCultures(reader, pools);
                 pools.customerNotes = reader.texts(reader.list(reader.root(), u"notes"_s, {}), u"notes"_s);
             }),
        with("stories.json",
             [&pools](Reader &reader) {
                 readProducts(reader, pools);
                 readStories(reader, pools);
             }),
    };
    for (const auto &step : steps) {
        if (!step)
            return step.error();
    }
    return pools;
}

} // namespace linija::backend
