#include "tests/ui/settings/settingsdesk.h"

#include "ui/settings/accountform.h"
#include "ui/settings/registrationwords.h"
#include "ui/settings/backendform.h"
#include "ui/settings/datasizes.h"
#include "ui/settings/soundcheckbox.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/levelmeter.h"
#include "ui/widgets/statechip.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

using namespace linija;
using namespace linija::test;

TEST_CASE("an address as people type it, and what cannot be one")
{
    CHECK(backendUrlFrom(" crm.example.com/ ").toString() == "https://crm.example.com");
    CHECK(backendUrlFrom("http://127.0.0.1:8080").toString() == "http://127.0.0.1:8080");
    CHECK(backendUrlFrom("https://crm.example.com/linija?x=1#y").toString() == "https://crm.example.com/linija");
    for (const char *wrong : {"", "   ", "https://", "ftp://crm.example.com", "file:///etc/passwd", "https://user:secret@crm.example.com", "a b"})
        CHECK(backendUrlFrom(wrong).isEmpty());
    CHECK(sipAddressFrom(" olena@pbx.example ") == "sip:olena@pbx.example");
    CHECK(sipAddressFrom("SIP:olena@pbx.example:5070") == "sip:olena@pbx.example:5070");
    CHECK(sipAddressFrom("sips:olena@pbx.example") == "sips:olena@pbx.example");
    for (const char *wrong : {"", "olena", "@pbx", "olena@", "a b@c", "sip:a@b@c", "http://a@b/c", "<sip:a@b>"})
        CHECK(sipAddressFrom(wrong).isEmpty());
}

TEST_CASE("signing in: tried first, then token and address are kept, the token not in the file")
{
    SettingsDesk desk;
    BackendForm form(desk.services());
    form.show();
    int signedIn = 0;
    QObject::connect(&form, &BackendForm::signedIn, [&] { ++signedIn; });
    child<QLineEdit>(form, "backendUrl").setText("crm.example.com");
    child<QLineEdit>(form, "agentLogin").setText("olena");
    child<QLineEdit>(form, "backendToken").setText("t-1");
    child<QPushButton>(form, "backendSignIn").click();
    REQUIRE(waitFor([&] { return signedIn == 1; }));
    REQUIRE(desk.backend.asked.size() == 1);
    CHECK(desk.backend.asked.first().first.toString() == "https://crm.example.com");
    CHECK(desk.backend.asked.first().second == "t-1");
    CHECK(desk.settings.values().backendUrl == "https://crm.example.com");
    CHECK(desk.settings.values().agentLogin == "olena");
    CHECK(resultOf(desk.secrets.read(backendTokenName("https://crm.example.com"))).value() == "t-1");
    CHECK_FALSE(QJsonDocument(desk.onDisk()).toJson().contains("t-1"));
    CHECK(child<QLineEdit>(form, "backendToken").text().isEmpty());
    CHECK(child<InlineBanner>(form, "backendAnswer").kind() == BannerKind::Good);
    // Signing out lets go of it.
    REQUIRE(waitFor([&] { return child<QPushButton>(form, "backendSignOut").isVisible(); }));
    child<QPushButton>(form, "backendSignOut").click();
    CHECK(waitFor([&] { return !desk.secrets.has(backendTokenName("https://crm.example.com")); }));
    CHECK(desk.settings.values().backendUrl == "https://crm.example.com");
}

