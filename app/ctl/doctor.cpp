#include "app/ctl/command.h"
#include "app/ctl/fontcheck.h"
#include "app/ctl/checkrows.h"
#include "app/ctl/phonerows.h"
#include "app/ctl/phonevisit.h"

#include "core/base/whenready.h"
#include "core/rest/contractapi.h"
#include "core/rest/curlhttpclient.h"
#include "core/storage/store.h"
#include "core/telephony/pbxprofile.h"
#include "core/telephony/phonecheckrun.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <clocale>
#include <memory>

#include <unistd.h>

namespace linija::ctl {

namespace {

using namespace std::chrono_literals;

enum class Verdict { Fine, Warning, Bad };
enum class EchoAsked { No, Yes }; // it rings at the telephone server

// Looks at one thing after the other and says how to mend what is not fine.
class Doctor : public QObject
{
public:
    Doctor(Context &context, EchoAsked echo, Done done)
        : m_echo(echo), m_context(context), m_out(context.out), m_paths(context.paths), m_settings(context.settings), m_done(std::move(done))
    {
    }

    void begin()
    {
        say("version", Verdict::Fine, QStringLiteral("Linija %1, Qt %2").arg(QStringLiteral(LINIJA_VERSION), QString::fromLatin1(qVersion())));
        checkFolders();
        checkLocale();
        checkSettings();
        checkStore();
        checkFonts();
        checkSoundServer();
        checkPhone([this] { checkBackend([this] { checkEcho([this] { finish(); }); }); });
    }

private:
    void say(const char *check, Verdict verdict, const QString &detail, const QString &mend = {})
    {
        static const char *const words[] = {"fine", "warning", "bad"};
        m_bad = m_bad || verdict == Verdict::Bad;
        const QString name = QString::fromLatin1(check);
        const QString word = QString::fromLatin1(words[static_cast<int>(verdict)]);
        QString text = QStringLiteral("%1  %2  %3").arg(word.leftJustified(7), name.leftJustified(9), detail);
        if (!mend.isEmpty())
            text += QStringLiteral("\n%1→ %2").arg(QString(20, QLatin1Char(' ')), mend);
        m_out.row({{QStringLiteral("check"), name}, {QStringLiteral("verdict"), word}, {QStringLiteral("detail"), detail},
                   {QStringLiteral("mend"), mend}},
                  text);
    }

    void checkFolders()
    {
        if (m_paths.runtimeIsFallback)
            say("folders", Verdict::Warning, QStringLiteral("XDG_RUNTIME_DIR is not set; sockets are in %1").arg(m_paths.runtime),
                QStringLiteral("log in through a session manager, or set XDG_RUNTIME_DIR to a private folder"));
        else
            say("folders", Verdict::Fine, QStringLiteral("data %1, sockets %2").arg(m_paths.data, m_paths.runtime));
        if (::geteuid() == 0)
            say("user", Verdict::Warning, QStringLiteral("running as root"), QStringLiteral("run Linija as an ordinary user"));
    }

    void checkLocale()
    {
        const QString charset = QString::fromLatin1(std::setlocale(LC_CTYPE, nullptr));
        const bool utf8 = charset.contains(QStringLiteral("UTF-8"), Qt::CaseInsensitive) || charset.contains(QStringLiteral("utf8"));
        say("locale", utf8 ? Verdict::Fine : Verdict::Warning, charset,
            utf8 ? QString() : QStringLiteral("set LANG to a UTF-8 locale, e.g. C.UTF-8; file names with other letters may fail"));
    }

    void checkSettings()
    {
        if (const auto &loaded = m_settings.loadResult(); !loaded)
            say("settings", Verdict::Bad, loaded.error().detail, QStringLiteral("look at the kept copy and set it up again"));
        else
            say("settings", Verdict::Fine, m_paths.config + QStringLiteral("/settings.json"));
        const ManagedSettings &managed = m_settings.managed();
        for (const QString &problem : managed.problems)
            say("managed", Verdict::Bad, problem, QStringLiteral("mend the entry; the others hold (docs/settings.md)"));
        if (!managed.file.isEmpty() && managed.problems.isEmpty())
            say("managed", Verdict::Fine, QStringLiteral("%1 decides: %2").arg(managed.file, managed.values.keys().join(QStringLiteral(", "))));
        if (!m_settings.tokenInFile().isEmpty())
            say("secrets", Verdict::Warning, QStringLiteral("the backend's token stands in settings.json"),
                QStringLiteral("linija moves it when it starts and finds a keyring"));
    }

