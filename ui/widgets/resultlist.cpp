#include "ui/widgets/resultlist.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/keyhint.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace linija {

namespace {
constexpr qsizetype mostRows = 200;
}

void ResultListModel::setRows(const QVector<ResultRow> &wanted)
{
    const QVector<ResultRow> rows = wanted.mid(0, mostRows);
    const int common = int(std::min(rows.size(), m_rows.size()));
    for (int i = 0; i < common; ++i) {
        if (m_rows.at(i) == rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        Q_EMIT dataChanged(index(i), index(i));
    }
    if (rows.size() > common) {
        beginInsertRows({}, common, int(rows.size()) - 1);
        m_rows += rows.mid(common);
        endInsertRows();
    } else if (m_rows.size() > common) {
        beginRemoveRows({}, common, int(m_rows.size()) - 1);
        m_rows.resize(common);
        endRemoveRows();
    }
}

int ResultListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ResultListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResultRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return CustomerWords::list({row.title, row.detail, row.keys.isEmpty() ? row.tag : spokenKeys(row.keys), spokenKeys(row.secondKeys)});
    case KeyRole: return row.key;
    case DetailRole: return row.detail;
    case IconRole: return int(row.icon);
    case TagRole: return row.tag;
    case StateRoleRole: return int(row.role);
    case HeadingRole: return row.heading;
    default: return {};
    }
}

QHash<int, QByteArray> ResultListModel::roleNames() const
{
    return {{Qt::DisplayRole, "title"}, {KeyRole, "key"}, {DetailRole, "detail"},
            {IconRole, "icon"},         {TagRole, "tag"}, {StateRoleRole, "state"}};
}

int resultHeadingHeight() { return QFontMetrics(textFont(TextRole::SmallBold)).height() + px(8); }

int resultRowHeight(bool twoLines, int titleLines)
{
    const int title = QFontMetrics(textFont(TextRole::Emphasis)).height();
    const int detail = QFontMetrics(textFont(TextRole::Small)).height();
    return px(6) + titleLines * title + (twoLines ? px(1) + detail : 0) + px(6);
}

