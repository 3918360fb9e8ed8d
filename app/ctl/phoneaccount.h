// The options of "linijactl phone account": an account as account.set of the local API takes it.
#pragma once

#include "core/base/result.h"
#include "core/telephony/accountsetup.h"

#include <QStringList>

namespace linija::ctl {

// Takes its options out of `arguments`; reads passwords from stdin, one a line, where they are asked for. `uri` is filled by
// the caller. Invalid: a word that an option does not know, in words.
[[nodiscard]] Result<AccountSetup> takeAccountOptions(QStringList &arguments);

} // namespace linija::ctl
