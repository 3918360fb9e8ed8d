// The embedded demo company: its backend runs as long as the window, its customers call the agent's phone.
// GUI thread; starts processes and never waits for them.
#pragma once

#include "core/base/result.h"
#include "core/base/paths.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace linija {

class DemoCompany : public QObject
{
    Q_OBJECT
public:
    DemoCompany(Paths paths, QString demoFolder, QString programFolder, QObject *parent = nullptr);
    ~DemoCompany() override;

    // Where resources/demo lies: LINIJA_DEMO_DIR, else beside the installed program, else the source tree.
    [[nodiscard]] static QString findFolder();

    void start(); // backendReady() or failed() follows
    // From now on customers call sip:agent@127.0.0.1:port. Does nothing while the callers of this home are at work.
    void letCustomersCall(int phonePort);

    static constexpr const char *agentLogin = "olena";
    static constexpr const char *agentName = "Olena Kovalenko";
    static constexpr const char *token = "demo-olena";

Q_SIGNALS:
    void backendReady(const QUrl &url);
    void failed(const linija::Error &error);

private:
    void lookForPort();
    [[nodiscard]] bool callersAtWork() const;

    Paths m_paths;
    QString m_demoFolder;
    QString m_programFolder;
    QProcess m_backend;
    QTimer m_portTimer;
    int m_looks = 0;
    bool m_startingCallers = false;
};

} // namespace linija
