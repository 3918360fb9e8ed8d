#include "ui/gallery/scenes.h"

#include "core/session/queuepresence.h"
#include "core/telephony/phonecheckrun.h"
#include "tests/ui/windowdesk.h"
#include "ui/listening/recordingbar.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/factline.h"
#include "ui/settings/firstrun.h"
#include "ui/settings/foldedgroup.h"
#include "ui/settings/settingspanel.h"
#include "ui/shell/workplace.h"
#include "ui/softphone/callspanel.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/waveform.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMap>

#include <functional>

namespace linija {

using namespace std::chrono_literals;
using test::Desk;
using test::WindowDesk;

namespace {

const QMap<QString, QString> &callHeaders()
{
    static const QMap<QString, QString> headers = {{QStringLiteral("x-queue"), QStringLiteral("support")},
                                                   {QStringLiteral("x-ivr-path"), QStringLiteral("main/orders")},
                                                   {QStringLiteral("x-language"), QStringLiteral("lv")}};
    return headers;
}

void type(QWidget &window, const QString &field, const QString &text)
{
    auto *edit = window.findChild<QLineEdit *>(field);
    Q_ASSERT(edit);
    edit->setFocus();
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
    letRun(400ms);
}

void press(QWidget &target, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

// With an account at an Asterisk.
QueuePresence *attachPbx(WindowDesk &world)
{
    auto &phone = world.desk.phone;
    PhoneStatus status = phone.status();
    status.account = QStringLiteral("sip:agent1@pbx.example");
    status.registration = RegistrationState::Registered;
    phone.setStatus(status);
    auto *queue = new QueuePresence(phone, world.desk.agent, {}, {{10ms, 10ms, 20ms}, 5ms, 10s}, world.window.get());
    world.window->workplace.attachQueue(*queue);
    queue->setProfile(loadPbxProfile(QStringLiteral("asterisk")).value());
    return queue;
}

// Ready here and paused at the PBX, a lead on the line, a call that heard busy.
void showPbxNews(WindowDesk &world)
{
    auto &phone = world.desk.phone;
    QueuePresence *queue = attachPbx(world);
    world.desk.agent.setReady();
    for (int code = 0; code < 3 && queue->standing().sync != QueueSync::InStep; ++code) {
        letRun(20ms);
        phone.endServiceCall(CallEnd::Normal);
    }
    phone.setExtension(QStringLiteral("paused-agent1"), ExtensionUse::InUse);
    phone.setExtension(QStringLiteral("listens-agent1"), ExtensionUse::InUse);
    phone.refuse(QStringLiteral("+37126555014"));
    letRun(50ms);
}

InteractionId startTalk(WindowDesk &world)
{
    const InteractionId call = world.desk.ring(Desk::janisNumber, callHeaders());
    world.desk.clock.advance(9s);
    world.desk.answer(call);
    world.desk.interactions.setNote(call, QStringLiteral("box was wet on arrival"));
    letRun(700ms); // until it is on disk
    world.desk.clock.advance(252s);
    world.online();
    return call;
}

// The agent asks a colleague while the customer waits; the colleague's call.
QString consult(WindowDesk &world)
{
    const QString call = world.desk.interactions.find(startTalk(world))->call.id;
    world.desk.phone.perform(phonecommand::Dial{QStringLiteral("1002"), {}, call});
    world.desk.clock.advance(14s);
    const QString other = world.desk.phone.calls().constLast().id;
    world.desk.phone.remoteAnswers(other);
    world.desk.clock.advance(18s);
    return other;
}

// A customer waits at a place of the PBX, and there are new messages in the mailbox.
void park(WindowDesk &world)
{
    (void)attachPbx(world);
    const QString call = world.desk.interactions.find(startTalk(world))->call.id;
    world.window->calls().perform(CallAction::Transfer);
    world.window->findChild<QAbstractButton *>(QStringLiteral("transferPark"))->click();
    world.desk.phone.moveTransfer(call, TransferState::Done);
    PhoneStatus status = world.desk.phone.status();
    status.mailbox = Mailbox{2, 1};
    world.desk.phone.setStatus(status);
    world.desk.clock.advance(42s);
}

void alert(WindowDesk &world)
{
    auto headers = callHeaders();
    headers.insert(QStringLiteral("x-queue-joined"), QString::number(toMs(world.desk.clock.now()) / 1000 - 12));
    world.desk.ring(Desk::janisNumber, headers);
    world.desk.clock.advance(12s);
}

void showSettings(WindowDesk &world, SettingPage page)
{
    world.window->findChild<Workplace *>()->showSettingsPage(page);
}

// The phone's account at a server that does not take the password.
void showAccount(WindowDesk &world)
{
    (void)world.desk.settings.edit([](SettingsValues &values) {
        values.sipAccount = QStringLiteral("sip:olena@pbx.example.com");
        values.sipTransport = SipTransport::Tls;
    });
    PhoneStatus status = world.desk.phone.status();
    status.account = QStringLiteral("sip:olena@pbx.example.com");
    status.registration = RegistrationState::Failed;
    status.registrationReason = RegistrationReason::WrongPassword;
    status.registrationDetail = QStringLiteral("the server answered 401");
    world.desk.phone.setStatus(status);
    showSettings(world, SettingPage::Phone);
}

// The same page with all that is folded away, filled in.
void showAccountMore(WindowDesk &world)
{
    (void)world.desk.settings.edit([](SettingsValues &values) {
        values.sipAccount = QStringLiteral("sip:olena@pbx.example.com");
        values.sipTransport = SipTransport::Tls;
        values.soundEncryption = SoundEncryption::Dtls;
        values.encryptionNeed = EncryptionNeed::Mandatory;
        values.ice = true;
        values.turnServer = QStringLiteral("turn.example.com:3478");
        values.turnUser = QStringLiteral("olena");
        values.sipMoreServers = QStringList{QStringLiteral("pbx2.example.com"), QStringLiteral("pbx3.example.com")};
    });
    PhoneStatus status = world.desk.phone.status();
    status.account = QStringLiteral("sip:olena@pbx.example.com");
    status.registration = RegistrationState::Registered;
    status.server = QStringLiteral("pbx2.example.com");
    status.serverNumber = 2; // stands in
    status.transport = QStringLiteral("TLS");
    world.desk.phone.setStatus(status);
    showSettings(world, SettingPage::Phone);
    for (FoldedGroup *group : world.window->findChildren<FoldedGroup *>())
        group->setOpen(true);
}

// The page of the check before work, with an account that has an echo number; not begun.
PhoneCheck &showCheck(WindowDesk &world)
{
    PhoneStatus status = world.desk.phone.status();
    status.account = QStringLiteral("sip:olena@pbx.example.com");
    status.registration = RegistrationState::Registered;
    status.server = QStringLiteral("pbx.example.com:5061");
    status.serverNumber = 1;
    status.transport = QStringLiteral("TLS");
    status.servingInput = status.servingOutput = QStringLiteral("headset");
    world.desk.phone.setStatus(status);
    auto *check = world.window->findChild<PhoneCheck *>();
    check->setEchoNumber([] { return QStringLiteral("600"); });
    showSettings(world, SettingPage::Check);
    return *check;
}

void beginCheck(WindowDesk &world)
{
    (void)showCheck(world);
    world.window->findChild<QAction *>(QStringLiteral("check-phone"))->trigger();
}

// The microphone is listened to without an echo call.
void speakAlone(WindowDesk &world)
{
    for (int i = 0; i < 30; ++i) {
        world.desk.clock.advance(100ms);
        world.desk.phone.setLevels(-22, -90);
    }
    world.desk.clock.advance(3s);
    letRun(200ms);
}

// Another headset than the chosen one, a voice from afar, and a network that loses.
EchoCall poorEcho()
{
    EchoCall echo = test::FakeSoftphone::goodEcho();
    echo.sentDb = -44;
    echo.heardDb = -47;
    echo.quality = {QualityBand::Poor, QualityCause::LossIn, 64, 3.3, 12.4, 0.6, 18, 64};
    return echo;
}

void showFirstRun(WindowDesk &world, FirstRun::Step step)
{
    world.backend.company = test::FakeCompany::Real;
    SyncStatus status;
    status.connection = BackendConnection::NotSetUp;
    world.sync.set(status);
    world.window->findChild<Workplace *>()->showFirstRun();
    auto *run = world.window->findChild<FirstRun *>();
    if (step != FirstRun::Step::Company) { // the company's step is done
        (void)world.desk.settings.edit([](SettingsValues &values) {
            values.backendUrl = QStringLiteral("https://crm.example.com");
            values.agentLogin = QStringLiteral("olena");
        });
        status.connection = BackendConnection::Online;
        world.sync.set(status);
    }
    run->showStep(FirstRun::Step::Sound);
    if (step == FirstRun::Step::Account) // and that of the sound
        world.desk.phone.moveSoundCheck({SoundCheckPhase::Done, {}, {}, -12, {}});
    run->showStep(step);
}

struct Scene
{
    QString name;
    std::function<void(WindowDesk &)> enter;
    std::function<void(WindowDesk &)> again = {}; // before each picture
};

QVector<Scene> callScenes()
{
    return {
        {QStringLiteral("idle"), [](WindowDesk &) {}},
        {QStringLiteral("alerting"), alert},
        {QStringLiteral("several"),
         [](WindowDesk &world) {
             world.desk.ring(Desk::sharedNumber, callHeaders());
             world.desk.clock.advance(23s);
         }},
        {QStringLiteral("talking"), [](WindowDesk &world) { startTalk(world); }},
        {QStringLiteral("recording"),
         [](WindowDesk &world) {
             (void)world.desk.settings.edit([](SettingsValues &values) { values.recordingRule = CallRecordingRule::OnDemand; });
             startTalk(world);
             world.window->calls().perform(CallAction::Record);
         }},
        {QStringLiteral("recording-paused"),
         [](WindowDesk &world) {
             (void)world.desk.settings.edit([](SettingsValues &values) { values.recordingRule = CallRecordingRule::Always; });
             const InteractionId call = startTalk(world);
             world.desk.phone.perform(phonecommand::Record{world.desk.interactions.find(call)->call.id, RecordAct::Start});
             world.window->calls().perform(CallAction::Record);
         }},
        {QStringLiteral("listening"),
         [](WindowDesk &world) {
             const InteractionId call = startTalk(world);
             auto *bar = world.window->findChild<RecordingBar *>();
             Q_ASSERT(bar);
             TimelineEntry entry;
             entry.channel = Channel::Call;
             entry.direction = Direction::Inbound;
             bar->setTitle(factLine({TimelineWords().title(entry), TimelineWords().moment(world.desk.clock.now(), world.desk.clock.now())}));
             bar->show(call);
             bar->playOrPause();
             letRun(600ms);
             bar->waveform().seek(7s);
         }},
        {QStringLiteral("keypad"),
         [](WindowDesk &world) {
             const InteractionId call = startTalk(world);
             world.desk.phone.setMuted(world.desk.interactions.find(call)->call.id, true);
             world.window->calls().perform(CallAction::Keypad);
         }},
        {QStringLiteral("hold"),
         [](WindowDesk &world) {
             const InteractionId call = startTalk(world);
             world.desk.phone.hold(world.desk.interactions.find(call)->call.id);
             world.desk.clock.advance(48s);
         }},
        {QStringLiteral("second-call"),
         [](WindowDesk &world) {
             startTalk(world);
             world.desk.ring(QStringLiteral("+4915112345678"), callHeaders());
             world.desk.clock.advance(6s);
         }},
        {QStringLiteral("transfer"),
         [](WindowDesk &world) {
             startTalk(world);
             world.window->calls().perform(CallAction::Transfer);
             type(*world.window, QStringLiteral("transferField"), QStringLiteral("to"));
         }},
        {QStringLiteral("transferring"),
         [](WindowDesk &world) {
             const QString call = world.desk.interactions.find(startTalk(world))->call.id;
             world.desk.phone.perform(phonecommand::Transfer{call, QStringLiteral("1002")});
             world.desk.phone.moveTransfer(call, TransferState::Ringing);
         }},
        {QStringLiteral("transfer-failed"),
         [](WindowDesk &world) {
             const QString call = world.desk.interactions.find(startTalk(world))->call.id;
             world.desk.phone.perform(phonecommand::Transfer{call, QStringLiteral("1002")});
             world.desk.phone.moveTransfer(call, TransferState::Failed, CallEnd::Busy, QStringLiteral("486 Busy Here"));
         }},
        {QStringLiteral("consulting"), [](WindowDesk &world) { (void)consult(world); }},
        {QStringLiteral("conference"),
         [](WindowDesk &world) {
             const QString other = consult(world);
             world.desk.phone.perform(phonecommand::Join{world.desk.interactions.active().constFirst().call.id, other});
         }},
        {QStringLiteral("hold-ends"),
         [](WindowDesk &world) {
             const QString call = world.desk.interactions.find(startTalk(world))->call.id;
             (void)world.desk.settings.edit([](SettingsValues &values) { values.holdReminderSeconds = values.holdSeconds; });
             world.desk.phone.hold(call);
             world.desk.clock.advance(48s);
         }},
        {QStringLiteral("transferred"),
         [](WindowDesk &world) {
             const QString call = world.desk.interactions.find(startTalk(world))->call.id;
             world.desk.phone.perform(phonecommand::Transfer{call, QStringLiteral("1002")});
             world.desk.phone.moveTransfer(call, TransferState::Done);
         }},
        {QStringLiteral("parked"), park},
        {QStringLiteral("voicemail"),
         [](WindowDesk &world) {
             (void)attachPbx(world);
             world.window->findChild<QAction *>(QStringLiteral("voicemail"))->trigger();
             world.desk.phone.remoteAnswers(world.desk.phone.calls().constLast().id);
             world.desk.clock.advance(12s);
             world.window->calls().perform(CallAction::Keypad);
         }},
        {QStringLiteral("after"),
         [](WindowDesk &world) {
             world.desk.hangUp(startTalk(world));
             world.desk.clock.advance(14s);
         }},
        {QStringLiteral("offline"),
         [](WindowDesk &world) {
             startTalk(world);
             world.offline();
             PhoneStatus status = world.desk.phone.status();
             status.hasSoundDevice = false;
             world.desk.phone.setStatus(status);
         }},
    };
}

QVector<Scene> pageScenes()
{
    return {
        {QStringLiteral("search"),
         [](WindowDesk &world) {
             startTalk(world);
             type(*world.window, QStringLiteral("globalSearch"), QStringLiteral("re"));
         }},
        {QStringLiteral("palette"),
         [](WindowDesk &world) {
             world.window->findChild<QAction *>(QStringLiteral("search"))->trigger();
             letRun(300ms);
         }},
        {QStringLiteral("pbx-says"), [](WindowDesk &world) { showPbxNews(world); }},
        {QStringLiteral("offered"), [](WindowDesk &world) { world.window->openLink(QStringLiteral("tel:+371-26-555-014")); }},
        {QStringLiteral("folded"),
         [](WindowDesk &world) {
             world.window->findChild<QAction *>(QStringLiteral("fold-left"))->trigger();
             world.window->findChild<QAction *>(QStringLiteral("fold-right"))->trigger();
         }},
        {QStringLiteral("folded-alerting"),
         [](WindowDesk &world) {
             world.window->findChild<QAction *>(QStringLiteral("fold-left"))->trigger();
             alert(world);
         }},
        {QStringLiteral("settings-shortcuts"), [](WindowDesk &world) { world.window->findChild<QAction *>(QStringLiteral("settings:shortcuts"))->trigger(); }},
        {QStringLiteral("settings-key-taken"),
         [](WindowDesk &world) {
             world.window->findChild<QAction *>(QStringLiteral("settings:shortcuts"))->trigger();
             letRun(100ms);
             auto *list = world.window->findChild<ResultList *>(QStringLiteral("shortcutList"));
             list->setFocus();
             Q_EMIT list->chosen(QStringLiteral("answer"));
             press(*world.window->findChild<QWidget *>(QStringLiteral("keyRecorder1")), Qt::Key_F8);
         }},
        {QStringLiteral("dial"),
         [](WindowDesk &world) { type(*world.window, QStringLiteral("dialField"), QStringLiteral("bērz")); }},
        {QStringLiteral("looking"),
         [](WindowDesk &world) {
             type(*world.window, QStringLiteral("globalSearch"), QStringLiteral("陳"));
             press(*world.window->findChild<QLineEdit *>(QStringLiteral("globalSearch")), Qt::Key_Return);
         }},
        {QStringLiteral("customers"),
         [](WindowDesk &world) {
             world.window->showPage(Page::Customers);
             auto *page = world.window->findChild<QWidget *>(QStringLiteral("customersPage"));
             page->findChild<QLineEdit *>()->setText(QStringLiteral("b"));
             letRun(400ms);
         }},
        {QStringLiteral("sync"),
         [](WindowDesk &world) {
             world.offline();
             world.window->showPage(Page::Sync);
         }},
        {QStringLiteral("settings-general"), [](WindowDesk &world) { showSettings(world, SettingPage::General); }},
        {QStringLiteral("settings-sound"), [](WindowDesk &world) { showSettings(world, SettingPage::Sound); }},
        {QStringLiteral("settings-phone"), [](WindowDesk &world) { showSettings(world, SettingPage::Phone); }},
        {QStringLiteral("settings-account"), [](WindowDesk &world) { showAccount(world); }},
        {QStringLiteral("settings-account-more"), [](WindowDesk &world) { showAccountMore(world); }},
        {QStringLiteral("settings-backend"),
         [](WindowDesk &world) {
             world.backend.company = test::FakeCompany::Real;
             (void)world.desk.settings.edit([](SettingsValues &values) {
                 values.backendUrl = QStringLiteral("https://crm.example.com");
                 values.agentLogin = QStringLiteral("olena");
             });
             (void)world.secrets.write(QStringLiteral("backend-token https://crm.example.com:443"), "token");
             showSettings(world, SettingPage::Backend);
             letRun(100ms);
             world.window->findChild<QAbstractButton *>(QStringLiteral("backendTest"))->click();
         }},
        {QStringLiteral("settings-demo"), [](WindowDesk &world) { showSettings(world, SettingPage::Backend); }},
        {QStringLiteral("settings-search"),
         [](WindowDesk &world) {
             world.window->findChild<Workplace *>()->showSetting(QStringLiteral("textPercent"));
             (void)world.desk.settings.edit([](SettingsValues &values) { values.answerTargetSeconds = 30; }, EditKind::Undoable);
             world.window->findChild<QLineEdit *>(QStringLiteral("settingsSearch"))->setText(QStringLiteral("e"));
             auto *found = world.window->findChild<ResultList *>(QStringLiteral("settingsResults"));
             for (int row = 0; row < found->resultModel().rowCount(); ++row) { // the one that was led to
                 if (found->resultModel().rowAt(row).key == QLatin1String("textPercent"))
                     found->setCurrentIndex(found->resultModel().index(row));
             }
         }},
        {QStringLiteral("settings-check"),
         [](WindowDesk &world) {
             (void)world.desk.settings.edit([&](SettingsValues &values) {
                 values.lastPhoneCheck = {{QStringLiteral("at"), toIso(world.desk.clock.now() - 24h)}, {QStringLiteral("verdict"), QStringLiteral("good")}};
             });
             (void)showCheck(world);
         }},
        {QStringLiteral("settings-check-running"),
         [](WindowDesk &world) {
             beginCheck(world);
             world.desk.clock.advance(4s);
             EchoCall echo = test::FakeSoftphone::goodEcho();
             echo.phase = EchoCallPhase::Listening;
             echo.elapsed = 3s;
             world.desk.phone.moveEchoCall(echo);
         },
         [](WindowDesk &world) { world.desk.phone.setLevels(-19, -23); }},
        {QStringLiteral("settings-check-good"),
         [](WindowDesk &world) {
             beginCheck(world);
             world.desk.phone.moveEchoCall(test::FakeSoftphone::goodEcho());
         }},
        {QStringLiteral("settings-check-trouble"),
         [](WindowDesk &world) {
             (void)world.desk.settings.edit([](SettingsValues &values) { values.audioInput = QStringLiteral("usb-headset"); });
             beginCheck(world);
             world.desk.phone.moveEchoCall(poorEcho());
         }},
        {QStringLiteral("settings-check-refused"),
         [](WindowDesk &world) {
             beginCheck(world);
             EchoCall echo;
             echo.phase = EchoCallPhase::Failed;
             echo.end = CallEnd::Failed;
             echo.sipStatus = 404;
             world.desk.phone.moveEchoCall(echo);
             speakAlone(world);
         }},
        {QStringLiteral("settings-check-direct"), // no account: what cannot be checked is skipped
         [](WindowDesk &world) {
             PhoneStatus status = world.desk.phone.status();
             status.servingInput = status.servingOutput = QStringLiteral("headset");
             world.desk.phone.setStatus(status);
             world.window->findChild<QAction *>(QStringLiteral("check-phone"))->trigger();
             speakAlone(world);
         }},
        {QStringLiteral("first-run-company"), [](WindowDesk &world) { showFirstRun(world, FirstRun::Step::Company); }},
        {QStringLiteral("first-run-sound"), [](WindowDesk &world) { showFirstRun(world, FirstRun::Step::Sound); }},
        {QStringLiteral("first-run-account"), [](WindowDesk &world) { showFirstRun(world, FirstRun::Step::Account); }},
        {QStringLiteral("settings-languages"), [](WindowDesk &world) { showSettings(world, SettingPage::Languages); }},
        {QStringLiteral("settings-privacy"), [](WindowDesk &world) { showSettings(world, SettingPage::Privacy); }},
    };
}

const QVector<Scene> &scenes()
{
    static const QVector<Scene> all = callScenes() + pageScenes();
    return all;
}

} // namespace

void letRun(std::chrono::milliseconds time)
{
    const QDeadlineTimer until(time);
    (void)test::waitFor([&] { return until.hasExpired(); });
}

const QStringList &sceneNames()
{
    static const QStringList names = [] {
        QStringList all;
        for (const Scene &scene : scenes())
            all.append(scene.name);
        return all;
    }();
    return names;
}

bool enterScene(WindowDesk &world, const QString &name)
{
    const auto &all = scenes();
    const auto scene = std::find_if(all.begin(), all.end(), [&](const Scene &one) { return one.name == name; });
    if (scene == all.end())
        return false;
    world.desk.clock.advance(52s);
    world.online();
    scene->enter(world);
    for (int i = 0; i < 4; ++i)
        world.desk.settle();
    letRun(700ms); // drafts are on disk by then
    return true;
}

void refreshScene(WindowDesk &world, const QString &name)
{
    world.desk.phone.setLevels(-21, -27); // two people who talk; seen where a call is up
    for (const Scene &scene : scenes()) {
        if (scene.name == name && scene.again)
            scene.again(world);
    }
}

} // namespace linija
