// Everything the settings and the first run are given: references that outlive them.
#pragma once

namespace linija {

class BackendSetup;
class PhoneCheck;
class SecretStore;
class Settings;
class SoftphonePort;
class SyncStatusSource;
struct Paths;

struct SettingsServices
{
    Settings &settings;
    SoftphonePort &phone;
    SyncStatusSource &sync;
    SecretStore &secrets;
    BackendSetup &backend;
    const Paths &paths;
    PhoneCheck &check;
};

} // namespace linija
