#include "core/telephony/pbxprofile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

// Outside any namespace: the macro declares a function of the global one.
static void loadProfileResources() { Q_INIT_RESOURCE(pbx); }

namespace linija {

namespace {

enum class Escape { Dialled, Url, Json, Form, Plain };

// What may stand in a number, whoever chose it: nothing that ends an address or begins a parameter.
bool isDialable(const QString &word)
{
    return !word.isEmpty() && word.size() <= 128 && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("*#+-._").contains(c));
    });
}

QString inJson(const QString &word)
{
    // A document of one text, without its brackets and quotes.
    const QByteArray whole = QJsonDocument(QJsonArray{word}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(whole.mid(2, whole.size() - 4));
}

QString escaped(const QString &word, Escape escape)
{
    switch (escape) {
    case Escape::Url:
    case Escape::Form: return QString::fromLatin1(QUrl::toPercentEncoding(word));
    case Escape::Json: return inJson(word);
    case Escape::Dialled:
    case Escape::Plain: return word;
    }
    return word;
}

class Filling
{
public:
    explicit Filling(const PbxWords &words)
        : m_words{{QStringLiteral("user"), words.user},   {QStringLiteral("domain"), words.domain},       {QStringLiteral("login"), words.login},
                  {QStringLiteral("reason"), words.reason}, {QStringLiteral("agent"), words.agent}, {QStringLiteral("extension"), words.extension},
                  {QStringLiteral("place"), words.place}}
    {
    }

    QString operator()(const QString &text, Escape escape)
    {
        QString out;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype open = text.indexOf(QLatin1Char('{'), at);
            const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
            const QString name = close < 0 ? QString() : text.mid(open + 1, close - open - 1);
            if (close < 0) { // a JSON body has braces of its own
                out += text.mid(at);
                break;
            }
            if (!m_words.contains(name)) {
                out += text.mid(at, open + 1 - at);
                at = open + 1;
                continue;
            }
            out += text.mid(at, open - at);
            const QString word = m_words.value(name).left(256);
            // A pause without a reason is a pause; without a person or a place there is nothing to do.
            if (name != QLatin1String("reason") && word.isEmpty())
                refuse(name, QStringLiteral("is not known"));
            else if (escape == Escape::Dialled && !word.isEmpty() && !isDialable(word))
                refuse(name, QStringLiteral("cannot be dialled"));
            else
                out += escaped(word, escape);
            at = close + 1;
        }
        return out;
    }

    void operator()(PbxHttp &http)
    {
        http.url = (*this)(http.url, Escape::Url);
        for (auto &[name, value] : http.headers) {
            value = (*this)(value, Escape::Plain);
            if (!isHeader(name, value))
                refuse(name, QStringLiteral("has a value that cannot be sent"));
        }
        const Escape escape = http.bodyKind == PbxBody::Json ? Escape::Json : http.bodyKind == PbxBody::Form ? Escape::Form : Escape::Plain;
        http.body = (*this)(http.body, escape);
        http.user = (*this)(http.user, Escape::Plain);
        http.contains = (*this)(http.contains, Escape::Plain);
    }

    std::optional<Error> problem; // the first

private:
    void refuse(const QString &name, const QString &why)
    {
        if (!problem)
            problem = Error{ErrorCode::Invalid, QStringLiteral("{%1} %2").arg(name, why)};
    }

    QMap<QString, QString> m_words;
};

} // namespace

const PbxAction *PbxProfile::find(PbxVerb verb) const
{
    const auto found = actions.constFind(verb);
    return found == actions.constEnd() ? nullptr : &*found;
}

bool PbxProfile::choosesPlace() const
{
    const PbxAction *park = find(PbxVerb::Park);
    return park && park->target.contains(QLatin1String("{place}"));
}

QString PbxProfile::reasonFor(const QString &key) const
{
    return reasons.value(key, otherReason);
}

QStringList PbxProfile::headerRules() const
{
    QStringList out;
    for (const auto &[ours, theirs] : headers)
        out.push_back(ours + QLatin1Char('=') + theirs);
    return out;
}

QStringList builtInPbxProfiles()
{
    return {QStringLiteral("generic"), QStringLiteral("asterisk"), QStringLiteral("freeswitch")};
}

