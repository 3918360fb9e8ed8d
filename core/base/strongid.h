// StrongId<Tag>: a UUID that cannot be mistaken for the id of something else.
// Text form: lower-case RFC 9562 without braces. A default-constructed id is null.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace linija {

template <class Tag>
class StrongId
{
public:
    StrongId() = default;
    explicit StrongId(QUuid uuid) : m_uuid(uuid) {}

    // Null where the text is not a UUID.
    [[nodiscard]] static StrongId fromString(const QString &text) { return StrongId(QUuid::fromString(text)); }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const StrongId &a, const StrongId &b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const StrongId &a, const StrongId &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const StrongId &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace linija
