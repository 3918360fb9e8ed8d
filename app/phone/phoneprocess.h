// The phone process put together: engine, local socket, lock, and when to leave. Main thread.
#pragma once

#include "app/phone/headsetdesk.h"
#include "app/phone/instancelock.h"
#include "app/phone/phoneoptions.h"
#include "core/base/clock.h"

#include <QTimer>

namespace linija {

class PhoneProcess final : public QObject
{
    Q_OBJECT
public:
    explicit PhoneProcess(const Clock &clock, QObject *parent = nullptr);

    // Busy: another phone runs for this socket. Invalid, Io: as the engine and the server say.
    [[nodiscard]] Result<void> start(const PhoneOptions &options);
    [[nodiscard]] int sipPort() const { return m_engine.status().port; }
    void leave(const QString &why); // says goodbye in running calls first

Q_SIGNALS:
    void finished();

private:
    void watchIdleness();

    LinphoneEngine m_engine;
    std::unique_ptr<HeadsetDesk> m_headset;
    std::unique_ptr<PhoneLinkServer> m_server;
    InstanceLock m_lock;
    QTimer m_idle;
};

} // namespace linija
