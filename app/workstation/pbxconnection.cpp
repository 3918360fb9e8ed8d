#include "app/workstation/pbxconnection.h"

#include "core/base/logging.h"
#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"

#include <QPromise>
#include <QThreadPool>
#include <QUrl>

#include <memory>
#include <utility>

namespace linija {

namespace {

constexpr qint64 maxAnswer = 256 * 1024;

HttpMethod methodFrom(const QByteArray &name)
{
    if (name == "POST")
        return HttpMethod::Post;
    if (name == "PUT")
        return HttpMethod::Put;
    if (name == "PATCH")
        return HttpMethod::Patch;
    if (name == "DELETE")
        return HttpMethod::Delete;
    return HttpMethod::Get;
}

HttpRequest requestOf(const PbxHttp &request, const QByteArray &password)
{
    HttpRequest out;
    out.method = methodFrom(request.method);
    out.url = QUrl(request.url, QUrl::StrictMode);
    for (const auto &[name, value] : request.headers)
        out.headers.push_back({name.toLatin1(), value.toUtf8()});
    switch (request.bodyKind) {
    case PbxBody::None: break;
    case PbxBody::Json: out.headers.push_back({"Content-Type", "application/json"}); break;
    case PbxBody::Form: out.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"}); break;
    case PbxBody::Text: out.headers.push_back({"Content-Type", "text/plain; charset=utf-8"}); break;
    }
    out.body = request.body.toUtf8();
    switch (request.auth) {
    case PbxAuth::None: break;
    case PbxAuth::Basic: out.headers.push_back({"Authorization", "Basic " + (request.user.toUtf8() + ':' + password).toBase64()}); break;
    case PbxAuth::Bearer: out.headers.push_back({"Authorization", "Bearer " + password}); break;
    }
    out.maxBodyBytes = maxAnswer;
    out.connectTimeout = std::chrono::seconds(5);
    out.totalTimeout = std::chrono::seconds(15);
    return out;
}

} // namespace

PbxConnection::PbxConnection(const Settings &settings, SecretStore &secrets, SoftphonePort &phone, AgentSession &agent, QObject *parent)
    : QObject(parent), m_settings(settings), m_secrets(secrets),
      m_queue(phone, agent, [this](const PbxHttp &request) { return send(request); })
{
}

void PbxConnection::start()
{
    connect(&m_settings, &Settings::changed, this, &PbxConnection::settingsChanged);
    settingsChanged();
}

void PbxConnection::settingsChanged()
{
    m_queue.setLogin(m_settings.values().agentLogin);
    if (m_loaded != m_settings.values().pbxProfile)
        load(m_settings.values().pbxProfile);
}

void PbxConnection::load(const QString &nameOrPath)
{
    m_loaded = nameOrPath;
    const quint64 asked = ++m_asked;
    auto promise = std::make_shared<QPromise<Result<PbxProfile>>>();
    promise->start();
    // A path may lead to a share that is slow today.
    QThreadPool::globalInstance()->start([promise, nameOrPath] {
        promise->addResult(loadPbxProfile(nameOrPath));
        promise->finish();
    });
    whenReady(promise->future(), this, [this, asked](const Result<PbxProfile> &profile) {
        if (asked != m_asked)
            return;
        const QString problem = profile ? QString() : profile.error().detail;
        if (!profile)
            qCWarning(logSession).noquote() << "PBX profile:" << problem;
        m_queue.setProfile(profile ? *profile : PbxProfile());
        if (std::exchange(m_problem, problem) != problem)
            Q_EMIT problemChanged(m_problem);
    });
}

QFuture<Result<PbxAnswer>> PbxConnection::send(const PbxHttp &request)
{
    auto promise = std::make_shared<QPromise<Result<PbxAnswer>>>();
    promise->start();
    const auto sendWith = [this, promise, request](const QByteArray &password) {
        whenReady(m_http.send(requestOf(request, password)), this, [promise](const Result<HttpResponse> &answer) {
            promise->addResult(answer ? Result<PbxAnswer>(PbxAnswer{answer->status, answer->body}) : Result<PbxAnswer>(answer.error()));
            promise->finish();
        });
    };
    if (request.auth == PbxAuth::None) {
        sendWith({});
    } else {
        whenReady(m_secrets.read(pbxPasswordName(request.user, request.url)), this, [promise, sendWith](const Result<QByteArray> &password) {
            if (password)
                return sendWith(*password);
            promise->addResult(Result<PbxAnswer>(Error{ErrorCode::Unauthorized, QStringLiteral("no password for the telephone server's HTTP interface in the keyring"), true}));
            promise->finish();
        });
    }
    return promise->future();
}

} // namespace linija
