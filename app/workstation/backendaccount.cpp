#include "app/workstation/backendaccount.h"

#include "app/workstation/democompany.h"
#include "core/base/logging.h"
#include "core/base/whenready.h"
#include "core/rest/contractapi.h"
#include "core/rest/curlhttpclient.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"
#include "core/sync/backendlink.h"

#include <QCoreApplication>
#include <QProcess>

#include <algorithm>
#include <memory>

namespace linija {

namespace {

// What the demo's window goes back to; empty: the ordinary home.
constexpr const char *mainHome = "LINIJA_MAIN_HOME";

struct Probe
{
    Probe(const QUrl &url, const QByteArray &bearer) : token(bearer), api(http, url, token) {}
    CurlHttpClient http;
    FixedToken token;
    ContractApi api;
};

Result<BackendFacts> factsOf(const ApiAnswer<Discovery> &answer)
{
    const auto failed = [&answer](ErrorCode code, bool retryable = false) { return Error{code, answer.detail, retryable}; };
    switch (answer.outcome) {
    case ApiOutcome::Ok: {
        BackendFacts facts;
        facts.contract = answer.value.contract;
        facts.kinds = int(answer.value.types.size());
        facts.writable = int(std::count_if(answer.value.types.begin(), answer.value.types.end(),
                                           [](const auto &type) { return type.second.writable; }));
        facts.now = answer.value.now;
        return facts;
    }
    case ApiOutcome::NoAnswer: return failed(ErrorCode::Offline, true);
    case ApiOutcome::TryLater: return failed(ErrorCode::Busy, true);
    case ApiOutcome::Unauthorized: return failed(ErrorCode::Unauthorized);
    case ApiOutcome::Refused: return failed(answer.problem.status == 403 ? ErrorCode::Forbidden : ErrorCode::Unsupported);
    case ApiOutcome::PreconditionFailed:
    case ApiOutcome::CursorGone:
    case ApiOutcome::NotContract: break;
    }
    return failed(ErrorCode::Unsupported);
}

Result<void> startLinija(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess other;
    other.setProgram(QCoreApplication::applicationFilePath());
    other.setArguments(arguments);
    other.setProcessEnvironment(environment);
    if (!other.startDetached())
        return Error{ErrorCode::Io, other.program() + QStringLiteral(": ") + other.errorString()};
    return {};
}

} // namespace

BackendAccount::BackendAccount(Settings &settings, SecretStore &secrets, BackendLink &link, Paths paths, Company company,
                               QObject *parent)
    : BackendSetup(parent), m_settings(settings), m_secrets(secrets), m_link(link), m_paths(std::move(paths)), m_company(company)
{
}

void BackendAccount::start()
{
    if (isDemo())
        return;
    connect(&m_settings, &Settings::changed, this, [this] {
        if (m_settings.values().backendUrl != m_url)
            connectNow();
    });
    connect(&m_secrets, &SecretStore::changed, this, [this](const QString &name) {
        if (name == backendTokenName(m_url))
            connectNow();
    });
    adoptTokenInFile();
    connectNow();
}

void BackendAccount::adoptTokenInFile()
{
    const QString token = m_settings.tokenInFile();
    const QString url = m_settings.values().backendUrl;
    if (token.isEmpty() || url.isEmpty())
        return;
    whenReady(m_secrets.write(backendTokenName(url), token.toUtf8()), this, [this](const Result<void> &written) {
        // Without a keyring it stays where it is: better in the user's own file than lost at the end of the day.
        if (!written || m_secrets.keeping() != SecretKeeping::Keyring)
            return;
        if (const Result<void> forgotten = m_settings.forgetTokenInFile(); forgotten)
            qCInfo(logApp) << "the backend's token moved from settings.json into the keyring";
        else
            qCWarning(logApp).noquote() << "the token is in the keyring, but also still in the file:" << forgotten.error().detail;
    });
}

void BackendAccount::connectNow()
{
    m_url = m_settings.values().backendUrl;
    const quint64 asked = ++m_asked;
    const QByteArray fromFile = m_settings.tokenInFile().toUtf8();
    if (m_url.isEmpty() || !fromFile.isEmpty()) {
        m_link.connectTo(QUrl(m_url), fromFile);
        return;
    }
    whenReady(m_secrets.read(backendTokenName(m_url)), this, [this, asked](const Result<QByteArray> &token) {
        if (asked != m_asked)
            return;
        if (!token && token.error().code != ErrorCode::NotFound)
            qCWarning(logApp).noquote() << "the token cannot be read:" << token.error().detail;
        m_link.connectTo(QUrl(m_url), token ? token.value() : QByteArray());
    });
}

QFuture<Result<BackendFacts>> BackendAccount::probe(const QUrl &url, const QByteArray &token)
{
    auto promise = std::make_shared<QPromise<Result<BackendFacts>>>();
    promise->start();
    auto probe = std::make_shared<Probe>(url, token); // lives until the answer
    whenReady(probe->api.discover(), this, [promise, probe](const ApiAnswer<Discovery> &answer) {
        promise->addResult(factsOf(answer));
        promise->finish();
    });
    return promise->future();
}

Result<void> BackendAccount::openDemo()
{
    if (DemoCompany::findFolder().isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("the demo company's files")};
    const QString home = m_paths.data + QStringLiteral("/demo");
    // The demo looks and sounds as the user has it already.
    Settings demo(home + QStringLiteral("/config/settings.json"));
    const SettingsValues &mine = m_settings.values();
    const Result<void> copied = demo.edit([&](SettingsValues &v) {
        v.language = mine.language;
        v.theme = mine.theme;
        v.textPercent = mine.textPercent;
        v.motion = mine.motion;
        v.audioInput = mine.audioInput;
        v.audioOutput = mine.audioOutput;
        v.ringOutput = mine.ringOutput;
        v.ring = mine.ring;
        v.shortcuts = mine.shortcuts;
    });
    if (!copied)
        return copied;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(mainHome), environment.value(QStringLiteral("LINIJA_HOME")));
    environment.insert(QStringLiteral("LINIJA_HOME"), home);
    if (const Result<void> started = startLinija({QStringLiteral("--demo")}, environment); !started)
        return started;
    Q_EMIT otherCompanyOpened();
    return {};
}

Result<void> BackendAccount::leaveDemo()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString variable = QString::fromLatin1(mainHome);
    if (!environment.contains(variable))
        return Error{ErrorCode::Unsupported, QStringLiteral("this demo was started with --demo, not from a company's window")};
    const QString back = environment.value(variable);
    environment.remove(variable);
    if (back.isEmpty())
        environment.remove(QStringLiteral("LINIJA_HOME"));
    else
        environment.insert(QStringLiteral("LINIJA_HOME"), back);
    if (const Result<void> started = startLinija({}, environment); !started)
        return started;
    Q_EMIT otherCompanyOpened();
    return {};
}

} // namespace linija
