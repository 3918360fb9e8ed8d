#include "core/domain/link.h"

#include <QRegularExpression>
#include <QStringList>

namespace linija {

namespace {

constexpr qsizetype longestLink = 512;
constexpr qsizetype longestNumber = 32;
constexpr qsizetype longestExtension = 16;

Error bad(const char *what) { return {ErrorCode::Invalid, QString::fromLatin1(what)}; }

// Percent-encoding undone (RFC 3986 2.1). Nothing where a sequence is cut off, or where what comes out is no plain text.
std::optional<QString> decoded(QStringView text)
{
    QByteArray bytes;
    const QByteArray raw = text.toUtf8();
    const auto hex = [](char c) { return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1; };
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '%') {
            bytes.append(raw.at(i));
            continue;
        }
        if (i + 2 >= raw.size())
            return std::nullopt;
        const int high = hex(raw.at(i + 1));
        const int low = hex(raw.at(i + 2));
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(char(high * 16 + low));
        i += 2;
    }
    const QString result = QString::fromUtf8(bytes);
    for (const QChar c : result) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::ReplacementCharacter)
            return std::nullopt;
    }
    return result;
}

// RFC 3966: digits with visual separators; "+" only in front; * and # in local numbers.
std::optional<QString> plainNumber(const QString &text)
{
    QString number;
    for (const QChar c : text) {
        if (c == QLatin1Char('-') || c == QLatin1Char('.') || c == QLatin1Char('(') || c == QLatin1Char(')') || c == QLatin1Char(' ')
            || c == QChar(0xA0) || c == QLatin1Char('/'))
            continue;
        const bool digit = c >= QLatin1Char('0') && c <= QLatin1Char('9');
        const bool plus = c == QLatin1Char('+') && number.isEmpty();
        const bool sign = (c == QLatin1Char('*') || c == QLatin1Char('#')) && !number.startsWith(QLatin1Char('+'));
        if (!digit && !plus && !sign)
            return std::nullopt;
        number.append(c);
    }
    const qsizetype digits = number.startsWith(QLatin1Char('+')) ? number.size() - 1 : number.size();
    return digits >= 1 && number.size() <= longestNumber ? std::optional(number) : std::nullopt;
}

Result<LinkTarget> parseTel(QStringView rest)
{
    static const QRegularExpression parameterForm(QStringLiteral("^[A-Za-z0-9-]+(=[^;=?#]*)?$"));
    const QString whole = rest.toString();
    if (whole.contains(QLatin1Char('?')))
        return bad("a tel link has no query");
    const QStringList parts = whole.split(QLatin1Char(';'));
    const auto subscriber = decoded(parts.first());
    auto number = subscriber ? plainNumber(*subscriber) : std::nullopt;
    if (!number)
        return bad("not a telephone number (RFC 3966)");
    DialLink link;
    QString context;
    for (const QString &parameter : parts.mid(1)) {
        if (!parameterForm.match(parameter).hasMatch())
            return bad("a parameter of the tel link is not well-formed");
        const QString name = parameter.section(QLatin1Char('='), 0, 0).toLower();
        const auto value = decoded(parameter.section(QLatin1Char('='), 1));
        if (!value)
            return bad("a parameter of the tel link is not well-formed");
        if (name == QLatin1String("ext")) {
            const auto extension = plainNumber(*value);
            if (!extension || extension->startsWith(QLatin1Char('+')) || extension->size() > longestExtension)
                return bad("the extension is no number");
            link.extension = *extension;
        } else if (name == QLatin1String("phone-context")) {
            context = *value;
        }
    }
    // A local number belongs to its context; a domain name as context says no more than which network it is.
    if (!number->startsWith(QLatin1Char('+')) && context.startsWith(QLatin1Char('+'))) {
        const auto prefix = plainNumber(context);
        if (!prefix)
            return bad("the phone-context is no number");
        number = *prefix + *number;
        if (number->size() > longestNumber)
            return bad("the number is too long");
    }
    link.target = *number;
    return LinkTarget(link);
}

Result<LinkTarget> parseSip(const QString &scheme, QStringView rest)
{
    // user@host:port;parameters. No headers, and nothing that a line of SIP is made of.
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z0-9\\-_.!~*'()&=+$,;/%]+@)?(\\[[0-9A-Fa-f:.]+\\]|[A-Za-z0-9.-]+)(:[0-9]{1,5})?(;[A-Za-z0-9\\-_.!~*'()\\[\\]/:&+$%=]+)*$"));
    const QString address = rest.toString();
    if (address.contains(QLatin1Char('?')))
        return bad("a sip link with headers is not taken");
    if (!form.match(address).hasMatch())
        return bad("not a sip address (RFC 3261)");
    if (!decoded(rest))
        return bad("the sip address hides a sign that may not stand in it");
    return LinkTarget(DialLink{scheme + QLatin1Char(':') + address, {}});
}

Result<LinkTarget> parseOwn(const QString &rest)
{
    QString path = rest;
    if (path.startsWith(QLatin1String("//")))
        path.remove(0, 2);
    if (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() != 2)
        return bad("a linija link is customer/<id> or interaction/<id>");
    static const QRegularExpression id(QStringLiteral("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"));
    if (!id.match(parts.at(1)).hasMatch())
        return bad("the id in the linija link is none");
    if (parts.first() == QLatin1String("customer"))
        return LinkTarget(CustomerLink{CustomerId::fromString(parts.at(1))});
    if (parts.first() == QLatin1String("interaction"))
        return LinkTarget(InteractionLink{InteractionId::fromString(parts.at(1))});
    return bad("a linija link is customer/<id> or interaction/<id>");
}

} // namespace

Result<LinkTarget> parseLink(const QString &given)
{
    if (given.size() > longestLink)
        return Error{ErrorCode::TooLarge, QStringLiteral("a link of %1 characters; at most %2").arg(given.size()).arg(longestLink)};
    const QString text = given.trimmed();
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    if (colon <= 0)
        return bad("no scheme");
    const QString scheme = text.left(colon).toLower();
    QStringView rest = QStringView(text).mid(colon + 1);
    const bool telephone = scheme == QLatin1String("tel") || scheme == QLatin1String("callto");
    const bool sip = scheme == QLatin1String("sip") || scheme == QLatin1String("sips");
    // Browsers write "tel://" and the like, though no standard has it.
    if ((telephone || sip) && rest.startsWith(QLatin1String("//")))
        rest = rest.mid(2);
    if (telephone) {
        if (scheme == QLatin1String("callto") && rest.contains(QLatin1Char('@'))) {
            const bool hasScheme = rest.startsWith(QLatin1String("sip:")) || rest.startsWith(QLatin1String("sips:"));
            return hasScheme ? parseLink(rest.toString()) : parseSip(QStringLiteral("sip"), rest);
        }
        return parseTel(rest);
    }
    if (sip)
        return parseSip(scheme, rest);
    if (scheme == QLatin1String("linija"))
        return parseOwn(rest.toString());
    return bad("a scheme that Linija does not open");
}

} // namespace linija
