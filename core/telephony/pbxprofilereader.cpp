// Reading of a PBX profile: strict, bounded, every error names its place.
#include "core/base/untrustedtext.h"
#include "core/telephony/pbxprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace linija {

namespace {

constexpr qsizetype maxWord = 128;
constexpr qsizetype maxLongText = 4096;
constexpr qsizetype maxReasons = 64;
constexpr qsizetype maxHttpHeaders = 16;
constexpr qsizetype maxPlaces = 24; // a phone watches 32 extensions, and the facts are some of them

constexpr std::array allVerbs{PbxVerb::SignIn,    PbxVerb::SignOut,      PbxVerb::Pause,     PbxVerb::Unpause,       PbxVerb::Park,
                              PbxVerb::PickUpParked, PbxVerb::PickUpRinging, PbxVerb::Voicemail, PbxVerb::EchoTest, PbxVerb::Listen,
                              PbxVerb::Whisper,   PbxVerb::Barge,        PbxVerb::StartRecording, PbxVerb::StopRecording};
constexpr std::array allFacts{PbxFact::Paused, PbxFact::LeadListens, PbxFact::LeadWhispers, PbxFact::LeadBarges};

// A place in the document, and the first thing found wrong.
class Reader
{
public:
    struct At
    {
        QJsonObject json;
        QString path; // "actions.pause", empty for the whole
    };

    std::optional<Error> problem;

    void refuse(const QString &path, const QString &why)
    {
        if (!problem)
            problem = Error{ErrorCode::Invalid, QStringLiteral("%1: %2").arg(path.isEmpty() ? QStringLiteral("the whole") : path, why)};
    }

    static QString below(const At &at, const QString &key) { return at.path.isEmpty() ? key : at.path + QLatin1Char('.') + key; }

    void only(const At &at, std::initializer_list<const char *> keys)
    {
        for (auto it = at.json.constBegin(); it != at.json.constEnd(); ++it) {
            if (std::none_of(keys.begin(), keys.end(), [&](const char *key) { return it.key() == QLatin1String(key); }))
                refuse(below(at, plainBoundedText(it.key(), 64)), QStringLiteral("nothing reads this"));
        }
    }

    At object(const At &at, const QString &key)
    {
        const QJsonValue value = at.json.value(key);
        if (!value.isUndefined() && !value.isObject())
            refuse(below(at, key), QStringLiteral("must be an object"));
        return {value.toObject(), below(at, key)};
    }

    QString text(const At &at, const char *key, qsizetype most = maxWord)
    {
        const QJsonValue value = at.json.value(QLatin1String(key));
        if (value.isUndefined())
            return {};
        const QString text = value.toString();
        if (!value.isString() || text.isEmpty() || text.size() > most)
            refuse(below(at, QLatin1String(key)), QStringLiteral("must be a text of 1 to %1 characters").arg(most));
        return text;
    }

    QString oneOf(const At &at, const char *key, const QStringList &words)
    {
        const QString word = text(at, key);
        if (!word.isEmpty() && !words.contains(word))
            refuse(below(at, QLatin1String(key)), QStringLiteral("must be one of: %1").arg(words.join(QStringLiteral(", "))));
        return word;
    }

    // A number, a code or a name to dial, with placeholders.
    QString dialled(const At &at, const char *key, const QStringList &placeholders)
    {
        static const QRegularExpression shape(QStringLiteral("^([A-Za-z0-9*#+._-]|\\{[a-z]+\\})+$"));
        const QString text = this->text(at, key);
        if (!text.isEmpty() && !shape.match(text).hasMatch())
            refuse(below(at, QLatin1String(key)), QStringLiteral("may have letters, digits, * # + - . _ and placeholders"));
        checkPlaceholders(below(at, QLatin1String(key)), text, placeholders);
        return text;
    }

    void checkPlaceholders(const QString &path, const QString &text, const QStringList &known)
    {
        static const QRegularExpression placeholder(QStringLiteral("\\{([a-z]+)\\}"));
        for (auto found = placeholder.globalMatch(text); found.hasNext();) {
            const QString name = found.next().captured(1);
            if (!known.contains(name))
                refuse(path, QStringLiteral("{%1} is not known here; these are: {%2}").arg(name, known.join(QStringLiteral("} {"))));
        }
    }