    void checkStore()
    {
        const QString path = m_paths.storeFile();
        if (!QFileInfo::exists(path))
            return say("store", Verdict::Warning, QStringLiteral("%1: not there yet").arg(path), QStringLiteral("it is made when linija first starts"));
        StoreOptions options;
        options.readers = 1;
        options.outbox = OutboxRecovery::LeaveInFlight;
        options.checkBudget = 5s;
        const auto opened = Store::open(path, options);
        if (opened)
            return say("store", Verdict::Fine, QStringLiteral("%1, %2 MiB").arg(path).arg(QFileInfo(path).size() / 1048576));
        const QString mend = opened.error().code == ErrorCode::TooNew ? QStringLiteral("update Linija; the file was not touched")
            : opened.error().code == ErrorCode::Corrupt
            ? QStringLiteral("start linija: it keeps the damaged file aside and offers a fresh one")
            : QStringLiteral("look at disk space and rights of the folder");
        say("store", Verdict::Bad, opened.error().detail, mend);
    }

    void checkFonts()
    {
        QStringList missing;
        QStringList packages;
        for (const Script &script : scriptsOfTheWindow()) {
            switch (askForFont(script)) {
            case FontAnswer::Found: break;
            case FontAnswer::Missing:
                missing.append(script.name);
                if (!packages.contains(script.package))
                    packages.append(script.package);
                break;
            case FontAnswer::CannotTell:
                return say("fonts", Verdict::Warning, QStringLiteral("fc-list does not answer; cannot tell"),
                           QStringLiteral("apt-get install fontconfig"));
            }
        }
        if (missing.isEmpty())
            return say("fonts", Verdict::Fine, QStringLiteral("all languages of the window can be shown"));
        say("fonts", Verdict::Warning, QStringLiteral("no font has the letters of ") + missing.join(QStringLiteral(", ")),
            QStringLiteral("apt-get install ") + packages.join(QLatin1Char(' ')));
    }

    void checkSoundServer()
    {
        const QString socket = qEnvironmentVariable("PULSE_SERVER").section(QStringLiteral("unix:"), 1);
        const QString standard = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/pulse/native");
        const bool found = QFileInfo::exists(socket.isEmpty() ? standard : socket);
        say("sound", found ? Verdict::Fine : Verdict::Warning,
            found ? QStringLiteral("a sound server listens at %1").arg(socket.isEmpty() ? standard : socket)
                  : QStringLiteral("no PulseAudio or PipeWire server found; calls work, nobody hears anything"),
            found ? QString() : QStringLiteral("apt-get install pipewire-pulse, then log in again"));
    }

    void checkPhone(std::function<void()> next)
    {
        const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/linija-phone");
        const bool installed = QFileInfo(program).isExecutable();
        m_link = std::make_unique<PhoneLinkClient>(phoneLinkOptions(m_paths));
        auto finished = std::make_shared<bool>(false);
        const auto once = [this, finished, next](const std::function<void()> &verdict) {
            if (std::exchange(*finished, true))
                return;
            verdict();
            QTimer::singleShot(0, this, next);
        };
        connect(m_link.get(), &SoftphonePort::snapshotReceived, this, [this, once] {
            once([this] {
                const PhoneStatus status = m_link->status();
                if (!status.hasSoundDevice)
                    say("phone", Verdict::Warning, QStringLiteral("running on port %1, but without a sound device").arg(status.port),
                        QStringLiteral("plug in a headset and choose it in the settings"));
                else if (status.registration == RegistrationState::Failed)
                    say("phone", Verdict::Bad, QStringLiteral("not registered at %1: %2").arg(status.server, registrationSentence(status)),
                        registrationMend(status.registrationReason));
                else if (status.serverNumber > 1)
                    say("phone", Verdict::Warning, QStringLiteral("registered at %1, which stands in: the first server does not answer").arg(status.server),
                        QStringLiteral("look after the first server; the phone goes back by itself"));
                else
                    say("phone", Verdict::Fine, QStringLiteral("running on port %1, %2 sound devices").arg(status.port).arg(status.devices.size()));
            });
        });
        QTimer::singleShot(1500ms, this, [this, once, installed, program] {
            once([this, installed, program] {
                if (installed)
                    say("phone", Verdict::Warning, QStringLiteral("not running"), QStringLiteral("linija starts it by itself"));
                else
                    say("phone", Verdict::Bad, QStringLiteral("%1 is missing").arg(program), QStringLiteral("install Linija again"));
            });
        });
        m_link->start();
    }

