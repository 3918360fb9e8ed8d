// The check before work as rows of the doctor: in plain English, for administrators.
#pragma once

#include "core/telephony/phonecheck.h"

#include <QByteArray>
#include <QVector>

namespace linija::ctl {

struct CheckRow
{
    QByteArray check; // "echo"
    CheckState state = CheckState::Good;
    QString detail;
    QString mend; // empty where it is good
};

// One for each step; where the check did not come to its end, one that says why.
[[nodiscard]] QVector<CheckRow> checkRows(const PhoneCheckReport &report);

} // namespace linija::ctl
