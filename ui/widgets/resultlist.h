// A short list of things that were found or may be chosen: icon, title, detail, a tag at the right. Used by the search
// boxes and pages. Rows come as a whole; unchanged rows stay what they are, so selection and scroll position stay too.
// GUI thread. Texts are painted plain.
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/laidtext.h"
#include "ui/widgets/spokenlist.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QVector>

class QLabel;

namespace linija {

struct ResultRow
{
    QString key; // for the program; unique in the list
    Icon icon = Icon::Info;
    QString title;
    QString detail; // may be empty: one line
    QString tag;    // small, at the right: a key or a kind
    StateRole role = StateRole::Neutral;
    QString keys = {};            // shown as a badge at the right, instead of the tag
    QString heading = {};         // stands above the row: it begins a group
    QVector<TextMark> marks = {}; // in the title: what was searched for

    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

class ResultListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1, DetailRole, IconRole, TagRole, StateRoleRole, HeadingRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(const QVector<ResultRow> &rows); // at most 200 are taken
    [[nodiscard]] const QVector<ResultRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const ResultRow &rowAt(int row) const { return m_rows.at(row); }

private:
    QVector<ResultRow> m_rows;
};

// Where the parts of a row lie; plain, tested without a window.
struct ResultRowLayout
{
    QRect icon;
    QRect title;
    QRect detail;
    QRect tag;
};
[[nodiscard]] ResultRowLayout resultRowLayout(const QRect &row, bool twoLines, int tagWidth);
[[nodiscard]] int resultRowHeight(bool twoLines);
[[nodiscard]] int resultHeadingHeight();

class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

class ResultList : public QListView, public ChoosesRows
{
    Q_OBJECT
public:
    explicit ResultList(QWidget *parent = nullptr);

    void setRows(const QVector<ResultRow> &rows); // the first is made current where none was
    [[nodiscard]] ResultListModel &resultModel() { return *m_model; }
    void step(int by); // moves the current row from outside, e.g. from a search field that keeps the focus
    void setFoot(const QString &text); // a quiet line below the rows: what keys do; empty: none
    void chooseCurrent();
    void chooseRow(const QModelIndex &index) override;
    [[nodiscard]] int contentHeight() const;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeFoot();

    ResultListModel *m_model = nullptr;
    QLabel *m_foot = nullptr;
};

} // namespace linija
