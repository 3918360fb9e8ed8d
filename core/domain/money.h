// Money: integer minor units (cents) with an ISO 4217 currency code.
#pragma once

#include <QString>

namespace linija {

struct Money
{
    qint64 minor = 0;
    QString currency; // "EUR"

    friend bool operator==(const Money &, const Money &) = default;
};

} // namespace linija
