// Phone numbers: kept in E.164 ("+37126555014"), shown in a form people of the reader's region know (libphonenumber).
// Thread-safe. The first use loads tables (5 to 20 ms): see loadTables().
#pragma once

#include <QString>

#include <optional>

namespace linija {

class PhoneNumber
{
public:
    // Blocks while the tables are loaded and the patterns of the region are made ready: call it on a worker thread, early.
    static void loadTables(const QString &region);

    // Reads a number as typed or as found in a SIP user part, "tel:" or "sip:" URI (RFC 3966 visual separators, "00"
    // prefix, national form of `region`, ISO 3166-1 alpha-2). At most 64 characters are looked at.
    // Nothing where the text cannot be a phone number, e.g. an extension or a name.
    [[nodiscard]] static std::optional<PhoneNumber> parse(const QString &text, const QString &region);

    [[nodiscard]] const QString &e164() const { return m_e164; }
    // National form for readers in the number's own region, international form for others.
    [[nodiscard]] QString display(const QString &readerRegion) const;
    // ISO 3166-1 alpha-2 region of the number; empty where it has none (e.g. +800).
    [[nodiscard]] QString region() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(QString e164) : m_e164(std::move(e164)) {}
    QString m_e164;
};

} // namespace linija
