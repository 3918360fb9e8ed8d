// linijactl phone against the phone's real socket server, behind which an engine does at once what it is asked.
#include "core/telephony/phonelinkserver.h"
#include "tests/app/ctl/ctl.h"

#include <QSet>

using namespace linija;
using linija::test::Ctl;
using linija::test::CtlRun;
using linija::test::waitFor;

namespace {

Call callIn(const char *id, CallPhase phase)
{
    Call call;
    call.id = QString::fromLatin1(id);
    call.phase = phase;
    call.remoteUser = QStringLiteral("+37126555014");
    call.startedAt = fromMs(1'795'000'000'000);
    if (phase == CallPhase::Talking || phase == CallPhase::OnHold)
        call.answeredAt = call.startedAt;
    return call;
}

class ObedientEngine final : public PhoneEngine
{
public:
    QVector<Call> all;
    QVector<PhoneCommand> asked;
    PhoneStatus phone;

    std::function<void()> whenLookedAt; // by a client that says hello

    [[nodiscard]] PhoneStatus status() const override
    {
        if (whenLookedAt)
            whenLookedAt();
        return phone;
    }
    [[nodiscard]] QVector<Call> calls() const override { return all; }
    [[nodiscard]] Result<QString> perform(const PhoneCommand &command) override
    {
        asked.append(command);
        QMetaObject::invokeMethod(this, [this, command] { obey(command); }, Qt::QueuedConnection);
        return std::holds_alternative<phonecommand::Dial>(command) ? QStringLiteral("new") : QString();
    }
    // What somebody asked for; the server itself takes back the wishes of clients that leave.
    [[nodiscard]] QStringList methods() const
    {
        QStringList names;
        for (const PhoneCommand &command : asked) {
            const bool takenBack = std::visit(Overloaded{[](const phonecommand::Accept &one) { return !one.accepting; },
                                                         [](const phonecommand::WatchLevels &one) { return !one.watch; },
                                                         [](const phonecommand::WatchExtensions &one) { return one.extensions.isEmpty(); },
                                                         [](const auto &) { return false; }},
                                              command);
            if (!takenBack)
                names << methodOf(command);
        }
        return names;
    }
    // The last that was asked of this kind.
    template <class Command> [[nodiscard]] std::optional<Command> last() const
    {
        for (auto it = asked.crbegin(); it != asked.crend(); ++it) {
            if (const auto *one = std::get_if<Command>(&*it))
                return *one;
        }
        return std::nullopt;
    }

private:
    void change(const QString &id, const std::function<void(Call &)> &how)
    {
        for (Call &call : all) {
            if (call.id != id)
                continue;
            how(call);
            const Call told = call;
            if (told.phase == CallPhase::Ended)
                all.removeIf([&](const Call &one) { return one.id == id; });
            Q_EMIT callChanged(told);
            return;
        }
    }
    void end(const QString &id)
    {
        change(id, [](Call &call) {
            call.phase = CallPhase::Ended;
            call.end = CallEnd::Normal;
        });
    }
    void transferred(const QString &id)
    {
        change(id, [](Call &call) { call.transfer.state = TransferState::Trying; });
        change(id, [](Call &call) { call.transfer.state = TransferState::Done; });
        end(id);
    }

