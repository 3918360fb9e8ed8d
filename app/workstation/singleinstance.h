// One window for one user. The first listens on a local socket; a second hands over its arguments (links to open) and
// ends. Only the user can reach the socket: it lies in the private runtime folder. GUI thread.
#pragma once

#include "core/base/result.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace linija {

class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QString socketPath, QObject *parent = nullptr);

    // True where this is the first window. False: another one is there and has been told to come to the front.
    // Waits for the other window's answer for at most a second; call before there is anything to block.
    [[nodiscard]] Result<bool> claim(const QStringList &arguments);

Q_SIGNALS:
    void raiseRequested(const QStringList &arguments); // at most 16 arguments of 1,024 characters

private:
    void onConnection();

    QString m_socketPath;
    QLocalServer m_server;
};

} // namespace linija
