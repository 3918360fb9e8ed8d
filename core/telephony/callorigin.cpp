#include "core/telephony/callorigin.h"

#include "core/base/untrustedtext.h"

#include <QUrl>

#include <algorithm>

namespace linija {

namespace {

constexpr qsizetype maxEntries = 8;
constexpr qsizetype maxData = 256;

// Divides at a character that stands neither in quotes nor in angle brackets.
QStringList divided(const QString &text, QChar at)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    bool angled = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == QLatin1Char('\\') && i + 1 < text.size()) {
            part += c;
            part += text.at(++i);
            continue;
        }
        if (c == QLatin1Char('"') && !angled)
            quoted = !quoted;
        else if (!quoted && c == QLatin1Char('<'))
            angled = true;
        else if (!quoted && c == QLatin1Char('>'))
            angled = false;
        if (c == at && !quoted && !angled) {
            parts.push_back(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    parts.push_back(part.trimmed());
    return parts;
}

QString unquoted(QString text)
{
    text = text.trimmed();
    if (text.size() < 2 || !text.startsWith(QLatin1Char('"')) || !text.endsWith(QLatin1Char('"')))
        return text;
    text = text.mid(1, text.size() - 2);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('\\') && i + 1 < text.size())
            ++i;
        out += text.at(i);
    }
    return out;
}

// The value of ";name=…" among parameters; empty where it is not there.
QString parameter(const QStringList &parts, const char *name)
{
    for (const QString &part : parts.mid(1)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals > 0 && part.left(equals).trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return unquoted(part.mid(equals + 1));
    }
    return {};
}

struct NameAddress
{
    QString name;
    QString user;
    QString query; // what follows "?" in the address: headers of it
    QString uriParameters;
};

NameAddress readAddress(const QString &text)
{
    NameAddress out;
    QString uri = text;
    const qsizetype open = text.indexOf(QLatin1Char('<'));
    if (open >= 0) {
        out.name = plainBoundedText(unquoted(text.left(open)), 80);
        const qsizetype close = text.indexOf(QLatin1Char('>'), open);
        uri = text.mid(open + 1, close < 0 ? -1 : close - open - 1);
    }
    const qsizetype question = uri.indexOf(QLatin1Char('?'));
    if (question >= 0) {
        out.query = uri.mid(question + 1);
        uri = uri.left(question);
    }
    const qsizetype colon = uri.indexOf(QLatin1Char(':'));
    const QString scheme = uri.left(colon).toLower();
    if (colon < 0 || (scheme != QLatin1String("sip") && scheme != QLatin1String("sips") && scheme != QLatin1String("tel")))
        return out;
    QString rest = uri.mid(colon + 1);
    const qsizetype at = rest.indexOf(QLatin1Char('@'));
    out.uriParameters = rest.mid(std::max<qsizetype>(0, at + 1)).section(QLatin1Char(';'), 1);
    if (scheme == QLatin1String("tel"))
        rest = rest.section(QLatin1Char(';'), 0, 0);
    else
        rest = at < 0 ? QString() : rest.left(at).section(QLatin1Char(';'), 0, 0).section(QLatin1Char(':'), 0, 0);
    out.user = plainBoundedText(QUrl::fromPercentEncoding(rest.toUtf8()), 80);
    return out;
}

bool isHex(const QString &text)
{
    return !text.isEmpty() && text.size() % 2 == 0 && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f'));
    });
}

} // namespace

QString UserToUser::text() const
{
    QByteArray bytes = data;
    if (bytes.size() > 1 && (bytes.at(0) == '\x00' || bytes.at(0) == '\x04'))
        bytes.remove(0, 1);
    if (bytes.size() > 2 && static_cast<unsigned char>(bytes.at(0)) == 0xc8) {
        const int length = static_cast<unsigned char>(bytes.at(1));
        bytes = length <= bytes.size() - 2 ? bytes.mid(2, length) : QByteArray();
    }
    const QString read = QString::fromUtf8(bytes);
    const bool printable = std::all_of(read.cbegin(), read.cend(), [](QChar c) {
        return c != QChar::ReplacementCharacter && (c.isPrint() || c == QLatin1Char('\t'));
    });
    return printable ? plainBoundedText(read, maxData) : QString();
}

QVector<UserToUser> readUserToUser(const QString &value)
{
    QVector<UserToUser> out;
    for (const QString &entry : divided(value, QLatin1Char(','))) {
        if (out.size() >= maxEntries)
            break;
        const QStringList parts = divided(entry, QLatin1Char(';'));
        const bool quoted = parts.constFirst().startsWith(QLatin1Char('"'));
        const QString body = unquoted(parts.constFirst());
        const QString encoding = parameter(parts, "encoding").toLower();
        UserToUser one;
        if (encoding == QLatin1String("hex") || (encoding.isEmpty() && !quoted && isHex(body))) { // hex where none is said
            if (!isHex(body) || body.size() > 2 * maxData)
                continue;
            one.data = QByteArray::fromHex(body.toLatin1());
        } else if (!body.isEmpty() && body.toUtf8().size() <= maxData) {
            one.data = body.toUtf8();
        } else {
            continue;
        }
        const QString purpose = parameter(parts, "purpose");
        one.purpose = purpose.isEmpty() ? QStringLiteral("isdn-uui") : plainBoundedText(purpose, 64);
        one.content = plainBoundedText(parameter(parts, "content"), 64);
        out.push_back(one);
    }
    return out;
}

QVector<Forwarding> readDiversion(const QString &value)
{
    QVector<Forwarding> out;
    for (const QString &entry : divided(value, QLatin1Char(','))) {
        if (out.size() >= maxEntries)
            break;
        const QStringList parts = divided(entry, QLatin1Char(';'));
        const NameAddress address = readAddress(parts.constFirst());
        if (!address.user.isEmpty())
            out.push_back({address.name, address.user, plainBoundedText(parameter(parts, "reason"), 32)});
    }
    return out;
}

QVector<Forwarding> readHistoryInfo(const QString &value)
{
    struct Entry
    {
        Forwarding who;
        QString cause; // why the call was sent TO this one (RFC 4458)
    };
    QVector<Entry> entries;
    for (const QString &text : divided(value, QLatin1Char(','))) {
        if (entries.size() >= 4 * maxEntries)
            break;
        const QStringList parts = divided(text, QLatin1Char(';'));
        const NameAddress address = readAddress(parts.constFirst());
        if (address.user.isEmpty())
            continue;
        Entry entry{{address.name, address.user, {}}, {}};
        entry.cause = plainBoundedText(parameter(QStringList{QString()} + address.uriParameters.split(QLatin1Char(';')), "cause"), 32);
        // Left with an answer of its own: "?Reason=SIP%3Bcause%3D486".
        const QString reason = QUrl::fromPercentEncoding(address.query.toUtf8());
        const qsizetype at = reason.indexOf(QLatin1String("cause="), 0, Qt::CaseInsensitive);
        if (at >= 0)
            entry.who.reason = plainBoundedText(reason.mid(at + 6).section(QLatin1Char(';'), 0, 0).section(QLatin1Char('&'), 0, 0), 32);
        entries.push_back(entry);
    }
    QVector<Forwarding> out;
    for (qsizetype i = entries.size() - 2; i >= 0 && out.size() < maxEntries; --i) { // the last is where the call went: here
        Forwarding who = entries.at(i).who;
        if (who.reason.isEmpty())
            who.reason = entries.at(i + 1).cause;
        out.push_back(who);
    }
    return out;
}

} // namespace linija
