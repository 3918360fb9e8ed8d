// The sound of recordings: files beside the database, filled piece by piece so that a broken upload goes on where it
// stopped, and given out only when whole and as announced (size and SHA-256 of the entity). A database thread; uploads by
// the writer alone, so pieces come one after another. Offsets in the manner of draft-ietf-httpbis-resumable-upload, digests
// by RFC 9530.
#pragma once

#include "app/backend/auth.h"
#include "app/backend/entitystore.h"
#include "app/backend/message.h"

#include <QString>

namespace linija::backend {

class RecordingContents
{
public:
    static constexpr qint64 largest = 256LL * 1024 * 1024; // of one recording

    explicit RecordingContents(QString folder) : m_folder(std::move(folder)) {}

    // How much is here: Upload-Offset and Upload-Length, Repr-Digest when it is whole.
    [[nodiscard]] Response look(EntityStore &store, const QString &id, const Account &account) const;
    // `offset` is what the client believes to be here; 409 with the true Upload-Offset where it is wrong.
    [[nodiscard]] Response append(EntityStore &store, const QString &id, const Account &account, const QByteArray &offset, const QByteArray &piece) const;
    [[nodiscard]] Response read(EntityStore &store, const QString &id, const Account &account) const;

private:
    struct Facts
    {
        qint64 size = 0;
        QByteArray sha256; // hexadecimal
        QString agent;
    };

    [[nodiscard]] static std::optional<Response> facts(EntityStore &store, const QString &id, Facts &into);
    [[nodiscard]] QString whole(const QString &id) const { return m_folder + QLatin1Char('/') + id + QStringLiteral(".opus"); }
    [[nodiscard]] QString part(const QString &id) const { return m_folder + QLatin1Char('/') + id + QStringLiteral(".part"); }

    QString m_folder;
};

} // namespace linija::backend
