#include "core/telephony/phoneprotocol.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/callheaders.h"
#include "core/telephony/qualityprotocol.h"
#include "core/telephony/pbxserviceprotocol.h"
#include "core/telephony/soundprotocol.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace linija {

namespace {

template <class Enum, std::size_t N>
using Names = std::array<std::pair<Enum, const char *>, N>;

constexpr Names<CallPhase, 7> phaseNames{{{CallPhase::Alerting, "alerting"},
                                          {CallPhase::Dialing, "dialing"},
                                          {CallPhase::RingingOut, "ringing-out"},
                                          {CallPhase::Talking, "talking"},
                                          {CallPhase::OnHold, "on-hold"},
                                          {CallPhase::HeldByRemote, "held-by-remote"},
                                          {CallPhase::Ended, "ended"}}};
constexpr Names<CallEnd, 10> endNames{{{CallEnd::None, "none"},
                                      {CallEnd::Normal, "normal"},
                                      {CallEnd::Declined, "declined"},
                                      {CallEnd::Busy, "busy"},
                                      {CallEnd::NoAnswer, "no-answer"},
                                      {CallEnd::Missed, "missed"},
                                      {CallEnd::Unreachable, "unreachable"},
                                      {CallEnd::Failed, "failed"},
                                      {CallEnd::NotEncrypted, "not-encrypted"},
                                      {CallEnd::Lost, "lost"}}};
constexpr Names<CallLine, 3> lineNames{{{CallLine::Good, "good"}, {CallLine::Silent, "silent"}, {CallLine::Unanswered, "unanswered"}}};
constexpr Names<MediaSecurity, 3> securityNames{{{MediaSecurity::None, "none"}, {MediaSecurity::Sdes, "sdes"}, {MediaSecurity::Dtls, "dtls"}}};
constexpr Names<TransferKind, 3> transferKindNames{{{TransferKind::Blind, "blind"}, {TransferKind::Attended, "attended"}, {TransferKind::Park, "park"}}};
constexpr Names<TransferState, 6> transferStateNames{{{TransferState::None, "none"},
                                                      {TransferState::Asked, "asked"},
                                                      {TransferState::Trying, "trying"},
                                                      {TransferState::Ringing, "ringing"},
                                                      {TransferState::Done, "done"},
                                                      {TransferState::Failed, "failed"}}};
constexpr Names<CallRecordingState, 5> recordingNames{{{CallRecordingState::None, "none"},
                                                      {CallRecordingState::Announcing, "announcing"},
                                                      {CallRecordingState::Recording, "recording"},
                                                      {CallRecordingState::Paused, "paused"},
                                                      {CallRecordingState::Failed, "failed"}}};
constexpr Names<CallDirection, 2> directionNames{{{CallDirection::Incoming, "incoming"}, {CallDirection::Outgoing, "outgoing"}}};
constexpr Names<RegistrationState, 4> registrationNames{{{RegistrationState::None, "none"},
                                                         {RegistrationState::InProgress, "in-progress"},
                                                         {RegistrationState::Registered, "registered"},
                                                         {RegistrationState::Failed, "failed"}}};

constexpr std::array<ErrorCode, 15> errorCodes{
    ErrorCode::Invalid,  ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::Unauthorized, ErrorCode::Forbidden,
    ErrorCode::Offline,  ErrorCode::Timeout,  ErrorCode::TooLarge, ErrorCode::Corrupt,      ErrorCode::TooNew,
    ErrorCode::Io,       ErrorCode::Busy,     ErrorCode::Cancelled, ErrorCode::Unsupported, ErrorCode::Internal};

template <class Enum, std::size_t N>
QString nameIn(const Names<Enum, N> &names, Enum value)
{
    for (const auto &[one, name] : names) {
        if (one == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueIn(const Names<Enum, N> &names, const QString &name)
{
    for (const auto &[one, text] : names) {
        if (name == QLatin1String(text))
            return one;
    }
    return std::nullopt;
}

Error bad(const char *field)
{
    return {ErrorCode::Invalid, QStringLiteral("field \"%1\" is missing or wrong").arg(QLatin1String(field))};
}

QString text(const QJsonObject &json, const char *field, qsizetype limit = 256)
{
    return plainBoundedText(json.value(QLatin1String(field)).toString(), limit);
}

void putTime(QJsonObject &json, const char *field, const std::optional<Timestamp> &at)
{
    if (at)
        json.insert(QLatin1String(field), toIso(*at));
}

QJsonObject toJson(const CallTransfer &transfer)
{
    QJsonObject json{{QStringLiteral("kind"), nameIn(transferKindNames, transfer.kind)},
                     {QStringLiteral("state"), nameIn(transferStateNames, transfer.state)},
                     {QStringLiteral("target"), transfer.target}};
    if (transfer.state == TransferState::Failed) {
        json.insert(QStringLiteral("failure"), callEndName(transfer.failure));
        json.insert(QStringLiteral("detail"), transfer.detail);
    }
    return json;
}

// Nothing where a phone says nothing, or a newer one something that we do not know.
CallTransfer transferFromJson(const QJsonObject &json)
{
    CallTransfer transfer;
    const auto kind = valueIn(transferKindNames, json.value(QLatin1String("kind")).toString());
    const auto state = valueIn(transferStateNames, json.value(QLatin1String("state")).toString());
    if (!kind || !state)
        return transfer;
    transfer.kind = *kind;
    transfer.state = *state;
    transfer.target = text(json, "target", 512);
    transfer.failure = valueIn(endNames, json.value(QLatin1String("failure")).toString()).value_or(CallEnd::None);
    transfer.detail = text(json, "detail");
    return transfer;
}

// False where the field is there and is not a time.
bool takeTime(const QJsonObject &json, const char *field, std::optional<Timestamp> &into)
{
    const QJsonValue value = json.value(QLatin1String(field));
    if (value.isUndefined() || value.isNull())
        return true;
    into = fromIso(value.toString());
    return into.has_value();
}

} // namespace

QString callPhaseName(CallPhase phase)
{
    return nameIn(phaseNames, phase);
}

QString callEndName(CallEnd end)
{
    return nameIn(endNames, end);
}

QString callLineName(CallLine line)
{
    return nameIn(lineNames, line);
}

QString callRecordingStateName(CallRecordingState state)
{
    return nameIn(recordingNames, state);
}

QString registrationStateName(RegistrationState state)
{
    return nameIn(registrationNames, state);
}

QString mediaSecurityName(MediaSecurity security)
{
    return nameIn(securityNames, security);
}

std::optional<MediaSecurity> mediaSecurityFromName(const QString &name)
{
    return valueIn(securityNames, name);
}

QJsonObject toJson(const Call &call)
{
    QJsonObject headers;
    for (auto it = call.headers.cbegin(); it != call.headers.cend(); ++it)
        headers.insert(it.key(), it.value());
    QJsonObject json{{QStringLiteral("id"), call.id},
                     {QStringLiteral("direction"), nameIn(directionNames, call.direction)},
                     {QStringLiteral("phase"), callPhaseName(call.phase)},
                     {QStringLiteral("remoteUri"), call.remoteUri},
                     {QStringLiteral("remoteDisplay"), call.remoteDisplay},
                     {QStringLiteral("remoteUser"), call.remoteUser},
                     {QStringLiteral("headers"), headers},
                     {QStringLiteral("startedAt"), toIso(call.startedAt)},
                     {QStringLiteral("heldTotalMs"), static_cast<qint64>(call.heldTotal.count())},
                     {QStringLiteral("muted"), call.muted},
                     {QStringLiteral("talkLevel"), talkLevelName(call.talkLevel)},
                     {QStringLiteral("line"), callLineName(call.line)},
                     {QStringLiteral("recording"), callRecordingStateName(call.recording)},
                     {QStringLiteral("recordingId"), call.recordingId},
                     {QStringLiteral("recordingDetail"), call.recordingDetail},
                     {QStringLiteral("codec"), call.codec},
                     {QStringLiteral("security"), mediaSecurityName(call.security)},
                     {QStringLiteral("emergency"), call.emergency},
                     {QStringLiteral("end"), callEndName(call.end)},
                     {QStringLiteral("endDetail"), call.endDetail}};
    if (call.earlyMedia)
        json.insert(QStringLiteral("earlyMedia"), true);
    if (call.inConference)
        json.insert(QStringLiteral("inConference"), true);
    if (!call.consultsFor.isEmpty())
        json.insert(QStringLiteral("consultsFor"), call.consultsFor);
    if (call.transfer.state != TransferState::None)
        json.insert(QStringLiteral("transfer"), toJson(call.transfer));
    if (call.quality.measured.count() > 0)
        json.insert(QStringLiteral("quality"), toJson(call.quality));
    putTime(json, "answeredAt", call.answeredAt);
    putTime(json, "endedAt", call.endedAt);
    putTime(json, "heldSince", call.heldSince);
    return json;
}

Result<Call> callFromJson(const QJsonObject &json)
{
    Call call;
    call.id = text(json, "id", 64);
    if (call.id.isEmpty())
        return bad("id");
    const auto direction = valueIn(directionNames, json.value(QLatin1String("direction")).toString());
    if (!direction)
        return bad("direction");
    call.direction = *direction;
    const auto phase = valueIn(phaseNames, json.value(QLatin1String("phase")).toString());
    if (!phase)
        return bad("phase");
    call.phase = *phase;
    const auto end = valueIn(endNames, json.value(QLatin1String("end")).toString(QStringLiteral("none")));
    if (!end)
        return bad("end");
    call.end = *end;
    std::optional<Timestamp> started;
    if (!takeTime(json, "startedAt", started) || !started)
        return bad("startedAt");
    call.startedAt = *started;
    if (!takeTime(json, "answeredAt", call.answeredAt))
        return bad("answeredAt");
    if (!takeTime(json, "endedAt", call.endedAt))
        return bad("endedAt");
    if (!takeTime(json, "heldSince", call.heldSince))
        return bad("heldSince");
    call.heldTotal = std::chrono::milliseconds(std::max<qint64>(0, json.value(QLatin1String("heldTotalMs")).toInteger()));
    call.remoteUri = text(json, "remoteUri", 512);
    call.remoteDisplay = text(json, "remoteDisplay");
    call.remoteUser = text(json, "remoteUser");
    call.muted = json.value(QLatin1String("muted")).toBool();
    call.talkLevel = talkLevelFromName(json.value(QLatin1String("talkLevel")).toString());
    call.line = valueIn(lineNames, json.value(QLatin1String("line")).toString()).value_or(CallLine::Good);
    call.recording = valueIn(recordingNames, json.value(QLatin1String("recording")).toString()).value_or(CallRecordingState::None);
    call.recordingId = text(json, "recordingId", 64);
    call.recordingDetail = text(json, "recordingDetail");
    call.codec = text(json, "codec", 64);
    call.security = valueIn(securityNames, json.value(QLatin1String("security")).toString()).value_or(MediaSecurity::None);
    call.emergency = json.value(QLatin1String("emergency")).toBool();
    call.quality = qualitySummaryFromJson(json.value(QLatin1String("quality")).toObject());
    call.endDetail = text(json, "endDetail");
    call.earlyMedia = json.value(QLatin1String("earlyMedia")).toBool();
    call.inConference = json.value(QLatin1String("inConference")).toBool();
    call.consultsFor = text(json, "consultsFor", 64);
    call.transfer = transferFromJson(json.value(QLatin1String("transfer")).toObject());
    const QJsonObject headers = json.value(QLatin1String("headers")).toObject();
    for (auto it = headers.constBegin(); it != headers.constEnd() && call.headers.size() < maxHeaders; ++it)
        call.headers.insert(plainBoundedText(it.key(), 64), plainBoundedText(it.value().toString(), maxHeaderLength));
    return call;
}

QJsonObject toJson(const PhoneStatus &status)
{
    QJsonArray devices;
    for (const AudioDevice &device : status.devices)
        devices.append(QJsonObject{{QStringLiteral("id"), device.id},
                                   {QStringLiteral("name"), device.name},
                                   {QStringLiteral("canCapture"), device.canCapture},
                                   {QStringLiteral("canPlay"), device.canPlay}});
    QJsonObject json{{QStringLiteral("registration"), registrationStateName(status.registration)},
            {QStringLiteral("registrationReason"), registrationReasonName(status.registrationReason)},
            {QStringLiteral("registrationDetail"), status.registrationDetail},
            {QStringLiteral("server"), status.server},
            {QStringLiteral("serverNumber"), status.serverNumber},
            {QStringLiteral("account"), status.account},
            {QStringLiteral("transport"), status.transport},
            {QStringLiteral("port"), status.port},
            {QStringLiteral("devices"), devices},
            {QStringLiteral("version"), status.version}};
    putSound(json, status);
    if (status.mailbox)
        json.insert(QStringLiteral("mailbox"), toJson(*status.mailbox));
    putTime(json, "startedAt", status.startedAt);
    return json;
}

Result<PhoneStatus> phoneStatusFromJson(const QJsonObject &json)
{
    constexpr qsizetype maxDevices = 64;
    PhoneStatus status;
    const auto registration = valueIn(registrationNames, json.value(QLatin1String("registration")).toString());
    if (!registration)
        return bad("registration");
    status.registration = *registration;
    status.port = json.value(QLatin1String("port")).toInt(-1);
    if (status.port < 0 || status.port > 65535)
        return bad("port");
    status.registrationReason = registrationReasonFromName(json.value(QLatin1String("registrationReason")).toString());
    status.registrationDetail = text(json, "registrationDetail");
    status.server = text(json, "server", 512);
    status.serverNumber = std::clamp(json.value(QLatin1String("serverNumber")).toInt(), 0, static_cast<int>(maxMoreServers) + 1);
    status.account = text(json, "account", 512);
    status.transport = text(json, "transport", 16);
    takeSound(json, status);
    status.version = text(json, "version");
    if (!takeTime(json, "startedAt", status.startedAt))
        return bad("startedAt");
    if (const QJsonValue mailbox = json.value(QLatin1String("mailbox")); mailbox.isObject())
        status.mailbox = mailboxFromJson(mailbox.toObject());
    const QJsonArray devices = json.value(QLatin1String("devices")).toArray();
    for (const QJsonValue &value : devices) {
        if (status.devices.size() >= maxDevices)
            break;
        const QJsonObject one = value.toObject();
        AudioDevice device;
        device.id = text(one, "id");
        device.name = text(one, "name");
        device.canCapture = one.value(QLatin1String("canCapture")).toBool();
        device.canPlay = one.value(QLatin1String("canPlay")).toBool();
        if (!device.id.isEmpty())
            status.devices.push_back(device);
    }
    return status;
}

JsonRpcError toJsonRpcError(const Error &error)
{
    const int code = error.code == ErrorCode::Invalid ? JsonRpcError::invalidParams
        : error.code == ErrorCode::Internal           ? JsonRpcError::internal
                                                      : JsonRpcError::refused;
    return {code, error.detail, QString::fromLatin1(errorCodeName(error.code))};
}

Error fromJsonRpcError(const JsonRpcError &error)
{
    Error out;
    out.detail = plainBoundedText(error.message, 512);
    for (const ErrorCode code : errorCodes) {
        if (error.data == QLatin1String(errorCodeName(code))) {
            out.code = code;
            return out;
        }
    }
    switch (error.code) {
    case JsonRpcError::parse:
    case JsonRpcError::invalidRequest:
    case JsonRpcError::invalidParams: out.code = ErrorCode::Invalid; break;
    case JsonRpcError::methodNotFound: out.code = ErrorCode::Unsupported; break;
    case JsonRpcError::incompatible: out.code = ErrorCode::TooNew; break;
    default: out.code = ErrorCode::Internal; break;
    }
    return out;
}

} // namespace linija