Result<PbxProfile> loadPbxProfile(const QString &nameOrPath)
{
    const QString name = nameOrPath.isEmpty() ? QStringLiteral("generic") : nameOrPath;
    loadProfileResources();
    const bool builtIn = builtInPbxProfiles().contains(name);
    QFile file(builtIn ? QStringLiteral(":/pbx/%1.json").arg(name) : name);
    if (!builtIn && !QFileInfo(name).isAbsolute())
        return Error{ErrorCode::NotFound, QStringLiteral("%1: neither a profile of Linija (%2) nor the whole path of a file").arg(name, builtInPbxProfiles().join(QLatin1String(", ")))};
    if (!file.exists())
        return Error{ErrorCode::NotFound, QStringLiteral("%1: there is no such file").arg(name)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, QStringLiteral("%1: %2").arg(name, file.errorString())};
    auto profile = readPbxProfile(file.read(maxProfileBytes + 1));
    if (!profile)
        return Error{profile.error().code, QStringLiteral("%1: %2").arg(name, profile.error().detail)};
    return profile;
}

Result<PbxAction> filled(const PbxAction &action, const PbxWords &words)
{
    Filling fill(words);
    PbxAction out = action;
    out.target = fill(action.target, Escape::Dialled);
    out.digits = fill(action.digits, Escape::Dialled);
    fill(out.http);
    if (fill.problem)
        return *fill.problem;
    return out;
}

Result<PbxSource> filled(const PbxSource &source, const PbxWords &words)
{
    Filling fill(words);
    PbxSource out = source;
    out.extension = fill(source.extension, Escape::Dialled);
    fill(out.http);
    if (fill.problem)
        return *fill.problem;
    return out;
}

PbxWords wordsOfAccount(const QString &account)
{
    PbxWords out;
    const qsizetype colon = account.indexOf(QLatin1Char(':'));
    const qsizetype at = account.indexOf(QLatin1Char('@'));
    if (at < 0)
        return out;
    out.user = account.mid(colon < at ? colon + 1 : 0, colon < at ? at - colon - 1 : at);
    out.domain = account.mid(at + 1).section(QLatin1Char(';'), 0, 0).section(QLatin1Char(':'), 0, 0);
    return out;
}

QVector<PbxHttp> signedRequests(const PbxProfile &profile, const PbxWords &words)
{
    PbxWords all = words; // of somebody else it says nothing here, and the server is the same
    all.agent = all.extension = all.place = QStringLiteral("0");
    QVector<PbxHttp> out;
    QStringList seen;
    const auto take = [&](const PbxHttp &http) {
        const QUrl url(http.url);
        const QString at = QStringLiteral("%1 %2://%3:%4").arg(http.user, url.scheme(), url.host()).arg(url.port());
        if (http.auth == PbxAuth::None || seen.contains(at))
            return;
        seen.push_back(at);
        out.push_back(http);
    };
    for (const PbxAction &action : profile.actions) {
        if (const auto ready = filled(action, all); ready && action.way == PbxWay::Http)
            take(ready->http);
    }
    for (const PbxSource &source : profile.facts) {
        if (const auto ready = filled(source, all); ready && source.extension.isEmpty())
            take(ready->http);
    }
    return out;
}

QString pbxVerbName(PbxVerb verb)
{
    switch (verb) {
    case PbxVerb::SignIn: return QStringLiteral("signIn");
    case PbxVerb::SignOut: return QStringLiteral("signOut");
    case PbxVerb::Pause: return QStringLiteral("pause");
    case PbxVerb::Unpause: return QStringLiteral("unpause");
    case PbxVerb::Park: return QStringLiteral("park");
    case PbxVerb::PickUpParked: return QStringLiteral("pickUpParked");
    case PbxVerb::PickUpRinging: return QStringLiteral("pickUpRinging");
    case PbxVerb::Voicemail: return QStringLiteral("voicemail");
    case PbxVerb::EchoTest: return QStringLiteral("echoTest");
    case PbxVerb::Listen: return QStringLiteral("listen");
    case PbxVerb::Whisper: return QStringLiteral("whisper");
    case PbxVerb::Barge: return QStringLiteral("barge");
    case PbxVerb::StartRecording: return QStringLiteral("startRecording");
    case PbxVerb::StopRecording: return QStringLiteral("stopRecording");
    }
    return {};
}

QString pbxFactName(PbxFact fact)
{
    switch (fact) {
    case PbxFact::Paused: return QStringLiteral("paused");
    case PbxFact::LeadListens: return QStringLiteral("leadListens");
    case PbxFact::LeadWhispers: return QStringLiteral("leadWhispers");
    case PbxFact::LeadBarges: return QStringLiteral("leadBarges");
    }
    return {};
}

QString pbxWayName(PbxWay way)
{
    switch (way) {
    case PbxWay::Code: return QStringLiteral("code");
    case PbxWay::Call: return QStringLiteral("call");
    case PbxWay::Digits: return QStringLiteral("digits");
    case PbxWay::Transfer: return QStringLiteral("transfer");
    case PbxWay::Http: return QStringLiteral("http");
    }
    return {};
}

} // namespace linija
