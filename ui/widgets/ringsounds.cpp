#include "ui/widgets/ringsounds.h"

#include <QCoreApplication>

namespace linija {

namespace {

struct RingSounds
{
    Q_DECLARE_TR_FUNCTIONS(RingSounds)
};

const QString standard = QStringLiteral("two-tone");

} // namespace

QStringList ringSounds()
{
    return {standard, QStringLiteral("warble"), QStringLiteral("chimes"), QStringLiteral("marimba"), QStringLiteral("pulse")};
}

QString ringSoundFile(const QString &name)
{
    if (name == standard || !ringSounds().contains(name))
        return QStringLiteral(":/sounds/ring.wav");
    return QStringLiteral(":/sounds/ring-%1.wav").arg(name);
}

QString ringSoundWords(const QString &name)
{
    if (name == QLatin1String("warble"))
        return RingSounds::tr("Warble", "a way to ring: fast high and low");
    if (name == QLatin1String("chimes"))
        return RingSounds::tr("Chimes", "a way to ring: three falling bells");
    if (name == QLatin1String("marimba"))
        return RingSounds::tr("Marimba", "a way to ring: a short tune of wooden bars");
    if (name == QLatin1String("pulse"))
        return RingSounds::tr("Low pulse", "a way to ring: quiet and low, for open offices");
    return RingSounds::tr("Two tones", "a way to ring: two soft tones");
}

QString ringSoundOf(const QJsonObject &ofQueues, const QString &ofAll, const QString &queueKey)
{
    const QString own = queueKey.isEmpty() ? QString() : ofQueues.value(queueKey).toString();
    return ringSounds().contains(own) ? own : ofAll;
}

} // namespace linija
