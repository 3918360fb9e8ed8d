#include "core/telephony/accountprotocol.h"

#include "core/telephony/phoneprotocol.h"

#include <QJsonArray>

#include <algorithm>

namespace linija {

namespace {

constexpr qsizetype maxAddress = 512;
constexpr qsizetype maxPath = 1024;
constexpr qsizetype maxSecret = 1024;
constexpr qsizetype maxShort = 64;

const QString mandatory = QStringLiteral("mandatory");
const QString preferred = QStringLiteral("preferred");
const QString dtmfRtp = QStringLiteral("rtp");
const QString dtmfInfo = QStringLiteral("info");

bool isOneLine(const QString &text, qsizetype limit)
{
    return text.size() <= limit && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

// Takes field after field; the first that cannot be is the answer.
class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}

    void text(const char *name, QString &into, qsizetype limit)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if ((!value.isString() && !value.isUndefined()) || !isOneLine(value.toString(), limit))
            return refuse(name, QStringLiteral("is too long or not one line of text"));
        into = value.toString();
    }

    void list(const char *name, QStringList &into, qsizetype most, qsizetype limit)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        const QJsonArray all = value.toArray();
        if ((!value.isArray() && !value.isUndefined()) || all.size() > most)
            return refuse(name, QStringLiteral("is not a list of at most %1 texts").arg(most));
        for (const QJsonValue &one : all) {
            if (!one.isString() || one.toString().isEmpty() || !isOneLine(one.toString(), limit))
                return refuse(name, QStringLiteral("has an entry that is empty, too long or not one line of text"));
            into.append(one.toString());
        }
    }

    void flag(const char *name, bool &into)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (!value.isBool() && !value.isUndefined())
            return refuse(name, QStringLiteral("is neither true nor false"));
        into = value.toBool(into);
    }

    // `into` as the word says; a field that is not there leaves it.
    template <class Value, class FromWord> void word(const char *name, Value &into, const FromWord &fromWord, const char *words)
    {
        const QJsonValue value = m_json.value(QLatin1String(name));
        if (value.isUndefined())
            return;
        const std::optional<Value> read = fromWord(value.toString().toLower());
        if (!value.isString() || !read)
            return refuse(name, QStringLiteral("is ") + QLatin1String(words));
        into = *read;
    }

    void refuse(const char *name, const QString &why)
    {
        if (!problem)
            problem = Error{ErrorCode::Invalid, QStringLiteral("parameter \"%1\" %2").arg(QLatin1String(name), why)};
    }

    std::optional<Error> problem;

private:
    const QJsonObject &m_json;
};

std::optional<QString> transportFrom(const QString &word)
{
    static const QStringList transports{QString(), QStringLiteral("udp"), QStringLiteral("tcp"), QStringLiteral("tls")};
    return transports.contains(word) ? std::optional(word) : std::nullopt;
}

std::optional<MediaSecurityNeed> needFrom(const QString &word)
{
    if (word == mandatory)
        return MediaSecurityNeed::Mandatory;
    return word == preferred ? std::optional(MediaSecurityNeed::Preferred) : std::nullopt;
}

std::optional<DtmfWay> dtmfFrom(const QString &word)
{
    if (word == dtmfInfo)
        return DtmfWay::Info;
    return word == dtmfRtp ? std::optional(DtmfWay::Rtp) : std::nullopt;
}

} // namespace

QJsonObject toJson(const AccountSetup &account)
{
    return {{QStringLiteral("uri"), account.uri},
            {QStringLiteral("authUser"), account.authUser},
            {QStringLiteral("password"), account.password},
            {QStringLiteral("server"), account.server},
            {QStringLiteral("transport"), account.transport},
            {QStringLiteral("moreServers"), QJsonArray::fromStringList(account.moreServers)},
            {QStringLiteral("outboundProxy"), account.outboundProxy},
            {QStringLiteral("rootCa"), account.rootCa},
            {QStringLiteral("mediaSecurity"), mediaSecurityName(account.mediaSecurity)},
            {QStringLiteral("mediaSecurityNeed"), account.mediaSecurityNeed == MediaSecurityNeed::Mandatory ? mandatory : preferred},
            {QStringLiteral("ice"), account.ice == IceUse::On},
            {QStringLiteral("dtmf"), account.dtmf == DtmfWay::Info ? dtmfInfo : dtmfRtp},
            {QStringLiteral("stunServer"), account.stunServer},
            {QStringLiteral("turnServer"), account.turnServer},
            {QStringLiteral("turnUser"), account.turnUser},
            {QStringLiteral("turnPassword"), account.turnPassword},
            {QStringLiteral("emergencyNumbers"), QJsonArray::fromStringList(account.emergencyNumbers)}};
}

Result<AccountSetup> accountFromJson(const QJsonObject &json)
{
    AccountSetup account;
    Reader read(json);
    if (!json.value(QLatin1String("uri")).isString()) // must be there: an account is not taken away by forgetting a word
        read.refuse("uri", QStringLiteral("is missing"));
    read.text("uri", account.uri, maxAddress);
    read.text("authUser", account.authUser, maxAddress);
    read.text("password", account.password, maxSecret);
    read.text("server", account.server, maxAddress);
    read.word("transport", account.transport, transportFrom, "udp, tcp, tls or empty");
    read.list("moreServers", account.moreServers, maxMoreServers, maxAddress);
    read.text("outboundProxy", account.outboundProxy, maxAddress);
    read.text("rootCa", account.rootCa, maxPath);
    read.word("mediaSecurity", account.mediaSecurity, mediaSecurityFromName, "none, sdes or dtls");
    read.word("mediaSecurityNeed", account.mediaSecurityNeed, needFrom, "preferred or mandatory");
    bool ice = false;
    read.flag("ice", ice);
    account.ice = ice ? IceUse::On : IceUse::Off;
    read.word("dtmf", account.dtmf, dtmfFrom, "rtp or info");
    read.text("stunServer", account.stunServer, maxAddress);
    read.text("turnServer", account.turnServer, maxAddress);
    read.text("turnUser", account.turnUser, maxAddress);
    read.text("turnPassword", account.turnPassword, maxSecret);
    read.list("emergencyNumbers", account.emergencyNumbers, maxEmergencyNumbers, maxShort);
    if (read.problem)
        return *read.problem;
    return account;
}

} // namespace linija
