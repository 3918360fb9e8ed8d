#include "app/ctl/command.h"
#include "app/ctl/localstore.h"

#include "core/base/whenready.h"
#include "core/knowledge/articlesearch.h"

#include <QCoreApplication>

namespace linija::ctl {

void runArticles(Context &context, Done done)
{
    QStringList arguments = context.arguments;
    const QString language = takeOption(arguments, QStringLiteral("--language")).value_or(QStringLiteral("en"));
    bool isNumber = true;
    const int limit = takeOption(arguments, QStringLiteral("--limit")).value_or(QStringLiteral("10")).toInt(&isNumber);
    if (arguments.size() < 2 || arguments.first() != QStringLiteral("search") || !isNumber || limit < 1)
        return done(wrongUse(context, "articles", QStringLiteral("say what to search for")));
    auto opened = openAsGuest(context.paths);
    if (!opened) {
        context.out.error(opened.error());
        return done(LacksEnvironment);
    }
    const std::shared_ptr<Store> store = std::move(opened).value();
    const auto search = std::make_shared<ArticleSearch>(*store);
    whenReady(
        search->search(arguments.mid(1).join(QLatin1Char(' ')), language, limit), qApp,
        [out = context.out, done, store, search](const Result<QVector<ArticleHit>> &hits) {
            if (!hits) {
                out.error(hits.error());
                return done(LacksEnvironment);
            }
            for (const ArticleHit &hit : *hits) {
                QString snippet = hit.snippet;
                snippet.remove(QChar(2)).remove(QChar(3));
                out.row({{QStringLiteral("id"), hit.id.toString()}, {QStringLiteral("slug"), hit.slug},
                         {QStringLiteral("title"), hit.title}, {QStringLiteral("language"), hit.language},
                         {QStringLiteral("version"), hit.version}, {QStringLiteral("helped"), hit.helped},
                         {QStringLiteral("snippet"), snippet}},
                        QStringLiteral("%1  %2\n    %3").arg(hit.slug, hit.title, snippet));
            }
            if (hits->isEmpty())
                out.message(QStringLiteral("nothing found"));
            done(hits->isEmpty() ? NotFine : Fine);
        });
}

} // namespace linija::ctl
