// "echo=on" and "inputGainDb=-3" on the command line as the JSON that the phone's socket takes. Pure.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace linija::ctl {

// `standard` has every field with its default, and so its type; lists are parted by commas. Invalid, naming the field.
// What a value may be says the reader of that JSON.
[[nodiscard]] Result<QJsonObject> jsonFromFields(const QStringList &fields, const QJsonObject &standard);

} // namespace linija::ctl