    void checkBackend(std::function<void()> next)
    {
        const QString url = m_settings.values().backendUrl;
        if (url.isEmpty()) {
            say("backend", Verdict::Warning, QStringLiteral("not set up"), QStringLiteral("enter its address in the settings, or start the demo company"));
            return next();
        }
        withBackendToken(m_context, url, this, [this, url, next](const QByteArray &token) { askBackend(url, token, next); });
    }

    void askBackend(const QString &url, const QByteArray &token, const std::function<void()> &next)
    {
        m_token = std::make_unique<FixedToken>(token);
        m_http = std::make_unique<CurlHttpClient>();
        m_api = std::make_unique<ContractApi>(*m_http, QUrl(url), *m_token);
        whenReady(m_api->discover(), this, [this, url, next](const ApiAnswer<Discovery> &answer) {
            switch (answer.outcome) {
            case ApiOutcome::Ok:
                say("backend", Verdict::Fine, QStringLiteral("%1, contract %2").arg(url, answer.value.contract));
                break;
            case ApiOutcome::Unauthorized:
                say("backend", Verdict::Bad, QStringLiteral("%1 does not accept the token").arg(url), QStringLiteral("sign in again"));
                break;
            case ApiOutcome::NotContract:
                say("backend", Verdict::Bad, QStringLiteral("%1: %2").arg(url, answer.detail),
                    QStringLiteral("something else answers there, often a proxy; check the address"));
                break;
            case ApiOutcome::NoAnswer:
            case ApiOutcome::TryLater:
                say("backend", Verdict::Warning, QStringLiteral("%1: %2").arg(url, answer.detail),
                    QStringLiteral("Linija works without it and catches up when it is back"));
                break;
            case ApiOutcome::PreconditionFailed:
            case ApiOutcome::Refused:
            case ApiOutcome::CursorGone:
                say("backend", Verdict::Bad, QStringLiteral("%1: %2").arg(url, answer.detail), QStringLiteral("ask the backend's administrator"));
                break;
            }
            next();
        });
    }

    // The check before work, as the window makes it. Speech is needed for it, or a sound that the microphone hears.
    void checkEcho(std::function<void()> next)
    {
        if (m_echo == EchoAsked::No)
            return next();
        const auto profile = loadPbxProfile(m_settings.values().pbxProfile);
        if (!profile) {
            say("echo", Verdict::Bad, QStringLiteral("the profile of the telephone server cannot be read: %1").arg(profile.error().detail),
                QStringLiteral("linijactl phone profile check names the place"));
            return next();
        }
        m_check = std::make_unique<PhoneCheck>(*m_link, m_context.clock);
        m_check->setEchoNumber([this, profile = *profile] { return echoNumberOf(profile, m_link->status().account, m_settings.values().agentLogin); });
        auto asked = std::make_shared<bool>(false);
        connect(m_check.get(), &PhoneCheck::changed, this, [this, asked] {
            if (m_check->report().speakNow && !std::exchange(*asked, true))
                m_out.message(QStringLiteral("please speak now: say a sentence or two"));
        });
        connect(m_check.get(), &PhoneCheck::finished, this, [this, next] {
            for (const CheckRow &row : checkRows(m_check->report()))
                say(row.check.constData(), row.state == CheckState::Good ? Verdict::Fine : row.state == CheckState::Bad ? Verdict::Bad : Verdict::Warning, row.detail, row.mend);
            QTimer::singleShot(0, this, next);
        }, Qt::QueuedConnection);
        m_check->begin(m_settings.values().audioInput, m_settings.values().audioOutput);
    }

    void finish()
    {
        m_done(m_bad ? NotFine : Fine);
        deleteLater();
    }

    const EchoAsked m_echo;
    Context &m_context;
    Output m_out;
    Paths m_paths;
    Settings &m_settings;
    Done m_done;
    bool m_bad = false;
    std::unique_ptr<PhoneLinkClient> m_link;
    std::unique_ptr<PhoneCheck> m_check; // ends before the link
    std::unique_ptr<FixedToken> m_token;
    std::unique_ptr<CurlHttpClient> m_http;
    std::unique_ptr<ContractApi> m_api;
};

} // namespace

void runDoctor(Context &context, Done done)
{
    const EchoAsked echo = takeFlag(context.arguments, QStringLiteral("--echo-call")) ? EchoAsked::Yes : EchoAsked::No;
    if (!context.arguments.isEmpty())
        return done(wrongUse(context, "doctor", QStringLiteral("doctor takes --echo-call and nothing else")));
    (new Doctor(context, echo, std::move(done)))->begin(); // deletes itself when it is through
}

} // namespace linija::ctl
