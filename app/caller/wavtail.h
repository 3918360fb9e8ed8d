// Reads a WAV file (16-bit PCM, mono) while another program part still writes it: what the caller hears, as it comes.
#pragma once

#include <QFile>
#include <QVector>

namespace linija {

class WavTail
{
public:
    // The file may not exist yet. `rateMeanwhile` serves until the header is written, which happens at the very end.
    void follow(const QString &path, int rateMeanwhile);
    [[nodiscard]] int rate() const { return m_rate; } // frames a second; 0: not following
    [[nodiscard]] QVector<qint16> more();             // what came since the last time, at most a second

private:
    QFile m_file;
    int m_rate = 0;
};

} // namespace linija
