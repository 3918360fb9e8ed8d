#include "core/telephony/phoneprotocol.h"
#include "tests/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace linija;
using namespace std::chrono_literals;

namespace {

Call fullCall()
{
    Call call;
    call.id = QStringLiteral("01a1ffb9-e3a3-7151-823b-35628ec79465");
    call.direction = CallDirection::Incoming;
    call.phase = CallPhase::OnHold;
    call.remoteUri = QStringLiteral("sip:+37126555014@127.0.0.1");
    call.remoteDisplay = QStringLiteral("Jānis Bērziņš");
    call.remoteUser = QStringLiteral("+37126555014");
    call.headers = {{QStringLiteral("x-queue"), QStringLiteral("support")}, {QStringLiteral("x-customer-id"), QStringLiteral("C-100042")}};
    call.startedAt = fromMs(1'795'000'000'123);
    call.answeredAt = fromMs(1'795'000'004'000);
    call.heldSince = fromMs(1'795'000'009'000);
    call.heldTotal = 1234ms;
    call.muted = true;
    call.codec = QStringLiteral("opus/48000");
    return call;
}

QJsonObject changed(const char *field, const QJsonValue &value)
{
    QJsonObject json = toJson(fullCall());
    json.insert(QLatin1String(field), value);
    return json;
}

} // namespace

TEST_CASE("A call survives the way over the socket")
{
    const QByteArray bytes = QJsonDocument(toJson(fullCall())).toJson();
    const auto back = callFromJson(QJsonDocument::fromJson(bytes).object());
    REQUIRE(back.ok());
    CHECK(back.value() == fullCall());

    Call ended = fullCall();
    ended.phase = CallPhase::Ended;
    ended.heldSince.reset();
    ended.endedAt = fromMs(1'795'000'020'000);
    ended.end = CallEnd::Unreachable;
    ended.endDetail = QStringLiteral("no route");
    const auto endedBack = callFromJson(toJson(ended));
    REQUIRE(endedBack.ok());
    CHECK(endedBack.value() == ended);
}

TEST_CASE("Every phase, end and registration has a name and comes back")
{
    for (const CallPhase phase : {CallPhase::Alerting, CallPhase::Dialing, CallPhase::RingingOut, CallPhase::Talking,
                                  CallPhase::OnHold, CallPhase::HeldByRemote, CallPhase::Ended}) {
        CHECK_FALSE(callPhaseName(phase).isEmpty());
        CHECK(callFromJson(changed("phase", callPhaseName(phase)))->phase == phase);
    }
    for (const CallEnd end : {CallEnd::None, CallEnd::Normal, CallEnd::Declined, CallEnd::Busy, CallEnd::NoAnswer,
                              CallEnd::Missed, CallEnd::Unreachable, CallEnd::Failed})
        CHECK(callFromJson(changed("end", callEndName(end)))->end == end);
    for (const RegistrationState state : {RegistrationState::None, RegistrationState::InProgress, RegistrationState::Registered, RegistrationState::Failed}) {
        PhoneStatus status;
        status.registration = state;
        CHECK(phoneStatusFromJson(toJson(status))->registration == state);
    }
}

TEST_CASE("A wrong field is named")
{
    const auto nameOf = [](const QJsonObject &json) {
        const auto call = callFromJson(json);
        return call.ok() ? QString() : call.error().detail;
    };
    CHECK(nameOf({}).contains(QStringLiteral("\"id\"")));
    CHECK(nameOf(changed("phase", QStringLiteral("flying"))).contains(QStringLiteral("\"phase\"")));
    CHECK(nameOf(changed("direction", 5)).contains(QStringLiteral("\"direction\"")));
    CHECK(nameOf(changed("startedAt", QStringLiteral("yesterday"))).contains(QStringLiteral("\"startedAt\"")));
    CHECK(nameOf(changed("heldSince", 12)).contains(QStringLiteral("\"heldSince\"")));
    CHECK(nameOf(changed("end", QStringLiteral("well"))).contains(QStringLiteral("\"end\"")));
    CHECK_FALSE(phoneStatusFromJson({}).ok());
    QJsonObject status = toJson(PhoneStatus{});
    status.insert(QStringLiteral("port"), 70000);
    CHECK_FALSE(phoneStatusFromJson(status).ok());
}

TEST_CASE("Texts are plain and bounded on this side of the socket too")
{
    QJsonObject headers;
    for (int i = 0; i < 100; ++i)
        headers.insert(QStringLiteral("x-%1").arg(i), QString(5000, QLatin1Char('a')));
    QJsonObject json = changed("headers", headers);
    json.insert(QStringLiteral("remoteDisplay"), QStringLiteral("evil\u202Etxt.exe\u0000\n<b>bold</b>"));
    const auto call = callFromJson(json);
    REQUIRE(call.ok());
    CHECK(call->headers.size() == 32);
    for (const QString &value : call->headers)
        CHECK(value.size() <= 1024);
    CHECK(call->remoteDisplay == QStringLiteral("eviltxt.exe <b>bold</b>"));
    CHECK(callFromJson(changed("heldTotalMs", -5))->heldTotal == 0ms);
}

TEST_CASE("The status with its devices survives, and their number is bounded")
{
    PhoneStatus status;
    status.registration = RegistrationState::Registered;
    status.account = QStringLiteral("sip:agent1@pbx.example");
    status.transport = QStringLiteral("TLS");
    status.port = 5061;
    status.devices = {{QStringLiteral("PulseAudio: head"), QStringLiteral("Headset"), true, true}};
    status.input = QStringLiteral("PulseAudio: head");
    status.hasSoundDevice = false;
    status.version = QStringLiteral("liblinphone 5.1.65");
    const auto back = phoneStatusFromJson(toJson(status));
    REQUIRE(back.ok());
    CHECK(back->account == status.account);
    CHECK(back->port == 5061);
    REQUIRE(back->devices.size() == 1);
    CHECK(back->devices.constFirst().name == QStringLiteral("Headset"));
    CHECK(back->devices.constFirst().canCapture);
    CHECK_FALSE(back->hasSoundDevice);

    for (int i = 0; i < 500; ++i)
        status.devices.push_back({QString::number(i), QString(), false, true});
    CHECK(phoneStatusFromJson(toJson(status))->devices.size() == 64);
}

TEST_CASE("Errors keep their kind over the socket")
{
    for (const ErrorCode code : {ErrorCode::Invalid, ErrorCode::NotFound, ErrorCode::Conflict, ErrorCode::Busy, ErrorCode::Internal, ErrorCode::Unsupported})
        CHECK(fromJsonRpcError(toJsonRpcError({code, QStringLiteral("why"), false})).code == code);
    CHECK(toJsonRpcError({ErrorCode::Invalid, {}, false}).code == JsonRpcError::invalidParams);
    CHECK(fromJsonRpcError({JsonRpcError::methodNotFound, {}, {}}).code == ErrorCode::Unsupported);
    CHECK(fromJsonRpcError({JsonRpcError::refused, {}, QStringLiteral("made-up")}).code == ErrorCode::Internal);
}
