#include "core/telephony/phonecommand.h"

#include "core/telephony/accountprotocol.h"
#include "core/telephony/soundprotocol.h"

#include <QJsonArray>
#include <QStringList>

#include <optional>

namespace linija {

namespace {

constexpr qsizetype maxText = 1024;
constexpr qsizetype maxHeadersOut = 32;
constexpr qsizetype maxTexts = 32;

class FieldWriter
{
public:
    void operator()(const char *name, const QString &value) { json.insert(QLatin1String(name), value); }
    void operator()(const char *name, bool value) { json.insert(QLatin1String(name), value); }
    void operator()(const char *name, const QStringList &texts) { json.insert(QLatin1String(name), QJsonArray::fromStringList(texts)); }
    void optional(const char *name, const CallHeaders &headers)
    {
        QJsonArray list;
        for (const auto &[header, value] : headers)
            list.append(QJsonObject{{QStringLiteral("name"), header}, {QStringLiteral("value"), value}});
        if (!list.isEmpty())
            json.insert(QLatin1String(name), list);
    }
    void optional(const char *name, const QString &value)
    {
        if (!value.isEmpty())
            json.insert(QLatin1String(name), value);
    }
    void operator()(const char *name, RecordAct act) { json.insert(QLatin1String(name), recordActName(act)); }
    void whole(const AccountSetup &account) { json = toJson(account); }
    void whole(const RecordingSetup &setup) { json = toJson(setup); }
    void whole(const SoundSetup &sound) { json = toJson(sound); }

    QJsonObject json;
};

class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &params) : m_params(params) {}

    void operator()(const char *name, QString &into)
    {
        const QJsonValue value = m_params.value(QLatin1String(name));
        if (!value.isString() || value.toString().size() > maxText)
            return refuse(name);
        into = value.toString();
    }
    void operator()(const char *name, bool &into)
    {
        const QJsonValue value = m_params.value(QLatin1String(name));
        if (!value.isBool())
            return refuse(name);
        into = value.toBool();
    }
    void operator()(const char *name, QStringList &into)
    {
        const QJsonValue value = m_params.value(QLatin1String(name));
        const QJsonArray list = value.toArray();
        if (!value.isArray() || list.size() > maxTexts)
            return refuse(name);
        for (const QJsonValue &one : list) {
            if (!one.isString() || one.toString().size() > maxText)
                return refuse(name);
            into.push_back(one.toString());
        }
    }
    void optional(const char *name, CallHeaders &into)
    {
        const QJsonValue value = m_params.value(QLatin1String(name));
        if (value.isUndefined())
            return;
        const QJsonArray list = value.toArray();
        if (!value.isArray() || list.size() > maxHeadersOut)
            return refuse(name);
        for (const QJsonValue &one : list) {
            const QJsonObject header = one.toObject();
            into.push_back({header.value(QLatin1String("name")).toString(), header.value(QLatin1String("value")).toString()});
        }
    }
    void optional(const char *name, QString &into)
    {
        if (m_params.contains(QLatin1String(name)))
            (*this)(name, into);
    }
    void operator()(const char *name, RecordAct &into)
    {
        if (const auto act = recordActFrom(m_params.value(QLatin1String(name)).toString()))
            into = *act;
        else
            refuse(name);
    }
    void whole(RecordingSetup &into)
    {
        auto setup = recordingSetupFromJson(m_params);
        if (setup)
            into = std::move(setup.value());
        else
            problem = setup.error();
    }
    void whole(AccountSetup &into)
    {
        auto account = accountFromJson(m_params);
        if (account)
            into = std::move(account.value());
        else
            problem = account.error();
    }
    void whole(SoundSetup &into)
    {
        auto sound = soundSetupFromJson(m_params);
        if (sound)
            into = std::move(sound.value());
        else
            problem = sound.error();
    }

    std::optional<Error> problem; // the first

private:
    void refuse(const char *name)
    {
        if (!problem)
            problem = Error{ErrorCode::Invalid, QStringLiteral("parameter \"%1\" is missing, too long or of the wrong type").arg(QLatin1String(name))};
    }

    const QJsonObject &m_params;
};

template <class Command> Result<PhoneCommand> read(const QJsonObject &params)
{
    Command command;
    FieldReader reader(params);
    command.fields(reader);
    if (reader.problem)
        return *reader.problem;
    return PhoneCommand(std::move(command));
}

struct Kind
{
    QString method;
    Result<PhoneCommand> (*read)(const QJsonObject &);
};

template <class... Commands> QVector<Kind> kindsOf(const std::variant<Commands...> *)
{
    return {Kind{methodName<Commands>(), &read<Commands>}...};
}

const QVector<Kind> &kinds()
{
    static const QVector<Kind> all = kindsOf(static_cast<const PhoneCommand *>(nullptr));
    return all;
}

} // namespace

QString methodOf(const PhoneCommand &command)
{
    return kinds().at(static_cast<qsizetype>(command.index())).method;
}

QString callIdOf(const PhoneCommand &command)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.callId; })
                return one.callId;
            else
                return QString();
        },
        command);
}

QJsonObject paramsOf(const PhoneCommand &command)
{
    return std::visit(
        [](auto one) {
            FieldWriter writer;
            one.fields(writer);
            return writer.json;
        },
        command);
}

QStringList phoneCommandMethods()
{
    QStringList all;
    for (const Kind &kind : kinds())
        all.append(kind.method);
    return all;
}

Result<PhoneCommand> phoneCommandFromJson(const QString &method, const QJsonObject &params)
{
    for (const Kind &kind : kinds()) {
        if (kind.method == method)
            return kind.read(params);
    }
    return Error{ErrorCode::Unsupported, method};
}

} // namespace linija
