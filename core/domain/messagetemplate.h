// A canned reply: a text that the company prepared, in several languages. Untrusted CommonMark without HTML.
#pragma once

#include "core/domain/article.h"

namespace linija {

using TemplateId = StrongId<struct TemplateTag>;

struct MessageTemplate
{
    TemplateId id;
    QString slug;
    QVector<ArticleText> texts; // one per language
    QString rev;
};

} // namespace linija
