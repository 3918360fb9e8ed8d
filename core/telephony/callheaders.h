// Rules about the texts of a call that need no telephony library: which headers are read, which may be sent, what may be
// dialled. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"

#include <QPair>
#include <QStringList>
#include <QVector>

namespace linija {

inline constexpr qsizetype maxHeaderLength = 1024; // UTF-16 units of one value
inline constexpr qsizetype maxHeaders = 32;

// The headers that a screen pop may use, as they are written in SIP.
[[nodiscard]] const QStringList &readableHeaders();

// Where a PBX puts what readableHeaders() name: pairs of such a name in lower case and the header to read instead, in the
// order of preference. Several rules for one name: the first header that is there. Its own name is the last resort.
using HeaderRules = QVector<QPair<QString, QString>>;
// From "x-queue=X-CC-Queue". Invalid, naming the rule: not of that form, a name that nothing reads, or no header's name.
[[nodiscard]] Result<HeaderRules> readHeaderRules(const QStringList &rules);

// A header that may be sent: name is a token (RFC 3261, 25.1), value one line of at most maxHeaderLength.
[[nodiscard]] bool isHeader(const QString &name, const QString &value);

// User part of `"Name" <sip:+371…@host>` or `tel:+371…`; empty where there is none.
[[nodiscard]] QString userOfIdentity(const QString &value);

// "sip:…" and "sips:…" as they are; numbers and "tel:…" go to the domain of `account` ("sip:agent1@pbx.example"), in E.164
// where they are whole numbers in `region` (ISO 3166-1 alpha-2; empty: only with "+"), else as typed (extensions). Numbers
// that call for help, in the region or by `emergency`, always go as typed.
// Invalid: longer than 512, white space or control characters inside, or a number without an account.
[[nodiscard]] Result<QString> dialUri(const QString &target, const QString &account, const QString &region, const QStringList &emergency = {});

[[nodiscard]] bool isDtmf(const QString &digits); // 1 to 32 of 0-9 * # A-D

// Whether anybody ever talked in this call.
[[nodiscard]] inline bool isEstablishedOnce(const Call &call) { return call.answeredAt.has_value(); }

} // namespace linija
