#include "ui/widgets/supportwords.h"

#include <QCoreApplication>
#include <QLabel>
#include <QRegularExpression>

namespace linija {

namespace {

class SupportWords
{
    Q_DECLARE_TR_FUNCTIONS(SupportWords)
};

QString wordsFor(const QString &plain)
{
    static const QRegularExpression answered(QStringLiteral("^the (?:server|backend) answered (\\d{3})$"));
    if (const auto match = answered.match(plain); match.hasMatch())
        return SupportWords::tr("the server answered %1", "a code").arg(match.captured(1));
    const auto has = [&plain](const char *part) { return plain.contains(QLatin1String(part)); };
    if (has("certificate"))
        return SupportWords::tr("certificate not accepted", "technical words");
    if (has("refused"))
        return SupportWords::tr("connection refused", "technical words");
    if (has("timed out") || has("timeout"))
        return SupportWords::tr("no answer in time", "technical words");
    if (has("resolve host") || has("host not found") || has("unknown host"))
        return SupportWords::tr("host name unknown", "technical words");
    if (has("unreachable") || has("failed to connect") || has("couldn't connect"))
        return SupportWords::tr("no connection", "technical words");
    return {};
}

} // namespace

QString supportWords(const QString &detail)
{
    static const QRegularExpression place(QStringLiteral("\\s*(\\([^()\\s]+:\\d+\\))$"));
    const auto where = place.match(detail);
    const QString words = wordsFor((where.hasMatch() ? detail.left(where.capturedStart()) : detail).toLower());
    return words.isEmpty() || !where.hasMatch() ? words : words + QLatin1Char(' ') + where.captured(1);
}

void sayForSupport(QLabel &label, const QString &detail)
{
    const QString words = supportWords(detail);
    label.setText(detail.isEmpty() ? QString()
                                   : SupportWords::tr("For support: %1", "technical words").arg(words.isEmpty() ? detail : words));
    label.setToolTip(words.isEmpty() ? QString() : detail);
    label.setVisible(!detail.isEmpty());
}

} // namespace linija
