// What the knowledge search found, or what fits the step: at most fifty rows, replaced as a whole by each answer.
// GUI thread; owned by the panel.
#pragma once

#include "core/domain/article.h"

#include <QAbstractListModel>
#include <QVector>

namespace linija {

class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    static constexpr int MaxRows = 50;
    enum Role { HitRole = Qt::UserRole + 1, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void setHits(const QVector<ArticleHit> &hits);
    [[nodiscard]] const ArticleHit &hitAt(int row) const { return m_hits.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QVector<ArticleHit> m_hits;
};

} // namespace linija

Q_DECLARE_METATYPE(linija::ArticleHit)
