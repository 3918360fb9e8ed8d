#include "core/storage/identitykeys.h"

#include <algorithm>

namespace linija {

namespace {

constexpr qsizetype fewestDigits = 3;

// Country codes have one digit (zones 1 and 7), two (this list) or three (ITU-T E.164, list of assigned codes).
qsizetype countryCodeLength(QStringView digits)
{
    if (digits.isEmpty())
        return 0;
    if (digits.front() == QLatin1Char('1') || digits.front() == QLatin1Char('7'))
        return 1;
    static constexpr int twoDigits[] = {20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56, 57,
                                        58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    const int first = digits.left(2).toInt();
    return std::find(std::begin(twoDigits), std::end(twoDigits), first) != std::end(twoDigits) ? 2 : 3;
}

struct Typed
{
    QString digits;
    bool international = false;
    bool isPhone = false; // nothing but digits and what people put between them
};

Typed readDigits(const QString &text)
{
    Typed out;
    out.isPhone = true;
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            out.digits += c;
        else if (c == QLatin1Char('+') && out.digits.isEmpty())
            out.international = true;
        else if (!c.isSpace() && !QStringLiteral("()-./").contains(c))
            out.isPhone = false;
    }
    if (out.isPhone && out.digits.startsWith(QLatin1String("00"))) {
        out.digits.remove(0, 2);
        out.international = true;
    }
    out.isPhone = out.isPhone && out.digits.size() >= fewestDigits;
    return out;
}

bool isOneWord(const QString &text)
{
    return text.size() >= 2 && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

QString identityKey(IdentityKind kind, const QString &value)
{
    return kind == IdentityKind::Phone ? value : value.toLower();
}

std::optional<QString> shortIdentityKey(IdentityKind kind, const QString &value)
{
    switch (kind) {
    case IdentityKind::Phone:
        if (value.startsWith(QLatin1Char('+')))
            return value.mid(1 + countryCodeLength(QStringView(value).mid(1)));
        return value;
    case IdentityKind::Email:
        return std::nullopt;
    case IdentityKind::Handle:
        if (const qsizetype colon = value.indexOf(QLatin1Char(':')); colon >= 0)
            return value.mid(colon + 1).toLower();
        return std::nullopt;
    }
    return std::nullopt;
}

QStringList identityPrefixes(const QString &typed)
{
    if (const Typed phone = readDigits(typed); phone.isPhone)
        return {QLatin1Char('+') + phone.digits};
    return isOneWord(typed) ? QStringList{typed.toLower()} : QStringList{};
}

QStringList shortIdentityPrefixes(const QString &typed)
{
    const Typed phone = readDigits(typed);
    if (!phone.isPhone)
        return isOneWord(typed) ? QStringList{typed.toLower()} : QStringList{};
    if (phone.international)
        return {};
    QStringList out{phone.digits};
    if ((phone.digits.startsWith(QLatin1Char('0')) || phone.digits.startsWith(QLatin1Char('8'))) && phone.digits.size() > fewestDigits)
        out += phone.digits.mid(1);
    return out;
}

} // namespace linija
