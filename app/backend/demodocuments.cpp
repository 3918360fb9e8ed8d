#include "app/backend/demodocuments.h"

#include "core/base/uuid7.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace linija::backend {

namespace {

constexpr qint64 maxDocumentBytes = 512 * 1024;

QString idOf(const QString &type, const QString &name) { return namedUuid(type + u':' + name).toString(QUuid::WithoutBraces); }

Result<QByteArray> readBounded(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, file.errorString()};
    if (file.size() > maxDocumentBytes)
        return Error{ErrorCode::TooLarge, u"larger than 512 KiB"_s};
    return file.readAll();
}

struct ArticleFile
{
    QMap<QString, QString> properties;
    QString body;
};

Result<ArticleFile> parseArticle(const QByteArray &bytes)
{
    const QStringList lines = QString::fromUtf8(bytes).replace(u"\r\n"_s, u"\n"_s).split(u'\n');
    if (lines.first().trimmed() != u"---")
        return Error{ErrorCode::Invalid, u"line 1: must be ---"_s};
    ArticleFile article;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line == u"---") {
            article.body = lines.mid(i + 1).join(u'\n').trimmed() + u'\n';
            if (article.properties.value(u"title"_s).isEmpty())
                return Error{ErrorCode::Invalid, u"title is missing"_s};
            return article;
        }
        if (line.isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return Error{ErrorCode::Invalid, u"line %1: wants name: value"_s.arg(i + 1)};
        QString value = line.mid(colon + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        article.properties.insert(line.left(colon).trimmed(), value);
    }
    return Error{ErrorCode::Invalid, u"the block of properties has no second ---"_s};
}

} // namespace

DemoDocuments readArticles(const QString &folder, Timestamp now)
{
    static const QRegularExpression name(u"^([a-z0-9][a-z0-9-]*)\\.(en|uk|lt|lv|ru|zh-Hant)\\.md$"_s);
    DemoDocuments result;
    QMap<QString, QMap<QString, ArticleFile>> bySlug;
    for (const QString &file : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const auto match = name.match(file);
        if (!match.hasMatch()) {
            result.skipped.append(file + u": name: wants slug.language.md"_s);
            continue;
        }
        const auto bytes = readBounded(folder + u'/' + file);
        const auto article = bytes ? parseArticle(*bytes) : Result<ArticleFile>(bytes.error());
        if (!article) {
            result.skipped.append(file + u": "_s + article.error().detail);
            continue;
        }
        bySlug[match.captured(1)].insert(match.captured(2), *article);
    }
    for (auto it = bySlug.constBegin(); it != bySlug.constEnd(); ++it) {
        const auto &languages = it.value();
        const ArticleFile &main = languages.contains(u"en"_s) ? *languages.constFind(u"en"_s) : languages.first();
        QJsonObject texts;
        QStringList keywords;
        for (auto text = languages.constBegin(); text != languages.constEnd(); ++text) {
            texts.insert(text.key(), QJsonObject{{u"title"_s, text->properties.value(u"title"_s)}, {u"body"_s, text->body}});
            for (const QString &keyword : text->properties.value(u"keywords"_s).split(u',', Qt::SkipEmptyParts))
                keywords.append(keyword.trimmed());
        }
        keywords.removeAll(QString());
        keywords.removeDuplicates();
        QString days = main.properties.value(u"updated"_s);
        days.remove(u'd');
        const Timestamp updated = now - std::chrono::days(std::clamp(days.toInt(), 0, 3650));
        result.rows.append({u"articles"_s, idOf(u"article"_s, it.key()),
                            {{u"slug"_s, it.key()},
                             {u"category"_s, main.properties.value(u"category"_s, u"general"_s)},
                             {u"keywords"_s, QJsonArray::fromStringList(keywords)},
                             {u"version"_s, std::max(1, main.properties.value(u"version"_s).toInt())},
                             {u"helped"_s, std::max(0, main.properties.value(u"helped"_s).toInt())},
                             {u"updatedAt"_s, toIso(updated)},
                             {u"texts"_s, texts}},
                            updated});
    }
    return result;
}

DemoDocuments readFlows(const QString &folder)
{
    DemoDocuments result;
    for (const QString &file : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto bytes = readBounded(folder + u'/' + file);
        if (!bytes) {
            result.skipped.append(file + u": "_s + bytes.error().detail);
            continue;
        }
        QJsonParseError error{};
        const QJsonObject document = QJsonDocument::fromJson(*bytes, &error).object();
        const QString slug = document.value(u"slug"_s).toString();
        if (slug.isEmpty()) {
            result.skipped.append(error.error == QJsonParseError::NoError
                                      ? file + u": slug: is missing"_s
                                      : u"%1: line %2: %3"_s.arg(file).arg(bytes->left(error.offset).count('\n') + 1).arg(error.errorString()));
            continue;
        }
        result.rows.append({u"flows"_s, idOf(u"flow"_s, slug), {{u"slug"_s, slug}, {u"document"_s, document}}, {}});
    }
    return result;
}

} // namespace linija::backend
