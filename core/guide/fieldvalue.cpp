#include "core/guide/fieldvalue.h"

#include "core/base/untrustedtext.h"
#include "core/domain/phonenumber.h"

#include <QDate>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>

namespace linija {

namespace {

constexpr qsizetype longestText = 4000;

CheckedValue wrong(const FlowField &field, FieldIssue issue, double limit = 0)
{
    return {{}, FieldError{field.id, issue, limit}};
}

CheckedValue withinLimits(const FlowField &field, double amount, const QJsonValue &value)
{
    if (field.minimum && amount < *field.minimum)
        return wrong(field, FieldIssue::TooSmall, *field.minimum);
    if (field.maximum && amount > *field.maximum)
        return wrong(field, FieldIssue::TooLarge, *field.maximum);
    return {value, std::nullopt};
}

CheckedValue checkNumber(const FlowField &field, const QJsonValue &typed)
{
    double number = typed.toDouble();
    if (typed.isString()) {
        QString text = typed.toString().left(64).trimmed();
        text.replace(QLatin1Char(','), QLatin1Char('.'));
        bool ok = false;
        number = text.toDouble(&ok);
        if (!ok)
            return wrong(field, FieldIssue::NotNumber);
    } else if (!typed.isDouble()) {
        return wrong(field, FieldIssue::NotNumber);
    }
    if (!std::isfinite(number))
        return wrong(field, FieldIssue::NotNumber);
    return withinLimits(field, number, number);
}

CheckedValue checkMoney(const FlowField &field, const QJsonValue &typed)
{
    std::optional<Money> money;
    const double scale = std::pow(10, minorDigits(field.currency));
    if (typed.isString()) {
        money = parseMoney(typed.toString(), field.currency);
    } else if (typed.isDouble()) {
        const double minor = std::round(typed.toDouble() * scale);
        if (minor >= 0 && minor <= 1e12)
            money = Money{qint64(minor), field.currency};
    } else if (typed.isObject()) {
        const QJsonObject object = typed.toObject();
        const double minor = object.value(QLatin1String("minor")).toDouble(-1);
        if (minor >= 0 && minor <= 1e12 && std::floor(minor) == minor &&
            object.value(QLatin1String("currency")).toString() == field.currency)
            money = Money{qint64(minor), field.currency};
    }
    if (!money)
        return wrong(field, FieldIssue::NotMoney);
    const QJsonObject kept{{QStringLiteral("minor"), money->minor}, {QStringLiteral("currency"), money->currency}};
    return withinLimits(field, double(money->minor) / scale, kept);
}

CheckedValue checkText(const FlowField &field, const QString &text)
{
    const qsizetype limit = field.maxLength > 0 ? std::min<qsizetype>(field.maxLength, longestText) : longestText;
    if (text.size() > limit)
        return wrong(field, FieldIssue::TooLong, double(limit));
    const QString plain = field.type == FieldType::Multiline ? plainParagraphs(text, limit) : plainBoundedText(text, limit);
    return {plain.isEmpty() ? QJsonValue() : QJsonValue(plain), std::nullopt};
}

CheckedValue checkEmail(const FlowField &field, const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^[^\\s@<>()\\[\\],;:\"]{1,64}@([A-Za-z0-9\\p{L}-]{1,63}\\.)+[\\p{L}0-9-]{2,63}$"));
    if (text.size() > 254 || !shape.match(text).hasMatch())
        return wrong(field, FieldIssue::NotEmail);
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    return {QString(text.left(at) + text.mid(at).toLower()), std::nullopt};
}

bool isEmpty(const QJsonValue &typed)
{
    return typed.isNull() || typed.isUndefined() || (typed.isString() && typed.toString().left(4096).trimmed().isEmpty());
}

} // namespace

