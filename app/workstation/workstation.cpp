#include "app/workstation/workstation.h"

#include "app/workstation/democompany.h"
#include "app/workstation/paintwatch.h"
#include "app/workstation/translation.h"
#include "core/base/logging.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/settings/settings.h"
#include "ui/shell/problems.h"
#include "ui/shell/workplace.h"
#include "ui/window/mainwindow.h"

#include <QCoreApplication>

namespace linija {

namespace {

PhoneLinkOptions phoneLink(const Paths &paths, const SettingsValues &settings)
{
    const QString programs = QCoreApplication::applicationDirPath();
    QStringList arguments{QStringLiteral("--socket"), paths.phoneSocket(), QStringLiteral("--region"), settings.homeRegion};
    // The account comes over the socket, with its password: without that the server would refuse it at first.
    arguments << QStringLiteral("--account") << QString();
    // The port it reads from the settings; on which addresses it listens follows from whether there is an account.
    PhoneLinkOptions options;
    options.socketPath = paths.phoneSocket();
    options.clientName = QStringLiteral("linija/" LINIJA_VERSION);
    options.launcher = detachedPhoneLauncher(programs + QStringLiteral("/linija-phone"), arguments);
    options.seed = static_cast<unsigned>(QCoreApplication::applicationPid());
    return options;
}

QString presenceWord(AgentState state)
{
    switch (state) {
    case AgentState::Offline: return QStringLiteral("offline");
    case AgentState::Ready: return QStringLiteral("ready");
    case AgentState::Alerting: return QStringLiteral("alerting");
    case AgentState::OnCall: return QStringLiteral("on-call");
    case AgentState::AfterCallWork: return QStringLiteral("after-call-work");
    case AgentState::NotReady: return QStringLiteral("not-ready");
    case AgentState::NotResponding: return QStringLiteral("not-responding");
    }
    return {};
}

} // namespace

Workstation::Workstation(std::unique_ptr<Store> store, const PartGivens &givens)
    : m_settings(givens.settings), m_translation(givens.translation), m_paths(givens.paths), m_company(givens.company), m_store(std::move(store)),
      m_phone(phoneLink(givens.paths, givens.settings.values())), m_agent(m_phone, m_clock), m_directory(*m_store, m_clock), m_catalog(*m_store),
      m_articles(*m_store),
      m_interactions(m_phone, *m_store, m_directory, m_catalog, m_agent, m_clock, identity()), m_autoAnswer(m_interactions, m_phone, m_agent),
      m_backend(*m_store, m_clock),
      m_secrets(std::make_unique<KeychainSecretStore>(keyringService(givens.paths))),
      m_account(givens.settings, m_secrets, m_backend, givens.paths, givens.company), m_phoneSettings(givens.settings, m_secrets, m_phone),
      m_recordings(givens.settings, m_secrets, m_phone, *m_store, m_backend, m_clock, givens.paths.recordings()),
      m_pbx(givens.settings, m_secrets, m_phone, m_agent), m_ringer(QStringLiteral(":/sounds/ring.wav")),
      m_window(givens.window)
{
    connect(&m_translation, &Translation::changed, this, [this] {
        m_interactions.setLanguage(m_translation.contentLanguage());
        m_directory.setLanguage(m_translation.contentLanguage());
    });
    m_directory.setLanguage(m_translation.contentLanguage());
    connect(&m_settings, &Settings::changed, this, [this] {
        m_interactions.setAgent(m_settings.values().agentLogin, m_settings.values().agentName);
        readCallSettings();
    });
    readCallSettings();
    connect(&m_recordings, &RecordingDesk::keyFailed, this, [this](const Error &error) {
        m_workplace->showMessage({QStringLiteral("recording-key"), BannerKind::Error,
                              error.code == ErrorCode::Forbidden
                                  ? tr("Calls are not recorded: the keyring with the key is locked, or you said no. Unlock it and start Linija again.")
                                  : tr("Calls are not recorded: the key for recordings could not be read (%1).").arg(error.detail),
                              {}, true});
    });
    connect(&m_account, &BackendAccount::otherCompanyOpened, &m_window, &QWidget::close);
    connect(&m_interactions, &InteractionService::started, this, &Workstation::logAlertPaint);
    connect(&m_agent, &AgentSession::presenceChanged, this, [this](const AgentPresence &presence) {
        m_backend.setPresence(presenceWord(presence.state), presence.reason);
        if (m_demo && presence.state == AgentState::Ready)
            m_demo->letCustomersCall(m_phone.status().port);
    });
}

Workstation::~Workstation()
{
    m_agent.signOut(); // refused while somebody is on the line: the call goes on in the phone
    m_pbx.queue().leave();
}

void Workstation::readCallSettings()
{
    const SettingsValues &values = m_settings.values();
    m_agent.setCallWaiting(values.callWaiting);
    m_autoAnswer.setRule({values.autoAnswer, values.autoAnswerQueues});
}

void Workstation::logAlertPaint(InteractionId id)
{
    const auto active = m_interactions.find(id);
    if (!active || active->stage != ContactStage::Alerting)
        return;
    PaintWatch::once(m_window, [this, at = active->call.startedAt] {
        qCInfo(logApp) << "alerting card painted" << (m_clock.now() - at).count() << "ms after the INVITE was taken";
    });
}

DeskIdentity Workstation::identity() const
{
    const SettingsValues &values = m_settings.values();
    return {values.agentLogin, values.agentName, values.homeRegion, m_translation.contentLanguage()};
}

void Workstation::furnish()
{
    connect(&m_window, &MainWindow::furnished, this, &Workstation::start);
    m_workplace = new Workplace({m_interactions, m_directory, m_catalog, m_articles, m_agent, m_phone, m_backend, m_settings, m_ringer,
                                 m_clock, m_secrets, m_account, m_paths, &m_recordings.archive()},
                                m_window);
    m_window.furnish(*m_workplace, MainWindow::Pace::InSteps);
}

void Workstation::start()
{
    m_catalog.reload();
    m_agent.signIn();
    m_interactions.start();
    m_workplace->attachQueue(m_pbx.queue());
    connect(&m_pbx, &PbxConnection::problemChanged, m_workplace, &Workplace::showPbxProblem);
    m_pbx.start();
    m_phoneSettings.start();
    m_recordings.start();
    m_phone.start();
    m_account.start();
    if (m_company == Company::Demo)
        startDemo();
}

void Workstation::startDemo()
{
    const QString folder = DemoCompany::findFolder();
    if (folder.isEmpty()) {
        m_workplace->showMessage({QStringLiteral("demo"), BannerKind::Error,
                              tr("The demo company’s files are missing. Install Linija again, or set LINIJA_DEMO_DIR."), {}, true});
        return;
    }
    m_demo = std::make_unique<DemoCompany>(m_paths, folder, QCoreApplication::applicationDirPath());
    connect(m_demo.get(), &DemoCompany::backendReady, this,
            [this](const QUrl &url) { m_backend.connectTo(url, QByteArray(DemoCompany::token)); });
    connect(m_demo.get(), &DemoCompany::failed, this, [this](const Error &error) {
        qCWarning(logApp).noquote() << "demo company:" << error.detail;
        m_workplace->showMessage({QStringLiteral("demo"), BannerKind::Error,
                              tr("A part of the demo company could not start: %1").arg(error.detail), {}, true});
    });
    m_demo->start();
}

} // namespace linija
