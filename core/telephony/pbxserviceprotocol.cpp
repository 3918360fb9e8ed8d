#include "core/telephony/pbxserviceprotocol.h"

#include "core/base/untrustedtext.h"
#include "core/telephony/phoneprotocol.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace linija {

namespace {

constexpr qsizetype maxDialogInfo = 64 * 1024;
constexpr qsizetype maxSummary = 8 * 1024;
constexpr int maxDialogs = 256;
constexpr int maxMessages = 9999;

constexpr std::array uses{ExtensionUse::Unknown, ExtensionUse::Idle, ExtensionUse::Ringing, ExtensionUse::InUse};
constexpr std::array ends{CallEnd::None,   CallEnd::Normal, CallEnd::Declined,    CallEnd::Busy,
                          CallEnd::NoAnswer, CallEnd::Missed, CallEnd::Unreachable, CallEnd::Failed,
                          CallEnd::NotEncrypted, CallEnd::Lost};

QString text(const QJsonObject &json, const char *field, qsizetype limit)
{
    return plainBoundedText(json.value(QLatin1String(field)).toString(), limit);
}

Error bad(const char *field)
{
    return {ErrorCode::Invalid, QStringLiteral("field \"%1\" is missing or wrong").arg(QLatin1String(field))};
}

ExtensionUse useOfDialog(const QString &state)
{
    if (state == QLatin1String("confirmed"))
        return ExtensionUse::InUse;
    if (state == QLatin1String("early") || state == QLatin1String("proceeding") || state == QLatin1String("trying"))
        return ExtensionUse::Ringing;
    return ExtensionUse::Idle;
}

} // namespace

QString extensionUseName(ExtensionUse use)
{
    switch (use) {
    case ExtensionUse::Unknown: return QStringLiteral("unknown");
    case ExtensionUse::Idle: return QStringLiteral("idle");
    case ExtensionUse::Ringing: return QStringLiteral("ringing");
    case ExtensionUse::InUse: return QStringLiteral("in-use");
    }
    return {};
}

QJsonObject toJson(const ServiceCallEnd &end)
{
    return {{QStringLiteral("id"), end.id},
            {QStringLiteral("end"), callEndName(end.end)},
            {QStringLiteral("sipStatus"), end.sipStatus},
            {QStringLiteral("detail"), end.detail}};
}

QJsonObject toJson(const ExtensionState &state)
{
    return {{QStringLiteral("extension"), state.extension},
            {QStringLiteral("use"), extensionUseName(state.use)},
            {QStringLiteral("detail"), state.detail}};
}

QJsonObject toJson(const Mailbox &mailbox)
{
    return {{QStringLiteral("fresh"), mailbox.fresh}, {QStringLiteral("heard"), mailbox.heard}};
}

Result<ServiceCallEnd> serviceCallEndFromJson(const QJsonObject &json)
{
    ServiceCallEnd out;
    out.id = text(json, "id", 64);
    if (out.id.isEmpty())
        return bad("id");
    const QString name = json.value(QLatin1String("end")).toString();
    const auto found = std::find_if(ends.begin(), ends.end(), [&](CallEnd one) { return callEndName(one) == name; });
    if (found == ends.end())
        return bad("end");
    out.end = *found;
    out.sipStatus = std::clamp(json.value(QLatin1String("sipStatus")).toInt(), 0, 699);
    out.detail = text(json, "detail", 256);
    return out;
}

Result<ExtensionState> extensionStateFromJson(const QJsonObject &json)
{
    ExtensionState out;
    out.extension = text(json, "extension", 128);
    if (out.extension.isEmpty())
        return bad("extension");
    const QString name = json.value(QLatin1String("use")).toString();
    const auto found = std::find_if(uses.begin(), uses.end(), [&](ExtensionUse one) { return extensionUseName(one) == name; });
    if (found == uses.end())
        return bad("use");
    out.use = *found;
    out.detail = text(json, "detail", 256);
    return out;
}

Mailbox mailboxFromJson(const QJsonObject &json)
{
    const auto count = [&](const char *field) { return std::clamp(json.value(QLatin1String(field)).toInt(), 0, maxMessages); };
    return {count("fresh"), count("heard")};
}

std::optional<ExtensionUse> useFromDialogInfo(const QByteArray &body)
{
    if (body.size() > maxDialogInfo)
        return std::nullopt;
    QXmlStreamReader xml(body);
    if (!xml.readNextStartElement() || xml.name() != QLatin1String("dialog-info"))
        return std::nullopt;
    ExtensionUse busiest = ExtensionUse::Idle;
    for (int dialogs = 0; xml.readNextStartElement() && dialogs < maxDialogs; ++dialogs) {
        if (xml.name() != QLatin1String("dialog")) {
            xml.skipCurrentElement();
            continue;
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("state"))
                busiest = std::max(busiest, useOfDialog(xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed()));
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        return std::nullopt;
    return busiest;
}

std::optional<Mailbox> mailboxFromSummary(const QByteArray &body)
{
    if (body.size() > maxSummary)
        return std::nullopt;
    static const QRegularExpression waiting(QStringLiteral("^messages-waiting:[ \\t]*(yes|no)[ \\t]*\\r?$"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression voice(QStringLiteral("^voice-message:[ \\t]*(\\d{1,9})[ \\t]*/[ \\t]*(\\d{1,9})"),
                                          QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(body);
    const auto some = waiting.match(text);
    if (!some.hasMatch())
        return std::nullopt;
    const auto counts = voice.match(text);
    if (counts.hasMatch())
        return Mailbox{std::min(counts.captured(1).toInt(), maxMessages), std::min(counts.captured(2).toInt(), maxMessages)};
    // The counts may be left out; then all that is known is whether something waits.
    return Mailbox{some.captured(1).compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0 ? 1 : 0, 0};
}

} // namespace linija
