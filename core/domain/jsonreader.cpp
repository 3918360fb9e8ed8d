#include "core/domain/jsonreader.h"

#include <QUuid>

#include <cmath>

namespace linija {

namespace {

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

} // namespace

void JsonReader::fail(const QString &key, const QString &what)
{
    if (!m_error)
        m_error = Error{ErrorCode::Invalid, QStringLiteral("%1.%2: %3").arg(m_place, key, what), false};
}

QString JsonReader::checkedText(const QString &key, const QJsonValue &value, int maxLength)
{
    if (m_error || isMissing(value))
        return {};
    if (!value.isString()) {
        fail(key, QStringLiteral("not a text"));
        return {};
    }
    const QString text = value.toString();
    if (text.size() > maxLength) {
        fail(key, QStringLiteral("longer than %1 characters").arg(maxLength));
        return {};
    }
    return text;
}

QString JsonReader::text(const char *key, int maxLength)
{
    return checkedText(QLatin1String(key), value(key), maxLength);
}

QString JsonReader::requiredText(const char *key, int maxLength)
{
    const QString found = text(key, maxLength);
    if (found.isEmpty())
        fail(QLatin1String(key), QStringLiteral("missing"));
    return found;
}

std::optional<qint64> JsonReader::optionalInteger(const char *key, qint64 min, qint64 max)
{
    const QJsonValue found = value(key);
    if (m_error || isMissing(found))
        return std::nullopt;
    // JSON knows one kind of number; 3.5 and 1e300 are no integers. Beyond 2^53 a double no longer tells.
    const double number = found.toDouble(std::nan(""));
    if (!found.isDouble() || std::floor(number) != number || std::abs(number) > 9'007'199'254'740'992.0) {
        fail(QLatin1String(key), QStringLiteral("not a whole number"));
        return std::nullopt;
    }
    const auto whole = static_cast<qint64>(number);
    if (whole < min || whole > max) {
        fail(QLatin1String(key), QStringLiteral("%1 is not between %2 and %3").arg(whole).arg(min).arg(max));
        return std::nullopt;
    }
    return whole;
}

qint64 JsonReader::integer(const char *key, qint64 min, qint64 max, qint64 missing)
{
    return optionalInteger(key, min, max).value_or(missing);
}

qint64 JsonReader::requiredInteger(const char *key, qint64 min, qint64 max)
{
    const auto found = optionalInteger(key, min, max);
    if (!found)
        fail(QLatin1String(key), QStringLiteral("missing"));
    return found.value_or(min);
}

bool JsonReader::boolean(const char *key)
{
    const QJsonValue found = value(key);
    if (m_error || isMissing(found))
        return false;
    if (!found.isBool())
        fail(QLatin1String(key), QStringLiteral("neither true nor false"));
    return found.toBool();
}

std::optional<Timestamp> JsonReader::time(const char *key)
{
    const QString written = text(key, 64);
    if (written.isEmpty())
        return std::nullopt;
    const auto at = fromIso(written);
    if (!at)
        fail(QLatin1String(key), QStringLiteral("not an RFC 3339 time with an offset"));
    return at;
}

Timestamp JsonReader::requiredTime(const char *key)
{
    const auto at = time(key);
    if (!at)
        fail(QLatin1String(key), QStringLiteral("missing"));
    return at.value_or(Timestamp{});
}

QDate JsonReader::date(const char *key)
{
    const QString written = text(key, 64);
    if (written.isEmpty())
        return {};
    const QDate found = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
    if (!found.isValid())
        fail(QLatin1String(key), QStringLiteral("not a date (YYYY-MM-DD)"));
    return found;
}

QUuid JsonReader::uuid(const char *key)
{
    const QString written = text(key, 64);
    if (written.isEmpty())
        return {};
    const QUuid found = QUuid::fromString(written);
    if (found.isNull())
        fail(QLatin1String(key), QStringLiteral("not a UUID"));
    return found;
}

QUuid JsonReader::requiredUuid(const char *key)
{
    const QUuid found = uuid(key);
    if (found.isNull())
        fail(QLatin1String(key), QStringLiteral("missing"));
    return found;
}

QJsonArray JsonReader::array(const char *key, int maxCount)
{
    const QJsonValue found = value(key);
    if (m_error || isMissing(found))
        return {};
    if (!found.isArray()) {
        fail(QLatin1String(key), QStringLiteral("not a list"));
        return {};
    }
    const QJsonArray list = found.toArray();
    if (list.size() > maxCount) {
        fail(QLatin1String(key), QStringLiteral("more than %1 items").arg(maxCount));
        return {};
    }
    return list;
}

QStringList JsonReader::texts(const char *key, int maxCount, int maxLength)
{
    QStringList out;
    const QJsonArray list = array(key, maxCount);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(key)).arg(i);
        if (list.at(i).isNull())
            fail(place, QStringLiteral("not a text"));
        out += checkedText(place, list.at(i), maxLength);
    }
    return out;
}

QMap<QString, QString> JsonReader::textMap(const char *key, int maxCount, int maxLength)
{
    QMap<QString, QString> out;
    const QJsonObject found = object(key);
    if (found.size() > maxCount) {
        fail(QLatin1String(key), QStringLiteral("more than %1 items").arg(maxCount));
        return out;
    }
    for (auto it = found.begin(); it != found.end(); ++it)
        out.insert(it.key(), checkedText(QStringLiteral("%1.%2").arg(QLatin1String(key), it.key().left(64)), it.value(), maxLength));
    return out;
}

QJsonObject JsonReader::object(const char *key)
{
    const QJsonValue found = value(key);
    if (m_error || isMissing(found))
        return {};
    if (!found.isObject())
        fail(QLatin1String(key), QStringLiteral("not an object"));
    return found.toObject();
}

JsonReader JsonReader::inner(const QString &key, const QJsonValue &value)
{
    if (!value.isObject())
        fail(key, QStringLiteral("not an object"));
    return {value.toObject(), QStringLiteral("%1.%2").arg(m_place, key)};
}

void JsonReader::take(const JsonReader &reader)
{
    if (!m_error)
        m_error = reader.m_error;
}

} // namespace linija
