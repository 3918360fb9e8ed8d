#include "ui/knowledge/articlelistmodel.h"

#include "ui/knowledge/markedtext.h"

#include <algorithm>

namespace linija {

void ArticleListModel::setHits(const QVector<ArticleHit> &hits)
{
    const int now = int(std::min<qsizetype>(hits.size(), MaxRows));
    const int before = int(m_hits.size());
    // Rows are taken over in place, so that the selected row stays selected while words are typed.
    const int kept = std::min(before, now);
    if (now < before) {
        beginRemoveRows({}, now, before - 1);
        m_hits.resize(now);
        endRemoveRows();
    }
    for (int row = 0; row < kept; ++row)
        m_hits[row] = hits.at(row);
    if (kept > 0)
        Q_EMIT dataChanged(index(0), index(kept - 1));
    if (now > kept) {
        beginInsertRows({}, kept, now - 1);
        m_hits.append(hits.mid(kept, now - kept));
        endInsertRows();
    }
}

int ArticleListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ArticleHit &hit = m_hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return markedText(hit.title, 200).text;
    case Qt::AccessibleTextRole: return QString(markedText(hit.title, 200).text + QStringLiteral(". ") + markedText(hit.snippet, 300).text);
    case HitRole: return QVariant::fromValue(hit);
    case IdRole: return hit.id.uuid();
    default: return {};
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert(HitRole, "hit");
    names.insert(IdRole, "id");
    return names;
}

} // namespace linija
