#include "ui/widgets/factline.h"

namespace linija {

namespace {

constexpr QChar noBreakSpace(0x00a0);

} // namespace

QString factDot() { return noBreakSpace + QStringLiteral("· "); }

QString factLine(const QStringList &facts)
{
    QStringList said;
    for (const QString &fact : facts) {
        if (!fact.isEmpty())
            said.append(fact);
    }
    return said.join(factDot());
}

QString withFirmDots(QString text) { return text.replace(QStringLiteral(" · "), factDot()); }

QString wrappedByFact(QString line)
{
    constexpr qsizetype longest = 28;
    const QString dot = factDot();
    for (qsizetype from = 0; from < line.size();) {
        const qsizetype next = line.indexOf(dot, from);
        const qsizetype end = next < 0 ? line.size() : next;
        if (end - from <= longest) {
            for (qsizetype i = from; i < end; ++i) {
                if (line.at(i) == QLatin1Char(' '))
                    line[i] = noBreakSpace;
            }
        }
        from = next < 0 ? line.size() : end + dot.size();
    }
    return line;
}

QString wholeFacts(const QString &line)
{
    constexpr qsizetype longest = 12; // a sign of these scripts is as wide as two letters
    const QChar joiner(0x2060);
    QStringList facts = wrappedByFact(withFirmDots(line)).split(factDot());
    for (QString &fact : facts) {
        const auto dense = [&](qsizetype at) { return fact.at(at).unicode() >= 0x2E80 && !fact.at(at).isSurrogate(); };
        if (fact.size() > longest)
            continue;
        for (qsizetype at = fact.size() - 1; at > 0; --at) {
            if (dense(at) || dense(at - 1))
                fact.insert(at, joiner);
        }
    }
    return facts.join(factDot());
}

QString factsThatFit(QString line, const std::function<bool(const QString &)> &fits)
{
    while (!fits(line)) {
        const qsizetype last = line.lastIndexOf(factDot());
        if (last < 0)
            break;
        line.truncate(last);
    }
    return line;
}

QString firmName(const QString &name)
{
    const qsizetype gap = name.lastIndexOf(QLatin1Char(' '));
    // One letter, with or without its full stop.
    const qsizetype tail = name.size() - gap - 1;
    if (gap <= 0 || tail < 1 || tail > 2 || (tail == 2 && !name.endsWith(QLatin1Char('.'))))
        return name;
    QString firm = name;
    firm[gap] = noBreakSpace;
    return firm;
}

} // namespace linija
