#include "app/backend/recordingcontents.h"

#include "app/backend/problem.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

// Whoever may listen besides the agent who recorded it.
bool mayHear(const Account &account, const QString &agent)
{
    static const QStringList all{u"lead"_s, u"quality"_s, u"trainer"_s, u"admin"_s};
    return account.login == agent
        || std::any_of(account.roles.begin(), account.roles.end(), [](const QString &role) { return all.contains(role); });
}

Response state(int status, qint64 offset, qint64 size)
{
    Response response;
    response.status = status;
    response.headers.emplaceBack("Upload-Offset", QByteArray::number(offset));
    response.headers.emplaceBack("Upload-Length", QByteArray::number(size));
    return response;
}

QByteArray reprDigest(const QByteArray &hex)
{
    return "sha-256=:" + QByteArray::fromHex(hex).toBase64() + ':';
}

Response broken(const QString &what)
{
    return problem(ProblemType::Internal, what);
}

} // namespace

std::optional<Response> RecordingContents::facts(EntityStore &store, const QString &id, Facts &into)
{
    const auto found = store.read(u"recordings"_s, id);
    if (!found)
        return broken(u"the database could not be read"_s);
    if (!*found || (*found)->deleted)
        return problem(ProblemType::NotFound, u"no such recording; create it first"_s);
    const QJsonObject data = QJsonDocument::fromJson((*found)->data).object();
    into.size = data.value(u"size"_s).toInteger();
    into.sha256 = data.value(u"sha256"_s).toString().toLatin1();
    into.agent = data.value(u"agent"_s).toString();
    return std::nullopt;
}

Response RecordingContents::look(EntityStore &store, const QString &id, const Account &account) const
{
    Facts facts;
    if (const auto refused = RecordingContents::facts(store, id, facts))
        return *refused;
    if (!mayHear(account, facts.agent))
        return problem(ProblemType::Forbidden, u"this recording is for its agent, leads and quality"_s);
    if (QFile::exists(whole(id))) {
        Response response = state(200, facts.size, facts.size);
        response.headers.emplaceBack("Repr-Digest", reprDigest(facts.sha256));
        return response;
    }
    return state(200, QFileInfo(part(id)).size(), facts.size);
}

Response RecordingContents::append(EntityStore &store, const QString &id, const Account &account, const QByteArray &offset, const QByteArray &piece) const
{
    Facts facts;
    if (const auto refused = RecordingContents::facts(store, id, facts))
        return *refused;
    if (!account.mayWrite() || (account.login != facts.agent && !account.isAdmin()))
        return problem(ProblemType::Forbidden, u"only the agent who recorded it uploads it"_s);
    bool isNumber = false;
    const qint64 at = offset.trimmed().toLongLong(&isNumber);
    if (!isNumber || at < 0)
        return problem(ProblemType::Invalid, u"Upload-Offset: must be the number of bytes that are here"_s);
    if (QFile::exists(whole(id))) { // the answer to the last piece was lost
        if (at == facts.size && piece.isEmpty())
            return state(204, facts.size, facts.size);
        Response response = problem(ProblemType::ConflictState, u"the recording is whole"_s);
        response.headers.emplaceBack("Upload-Offset", QByteArray::number(facts.size));
        return response;
    }
    if (!QDir().mkpath(m_folder))
        return broken(u"the folder for recordings cannot be made"_s);
    QFile file(part(id));
    if (!file.open(QIODevice::ReadWrite))
        return broken(u"the recording cannot be written"_s);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.size() != at) {
        Response response = problem(ProblemType::ConflictState, u"Upload-Offset: %1 bytes are here"_s.arg(file.size()));
        response.headers.emplaceBack("Upload-Offset", QByteArray::number(file.size()));
        return response;
    }
    if (at + piece.size() > facts.size)
        return problem(ProblemType::InvalidData, u"longer than its size of %1 bytes"_s.arg(facts.size));
    if (!file.seek(at) || file.write(piece) != piece.size() || !file.flush() || ::fdatasync(file.handle()) != 0) {
        file.resize(at); // the client sends this piece again
        return broken(u"the recording could not be written; the disk may be full"_s);
    }
    const qint64 now = file.size();
    if (now < facts.size)
        return state(204, now, facts.size);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.seek(0) || !hash.addData(&file))
        return broken(u"the recording could not be read back"_s);
    if (hash.result().toHex() != facts.sha256) {
        file.resize(0);
        Response response = problem(ProblemType::InvalidData, u"what came is not what sha256 says; begin again at 0"_s);
        response.headers.emplaceBack("Upload-Offset", "0");
        return response;
    }
    file.close();
    if (!QFile::rename(part(id), whole(id)))
        return broken(u"the recording could not be put in its place"_s);
    return state(204, facts.size, facts.size);
}

Response RecordingContents::read(EntityStore &store, const QString &id, const Account &account) const
{
    Facts facts;
    if (const auto refused = RecordingContents::facts(store, id, facts))
        return *refused;
    if (!mayHear(account, facts.agent))
        return problem(ProblemType::Forbidden, u"this recording is for its agent, leads and quality"_s);
    QFile file(whole(id));
    if (!file.exists())
        return problem(ProblemType::NotFound, u"its sound is not here yet"_s);
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"the recording could not be read"_s);
    Response response;
    response.contentType = "audio/ogg; codecs=opus";
    response.body = file.readAll();
    response.headers.emplaceBack("Repr-Digest", reprDigest(facts.sha256));
    return response;
}

} // namespace linija::backend
