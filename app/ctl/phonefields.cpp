#include "app/ctl/phonefields.h"

#include <QJsonArray>

namespace linija::ctl {

Result<QJsonObject> jsonFromFields(const QStringList &fields, const QJsonObject &standard)
{
    QJsonObject json;
    for (const QString &field : fields) {
        const QString name = field.section(QLatin1Char('='), 0, 0);
        const QString text = field.section(QLatin1Char('='), 1);
        const QJsonValue kind = standard.value(name);
        if (kind.isUndefined() || !field.contains(QLatin1Char('=')))
            return Error{ErrorCode::Invalid, QStringLiteral("what is \"%1\"? Fields are %2").arg(field, standard.keys().join(QStringLiteral(", ")))};
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (kind.isBool() && (text == QLatin1String("true") || text == QLatin1String("false")))
            json.insert(name, text == QLatin1String("true"));
        else if (kind.isDouble() && isNumber)
            json.insert(name, number);
        else if (kind.isArray())
            json.insert(name, QJsonArray::fromStringList(text.split(QLatin1Char(','), Qt::SkipEmptyParts)));
        else
            json.insert(name, text);
    }
    return json;
}

} // namespace linija::ctl
