// The customers of the demo company: those known by name (customers.json) and those made up from names.json.
#pragma once

#include "app/backend/demohistory.h"

#include <deque>

namespace linija::backend {

struct DemoPeople
{
    std::deque<DemoPerson> persons; // stays where it is: plans point into it
    QVector<DemoRow> rows;          // customers, and the fixed rows of those known by name
};

// Phone numbers are checked with libphonenumber. Invalid names the customer, pattern or field.
[[nodiscard]] Result<DemoPeople> makePeople(const DemoPools &pools, Timestamp now);

} // namespace linija::backend
