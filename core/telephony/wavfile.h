// WAV files with 16-bit PCM (RIFF), as the simulated customers and the silent phone use them. Any thread.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVector>

namespace linija {

struct WavAudio
{
    int rate = 0;            // frames a second
    QVector<qint16> samples; // mono; several channels are averaged
};

// Written beside and renamed. Io: the folder or disk does not let us.
Result<void> writeWav(const QString &path, int rate, const QVector<qint16> &mono);

// Reads what is there, also of a file that is still growing (its length field is not final then).
// NotFound, Corrupt, Unsupported (not 16-bit PCM), TooLarge (over 512 MiB).
[[nodiscard]] Result<WavAudio> readWav(const QString &path);

} // namespace linija
