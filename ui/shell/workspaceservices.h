// Everything the window is given: references that outlive it. Made by the composition root (app/workstation).
#pragma once

namespace linija {

class AgentSession;
class ArticleSearch;
class BackendSetup;
class Catalog;
class Clock;
class CustomerDirectory;
class InteractionService;
class RecordingShelf;
class Ringer;
class SecretStore;
class Settings;
class SoftphonePort;
class SyncStatusSource;
struct Paths;

struct WorkspaceServices
{
    InteractionService &interactions;
    CustomerDirectory &customers;
    Catalog &catalog;
    ArticleSearch &articles;
    AgentSession &agent;
    SoftphonePort &phone;
    SyncStatusSource &sync;
    Settings &settings;
    Ringer &ringer;
    const Clock &clock;
    SecretStore &secrets;
    BackendSetup &backend;
    const Paths &paths;
    RecordingShelf *recordings = nullptr; // none: nobody listens here
};

} // namespace linija
