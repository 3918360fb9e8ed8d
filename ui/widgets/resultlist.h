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
    QString secondKeys = {};      // another badge, after the first
    QString heading = {};         // stands above the row: it begins a group
    QVector<TextMark> marks = {}; // in the title: what was searched for
    QVector<TextMark> detailMarks = {};

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
[[nodiscard]] ResultRowLayout resultRowLayout(const QRect &row, bool twoLines, int tagWidth, int titleLines = 1);
[[nodiscard]] int resultRowHeight(bool twoLines, int titleLines = 1);
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
    // A quiet line below the rows: what keys do with the row that is current. None: no line.
    struct FootKey
    {
        QString keys; // keyText()
        QString text;
        friend bool operator==(const FootKey &, const FootKey &) = default;
    };
    void setFoot(const QVector<FootKey> &keys);
    void chooseCurrent();
    void chooseRow(const QModelIndex &index) override;
    [[nodiscard]] int contentHeight() const;

    // A long title goes on further lines, up to so many; 1 at first: it is cut.
    void setTitleLines(int most);
    void setTitleRole(TextRole role); // Emphasis at first
    [[nodiscard]] TextRole titleRole() const { return m_titleRole; }
    [[nodiscard]] int titleLinesOf(const ResultRow &row) const; // at the width of now

    // Opens a place below a row and puts the widget there, as high as it needs; the rows after it move down. An empty key
    // closes it. The list keeps the widget as its child and does not delete it.
    void openBelow(const QString &key, QWidget *widget);
    [[nodiscard]] int roomBelow(const QModelIndex &index) const;

Q_SIGNALS:
    void chosen(const QString &key);
    void contentHeightChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void updateGeometries() override;

private:
    void placeFoot();
    void measureOpened();

    ResultListModel *m_model = nullptr;
    QWidget *m_foot = nullptr;
    QVector<FootKey> m_footKeys;
    int m_mostTitleLines = 1;
    TextRole m_titleRole = TextRole::Emphasis;
    QString m_openedKey;
    QWidget *m_opened = nullptr;
    int m_room = 0;
};

} // namespace linija
