// Where the window gets the sound of a contact from. A port: RecordingArchive is the real one. GUI thread; the work is done
// elsewhere, and nothing clear goes to a disk.
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/recording/recordingfacts.h"
#include "core/recording/soundoutline.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace linija {

struct HeardRecording
{
    QUuid id;
    QByteArray sound; // Ogg Opus, agent left, customer right
    SoundOutline outline;
    QVector<RecordingMark> marks;
    RecordingEnding ending = RecordingEnding::Complete;
};

class RecordingShelf : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // All recordings of the contact, oldest first. NotFound: there is none (any more); Forbidden: the key of this computer
    // does not fit, or the backend says that it is not for this person; Offline: it is at the backend, which does not answer.
    [[nodiscard]] virtual QFuture<Result<QVector<HeardRecording>>> listen(InteractionId interaction) = 0;
};

} // namespace linija
