// A knowledge-base article in one language. The body is CommonMark without HTML; it is untrusted.
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace linija {

struct ArticleText
{
    QString language; // BCP 47
    QString title;
    QString body; // CommonMark
};

struct Article
{
    ArticleId id;
    QString slug;     // stable name, "damaged-goods-refund"
    QString category; // "returns"
    QStringList keywords;
    int version = 1;
    int helped = 0; // how often agents said that it helped
    Timestamp updatedAt{};
    QVector<ArticleText> texts; // one per language
    QString rev;
};

// One row of a result list.
struct ArticleHit
{
    ArticleId id;
    QString slug;
    QString title;
    QString snippet; // plain text; matched words lie between U+0002 and U+0003
    QString titleMarked; // the title with the same marks
    QString language;
    int version = 1;
    int helped = 0;
    Timestamp updatedAt{};
};

} // namespace linija
