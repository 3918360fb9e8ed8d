#include "core/telephony/callheaders.h"

#include "core/base/untrustedtext.h"
#include "core/domain/emergencynumber.h"
#include "core/domain/phonenumber.h"

#include <algorithm>

namespace linija {

const QStringList &readableHeaders()
{
    static const QStringList names{
        QStringLiteral("X-Customer-Id"), QStringLiteral("X-Queue"),      QStringLiteral("X-IVR-Path"),
        QStringLiteral("X-Language"),    QStringLiteral("X-Queue-Joined"), QStringLiteral("User-to-User"),
        QStringLiteral("P-Asserted-Identity"), QStringLiteral("Diversion"), QStringLiteral("History-Info"),
        QStringLiteral("Call-Info"), QStringLiteral("Alert-Info"), QStringLiteral("X-AUTOANSWER")};
    return names;
}

Result<HeaderRules> readHeaderRules(const QStringList &rules)
{
    HeaderRules out;
    for (const QString &rule : rules) {
        const qsizetype at = rule.indexOf(QLatin1Char('='));
        const QString ours = rule.left(at).trimmed().toLower();
        const QString theirs = rule.mid(at + 1).trimmed();
        const auto &known = readableHeaders();
        const bool reads = std::any_of(known.cbegin(), known.cend(), [&](const QString &name) { return name.toLower() == ours; });
        if (at <= 0 || !reads || !isHeader(theirs, {}) || out.size() >= maxHeaders)
            return Error{ErrorCode::Invalid, QStringLiteral("not a header rule: %1").arg(plainBoundedText(rule, 80))};
        out.push_back({ours, theirs});
    }
    return out;
}

bool isHeader(const QString &name, const QString &value)
{
    const auto isToken = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("-.!%*_+`'~").contains(c));
    };
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    return !name.isEmpty() && name.size() <= 64 && value.size() <= maxHeaderLength
        && std::all_of(name.cbegin(), name.cend(), isToken) && std::none_of(value.cbegin(), value.cend(), isControl);
}

QString userOfIdentity(const QString &value)
{
    for (const QLatin1String scheme : {QLatin1String("sips:"), QLatin1String("sip:"), QLatin1String("tel:")}) {
        const qsizetype at = value.indexOf(scheme, 0, Qt::CaseInsensitive);
        if (at < 0)
            continue;
        const QString rest = value.mid(at + scheme.size());
        const auto stop = std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return QStringLiteral("@;>, ").contains(c); });
        const QString user = rest.left(std::distance(rest.cbegin(), stop));
        if (scheme == QLatin1String("tel:") || (stop != rest.cend() && *stop == QLatin1Char('@')))
            return plainBoundedText(user);
        return {};
    }
    return {};
}

Result<QString> dialUri(const QString &target, const QString &account, const QString &region, const QStringList &emergency)
{
    const QString text = target.trimmed();
    const auto bad = [&](const QString &why) {
        return Error{ErrorCode::Invalid, QStringLiteral("cannot dial \"%1\": %2").arg(plainBoundedText(text, 80), why)};
    };
    if (text.isEmpty() || text.size() > 512)
        return bad(QStringLiteral("empty or too long"));
    const bool isUri = text.startsWith(QLatin1String("sip:"), Qt::CaseInsensitive)
        || text.startsWith(QLatin1String("sips:"), Qt::CaseInsensitive);
    if (isUri) {
        if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; }))
            return bad(QStringLiteral("white space inside"));
        return text;
    }
    QString number = text;
    if (number.startsWith(QLatin1String("tel:"), Qt::CaseInsensitive))
        number = number.mid(4).section(QLatin1Char(';'), 0, 0);
    number.removeIf([](QChar c) { return QStringLiteral(" -.()/").contains(c) || c == QChar(0x00a0); });
    const auto dialable = [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || QStringLiteral("+*#_").contains(c)); };
    if (number.isEmpty() || !std::all_of(number.cbegin(), number.cend(), dialable))
        return bad(QStringLiteral("neither a number nor a sip: address"));
    const qsizetype at = account.indexOf(QLatin1Char('@'));
    if (at < 0)
        return bad(QStringLiteral("numbers need a SIP account"));
    if (const QString help = emergencyNumber(number, region, emergency); !help.isEmpty())
        number = help;
    else if (const auto whole = PhoneNumber::parse(number, region))
        number = whole->e164();
    const QString domain = account.mid(at + 1).section(QLatin1Char(';'), 0, 0);
    return QStringLiteral("sip:%1@%2").arg(number.replace(QLatin1Char('#'), QLatin1String("%23")), domain);
}

bool isDtmf(const QString &digits)
{
    return !digits.isEmpty() && digits.size() <= 32
        && std::all_of(digits.cbegin(), digits.cend(),
                       [](QChar c) { return QStringLiteral("0123456789*#ABCDabcd").contains(c); });
}

} // namespace linija
