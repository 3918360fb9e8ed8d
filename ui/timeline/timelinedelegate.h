// Paints a row of the timeline from its TimelineRowLayout and remembers layouts and heights: a row is shaped once per
// width, text size and theme, not once per frame. GUI thread; owned by the panel.
#pragma once

#include "core/base/clock.h"
#include "ui/timeline/timelinerowlayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace linija {

class TimelineModel;

class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TimelineDelegate(const Clock &clock, QObject *parent = nullptr);

    void setSearch(const QString &text); // words to mark
    void setRunningRole(StateRole role); // the colour of the contact that goes on; the view is repainted by who says it
    void setOpened(TimelineEntryId id);  // the entry whose whole text is shown; null: none
    [[nodiscard]] TimelineEntryId opened() const { return m_opened; }
    void setHovered(int row) { m_hovered = row; }

    void forget(TimelineEntryId id); // the entry changed
    void forgetLooks();              // theme, text size or language changed

    [[nodiscard]] int heightFor(const QModelIndex &index, int width) const;
    [[nodiscard]] const TimelineRowLayout &layoutFor(const QModelIndex &index, int width) const;
    [[nodiscard]] int estimatedHeight() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Key
    {
        TimelineEntryId id;
        int width = 0;
        bool header = false;
        bool running = false;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.id, key.width, key.header, key.running);
        }
    };
    [[nodiscard]] const TimelineLook &look() const;
    void takeDay() const; // "Today" of yesterday is "Yesterday" now

    const Clock &m_clock;
    mutable TimelineWords m_words;
    mutable std::optional<TimelineLook> m_look;
    mutable QCache<Key, TimelineRowLayout> m_layouts;
    mutable QDate m_today;
    SearchWords m_search;
    TimelineEntryId m_opened;
    StateRole m_runningRole = StateRole::Talking;
    int m_hovered = -1;
};

} // namespace linija