TEST_CASE("a test changes nothing, and each refusal has its own plain sentence")
{
    SettingsDesk desk;
    BackendForm form(desk.services());
    form.show();
    child<QLineEdit>(form, "backendUrl").setText("https://crm.example.com");
    child<QLineEdit>(form, "agentLogin").setText("olena");
    child<QLineEdit>(form, "backendToken").setText("t-1");
    QStringList sentences;
    auto &banner = child<InlineBanner>(form, "backendAnswer");
    for (const ErrorCode code : {ErrorCode::Unauthorized, ErrorCode::Forbidden, ErrorCode::Offline, ErrorCode::Timeout, ErrorCode::Unsupported, ErrorCode::Busy, ErrorCode::TooNew}) {
        desk.backend.answer = Error{code, "technical words"};
        const qsizetype before = desk.backend.asked.size();
        child<QPushButton>(form, "backendSignIn").click();
        REQUIRE(waitFor([&] { return desk.backend.asked.size() > before && banner.kind() == BannerKind::Error && child<QPushButton>(form, "backendTest").isEnabled(); }));
        sentences << banner.text();
        CHECK_FALSE(banner.text().contains("technical"));
    }
    CHECK(sentences.removeDuplicates() == 0);
    desk.backend.answer = BackendFacts{"1.0", 3, 1, {}};
    child<QPushButton>(form, "backendTest").click();
    REQUIRE(waitFor([&] { return banner.kind() == BannerKind::Good; }));
    CHECK(banner.text().contains("crm.example.com"));
    CHECK(desk.settings.values().backendUrl.isEmpty());
    CHECK_FALSE(desk.secrets.has(backendTokenName("https://crm.example.com")));
    child<QLineEdit>(form, "backendUrl").setText("not an address");
    const qsizetype asked = desk.backend.asked.size();
    child<QPushButton>(form, "backendSignIn").click();
    CHECK(banner.kind() == BannerKind::Error);
    CHECK(desk.backend.asked.size() == asked); // nobody was asked
}

TEST_CASE("nobody signs in without a name: what is done would be nobody's")
{
    SettingsDesk desk;
    BackendForm form(desk.services());
    form.show();
    child<QLineEdit>(form, "backendUrl").setText("https://crm.example.com");
    child<QLineEdit>(form, "backendToken").setText("t-1");
    child<QPushButton>(form, "backendSignIn").click();
    turn();
    CHECK(desk.backend.asked.isEmpty());
    CHECK(child<InlineBanner>(form, "backendAnswer").text().contains("user name"));
    CHECK(desk.settings.values().backendUrl.isEmpty());
}

TEST_CASE("a kept token is never sent to another address")
{
    SettingsDesk desk;
    REQUIRE(desk.settings.edit([](SettingsValues &v) { v.backendUrl = "https://crm.example.com"; }));
    REQUIRE(resultOf(desk.secrets.write(backendTokenName("https://crm.example.com"), "t-1")));
    BackendForm form(desk.services());
    form.show();
    child<QLineEdit>(form, "backendUrl").setText("https://evil.example.com");
    child<QPushButton>(form, "backendTest").click();
    REQUIRE(waitFor([&] { return desk.backend.asked.size() == 1; }));
    CHECK(desk.backend.asked.first().second.isEmpty());
    child<QLineEdit>(form, "backendUrl").setText("https://crm.example.com/");
    child<QPushButton>(form, "backendTest").click();
    REQUIRE(waitFor([&] { return desk.backend.asked.size() == 2; }));
    CHECK(desk.backend.asked.last().second == "t-1");
}

TEST_CASE("an account is taken as a whole, the password into the secrets, and the state is told")
{
    SettingsDesk desk;
    AccountForm form(desk.services());
    form.show();
    CHECK_FALSE(child<QLineEdit>(form, "sipAddress").isVisible());
    child<FilterRow>(form, "phoneMode").choose("account");
    CHECK(child<QLineEdit>(form, "sipAddress").isVisible());
    child<QLineEdit>(form, "sipAddress").setText("olena");
    child<QPushButton>(form, "sipSave").click();
    CHECK(desk.settings.values().sipAccount.isEmpty());
    child<QLineEdit>(form, "sipAddress").setText("olena@pbx.example");
    child<QLineEdit>(form, "sipPassword").setText("secret");
    child<QPushButton>(form, "sipSave").click();
    REQUIRE(waitFor([&] { return desk.settings.values().sipAccount == "sip:olena@pbx.example"; }));
    CHECK(resultOf(desk.secrets.read(sipPasswordName("sip:olena@pbx.example", {}))).value() == "secret");
    CHECK_FALSE(QJsonDocument(desk.onDisk()).toJson().contains("secret"));
    CHECK(child<QLineEdit>(form, "sipPassword").text().isEmpty());
    desk.phone.setRegistration(RegistrationState::Failed, "the server answered 401", RegistrationReason::WrongPassword);
    bool said = false;
    for (const QLabel *label : form.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains("name or the password"));
    CHECK(said);
    // Back to direct calls is one step, and so is undoing it.
    REQUIRE(desk.settings.edit([](SettingsValues &v) { v.textPercent = 125; }, EditKind::Undoable));
    child<FilterRow>(form, "phoneMode").choose("direct");
    CHECK(desk.settings.values().sipAccount.isEmpty());
    REQUIRE(desk.settings.undo());
    form.readSettings();
    CHECK(desk.settings.values().sipAccount == "sip:olena@pbx.example");
    CHECK(child<QLineEdit>(form, "sipAddress").isVisible());
}