    void obey(const PhoneCommand &command)
    {
        using namespace phonecommand;
        std::visit(Overloaded{[&](const Dial &) {
                                  Call call = callIn("new", CallPhase::Dialing);
                                  call.direction = CallDirection::Outgoing;
                                  all.append(call);
                                  Q_EMIT callChanged(call);
                                  change(call.id, [](Call &one) { one.phase = CallPhase::Talking; });
                              },
                              [&](const Answer &one) {
                                  change(one.callId, [](Call &call) {
                                      call.phase = CallPhase::Talking;
                                      call.answeredAt = call.startedAt;
                                  });
                              },
                              [&](const Decline &one) { end(one.callId); },
                              [&](const HangUp &one) { end(one.callId); },
                              [&](const Hold &one) { change(one.callId, [](Call &call) { call.phase = CallPhase::OnHold; }); },
                              [&](const Resume &one) { change(one.callId, [](Call &call) { call.phase = CallPhase::Talking; }); },
                              [&](const Mute &one) { change(one.callId, [&](Call &call) { call.muted = one.muted; }); },
                              [&](const Transfer &one) { transferred(one.callId); },
                              [&](const TransferTo &one) { transferred(one.callId); },
                              [&](const Park &one) { transferred(one.callId); },
                              [&](const Join &one) { change(one.callId, [](Call &call) { call.inConference = true; }); },
                              [&](const Separate &one) {
                                  change(one.callId, [](Call &call) {
                                      call.inConference = false;
                                      call.phase = CallPhase::OnHold;
                                  });
                              },
                              [&](const Record &one) { change(one.callId, [](Call &call) { call.recording = CallRecordingState::Recording; }); },
                              [&](const SetAccount &one) {
                                  phone.account = one.account.uri;
                                  Q_EMIT statusChanged(phone);
                              },
                              [&](const ServiceCall &one) { Q_EMIT serviceCallEnded({one.callId, CallEnd::Normal, 0, {}}); },
                              [&](const WatchExtensions &one) {
                                  for (const QString &extension : one.extensions)
                                      Q_EMIT extensionChanged({extension, ExtensionUse::InUse, {}});
                              },
                              [&](const WatchLevels &one) {
                                  if (one.watch)
                                      Q_EMIT levelsChanged({-20, -30});
                              },
                              [&](const StartSoundCheck &) {
                                  SoundCheck check;
                                  check.phase = SoundCheckPhase::Recording;
                                  Q_EMIT soundCheckChanged(check);
                                  check.phase = SoundCheckPhase::Done;
                                  Q_EMIT soundCheckChanged(check);
                              },
                              [&](const StartEchoCall &) {
                                  EchoCall echo;
                                  echo.phase = EchoCallPhase::Listening;
                                  Q_EMIT echoCallChanged(echo);
                                  echo.phase = EchoCallPhase::Done;
                                  Q_EMIT echoCallChanged(echo);
                              },
                              [](const auto &) {}},
                   command);
    }
};

// A phone that rings, talks and has somebody waiting.
struct Desk
{
    Ctl ctl;
    ObedientEngine engine;
    PhoneLinkServer server{engine, AcceptCalls::WhenAClientSaysSo};

