#include "ui/guide/guidewords.h"

#include "core/base/untrustedtext.h"

#include <QDate>

namespace linija {

QString GuideWords::problem(const FieldError &error, FieldType type, const QLocale &locale)
{
    switch (error.issue) {
    case FieldIssue::Missing:
        return type == FieldType::Choice || type == FieldType::YesNo ? tr("Please choose one.") : tr("Please fill this in.");
    case FieldIssue::TooLong: return tr("Too long: at most %n character(s).", nullptr, int(error.limit));
    case FieldIssue::NotText: return tr("Please write this as text.");
    case FieldIssue::NotNumber: return tr("Please write a number.");
    case FieldIssue::TooSmall: return tr("Too small: at least %1.").arg(locale.toString(error.limit, 'g', 10));
    case FieldIssue::TooLarge: return tr("Too large: at most %1.").arg(locale.toString(error.limit, 'g', 10));
    case FieldIssue::NotDate:
        return tr("Please write a day like %1.").arg(locale.toString(QDate(2026, 11, 21), QLocale::ShortFormat));
    case FieldIssue::NotListed: return tr("Please choose one from the list.");
    case FieldIssue::NotYesNo: return tr("Please choose yes or no.");
    case FieldIssue::NotPhone: return tr("This does not look like a phone number.");
    case FieldIssue::NotEmail: return tr("This does not look like an e-mail address.");
    case FieldIssue::NotMoney: return tr("Please write an amount like %1.").arg(locale.toString(64.9, 'f', 2));
    case FieldIssue::UnknownField: return tr("This step has no such field.");
    }
    return {};
}

QString GuideWords::text(const QJsonValue &value, const FlowField &field, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    if (value.isObject() && field.type == FieldType::Money) {
        const QJsonObject money = value.toObject();
        return plain.toString(money.value(QLatin1String("minor")).toDouble() / 100.0, 'f', 2);
    }
    if (value.isDouble())
        return plain.toString(value.toDouble(), 'g', 12);
    if (field.type == FieldType::Date) {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (day.isValid())
            return locale.toString(day, QLocale::ShortFormat);
    }
    return value.toString();
}

QString GuideWords::isoDate(const QString &typed, const QLocale &locale)
{
    const QString text = typed.trimmed();
    QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        QString format = locale.dateFormat(QLocale::ShortFormat);
        if (!format.contains(QLatin1String("yyyy")))
            day = locale.toDate(text, QString(format).replace(QLatin1String("yy"), QLatin1String("yyyy")));
        if (!day.isValid())
            day = locale.toDate(text, format);
        if (day.isValid() && day.year() < 1970)
            day = day.addYears(100); // two digits of a year mean this century
    }
    return day.isValid() ? day.toString(Qt::ISODate) : text;
}

QString GuideWords::inLanguage(const LocalText &text, const QString &language)
{
    return plainBoundedText(textIn(text, bestLanguage(text, language)), 400);
}

QString GuideWords::quoted(const QString &text, const QString &language)
{
    const QLocale locale(language);
    if (locale.language() == QLocale::Latvian) // CLDR has the English marks; Latvians write these
        return QStringLiteral("„%1”").arg(text);
    return locale.quoteString(text);
}

QString GuideWords::agentLanguage(const QString &setting)
{
    return canonicalLanguage(setting.isEmpty() ? QLocale().name() : setting);
}

} // namespace linija
