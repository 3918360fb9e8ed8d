// Articles (articles/<slug>.<lang>.md with a block of properties on top) and flows (flows/<slug>.json) of a demo folder.
#pragma once

#include "app/backend/demohistory.h"

namespace linija::backend {

struct DemoDocuments
{
    QVector<DemoRow> rows;
    QStringList skipped; // "file: place: why": the rest works without it
};

[[nodiscard]] DemoDocuments readArticles(const QString &folder, Timestamp now);
[[nodiscard]] DemoDocuments readFlows(const QString &folder);

} // namespace linija::backend
