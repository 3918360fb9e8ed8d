// The composition root behind the window: makes the parts, joins them, and takes them apart in the right order. The window
// is given, so that it is on the screen before any of this is made, and ends first. GUI thread.
#pragma once

#include "app/workstation/backendaccount.h"
#include "app/workstation/pbxconnection.h"
#include "app/workstation/phonesettings.h"
#include "app/workstation/recordingdesk.h"
#include "app/workstation/workplacepart.h"
#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/knowledge/articlesearch.h"
#include "core/secrets/fallbacksecretstore.h"
#include "core/session/agentsession.h"
#include "core/session/autoanswer.h"
#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"
#include "core/storage/store.h"
#include "core/sync/backendlink.h"
#include "core/telephony/phonelinkclient.h"
#include "ui/softphone/ringer.h"

#include <QObject>

#include <memory>

namespace linija {

class DemoCompany;
class MainWindow;
class Settings;
class Translation;
class Workplace;

class Workstation : public QObject
{
    Q_OBJECT
public:
    Workstation(std::unique_ptr<Store> store, const PartGivens &givens);
    ~Workstation() override;

    // Furnishes the window step by step; then start() joins phone and backend.
    void furnish();
    [[nodiscard]] Workplace &workplace() { return *m_workplace; } // furnished

private:
    void start();
    [[nodiscard]] DeskIdentity identity() const;
    void startDemo();
    void readCallSettings();
    void logAlertPaint(InteractionId id);

    SystemClock m_clock;
    Settings &m_settings;
    const Translation &m_translation;
    Paths m_paths;
    Company m_company;
    // In the order in which they need each other; destroyed the other way round.
    std::unique_ptr<Store> m_store;
    PhoneLinkClient m_phone;
    AgentSession m_agent;
    CustomerDirectory m_directory;
    Catalog m_catalog;
    ArticleSearch m_articles;
    InteractionService m_interactions;
    AutoAnswer m_autoAnswer;
    BackendLink m_backend;
    FallbackSecretStore m_secrets;
    BackendAccount m_account;
    PhoneSettings m_phoneSettings;
    RecordingDesk m_recordings;
    PbxConnection m_pbx;
    Ringer m_ringer;
    std::unique_ptr<DemoCompany> m_demo;
    MainWindow &m_window;
    Workplace *m_workplace = nullptr; // the window's
};

} // namespace linija