    Desk()
    {
        REQUIRE(QDir().mkpath(ctl.path("run")));
        REQUIRE(server.listen(ctl.path("run/phone.sock")).ok());
    }
    void fill()
    {
        Call talking = callIn("talking", CallPhase::Talking);
        engine.all = {callIn("ringing", CallPhase::Alerting), talking, callIn("waiting", CallPhase::OnHold)};
    }
    [[nodiscard]] CtlRun phone(const QStringList &words) const { return ctl.run(QStringList{"--json", "phone"} + words, 20'000); }
};

QJsonObject eventOf(const CtlRun &run, const char *name)
{
    for (const QJsonObject &row : run.rows) {
        if (row["event"] == QLatin1String(name))
            return row;
    }
    return {};
}

} // namespace

TEST_CASE("every command of the phone has an action, with words and an example that works")
{
    Desk desk;
    const CtlRun help = desk.phone({"--help"});
    REQUIRE(help.exit == 0);
    QSet<QString> declared;
    QSet<QString> reached;
    for (const QJsonObject &row : help.rows) {
        const QString action = row["action"].toString();
        INFO(action.toStdString());
        CHECK_FALSE(row["summary"].toString().isEmpty());
        CHECK(row["usage"].toString().startsWith("linijactl phone " + action));
        CHECK(row["example"].toString().startsWith("linijactl phone " + action));
        CHECK(desk.phone({action, "--help"}).rows.value(0)["usage"] == row["usage"]); // help of one action

        desk.fill();
        if (action == "separate")
            desk.engine.all[1].inConference = true;
        desk.engine.asked.clear();
        bool quits = false;
        const auto watching = QObject::connect(&desk.server, &PhoneLinkServer::quitRequested, &desk.engine, [&] { quits = true; });
        if (action == "quit")
            desk.engine.all.clear();
        const CtlRun run = desk.phone(row["example"].toString().split(' ').mid(2));
        INFO(run.err.toStdString());
        CHECK(run.exit == 0);
        QObject::disconnect(watching);
        const QString method = row["method"].toString();
        if (method.isEmpty())
            continue;
        declared.insert(method);
        const bool got = desk.engine.methods().contains(method) || (method == "phone.quit" && quits) || (method == "phone.snapshot" && !eventOf(run, "status").isEmpty());
        CHECK(got); // the example asks what the row says
        if (got)
            reached.insert(method);
    }
    // A command that core/telephony/phonecommand.h has and that no action asks for.
    for (const QString &method : phoneCommandMethods()) {
        INFO(method.toStdString());
        CHECK(declared.contains(method));
        CHECK(reached.contains(method));
    }
    CHECK(reached.contains("phone.quit"));
    CHECK(reached.contains("phone.snapshot"));
}

TEST_CASE("what is said on the command line arrives whole")
{
    Desk desk;
    desk.fill();
    CHECK(desk.phone({"dial", "sip:a@b.example", "--header", "X-One: 1", "--header", "X-Two:2: 3", "--consults-for", "waiting", "--wait"}).exit == 0);
    const auto dial = desk.engine.last<phonecommand::Dial>();
    REQUIRE(dial);
    CHECK(dial->headers == CallHeaders{{"X-One", "1"}, {"X-Two", "2: 3"}});
    CHECK(dial->consultsFor == "waiting");

    desk.fill();
    CHECK(desk.phone({"decline", "ringing", "--to", "sip:c@b.example"}).exit == 0);
    CHECK(desk.engine.last<phonecommand::Decline>()->to == "sip:c@b.example");
    desk.fill();
    CHECK(desk.phone({"transfer", "200", "waiting"}).exit == 0);
    CHECK(desk.engine.last<phonecommand::Transfer>()->callId == "waiting");
    desk.fill();
    CHECK(desk.phone({"transfer-to", "waiting", "talking"}).exit == 0);
    CHECK(desk.engine.last<phonecommand::TransferTo>()->otherId == "talking");
    desk.fill();
    CHECK(desk.phone({"unmute"}).exit == 0);
    CHECK_FALSE(desk.engine.last<phonecommand::Mute>()->muted);
    CHECK(desk.phone({"service", "*47", "12#"}).exit == 0);
    CHECK(desk.engine.last<phonecommand::ServiceCall>()->digits == "12#");
    CHECK(desk.phone({"recording", "rule=queues", "queues=sales,support", "place=pbx-info"}).exit == 0);
    CHECK(desk.engine.last<phonecommand::SetUpRecording>()->setup.queues == QStringList{"sales", "support"});
    CHECK(desk.phone({"headers"}).exit == 0);
    CHECK(desk.engine.last<phonecommand::MapHeaders>()->rules.isEmpty());
    CHECK(desk.phone({"devices", "-", "Speaker 1"}).exit == 0);
    CHECK(desk.engine.last<phonecommand::SelectDevices>()->output == "Speaker 1");
}

TEST_CASE("which call is meant is never guessed")
{
    Desk desk;
    desk.engine.all = {callIn("one", CallPhase::OnHold), callIn("two", CallPhase::OnHold)};
    const CtlRun many = desk.phone({"resume"});
    CHECK(many.exit == 1);
    CHECK(many.err.contains("conflict"));
    CHECK(many.err.contains("one"));
    CHECK(many.err.contains("two"));
    CHECK(desk.engine.methods().isEmpty());
    const CtlRun none = desk.phone({"answer"});
    CHECK(none.exit == 1);
    CHECK(none.err.contains("not-found"));
    CHECK(desk.phone({"resume", "three"}).err.contains("not-found"));
    desk.engine.all = {callIn("one", CallPhase::OnHold), callIn("two", CallPhase::OnHold), callIn("three", CallPhase::Talking)};
    CHECK(desk.phone({"join"}).err.contains("conflict"));
    CHECK(desk.engine.methods().isEmpty());
    CHECK(desk.phone({"hangup"}).exit == 0); // the one that is talked in
    CHECK(desk.engine.last<phonecommand::HangUp>()->callId == "three");
}

TEST_CASE("wrong words are told with how it is used, before the phone is asked")
{
    Desk desk;
    for (const QStringList &wrong : QVector<QStringList>{{}, {"fly"}, {"dial"}, {"dial", "a", "b"}, {"dial", "a", "--header", "none"}, {"transfer"}, {"transfer-to", "a"},
                                                         {"join", "a"}, {"record"}, {"record", "rewind"}, {"levels", "--seconds", "0"}, {"levels", "--loud"},
                                                         {"extensions"}, {"devices", "a"}, {"tone"}, {"sound", "volume=3"}, {"recording", "rule=sometimes"},
                                                         {"account"}, {"service"}, {"quit", "now"}, {"status", "twice"}, {"dtmf"}, {"hold", "a", "b"}}) {
        const QString words = wrong.join(' ');
        INFO(words.toStdString());
        const CtlRun run = desk.phone(wrong);
        CHECK(run.exit == 2);
        CHECK(run.err.contains("usage: linijactl [--json] phone"));
        CHECK(run.out.isEmpty());
    }
    CHECK(desk.engine.methods().isEmpty());
}

TEST_CASE("watching tells every event, one JSON object a line")
{
    Desk desk;
    desk.fill();
    desk.engine.whenLookedAt = [&] { // what happens after its hello was answered
        desk.engine.whenLookedAt = nullptr;
        QTimer::singleShot(0, &desk.engine, [&] {
            Q_EMIT desk.engine.qualityChanged("talking", CallQuality{QualityBand::Fair, QualityCause::LossIn, 70, 3.5, 2, 0, 5, 40});
            Q_EMIT desk.engine.dtmfReceived("talking", "5");
            Q_EMIT desk.engine.callRefused(callIn("refused", CallPhase::Ended));
            Q_EMIT desk.engine.serviceCallEnded({"s", CallEnd::Busy, 486, "486 Busy Here"});
            Q_EMIT desk.engine.callChanged(callIn("talking", CallPhase::OnHold));
            Q_EMIT desk.engine.statusChanged(desk.engine.phone);
            Q_EMIT desk.engine.soundCheckChanged(SoundCheck{});
        });
    };
    const CtlRun run = desk.phone({"watch", "--seconds", "5"});
    CHECK(run.exit == 0);
    CHECK(run.rows.value(0)["event"] == "status"); // what is so at the start comes first
    CHECK(run.rows.value(1)["id"] == "ringing");
    CHECK(eventOf(run, "quality")["quality"].toObject()["cause"] == "loss-in");
    CHECK(eventOf(run, "dtmf")["digit"] == "5");
    CHECK(eventOf(run, "refused")["id"] == "refused");
    CHECK(eventOf(run, "service")["sipStatus"] == 486);
    CHECK_FALSE(eventOf(run, "sound-check").isEmpty());
    CHECK(run.rows.size() == 11);
}

TEST_CASE("an order that comes to nothing says so, and why")
{
    Desk desk;
    desk.fill();
    desk.engine.all[1].transfer = {TransferKind::Blind, TransferState::Failed, "200", CallEnd::Busy, "486 Busy Here"}; // of before
    CHECK(desk.phone({"transfer", "201"}).exit == 0); // it is not mistaken for this one's
    CHECK(desk.phone({"quit"}).exit == 1); // somebody still waits
    CHECK(desk.phone({"quit"}).err.contains("busy"));
}
