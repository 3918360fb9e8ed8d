#include "core/base/uuid7.h"

#include "core/base/clock.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <mutex>

namespace linija {

QUuid makeUuid7(const Clock &clock)
{
    static std::mutex mutex;
    static quint64 lastMs = 0;
    static quint16 sequence = 0;

    const auto wall = static_cast<quint64>(clock.now().time_since_epoch().count());
    quint64 ms = 0;
    quint16 seq = 0;
    {
        const std::scoped_lock lock(mutex);
        if (wall > lastMs) {
            lastMs = wall;
            sequence = static_cast<quint16>(QRandomGenerator::global()->generate() & 0x7ff);
        } else if (++sequence > 0xfff) { // more than 12 bits within one millisecond: borrow the next
            ++lastMs;
            sequence = 0;
        }
        ms = lastMs;
        seq = sequence;
    }
    const quint64 random = QRandomGenerator::global()->generate64();
    uchar bytes[16];
    qToBigEndian<quint64>((ms << 16) | 0x7000u | seq, bytes);
    qToBigEndian<quint64>((random & 0x3fffffffffffffffULL) | 0x8000000000000000ULL, bytes + 8);
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16));
}

QUuid namedUuid(const QString &name)
{
    static const QUuid nameSpace(QStringLiteral("{6f1c6a0e-52d1-5a3b-9c0e-6c696e696a61}"));
    return QUuid::createUuidV5(nameSpace, name);
}

} // namespace linija
