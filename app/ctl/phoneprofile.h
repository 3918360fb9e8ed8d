// linijactl phone profile check FILE...: whether a PBX profile can be used, and what is in it; profile password: the password of
// the chosen profile's HTTP requests goes from stdin into the keyring. Needs no phone.
#pragma once

#include "app/ctl/command.h"

namespace linija::ctl {

void runPhoneProfile(Context &context, Done done);

} // namespace linija::ctl
