// What the settings and the first run ask about the company's backend before they take it: a port, implemented by the
// composition root over the contract. Also the way into the demo company and out of it. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <optional>

namespace linija {

struct BackendFacts
{
    QString contract;             // "1.0"
    int kinds = 0;                // how many kinds of data this agent may see
    int writable = 0;             // of these, how many can be changed
    std::optional<Timestamp> now; // the backend's clock
};

class BackendSetup : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Asks the backend there who it is, with this token; changes nothing.
    //   Invalid       the address is none                     Offline, Timeout  nobody answers
    //   Unauthorized  the token is not accepted               Forbidden         it is, but may not look
    //   Unsupported   somebody answers, but no such backend   Busy              it says to come back later
    [[nodiscard]] virtual QFuture<Result<BackendFacts>> probe(const QUrl &url, const QByteArray &token) = 0;

    // The demo company has a home of its own, with its own data: nothing of it gets among a real company's.
    [[nodiscard]] virtual bool isDemo() const = 0;
    // Closes this window and opens the other one. NotFound: the demo's files are not there; Io: it cannot be started.
    virtual Result<void> openDemo() = 0;
    virtual Result<void> leaveDemo() = 0;
};

// What an address that a person typed means: "crm.example.com" → https. Empty where it cannot be one.
[[nodiscard]] QUrl backendUrlFrom(const QString &typed);

} // namespace linija