TEST_CASE("each reason for not being signed in has its own sentence")
{
    PhoneStatus status;
    status.link = PhoneLinkState::Connected;
    status.registration = RegistrationState::Failed;
    QStringList sentences;
    for (int i = static_cast<int>(RegistrationReason::WrongPassword); i <= static_cast<int>(RegistrationReason::BadSetup); ++i) {
        status.registrationReason = static_cast<RegistrationReason>(i);
        const RegistrationWords words = registrationWords(status);
        CHECK(words.role == StateRole::Trouble);
        CHECK_FALSE(words.reason.isEmpty());
        CHECK_FALSE(registrationTrouble(status.registrationReason).isEmpty());
        sentences << words.reason;
    }
    CHECK(sentences.removeDuplicates() == 0);
    status.registrationReason = RegistrationReason::None;
    status.registration = RegistrationState::Registered;
    status.serverNumber = 2;
    status.server = "pbx2.example";
    CHECK(registrationWords(status).reason.contains("pbx2.example")); // a server that stands in is named
    status.serverNumber = 1;
    status.transport = "TLS";
    CHECK(registrationWords(status).state.contains("TLS"));
    CHECK(registrationWords(status).reason.isEmpty());
}

TEST_CASE("the sound check asks for levels only while it is seen, and says how it goes")
{
    SettingsDesk desk;
    SoundCheckBox box(desk.phone);
    CHECK_FALSE(desk.phone.watchesLevels);
    box.show();
    CHECK(desk.phone.watchesLevels);
    desk.phone.setLevels(-18, -60);
    auto meters = box.findChildren<LevelMeter *>();
    REQUIRE(meters.size() == 2);
    CHECK(meters.at(0)->level().value_or(0) == -18);
    auto &button = child<QPushButton>(box, "soundCheck");
    int heard = 0;
    QObject::connect(&box, &SoundCheckBox::heard, [&] { ++heard; });
    button.click();
    CHECK(desk.phone.commands.contains("soundcheck start"));
    CHECK(box.phase() == SoundCheckPhase::Recording);
    using namespace std::chrono_literals;
    desk.phone.moveSoundCheck({SoundCheckPhase::Playing, 1s, 5s, -20, {}});
    desk.phone.moveSoundCheck({SoundCheckPhase::Done, 5s, 5s, -20, {}});
    CHECK(heard == 1);
    CHECK(soundCheckWords({SoundCheckPhase::Done, 5s, 5s, -70, {}}) != soundCheckWords({SoundCheckPhase::Done, 5s, 5s, -20, {}}));
    button.click();
    box.hide();
    CHECK_FALSE(desk.phone.watchesLevels);
    CHECK(desk.phone.commands.last() == "soundcheck stop");
}

TEST_CASE("without a sound device, or during a call, the sound check says why it cannot be made")
{
    SettingsDesk desk;
    SoundCheckBox box(desk.phone);
    box.show();
    auto &button = child<QPushButton>(box, "soundCheck");
    const auto says = [&box](const char *words) {
        for (const QLabel *label : box.findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1String(words)))
                return true;
        }
        return false;
    };
    desk.phone.ring("+37126555014");
    button.click();
    CHECK(says("call is up"));
    PhoneStatus status = desk.phone.status();
    status.hasSoundDevice = false;
    desk.phone.setStatus(status);
    CHECK_FALSE(button.isEnabled());
    CHECK(says("headset"));
}

TEST_CASE("sizes on disk: a store with its companions, a folder with all in it, nothing for what is not there")
{
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, int bytes) {
        QDir().mkpath(QFileInfo(folder.filePath(name)).path());
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(bytes, 'x'));
    };
    put("a.sqlite", 100);
    put("a.sqlite-wal", 20);
    put("logs/one.log", 7);
    put("logs/deep/two.log", 5);
    QFile::link(folder.path(), folder.filePath("logs/loop"));
    const auto sizes = resultOf(sizesOf({folder.filePath("a.sqlite"), folder.filePath("logs"), folder.filePath("none")}));
    CHECK(sizes == QVector<qint64>{120, 12, 0});
}
