// The contract's addresses: looks at a request, checks who asks and what, and answers it by way of the database threads.
// Lives in the I/O thread; `done` is called there, once, at once or later.
#pragma once

#include "app/backend/auth.h"
#include "app/backend/cursor.h"
#include "app/backend/databaseworkers.h"
#include "app/backend/entitytype.h"
#include "app/backend/message.h"
#include "app/backend/presence.h"
#include "app/backend/recordingcontents.h"

#include <QJsonObject>

namespace linija::backend {

class Api
{
public:
    using Done = DatabaseWorkers::Done;

    Api(const Clock &clock, const Authenticator &authenticator, DatabaseWorkers &workers, QUuid epoch, QString recordingsFolder);

    void handle(const Request &request, Done done);
    // The `data` of the event `state` for a feed that ends at `head`.
    [[nodiscard]] QByteArray stateEvent(qint64 head) const;

private:
    // One address: its methods in the order of the Allow header.
    void discover(const Request &request, const Account &account, const Done &done) const;
    void changes(const Request &request, const Done &done);
    void presence(const Request &request, const Account &account, const Done &done);
    void collection(const Request &request, const EntityType &type, const Done &done);
    void entity(const Request &request, const EntityType &type, const Account &account, const Done &done);
    void create(const Request &request, const EntityType &type, const Account &account, const Done &done);
    void patch(const Request &request, const EntityType &type, const Account &account, const Done &done);

    [[nodiscard]] std::optional<Response> otherEpoch(const Request &request) const;
    void content(const Request &request, const Account &account, const Done &done); // of a recording

    void forgetOldAnswers(); // once a day
    [[nodiscard]] quint32 today() const;
    [[nodiscard]] Cursor cursorAt(qint64 position) const;

    const Clock &m_clock;
    const Authenticator &m_authenticator;
    DatabaseWorkers &m_workers;
    QUuid m_epoch;
    PresenceBoard m_presence;
    RecordingContents m_contents;
    quint32 m_cleanedOn = 0;
};

} // namespace linija::backend
