// Paints a found article as a card: title and snippet with the matched words marked, how often it helped, how old it is.
// The geometry comes from a plain struct that is computed without a window. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/domain/article.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/laidtext.h"

#include <QStyledItemDelegate>

namespace linija {

struct ArticleRowLayout
{
    int height = 0;
    QRect card;
    LaidText title;
    LaidText snippet; // null layout where there is none
    QRect chip;       // null where nobody said yet that it helped
    QString chipText;
    QRect meta;
    QString metaText;
};

[[nodiscard]] ArticleRowLayout layOutArticleRow(const ArticleHit &hit, int width, Timestamp now, const Tokens &tokens);
// "updated 3 days ago"
[[nodiscard]] QString articleAge(Timestamp updated, Timestamp now);

class ArticleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ArticleDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace linija
