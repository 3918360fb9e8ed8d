// What the settings pages need, over a real settings file: a fake telephone, a fake backend, secrets in memory.
#pragma once

#include "core/base/paths.h"
#include "core/secrets/memorysecretstore.h"
#include "core/settings/settings.h"
#include "core/telephony/phonecheckrun.h"
#include "tests/catch.h"
#include "tests/fakes/fakebackendsetup.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakesoftphone.h"
#include "tests/fakes/fakesyncstatus.h"
#include "tests/waitfor.h"
#include "ui/settings/settingsservices.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QWidget>

namespace linija::test {

class SettingsDesk
{
public:
    explicit SettingsDesk(const QByteArray &managed = {}, FakeCompany company = FakeCompany::Real)
        : settings(folder.filePath("settings.json"), readManaged(managed)), phone(clock), backend(company)
    {
        paths.data = folder.filePath("data");
        paths.config = folder.path();
        paths.logs = folder.filePath("logs");
    }

    [[nodiscard]] SettingsServices services() { return {settings, phone, sync, secrets, backend, paths, check}; }
    [[nodiscard]] QJsonObject onDisk() const
    {
        QFile file(folder.filePath("settings.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    [[nodiscard]] ManagedSettings readManaged(const QByteArray &bytes) const
    {
        if (bytes.isEmpty())
            return {};
        QFile file(folder.filePath("managed.json"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return readManagedSettings(file.fileName());
    }

    QTemporaryDir folder;
    FakeClock clock;
    Settings settings;
    FakeSoftphone phone;
    PhoneCheck check{phone, clock};
    FakeSyncStatus sync;
    MemorySecretStore secrets;
    FakeBackendSetup backend;
    Paths paths;
};

inline void turn()
{
    bool over = false;
    QMetaObject::invokeMethod(qApp, [&] { over = true; }, Qt::QueuedConnection);
    (void)waitFor([&] { return over; });
    QCoreApplication::sendPostedEvents();
}

inline void press(QWidget &target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent down(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&target, &down);
}

template <class T>
T &child(QWidget &in, const char *name)
{
    T *found = in.findChild<T *>(QLatin1String(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

} // namespace linija::test
