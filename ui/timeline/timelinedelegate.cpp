#include "ui/timeline/timelinedelegate.h"

#include "ui/theme/icons.h"
#include "ui/timeline/timelinemodel.h"

#include <QPainter>

namespace linija {

namespace {

constexpr int cachedRows = 400; // some screens of rows up and down

struct ChannelMark
{
    Icon icon;
    StateRole role;
};

ChannelMark markOf(const TimelineEntry &entry)
{
    switch (entry.channel) {
    case Channel::Call: return {Icon::Phone, StateRole::Ours};
    case Channel::Chat: return {Icon::Chat, StateRole::Ours};
    case Channel::Email: return {Icon::Mail, StateRole::Ours};
    case Channel::Sms: return {Icon::Sms, StateRole::Ours};
    case Channel::Order: return {Icon::Box, StateRole::Ours};
    case Channel::Complaint: return {Icon::Flag, StateRole::Waiting};
    case Channel::Survey: return {Icon::Star, StateRole::Coaching};
    case Channel::Task: return {Icon::Callback, StateRole::Waiting};
    case Channel::Note: return {Icon::Note, StateRole::Neutral};
    }
    return {Icon::Note, StateRole::Neutral};
}

} // namespace

TimelineDelegate::TimelineDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent), m_clock(clock), m_layouts(cachedRows)
{
}

void TimelineDelegate::setSearch(const QString &text)
{
    m_search = SearchWords(text);
    m_layouts.clear();
}

void TimelineDelegate::setRunningRole(StateRole role) { m_runningRole = role; }

void TimelineDelegate::setOpened(TimelineEntryId id)
{
    const TimelineEntryId before = m_opened;
    m_opened = id;
    forget(before);
    forget(id);
}

void TimelineDelegate::forget(TimelineEntryId id)
{
    const QList<Key> keys = m_layouts.keys();
    for (const Key &key : keys)
        if (key.id == id)
            m_layouts.remove(key);
}

void TimelineDelegate::forgetLooks()
{
    m_look.reset();
    m_words = TimelineWords();
    m_layouts.clear();
}

const TimelineLook &TimelineDelegate::look() const
{
    if (!m_look)
        m_look = TimelineLook::current(m_words);
    return *m_look;
}

void TimelineDelegate::takeDay() const
{
    const QDate today = m_words.day(m_clock.now());
    if (today != m_today) {
        m_today = today;
        m_layouts.clear();
    }
}

int TimelineDelegate::estimatedHeight() const { return px(52); }

const TimelineRowLayout &TimelineDelegate::layoutFor(const QModelIndex &index, int width) const
{
    takeDay();
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    Q_ASSERT(model);
    const TimelineEntry &entry = model->entryAt(index.row());
    const bool running = model->isRunning(index.row());
    const Key key{entry.id, width, model->startsDay(index.row()), running};
    if (const TimelineRowLayout *known = m_layouts.object(key))
        return *known;
    TimelineRowContent content =
        timelineRowContent(entry, m_words, m_search, m_clock.now(),
                           entry.id == m_opened && !m_opened.isNull() ? RowFold::Open : RowFold::Folded);
    content.running = running;
    if (running)
        content.dayTitle = tr("Now");
    else if (key.header)
        content.dayTitle = m_words.dayTitle(m_words.day(entry.at), m_today);
    auto layout = std::make_unique<TimelineRowLayout>(layOutTimelineRow(content, width, look()));
    const TimelineRowLayout *made = layout.get();
    m_layouts.insert(key, layout.release());
    return *made;
}

int TimelineDelegate::heightFor(const QModelIndex &index, int width) const { return layoutFor(index, width).height; }

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : px(480);
    return {width, heightFor(index, width)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    const TimelineRowLayout &row = layoutFor(index, option.rect.width());
    const TimelineLook &look = this->look();
    const Tokens &colors = look.tokens;
    const bool running = model->isRunning(index.row());
    const QPoint origin = option.rect.topLeft();

    painter->save();
    if (!row.dayText.isNull()) {
        painter->setFont(look.smallBold);
        painter->setPen(colors.textMuted);
        const QRect text = row.dayText.translated(origin);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, row.dayTitle);
        painter->setPen(colors.border);
        const int lineY = origin.y() + row.dayLineY;
        painter->drawLine(text.right() + px(8), lineY, origin.x() + row.card.right(), lineY);
    }

    painter->setFont(look.small);
    painter->setPen(colors.textMuted);
    painter->drawText(row.time.translated(origin), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, row.timeText);

    painter->setRenderHint(QPainter::Antialiasing);
    const ChannelMark mark = markOf(model->entryAt(index.row()));
    const StateColors &state = colors.state(running ? m_runningRole : mark.role);
    const QRectF disc = QRectF(row.disc.translated(origin));
    painter->setPen(Qt::NoPen);
    painter->setBrush(state.bg);
    painter->drawEllipse(disc);
    const qreal inset = disc.width() * 0.23;
    paintIcon(painter, disc.adjusted(inset, inset, -inset, -inset), mark.icon, state.fg);

    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
    const QRectF card = QRectF(row.card.translated(origin)).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen outline(focused ? colors.focus : running ? colors.state(m_runningRole).border : colors.border);
    outline.setWidthF(focused ? 2.0 : running ? 1.4 : 1.0);
    painter->setPen(outline);
    painter->setBrush(index.row() == m_hovered ? colors.hover : colors.card);
    painter->drawRoundedRect(card, radius::card, radius::card);
    painter->setRenderHint(QPainter::Antialiasing, false);

    for (const LaidText &text : row.texts)
        paintLaid(painter, origin, text);
    if (!row.recorded.isNull())
        paintIcon(painter, QRectF(row.recorded.translated(origin)), Icon::Speaker, colors.textMuted);
    painter->restore();
}

} // namespace linija