QString plainParagraphs(const QString &text, qsizetype maxLength)
{
    QStringList lines;
    qsizetype left = maxLength;
    const QString bounded = text.left(maxLength * 2 + 64);
    const QStringList raw = bounded.split(QLatin1Char('\n'));
    for (const QString &line : raw) {
        if (left <= 0)
            break;
        lines += plainBoundedText(line, left);
        left -= lines.last().size() + 1;
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

int minorDigits(const QString &currency)
{
    static const QStringList whole{QStringLiteral("JPY"), QStringLiteral("KRW"), QStringLiteral("VND"),
                                   QStringLiteral("CLP"), QStringLiteral("ISK"), QStringLiteral("XAF")};
    return whole.contains(currency) ? 0 : 2;
}

std::optional<Money> parseMoney(const QString &text, const QString &currency)
{
    QString bare;
    QString letters;
    const QString bounded = text.left(64);
    for (const QChar c : bounded) {
        if (c.isSpace())
            continue; // a no-break space between thousands is a space too
        if (c.isDigit() || c == QLatin1Char('.') || c == QLatin1Char(','))
            bare += c;
        else
            letters += c.toUpper();
    }
    const bool sign = currency == QLatin1String("EUR") && letters == QString(QChar(0x20AC));
    if (!letters.isEmpty() && letters != currency && !sign)
        return std::nullopt;

    const int digits = minorDigits(currency);
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,13}|\\d{1,3}(?:\\.\\d{3})+(?=,|$)|\\d{1,3}(?:,\\d{3})+(?=\\.|$))"
                                                         "(?:[.,](\\d{1,2}))?$"));
    const QRegularExpressionMatch match = shape.match(bare);
    if (!match.hasMatch())
        return std::nullopt;
    QString units = match.captured(1);
    QString cents = match.captured(2);
    // "1,234" may be a thousand or a bit more than one: better to ask again than to guess.
    if (cents.isEmpty() && (units.contains(QLatin1Char('.')) || units.contains(QLatin1Char(','))) &&
        units.count(QLatin1Char('.')) + units.count(QLatin1Char(',')) == 1)
        return std::nullopt;
    if (digits == 0 && !cents.isEmpty())
        return std::nullopt;
    units.remove(QLatin1Char('.')).remove(QLatin1Char(','));
    const QString minor = units + (digits == 0 ? QString() : cents.leftJustified(2, QLatin1Char('0')));
    bool ok = false;
    const qint64 value = minor.toLongLong(&ok);
    if (!ok || value > 1'000'000'000'000)
        return std::nullopt;
    return Money{value, currency};
}

CheckedValue checkField(const FlowField &field, const QJsonValue &typed, const QString &region)
{
    if (isEmpty(typed))
        return field.required ? wrong(field, FieldIssue::Missing) : CheckedValue{};

    switch (field.type) {
    case FieldType::Number: return checkNumber(field, typed);
    case FieldType::Money: return checkMoney(field, typed);
    case FieldType::YesNo:
        return typed.isBool() ? CheckedValue{typed, std::nullopt} : wrong(field, FieldIssue::NotYesNo);
    case FieldType::Text: case FieldType::Multiline: case FieldType::Date: case FieldType::Choice:
    case FieldType::Phone: case FieldType::Email: break;
    }

    // A number is fine where a text is wanted: order numbers often come as numbers from other systems.
    if (!typed.isString() && !typed.isDouble())
        return wrong(field, FieldIssue::NotText);
    const QString text = typed.isString() ? typed.toString() : QString::number(typed.toDouble(), 'f', QLocale::FloatingPointShortest);
    const QString trimmed = text.left(longestText + 1).trimmed();

    CheckedValue checked;
    switch (field.type) {
    case FieldType::Date: {
        const QDate date = QDate::fromString(trimmed, Qt::ISODate);
        checked = date.isValid() && trimmed.size() == 10 ? CheckedValue{date.toString(Qt::ISODate), std::nullopt}
                                                         : wrong(field, FieldIssue::NotDate);
        break;
    }
    case FieldType::Choice: {
        checked = wrong(field, FieldIssue::NotListed);
        for (const FlowOption &option : field.choices) {
            if (option.value == trimmed)
                checked = {option.value, std::nullopt};
        }
        break;
    }
    case FieldType::Phone: {
        const std::optional<PhoneNumber> number = PhoneNumber::parse(trimmed, region);
        checked = number ? CheckedValue{number->e164(), std::nullopt} : wrong(field, FieldIssue::NotPhone);
        break;
    }
    case FieldType::Email: checked = checkEmail(field, trimmed); break;
    case FieldType::Text: case FieldType::Multiline: checked = checkText(field, trimmed); break;
    case FieldType::Number: case FieldType::Money: case FieldType::YesNo: break; // answered above
    }
    // Nothing but invisible characters is nothing.
    if (!checked.error && checked.value.isNull() && field.required)
        return wrong(field, FieldIssue::Missing);
    return checked;
}

} // namespace linija
