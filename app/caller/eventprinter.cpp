#include "app/caller/eventprinter.h"

#include "core/base/clock.h"

#include <QJsonDocument>

#include <cstdio>

namespace linija {

void EventPrinter::print(QJsonObject event) const
{
    const QString at = toIso(SystemClock().now());
    QByteArray line;
    if (m_form == OutputForm::Json) {
        event.insert(QStringLiteral("at"), at);
        line = QJsonDocument(event).toJson(QJsonDocument::Compact);
    } else {
        line = at.mid(11, 12).toUtf8() + ' ' + event.take(QLatin1String("event")).toString().toUtf8();
        for (auto it = event.constBegin(); it != event.constEnd(); ++it) {
            line += "  " + it.key().toUtf8() + ' ';
            line += it->isObject() ? QJsonDocument(it->toObject()).toJson(QJsonDocument::Compact) : it->toVariant().toString().toUtf8();
        }
    }
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace linija