    PbxHttp http(const At &at, const QStringList &placeholders, bool mustContain);
    PbxAction action(const At &at, const QStringList &placeholders);
    PbxSource source(const At &at);
    void headers(const At &at, PbxProfile &into);
    void reasons(const At &at, PbxProfile &into);
    void places(const At &top, PbxProfile &into);
};

const QStringList ownWords{QStringLiteral("user"), QStringLiteral("domain"), QStringLiteral("login")};

QStringList placeholdersOf(PbxVerb verb)
{
    switch (verb) {
    case PbxVerb::Pause: return ownWords + QStringList{QStringLiteral("reason")};
    case PbxVerb::Park:
    case PbxVerb::PickUpParked: return ownWords + QStringList{QStringLiteral("place")};
    case PbxVerb::PickUpRinging: return ownWords + QStringList{QStringLiteral("extension")};
    case PbxVerb::Listen:
    case PbxVerb::Whisper:
    case PbxVerb::Barge: return ownWords + QStringList{QStringLiteral("agent")};
    case PbxVerb::SignIn:
    case PbxVerb::SignOut:
    case PbxVerb::Unpause:
    case PbxVerb::Voicemail:
    case PbxVerb::EchoTest:
    case PbxVerb::StartRecording:
    case PbxVerb::StopRecording: return ownWords;
    }
    return ownWords;
}

PbxHttp Reader::http(const At &at, const QStringList &placeholders, bool mustContain)
{
    only(at, {"method", "url", "headers", "json", "form", "text", "auth", "user", "contains", "every"});
    PbxHttp out;
    const QString method = oneOf(at, "method", {QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"), QStringLiteral("PATCH"), QStringLiteral("DELETE")});
    out.method = method.isEmpty() ? QByteArrayLiteral("GET") : method.toLatin1();
    out.url = text(at, "url", 2048);
    static const QRegularExpression placeholder(QStringLiteral("\\{[a-z]+\\}"));
    const QUrl url(QString(out.url).replace(placeholder, QStringLiteral("x")), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty())
        refuse(below(at, QStringLiteral("url")), QStringLiteral("must be an http or https address without a password"));
    // The keyring's password goes to the host that is written here, never to one that a placeholder makes up.
    const qsizetype path = out.url.indexOf(QLatin1Char('/'), out.url.indexOf(QLatin1String("://")) + 3);
    if (QString withoutDomain = out.url.left(path); withoutDomain.remove(QStringLiteral("{domain}")).contains(QLatin1Char('{')))
        refuse(below(at, QStringLiteral("url")), QStringLiteral("only {domain} may stand before the path"));
    checkPlaceholders(below(at, QStringLiteral("url")), out.url, placeholders);
    const At headers = object(at, QStringLiteral("headers"));
    if (headers.json.size() > maxHttpHeaders)
        refuse(headers.path, QStringLiteral("at most %1").arg(maxHttpHeaders));
    for (auto it = headers.json.constBegin(); it != headers.json.constEnd(); ++it) {
        const QString value = it.value().toString();
        if (!it.value().isString() || !isHeader(it.key(), value))
            refuse(below(headers, plainBoundedText(it.key(), 64)), QStringLiteral("not a header with a text of one line"));
        if (it.key().compare(QLatin1String("authorization"), Qt::CaseInsensitive) == 0)
            refuse(below(headers, it.key()), QStringLiteral("passwords do not belong in a profile; use \"auth\""));
        checkPlaceholders(below(headers, it.key()), value, placeholders);
        out.headers.push_back({it.key(), value});
    }
    const auto body = [&](const char *key, PbxBody kind) {
        if (!at.json.contains(QLatin1String(key)))
            return;
        if (out.bodyKind != PbxBody::None)
            refuse(below(at, QLatin1String(key)), QStringLiteral("only one of json, form and text"));
        out.bodyKind = kind;
        const QJsonValue value = at.json.value(QLatin1String(key));
        if (kind == PbxBody::Json && value.isObject())
            out.body = QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        else if (kind == PbxBody::Json)
            refuse(below(at, QLatin1String(key)), QStringLiteral("must be an object"));
        else
            out.body = text(at, key, maxLongText);
        if (out.body.size() > maxLongText)
            refuse(below(at, QLatin1String(key)), QStringLiteral("at most %1 characters").arg(maxLongText));
        checkPlaceholders(below(at, QLatin1String(key)), out.body, placeholders);
    };
    body("json", PbxBody::Json);
    body("form", PbxBody::Form);
    body("text", PbxBody::Text);
    const QString auth = oneOf(at, "auth", {QStringLiteral("basic"), QStringLiteral("bearer")});
    out.auth = auth == QLatin1String("basic") ? PbxAuth::Basic : auth == QLatin1String("bearer") ? PbxAuth::Bearer : PbxAuth::None;
    out.user = text(at, "user");
    if ((out.auth == PbxAuth::Basic) != !out.user.isEmpty())
        refuse(below(at, QStringLiteral("user")), QStringLiteral("belongs to \"auth\": \"basic\" and to nothing else"));
    checkPlaceholders(below(at, QStringLiteral("user")), out.user, ownWords);
    out.contains = text(at, "contains", 256);
    if (mustContain && out.contains.isEmpty())
        refuse(below(at, QStringLiteral("contains")), QStringLiteral("is missing: what says that it is so"));
    checkPlaceholders(below(at, QStringLiteral("contains")), out.contains, placeholders);
    return out;
}

PbxAction Reader::action(const At &at, const QStringList &placeholders)
{
    only(at, {"code", "digits", "call", "transfer", "http"});
    PbxAction out;
    const bool isCode = at.json.contains(QLatin1String("code"));
    int ways = 0;
    const auto way = [&](const char *key, PbxWay is) {
        if (!at.json.contains(QLatin1String(key)))
            return;
        if (++ways > 1)
            refuse(at.path, QStringLiteral("only one of code, call, digits, transfer and http"));
        out.way = is;
        if (is == PbxWay::Http)
            out.http = http(object(at, QStringLiteral("http")), placeholders, false);
        else
            out.target = dialled(at, key, placeholders);
    };
    way("code", PbxWay::Code);
    way("call", PbxWay::Call);
    way("transfer", PbxWay::Transfer);
    way("http", PbxWay::Http);
    if (isCode)
        out.digits = dialled(at, "digits", placeholders);
    else
        way("digits", PbxWay::Digits);
    const QString digits = out.way == PbxWay::Digits ? out.target : out.digits;
    static const QRegularExpression keys(QStringLiteral("^([0-9*#A-Da-d]|\\{[a-z]+\\})*$"));
    if (!keys.match(digits).hasMatch())
        refuse(below(at, QStringLiteral("digits")), QStringLiteral("may have 0-9 * # A-D and placeholders"));
    if (ways == 0)
        refuse(at.path, QStringLiteral("one of code, call, digits, transfer and http is missing"));
    return out;
}

PbxSource Reader::source(const At &at)
{
    only(at, {"extension", "http", "everySeconds"});
    PbxSource out;
    out.extension = dialled(at, "extension", ownWords);
    const bool asks = at.json.contains(QLatin1String("http"));
    if (asks)
        out.http = http(object(at, QStringLiteral("http")), ownWords, true);
    if (asks == !out.extension.isEmpty())
        refuse(at.path, QStringLiteral("one of extension and http"));
    if (const QJsonValue every = at.json.value(QLatin1String("everySeconds")); !every.isUndefined()) {
        const int seconds = every.toInt(-1);
        if (!asks || seconds < 2 || seconds > 3600)
            refuse(below(at, QStringLiteral("everySeconds")), QStringLiteral("belongs to http and is 2 to 3600"));
        out.every = std::chrono::seconds(seconds);
    }
    return out;
}

void Reader::headers(const At &at, PbxProfile &into)
{
    struct Name
    {
        const char *key;
        const char *header;
    };
    constexpr std::array<Name, 5> names{{{"customer", "x-customer-id"}, {"queue", "x-queue"}, {"ivrPath", "x-ivr-path"}, {"language", "x-language"}, {"queueJoined", "x-queue-joined"}}};
    only(at, {"customer", "queue", "ivrPath", "language", "queueJoined"});
    for (const Name &name : names) {
        const QJsonValue value = at.json.value(QLatin1String(name.key));
        const QJsonArray list = value.isString() ? QJsonArray{value} : value.toArray();
        if (!value.isUndefined() && (list.isEmpty() || list.size() > 4))
            refuse(below(at, QLatin1String(name.key)), QStringLiteral("must be a header's name, or a list of 1 to 4"));
        for (const QJsonValue &one : list) {
            if (!isHeader(one.toString(), {}))
                refuse(below(at, QLatin1String(name.key)), QStringLiteral("not a header's name"));
            into.headers.push_back({QLatin1String(name.header), one.toString()});
        }
    }
}

void Reader::reasons(const At &at, PbxProfile &into)
{
    if (at.json.size() > maxReasons)
        refuse(at.path, QStringLiteral("at most %1").arg(maxReasons));
    for (auto it = at.json.constBegin(); it != at.json.constEnd(); ++it) {
        const QString word = it.value().toString();
        if (!it.value().isString() || word.size() > 64 || it.key().size() > 64)
            refuse(below(at, plainBoundedText(it.key(), 64)), QStringLiteral("must be a text of at most 64 characters"));
        if (it.key() == QLatin1String("*"))
            into.otherReason = word;
        else
            into.reasons.insert(it.key(), word);
    }
}

void Reader::places(const At &top, PbxProfile &into)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z0-9*#+._-]{1,32}$"));
    const QJsonValue value = top.json.value(QLatin1String("places"));
    const QJsonArray list = value.toArray();
    if (!value.isUndefined() && (!value.isArray() || list.isEmpty() || list.size() > maxPlaces))
        refuse(QStringLiteral("places"), QStringLiteral("must be a list of 1 to %1 extensions").arg(maxPlaces));
    for (const QJsonValue &one : list) {
        const QString place = one.toString();
        if (!shape.match(place).hasMatch())
            refuse(QStringLiteral("places"), QStringLiteral("an extension has 1 to 32 letters, digits or * # + - . _"));
        else if (into.places.contains(place))
            refuse(QStringLiteral("places"), QStringLiteral("%1 is there twice").arg(place));
        into.places.push_back(place);
    }
}

} // namespace

Result<PbxProfile> readPbxProfile(const QByteArray &json)
{
    if (json.size() > maxProfileBytes)
        return Error{ErrorCode::TooLarge, QStringLiteral("a profile has at most %1 bytes").arg(maxProfileBytes)};
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const auto line = 1 + std::count(json.cbegin(), json.cbegin() + std::min<qsizetype>(syntax.offset, json.size()), '\n');
        return Error{ErrorCode::Invalid, QStringLiteral("line %1: %2").arg(line).arg(syntax.errorString())};
    }
    if (!document.isObject())
        return Error{ErrorCode::Invalid, QStringLiteral("the whole: must be an object")};
    Reader read;
    const Reader::At top{document.object(), {}};
    read.only(top, {"linijaPbxProfile", "name", "headers", "actions", "reasons", "facts", "places"});
    const int version = top.json.value(QLatin1String("linijaPbxProfile")).toInt(-1);
    if (version > 1)
        return Error{ErrorCode::TooNew, QStringLiteral("linijaPbxProfile: version %1 is newer than this Linija, which reads 1").arg(version)};
    if (version != 1)
        read.refuse(QStringLiteral("linijaPbxProfile"), QStringLiteral("must be 1"));
    PbxProfile profile;
    profile.name = plainBoundedText(read.text(top, "name"), maxWord);
    if (profile.name.isEmpty())
        read.refuse(QStringLiteral("name"), QStringLiteral("is missing"));
    read.headers(read.object(top, QStringLiteral("headers")), profile);
    read.reasons(read.object(top, QStringLiteral("reasons")), profile);
    const Reader::At actions = read.object(top, QStringLiteral("actions"));
    for (auto it = actions.json.constBegin(); it != actions.json.constEnd(); ++it) {
        const auto verb = std::find_if(allVerbs.begin(), allVerbs.end(), [&](PbxVerb one) { return pbxVerbName(one) == it.key(); });
        if (verb == allVerbs.end())
            read.refuse(Reader::below(actions, plainBoundedText(it.key(), 64)), QStringLiteral("nothing reads this"));
        else
            profile.actions.insert(*verb, read.action(read.object(actions, it.key()), placeholdersOf(*verb)));
    }
    const Reader::At facts = read.object(top, QStringLiteral("facts"));
    for (auto it = facts.json.constBegin(); it != facts.json.constEnd(); ++it) {
        const auto fact = std::find_if(allFacts.begin(), allFacts.end(), [&](PbxFact one) { return pbxFactName(one) == it.key(); });
        if (fact == allFacts.end())
            read.refuse(Reader::below(facts, plainBoundedText(it.key(), 64)), QStringLiteral("nothing reads this"));
        else
            profile.facts.insert(*fact, read.source(read.object(facts, it.key())));
    }
    read.places(top, profile);
    if (profile.choosesPlace() != !profile.places.isEmpty())
        read.refuse(QStringLiteral("places"), QStringLiteral("belongs to {place} in actions.park, and {place} to it"));
    // Half of a pair would leave an agent paused, or signed in, for ever.
    if (profile.find(PbxVerb::Pause) && !profile.find(PbxVerb::Unpause))
        read.refuse(QStringLiteral("actions.unpause"), QStringLiteral("is missing beside actions.pause"));
    if (profile.find(PbxVerb::SignIn) && !profile.find(PbxVerb::SignOut))
        read.refuse(QStringLiteral("actions.signOut"), QStringLiteral("is missing beside actions.signIn"));
    if (read.problem)
        return *read.problem;
    return profile;
}

} // namespace linija
