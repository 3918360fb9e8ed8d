// How the PBX's services look as JSON on the phone's socket (docs/local-api.md), and how the PBX's own words for them are
// read. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/telephony/pbxservices.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace linija {

[[nodiscard]] QJsonObject toJson(const ServiceCallEnd &end);
[[nodiscard]] QJsonObject toJson(const ExtensionState &state);
[[nodiscard]] QJsonObject toJson(const Mailbox &mailbox);

// Invalid, naming the field.
[[nodiscard]] Result<ServiceCallEnd> serviceCallEndFromJson(const QJsonObject &json);
[[nodiscard]] Result<ExtensionState> extensionStateFromJson(const QJsonObject &json);
[[nodiscard]] Mailbox mailboxFromJson(const QJsonObject &json); // what is missing or negative is 0

[[nodiscard]] QString extensionUseName(ExtensionUse use); // "in-use"; also for linijactl

// A body of application/dialog-info+xml (RFC 4235), at most 64 KiB: the busiest of its dialogs. Nothing where it is none.
[[nodiscard]] std::optional<ExtensionUse> useFromDialogInfo(const QByteArray &body);
// A body of application/simple-message-summary (RFC 3842), at most 8 KiB. Nothing where it is none.
[[nodiscard]] std::optional<Mailbox> mailboxFromSummary(const QByteArray &body);

} // namespace linija