ResultRowLayout resultRowLayout(const QRect &row, bool twoLines, int tagWidth, int titleLines)
{
    ResultRowLayout layout;
    const int side = px(16);
    const int left = row.left() + px(10);
    layout.icon = QRect(left, row.top() + (row.height() - side) / 2, side, side);
    const int textLeft = left + side + px(10);
    const int right = row.right() - px(10);
    const int titleHeight = titleLines * QFontMetrics(textFont(TextRole::Emphasis)).height();
    const int detailHeight = QFontMetrics(textFont(TextRole::Small)).height();
    layout.tag = QRect(right - tagWidth + 1, row.top(), tagWidth, row.height());
    const int textRight = tagWidth > 0 ? layout.tag.left() - px(8) : right;
    const int whole = titleHeight + (twoLines ? px(1) + detailHeight : 0);
    const int top = row.top() + (row.height() - whole) / 2;
    layout.title = QRect(textLeft, top, std::max(0, textRight - textLeft + 1), titleHeight);
    if (twoLines)
        layout.detail = QRect(textLeft, top + titleHeight + px(1), layout.title.width(), detailHeight);
    return layout;
}

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ResultListModel *>(index.model());
    if (!model)
        return;
    const ResultRow &row = model->rowAt(index.row());
    const Tokens &t = tokens();
    const bool selected = option.state & QStyle::State_Selected;
    const auto *list = qobject_cast<const ResultList *>(option.widget);
    const int titleLines = list ? list->titleLinesOf(row) : 1;
    const QFont titleFont = textFont(list ? list->titleRole() : TextRole::Emphasis);
    const QFont smallFont = textFont(TextRole::Small);
    const QFontMetrics smallMetrics(smallFont);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect place = option.rect;
    if (list)
        place.setBottom(place.bottom() - list->roomBelow(index));
    if (!row.heading.isEmpty()) {
        const QRect head(place.left() + px(10), place.top(), place.width() - px(20), resultHeadingHeight());
        painter->setFont(textFont(TextRole::SmallBold));
        painter->setPen(t.textMuted);
        painter->drawText(head.adjusted(0, px(4), 0, 0), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), row.heading);
        place.setTop(place.top() + head.height());
    }
    const QSize badge = row.keys.isEmpty() ? QSize() : keyHintSize(row.keys);
    const QSize second = row.secondKeys.isEmpty() ? QSize(0, 0) : keyHintSize(row.secondKeys);
    const int secondWidth = second.isEmpty() ? 0 : px(4) + second.width();
    const int tagWidth = !row.keys.isEmpty() ? badge.width() + secondWidth : row.tag.isEmpty() ? 0 : smallMetrics.horizontalAdvance(row.tag) + 1;
    ResultRowLayout layout = resultRowLayout(place, !row.detail.isEmpty(), tagWidth, titleLines);
    if (option.direction == Qt::RightToLeft) {
        for (QRect *rect : {&layout.icon, &layout.title, &layout.detail, &layout.tag})
            *rect = QStyle::visualRect(Qt::RightToLeft, place, *rect);
    }
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.ours.bg : t.hover);
        painter->drawRoundedRect(place, radius::control, radius::control);
    }
    if (selected && (option.state & QStyle::State_HasFocus)) {
        QPen ring(t.focus);
        ring.setWidthF(2);
        painter->setPen(ring);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), radius::control, radius::control);
    }
    paintIcon(painter, layout.icon, row.icon, row.role == StateRole::Neutral ? t.textMuted : t.state(row.role).fg);
    LaidText title = layOutText(row.title, markFormats(row.marks, row.title.size()), titleFont, layout.title.width(), titleLines);
    title.color = t.text;
    paintLaid(painter, layout.title.topLeft(), title);
    painter->setFont(smallFont);
    painter->setPen(t.textMuted);
    if (!row.detail.isEmpty() && row.detailMarks.isEmpty()) {
        painter->drawText(layout.detail, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                          smallMetrics.elidedText(row.detail, Qt::ElideRight, layout.detail.width()));
    } else if (!row.detail.isEmpty()) {
        LaidText detail = layOutText(row.detail, markFormats(row.detailMarks, row.detail.size()), smallFont, layout.detail.width(), 1);
        detail.color = t.textMuted;
        paintLaid(painter, layout.detail.topLeft(), detail);
        painter->setPen(t.textMuted);
    }
    if (!row.keys.isEmpty()) {
        const bool mirrored = option.direction == Qt::RightToLeft;
        const int top = place.center().y() - badge.height() / 2;
        paintKeyHint(painter, QRect(QPoint(layout.tag.left() + (mirrored ? secondWidth : 0), top), badge), row.keys);
        if (!second.isEmpty())
            paintKeyHint(painter, QRect(QPoint(mirrored ? layout.tag.left() : layout.tag.right() + 1 - second.width(), top), second),
                         row.secondKeys);
    } else if (!row.tag.isEmpty())
        painter->drawText(layout.tag, Qt::AlignCenter | Qt::TextSingleLine, row.tag);
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int head = index.data(ResultListModel::HeadingRole).toString().isEmpty() ? 0 : resultHeadingHeight();
    const bool twoLines = !index.data(ResultListModel::DetailRole).toString().isEmpty();
    const auto *list = qobject_cast<const ResultList *>(option.widget);
    const auto *model = qobject_cast<const ResultListModel *>(index.model());
    const int titleLines = list && model ? list->titleLinesOf(model->rowAt(index.row())) : 1;
    return {px(120), head + resultRowHeight(twoLines, titleLines) + (list ? list->roomBelow(index) : 0)};
}

ResultList::ResultList(QWidget *parent) : QListView(parent), m_model(new ResultListModel(this))
{
    setModel(m_model);
    setItemDelegate(new ResultDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(ResultListModel::KeyRole).toString()); });
    connect(this, &QListView::activated, this, [this](const QModelIndex &index) {
        // A click has been said already; activated() here means Enter.
        if (!QListView::hasFocus() || QGuiApplication::mouseButtons() != Qt::NoButton)
            return;
        Q_EMIT chosen(index.data(ResultListModel::KeyRole).toString());
    });
}

void ResultList::setRows(const QVector<ResultRow> &rows)
{
    m_model->setRows(rows);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

void ResultList::step(int by)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp((currentIndex().isValid() ? currentIndex().row() : -1) + by, 0, count - 1);
    setCurrentIndex(m_model->index(row));
    if (!QListView::hasFocus())
        tellCurrentRow(*this); // with the focus the view does it itself
}

void ResultList::chooseCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT chosen(currentIndex().data(ResultListModel::KeyRole).toString());
}

void ResultList::chooseRow(const QModelIndex &index)
{
    setCurrentIndex(index);
    chooseCurrent();
}

int ResultList::contentHeight() const
{
    int height = 2 * px(5);
    for (const ResultRow &row : m_model->rows()) {
        height += resultRowHeight(!row.detail.isEmpty(), titleLinesOf(row)) + (row.heading.isEmpty() ? 0 : resultHeadingHeight());
        if (m_opened && row.key == m_openedKey)
            height += m_room;
    }
    return height + (m_foot ? m_foot->sizeHint().height() : 0);
}

