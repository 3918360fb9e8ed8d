// The recordings whose files are, or were, on this computer: how far each has got on its way to the backend. The interaction
// is found by the call's id, so that it does not matter which of the two was stored first. A write also keeps the sign in
// the timeline. Used inside a job of Store, on its thread.
#pragma once

#include "core/domain/interaction.h"
#include "core/domain/recording.h"
#include "core/storage/database.h"

namespace linija {

enum class RecordingState {
    Waiting,  // not, or not wholly, at the backend
    Uploaded, // whole at the backend, its digest held against ours
    Parked    // the backend refuses it for good: visible, never dropped
};

struct StoredRecording
{
    Recording recording;
    qint64 fileSize = 0; // bytes of the sealed file; 0: it is gone
    RecordingState state = RecordingState::Waiting;
    QString problem; // English, of Parked
};

class RecordingRepository
{
public:
    explicit RecordingRepository(Database &database) : m_db(database) {}

    Result<void> add(const Recording &recording, qint64 fileSize); // as waiting; known already: nothing happens
    Result<void> setState(RecordingId id, RecordingState state, const QString &problem);
    Result<void> fileGone(RecordingId id);
    Result<void> unpark(); // all that were refused wait again

    [[nodiscard]] Result<StoredRecording> byId(RecordingId id); // NotFound
    [[nodiscard]] Result<QVector<RecordingId>> ids();
    [[nodiscard]] Result<QVector<StoredRecording>> waiting(int limit);       // oldest first
    [[nodiscard]] Result<QVector<StoredRecording>> withFiles();              // oldest first, at most 100,000
    // Those of its call, and of the calls before it where it was cut off and called back.
    [[nodiscard]] Result<QVector<StoredRecording>> of(const Interaction &interaction); // oldest first, at most 100
    [[nodiscard]] Result<bool> existsFor(const Interaction &interaction);

private:
    Database &m_db;
};

} // namespace linija
