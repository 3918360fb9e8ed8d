// Everything the window is given: references that outlive it. Made by the composition root (app/workstation).
#pragma once

namespace linija {

class AgentSession;
class ArticleSearch;
class Catalog;
class Clock;
class CustomerDirectory;
class InteractionService;
class Ringer;
class Settings;
class SoftphonePort;
class SyncStatusSource;

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
};

} // namespace linija
