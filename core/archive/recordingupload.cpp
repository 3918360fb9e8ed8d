#include "core/archive/recordingupload.h"

#include "core/base/whenready.h"

#include <algorithm>

namespace linija {

namespace {

constexpr int mostCorrections = 8;

// Negative where it is not said.
qint64 offsetOf(const HttpResponse &response)
{
    bool ok = false;
    const qint64 offset = response.header("upload-offset").trimmed().toLongLong(&ok);
    return ok ? offset : -1;
}

} // namespace

QJsonObject contractDataOf(const Recording &r)
{
    QJsonObject data{{QStringLiteral("callId"), r.callId},
                     {QStringLiteral("agent"), r.agent},
                     {QStringLiteral("startedAt"), toIso(r.startedAt)},
                     {QStringLiteral("durationMs"), static_cast<qint64>(r.duration.count())},
                     {QStringLiteral("size"), r.size},
                     {QStringLiteral("sha256"), r.sha256},
                     {QStringLiteral("ending"), r.ending},
                     {QStringLiteral("marks"), r.marks}};
    if (!r.interaction.isNull())
        data.insert(QStringLiteral("interactionId"), r.interaction.toString());
    if (!r.queue.isEmpty())
        data.insert(QStringLiteral("queue"), r.queue);
    return data;
}

RecordingUpload::RecordingUpload(ContractApi &api, Recording recording, QByteArray sound, qsizetype pieceBytes, QObject *parent)
    : QObject(parent), m_api(api), m_recording(std::move(recording)), m_sound(std::move(sound)), m_pieceBytes(pieceBytes)
{
}

void RecordingUpload::start()
{
    create();
}

bool RecordingUpload::gaveUp(const ApiAnswer<bool> &answer)
{
    return gaveUp(answer.outcome, answer.problem, answer.detail, answer.retryAfter);
}

bool RecordingUpload::gaveUp(ApiOutcome outcome, const ApiProblem &problem, const QString &detail, std::optional<std::chrono::milliseconds> retryAfter)
{
    switch (outcome) {
    case ApiOutcome::Ok: return false;
    case ApiOutcome::NoAnswer:
    case ApiOutcome::TryLater:
    case ApiOutcome::Unauthorized: // the sync service asks for another sign-in
    case ApiOutcome::NotContract:
    case ApiOutcome::CursorGone:
        Q_EMIT failed(detail, retryAfter.value_or(std::chrono::milliseconds(0)));
        return true;
    case ApiOutcome::PreconditionFailed:
    case ApiOutcome::Refused:
        Q_EMIT refused(problem.detail.isEmpty() ? detail : problem.detail);
        return true;
    }
    return true;
}

void RecordingUpload::create()
{
    whenReady(m_api.create(QStringLiteral("recordings"), m_recording.id.toString(), contractDataOf(m_recording)), this,
              [this](const ApiAnswer<Resource> &answer) {
                  // Created before, when its contact was not known yet: it is the same where its sound is the same.
                  if (answer.outcome == ApiOutcome::PreconditionFailed && answer.current
                      && answer.current->data.value(QLatin1String("sha256")).toString() == m_recording.sha256)
                      return look();
                  if (!gaveUp(answer.outcome, answer.problem, answer.detail, answer.retryAfter))
                      look();
              });
}

void RecordingUpload::look()
{
    whenReady(m_api.recordingUploaded(m_recording.id.toString()), this, [this](const Result<HttpResponse> &response) { taken(response); });
}

void RecordingUpload::taken(const Result<HttpResponse> &response)
{
    if (gaveUp(readNothing(response)))
        return;
    const qint64 offset = offsetOf(response.value());
    if (offset < 0 || offset > m_sound.size())
        return Q_EMIT failed(QStringLiteral("the backend does not say how much of the recording it has"), std::chrono::milliseconds(0));
    m_offset = offset;
    if (m_offset < m_sound.size())
        return sendPiece();
    const QByteArray wanted = "sha-256=:" + QByteArray::fromHex(m_recording.sha256.toLatin1()).toBase64() + ':';
    if (response.value().header("repr-digest").trimmed() != wanted)
        return Q_EMIT refused(QStringLiteral("the backend's digest of the recording differs from ours"));
    Q_EMIT done();
}

void RecordingUpload::sendPiece()
{
    whenReady(m_api.uploadRecordingPiece(m_recording.id.toString(), m_offset, m_sound.mid(m_offset, m_pieceBytes)), this,
              [this](const Result<HttpResponse> &response) { sent(response); });
}

void RecordingUpload::sent(const Result<HttpResponse> &response)
{
    const qint64 there = response ? offsetOf(response.value()) : -1;
    if (response && response->status == 409 && there >= 0 && ++m_corrections <= mostCorrections) {
        if (there >= m_sound.size())
            return look();
        m_offset = there;
        return sendPiece();
    }
    if (response && response->status == 422 && there == 0 && !m_beganAgain) { // what came was not what we sent
        m_beganAgain = true;
        m_offset = 0;
        return sendPiece();
    }
    if (gaveUp(readNothing(response)))
        return;
    if (there <= m_offset || there > m_sound.size())
        return Q_EMIT failed(QStringLiteral("the backend does not say how much of the recording it has"), std::chrono::milliseconds(0));
    m_offset = there;
    m_offset < m_sound.size() ? sendPiece() : look();
}

} // namespace linija
