#include "core/guide/flowtext.h"

#include "core/base/untrustedtext.h"
#include "core/guide/fieldvalue.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>

namespace linija {

namespace {

constexpr qsizetype longestText = 4000;
constexpr qsizetype longestValue = 256;

QString spokenMoney(const QJsonObject &money, const QLocale &locale)
{
    const QString currency = money.value(QLatin1String("currency")).toString().left(3);
    const QJsonValue minor = money.value(QLatin1String("minor"));
    if (!minor.isDouble() || currency.isEmpty())
        return {};
    const int digits = minorDigits(currency);
    const double units = digits == 0 ? minor.toDouble() : minor.toDouble() / 100;
    return locale.toString(units, 'f', digits) + QChar(QChar::Nbsp) + currency;
}

// Numeric dates: the agent reads them aloud and inflects the month as the sentence needs it.
QString spokenDate(const QDate &date, const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::English: return locale.toString(date, QStringLiteral("d MMMM yyyy"));
    case QLocale::Lithuanian: return date.toString(Qt::ISODate);
    case QLocale::Chinese: return QStringLiteral("%1年%2月%3日").arg(date.year()).arg(date.month()).arg(date.day());
    default: return date.toString(QStringLiteral("dd.MM.yyyy")); // languages are open-ended, not an enum of ours
    }
}

QLocale localeOf(const QString &language)
{
    const QString tag = canonicalLanguage(language);
    if (tag == QLatin1String("zh-Hant"))
        return QLocale(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
    // English without a region would write months first.
    return tag == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(tag);
}

} // namespace

QVector<Placeholder> placeholders(const QString &text)
{
    QVector<Placeholder> found;
    qsizetype at = 0;
    while ((at = text.indexOf(QLatin1String("{{"), at)) >= 0) {
        const qsizetype end = text.indexOf(QLatin1String("}}"), at + 2);
        if (end < 0)
            break;
        QString name = text.mid(at + 2, end - at - 2).trimmed();
        for (const QChar c : std::as_const(name)) {
            if (!c.isLetterOrNumber() && c != QLatin1Char('.') && c != QLatin1Char('_') && c != QLatin1Char('-')) {
                name.clear();
                break;
            }
        }
        found.append({at, end + 2 - at, name});
        at = end + 2;
    }
    return found;
}

bool hasOpenPlaceholder(const QString &text)
{
    const QVector<Placeholder> found = placeholders(text);
    const qsizetype from = found.isEmpty() ? 0 : found.last().from + found.last().length;
    return text.indexOf(QLatin1String("{{"), from) >= 0;
}

QString fillText(const QString &text, const std::function<QString(const QString &)> &value)
{
    QString out;
    qsizetype at = 0;
    const QVector<Placeholder> found = placeholders(text);
    for (const Placeholder &each : found) {
        out += QStringView(text).mid(at, each.from - at);
        at = each.from + each.length;
        const QString filled = each.name.isEmpty() ? QString() : value(each.name);
        if (!filled.isEmpty()) {
            out += filled;
            // "Olena K." at the end of a sentence: one full stop is enough.
            const QChar next = at < text.size() ? text.at(at) : QChar();
            if (filled.endsWith(QLatin1Char('.')) && (next == QLatin1Char('.') || next == QChar(0x3002)))
                out.chop(1);
            continue;
        }
        const QChar after = at < text.size() ? text.at(at) : QChar(QLatin1Char('.'));
        if (after.isSpace() || after.isPunct()) {
            while (!out.isEmpty() && out.back() == QLatin1Char(' '))
                out.chop(1);
            if (!after.isSpace() && !out.isEmpty() && (out.back() == QLatin1Char(',') || out.back() == QChar(0xFF0C)))
                out.chop(1);
        }
    }
    out += QStringView(text).mid(at);
    return plainParagraphs(out, longestText);
}

QString spokenValue(const QJsonValue &value, const QString &language, const FlowField *field)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Bool: return {};
    case QJsonValue::Double: {
        const QLocale locale = localeOf(language);
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::Object: return spokenMoney(value.toObject(), localeOf(language));
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size() && i < 20; ++i) {
            if (list.at(i).isString())
                parts += list.at(i).toString().left(longestValue);
        }
        return plainBoundedText(parts.join(QLatin1String(", ")), longestValue);
    }
    case QJsonValue::String: break;
    }
    const QString text = value.toString();
    if (field && field->type == FieldType::Choice) {
        for (const FlowOption &option : field->choices) {
            if (option.value == text)
                return plainBoundedText(textIn(option.label, language), longestValue);
        }
    }
    if (field && field->type == FieldType::Date) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            return spokenDate(date, localeOf(language));
    }
    return plainBoundedText(text, longestValue);
}

QJsonValue valueAt(const QJsonObject &data, const QString &name)
{
    QJsonValue here = data;
    const QStringList keys = name.left(256).split(QLatin1Char('.'));
    for (const QString &key : keys) {
        if (!here.isObject())
            return QJsonValue(QJsonValue::Undefined);
        here = here.toObject().value(key);
    }
    return here;
}

} // namespace linija
