#include "core/domain/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace linija {

namespace pn = i18n::phonenumbers;

namespace {

constexpr qsizetype maxNumberLength = 64;

QString userPart(QString text)
{
    text = text.trimmed().left(maxNumberLength + 16);
    for (const auto *scheme : {"tel:", "sip:", "sips:", "callto:"}) {
        if (text.startsWith(QLatin1String(scheme), Qt::CaseInsensitive)) {
            text = text.mid(static_cast<qsizetype>(qstrlen(scheme)));
            break;
        }
    }
    for (const QChar end : {QLatin1Char('@'), QLatin1Char(';'), QLatin1Char('?')}) {
        if (const qsizetype at = text.indexOf(end); at >= 0)
            text.truncate(at);
    }
    if (text.startsWith(QLatin1String("00")) && text.size() > 8)
        text = QLatin1Char('+') + text.mid(2);
    return text.left(maxNumberLength);
}

} // namespace

void PhoneNumber::loadTables(const QString &region)
{
    const auto *util = pn::PhoneNumberUtil::GetInstance();
    pn::PhoneNumber example;
    if (!region.isEmpty() && util->GetExampleNumber(region.toUpper().toStdString(), &example)) {
        std::string e164;
        util->Format(example, pn::PhoneNumberUtil::E164, &e164);
        if (const auto number = parse(QString::fromStdString(e164), region))
            (void)number->display(region);
    }
}

std::optional<PhoneNumber> PhoneNumber::parse(const QString &text, const QString &region)
{
    const QString user = userPart(text);
    if (user.isEmpty())
        return std::nullopt;
    for (const QChar c : user) { // libphonenumber would read letters as keypad digits
        if (!c.isDigit() && !QStringLiteral("+-.() /").contains(c) && !c.isSpace())
            return std::nullopt;
    }
    const auto *util = pn::PhoneNumberUtil::GetInstance();
    pn::PhoneNumber number;
    const std::string regionCode = region.isEmpty() ? std::string("ZZ") : region.toUpper().toStdString();
    if (util->Parse(user.toStdString(), regionCode, &number) != pn::PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    if (!util->IsPossibleNumber(number))
        return std::nullopt;
    std::string e164;
    util->Format(number, pn::PhoneNumberUtil::E164, &e164);
    return PhoneNumber(QString::fromStdString(e164));
}

QString PhoneNumber::display(const QString &readerRegion) const
{
    const auto *util = pn::PhoneNumberUtil::GetInstance();
    pn::PhoneNumber number;
    if (util->Parse(m_e164.toStdString(), "ZZ", &number) != pn::PhoneNumberUtil::NO_PARSING_ERROR)
        return m_e164;
    std::string code;
    util->GetRegionCodeForNumber(number, &code);
    std::string out;
    const bool home = !readerRegion.isEmpty() && code == readerRegion.toUpper().toStdString();
    util->Format(number, home ? pn::PhoneNumberUtil::NATIONAL : pn::PhoneNumberUtil::INTERNATIONAL, &out);
    return QString::fromStdString(out);
}

QString PhoneNumber::region() const
{
    const auto *util = pn::PhoneNumberUtil::GetInstance();
    pn::PhoneNumber number;
    if (util->Parse(m_e164.toStdString(), "ZZ", &number) != pn::PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    std::string code;
    util->GetRegionCodeForNumber(number, &code);
    return code.size() == 2 && code != "ZZ" ? QString::fromStdString(code) : QString();
}

} // namespace linija
