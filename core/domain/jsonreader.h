// Reads fields of a JSON object strictly: the first thing that is wrong is kept as an Error whose detail names the place.
// Getters give an empty value once something went wrong, so that a caller asks failed() once, at the end.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <optional>
#include <utility>

namespace linija {

class JsonReader
{
public:
    // `place` begins every detail: "customers/0191…".
    JsonReader(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    static constexpr int shortText = 1'024;
    static constexpr int longText = 16'384;
    static constexpr int bodyText = 262'144;

    [[nodiscard]] QString text(const char *key, int maxLength = shortText);         // missing or null: empty
    [[nodiscard]] QString requiredText(const char *key, int maxLength = shortText); // missing, null or empty: wrong
    [[nodiscard]] qint64 integer(const char *key, qint64 min, qint64 max, qint64 missing = 0);
    [[nodiscard]] std::optional<qint64> optionalInteger(const char *key, qint64 min, qint64 max);
    [[nodiscard]] qint64 requiredInteger(const char *key, qint64 min, qint64 max);
    [[nodiscard]] bool boolean(const char *key);
    [[nodiscard]] std::optional<Timestamp> time(const char *key);
    [[nodiscard]] Timestamp requiredTime(const char *key);
    [[nodiscard]] QDate date(const char *key);
    [[nodiscard]] QUuid uuid(const char *key);
    [[nodiscard]] QUuid requiredUuid(const char *key);
    [[nodiscard]] QStringList texts(const char *key, int maxCount, int maxLength = shortText);
    [[nodiscard]] QMap<QString, QString> textMap(const char *key, int maxCount, int maxLength = shortText);
    [[nodiscard]] QJsonObject object(const char *key);
    [[nodiscard]] QJsonArray array(const char *key, int maxCount);

    // A reader of an inner object; its failure is passed on with take().
    [[nodiscard]] JsonReader inner(const QString &key, const QJsonValue &value);
    void take(const JsonReader &reader);

    // One of our code words; `names` pairs the contract's word with our value.
    template <class E, size_t N>
    [[nodiscard]] E word(const char *key, const std::pair<const char *, E> (&names)[N])
    {
        const QString value = requiredText(key);
        for (const auto &[name, code] : names) {
            if (value == QLatin1String(name))
                return code;
        }
        fail(QLatin1String(key), QStringLiteral("unknown value \"%1\"").arg(value.left(64)));
        return names[0].second;
    }

    void fail(const QString &key, const QString &what);
    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    [[nodiscard]] QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }
    [[nodiscard]] QString checkedText(const QString &key, const QJsonValue &value, int maxLength);

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> m_error;
};

} // namespace linija
