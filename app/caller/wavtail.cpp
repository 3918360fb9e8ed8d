#include "app/caller/wavtail.h"

#include <QtEndian>

namespace linija {

namespace {
constexpr qint64 headerBytes = 44; // as the telephony library writes it
}

void WavTail::follow(const QString &path, int rateMeanwhile)
{
    m_file.close();
    m_file.setFileName(path);
    m_rate = rateMeanwhile;
}

QVector<qint16> WavTail::more()
{
    if (m_rate <= 0)
        return {};
    if (!m_file.isOpen()) {
        if (!m_file.exists() || !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return {};
    }
    if (m_file.pos() < headerBytes) {
        if (m_file.size() <= headerBytes || !m_file.seek(headerBytes))
            return {};
    }
    QByteArray bytes = m_file.read(m_rate * 2);
    if (bytes.size() % 2 != 0) {
        m_file.seek(m_file.pos() - 1);
        bytes.chop(1);
    }
    QVector<qint16> samples;
    samples.reserve(bytes.size() / 2);
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        samples.push_back(qFromLittleEndian<qint16>(bytes.constData() + i));
    return samples;
}

} // namespace linija
