// Brings one recording to the backend (docs/contract): creates it, asks how much of its sound is there, sends the rest in
// pieces, and compares digests. Every step can be repeated, so one that was broken off by anything goes on where the
// backend says. GUI thread; one upload for each object.
//
//   create ─▶ look ─▶ piece ─▶ piece … ─▶ look ─▶ done
//               ▲________│ 409: another offset; 422: begin again, once
#pragma once

#include "core/domain/recording.h"
#include "core/rest/contractapi.h"

#include <QObject>

namespace linija {

class RecordingUpload : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype usualPieceBytes = 512 * 1024;

    RecordingUpload(ContractApi &api, Recording recording, QByteArray sound, qsizetype pieceBytes = usualPieceBytes, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    // One of these, once.
    void done();                                                      // whole there, digests equal
    void refused(const QString &why);                                 // for good
    void failed(const QString &why, std::chrono::milliseconds after); // later again; `after`: the backend's wish, or 0

private:
    void create();
    void look();
    void taken(const Result<HttpResponse> &response);
    void sendPiece();
    void sent(const Result<HttpResponse> &response);
    // True where the answer was not good and has been dealt with.
    bool gaveUp(const ApiAnswer<bool> &answer);
    bool gaveUp(ApiOutcome outcome, const ApiProblem &problem, const QString &detail, std::optional<std::chrono::milliseconds> retryAfter);

    ContractApi &m_api;
    Recording m_recording;
    QByteArray m_sound;
    const qsizetype m_pieceBytes;
    qint64 m_offset = 0;
    int m_corrections = 0;
    bool m_beganAgain = false;
};

[[nodiscard]] QJsonObject contractDataOf(const Recording &recording);

} // namespace linija
