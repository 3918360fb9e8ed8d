// Where everything of one timeline row lies: computed without a window, painted by TimelineDelegate. Pixels, relative to
// the row's top left corner. Every text is bounded before it is shaped, and has a fixed number of lines at most; what
// does not fit ends in an ellipsis. GUI thread (fonts).
#pragma once

#include "core/domain/timeline.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/searchwords.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/laidtext.h"

#include <QRect>

#include <vector>

namespace linija {

enum class RowFold { Folded, Open }; // Open: the whole text can be read

// What the row says, already in words.
struct TimelineRowContent
{
    Channel channel = Channel::Note;
    Direction direction = Direction::None;
    QString time;     // "11:46"
    QString dayTitle; // empty: no header above
    QString title;
    QString details;
    QString body;
    ComplaintTrail trail;
    QVector<TextSpan> titleMarks; // in title + details
    QVector<TextSpan> bodyMarks;
    bool running = false;
    bool overdue = false;
    bool recorded = false;
    RowFold fold = RowFold::Folded;
};

// Fonts, distances and colours of one look: text size and theme.
struct TimelineLook
{
    Tokens tokens;
    QFont body;
    QFont emphasis;
    QFont small;
    QFont smallBold;
    int timeWidth = 40; // the widest time of day of the locale
    int scrollBarWidth = 0;

    [[nodiscard]] static TimelineLook current(const TimelineWords &words); // from ui/theme
};

struct TimelineRowLayout
{
    int height = 0;
    QRect dayText; // null where the row has no header
    QString dayTitle;
    int dayLineY = 0;
    QRect time;
    QString timeText;
    QRect disc; // circle behind the channel's icon
    QRect card;
    QRect recorded; // the little sign of a recording; null where there is none
    std::vector<LaidText> texts;
    bool cut = false; // opening the row would show more
};

[[nodiscard]] TimelineRowContent timelineRowContent(const TimelineEntry &entry, const TimelineWords &words,
                                                    const SearchWords &search, Timestamp now, RowFold fold);
[[nodiscard]] TimelineRowLayout layOutTimelineRow(const TimelineRowContent &content, int width,
                                                  const TimelineLook &look);

} // namespace linija