void ResultList::setTitleLines(int most)
{
    m_mostTitleLines = most;
    scheduleDelayedItemsLayout();
}

void ResultList::setTitleRole(TextRole role)
{
    m_titleRole = role;
    scheduleDelayedItemsLayout();
}

int ResultList::titleLinesOf(const ResultRow &row) const
{
    if (m_mostTitleLines == 1)
        return 1;
    const int tag = !row.keys.isEmpty() ? keyHintSize(row.keys).width()
        : row.tag.isEmpty()             ? 0
                                        : QFontMetrics(textFont(TextRole::Small)).horizontalAdvance(row.tag) + 1;
    const int width = resultRowLayout(QRect(0, 0, viewport()->width(), px(30)), !row.detail.isEmpty(), tag).title.width();
    const LaidText laid = layOutText(row.title, {}, textFont(m_titleRole), std::max(1, width), m_mostTitleLines);
    return std::max(1, laid.layout ? laid.layout->lineCount() : 1);
}

void ResultList::openBelow(const QString &key, QWidget *widget)
{
    if (m_opened && m_opened != widget) {
        m_opened->removeEventFilter(this);
        m_opened->hide();
    }
    const bool isNew = widget && m_opened != widget;
    m_openedKey = key;
    m_opened = key.isEmpty() ? nullptr : widget;
    if (m_opened) {
        if (isNew)
            m_opened->installEventFilter(this);
        m_opened->setParent(viewport());
        m_opened->show();
    } else if (widget) {
        widget->removeEventFilter(this);
        widget->hide();
    }
    m_room = 0;
    measureOpened();
    doItemsLayout();
    Q_EMIT contentHeightChanged();
}

int ResultList::roomBelow(const QModelIndex &index) const
{
    return m_opened && index.data(ResultListModel::KeyRole).toString() == m_openedKey ? m_room : 0;
}

void ResultList::measureOpened()
{
    if (!m_opened)
        return;
    const int width = std::max(1, viewport()->width() - 2 * px(space::s));
    const int height = m_opened->hasHeightForWidth() ? m_opened->heightForWidth(width) : m_opened->sizeHint().height();
    const int room = height + px(space::s) + px(space::xs);
    if (room == m_room)
        return;
    m_room = room;
    scheduleDelayedItemsLayout();
    Q_EMIT contentHeightChanged();
}

bool ResultList::eventFilter(QObject *watched, QEvent *event)
{
    // Another text size or longer words: it lies on the rows without a layout around it.
    if (watched == m_opened && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &ResultList::measureOpened, Qt::QueuedConnection);
    return QListView::eventFilter(watched, event);
}

void ResultList::updateGeometries()
{
    QListView::updateGeometries();
    if (!m_opened)
        return;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->rowAt(i).key != m_openedKey)
            continue;
        const QRect row = visualRect(m_model->index(i));
        m_opened->setGeometry(row.left() + px(space::s), row.bottom() + 1 - m_room + px(space::xs), row.width() - 2 * px(space::s),
                              m_room - px(space::s) - px(space::xs));
    }
}

void ResultList::setFoot(const QVector<FootKey> &keys)
{
    if (keys == m_footKeys)
        return;
    m_footKeys = keys;
    delete std::exchange(m_foot, nullptr);
    if (!keys.isEmpty()) {
        m_foot = new QWidget(this);
        auto *row = new QHBoxLayout(m_foot);
        scaleMargins(row, 10, 4, 10, 6);
        scaleSpacing(row, 5);
        for (const FootKey &key : keys) {
            auto *text = new QLabel(key.text, m_foot);
            linija::setRole(text, "small");
            text->setTextFormat(Qt::PlainText);
            row->addWidget(new KeyHint(key.keys, m_foot));
            row->addWidget(text);
            addScaledSpace(row, space::s);
        }
        row->addStretch(1);
        m_foot->show();
    }
    placeFoot();
    scheduleDelayedItemsLayout();
}

// In a margin of its own: rows scroll above it, never below it.
void ResultList::placeFoot()
{
    const int height = m_foot ? m_foot->sizeHint().height() : 0;
    setViewportMargins(0, 0, 0, height);
    if (!m_foot)
        return;
    const int side = frameWidth();
    m_foot->setGeometry(side, this->height() - side - height, width() - 2 * side, height);
}

void ResultList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_mostTitleLines > 1 && event->size().width() != event->oldSize().width()) // QListView does so only where rows wrap
        scheduleDelayedItemsLayout();
    measureOpened();
    if (m_foot)
        m_foot->setGeometry(m_foot->x(), height() - frameWidth() - m_foot->height(), width() - 2 * frameWidth(), m_foot->height());
}

void ResultList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeFoot();
}

} // namespace linija
