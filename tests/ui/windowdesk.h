// The whole window over a desk: real services, a fake telephone and a fake synchronisation, no sound.
#pragma once

#include "core/base/paths.h"
#include "core/secrets/memorysecretstore.h"
#include "tests/fakes/fakebackendsetup.h"
#include "tests/fakes/fakerecordingshelf.h"
#include "tests/fakes/fakesyncstatus.h"
#include "tests/ui/desk.h"
#include "ui/shell/workplace.h"
#include "ui/softphone/ringer.h"
#include "ui/window/mainwindow.h"

#include <functional>

namespace linija::test {

// The window with its workplace, built at once.
class FurnishedWindow : public MainWindow
{
public:
    explicit FurnishedWindow(const WorkspaceServices &services)
        : MainWindow(services.settings), workplace(*new Workplace(services, *this))
    {
        furnish(workplace, Pace::AtOnce);
    }
    [[nodiscard]] CallsPanel &calls() { return workplace.calls(); }

    Workplace &workplace;
};

class WindowDesk
{
public:
    // `change`: settings that the window is to find when it is built.
    explicit WindowDesk(const QString &queueFlow = QStringLiteral("damaged-goods"),
                        const std::function<void(SettingsValues &)> &change = {})
        : desk(queueFlow), ringer(QString())
    {
        paths.data = QStringLiteral("/home/olena/.local/share/linija");
        paths.config = QStringLiteral("/home/olena/.config/linija");
        paths.logs = paths.data + QStringLiteral("/logs");
        (void)desk.settings.edit([&](SettingsValues &values) {
            values.agentName = QStringLiteral("Olena K.");
            if (change)
                change(values);
        });
        online();
        window = std::make_unique<FurnishedWindow>(WorkspaceServices{desk.interactions, desk.directory, desk.catalog,
                                                                desk.articles, desk.agent, desk.phone, sync,
                                                                desk.settings, ringer, desk.clock, secrets, backend, paths, &shelf});
    }

    void online()
    {
        SyncStatus status;
        status.connection = BackendConnection::Online;
        status.lastSyncAt = desk.clock.now() - std::chrono::seconds(2);
        sync.set(status);
    }
    void offline()
    {
        SyncStatus status = sync.status();
        status.connection = BackendConnection::Offline;
        status.offlineSince = desk.clock.now() - std::chrono::minutes(3);
        status.lastSyncAt = status.offlineSince;
        status.waiting = 3;
        status.parked = 1;
        status.detail = QStringLiteral("connection refused (127.0.0.1:8080)");
        sync.set(status);
    }

    Desk desk;
    FakeSyncStatus sync;
    Ringer ringer;
    MemorySecretStore secrets;
    FakeBackendSetup backend;
    FakeRecordingShelf shelf;
    Paths paths;
    std::unique_ptr<FurnishedWindow> window;
};

} // namespace linija::test
