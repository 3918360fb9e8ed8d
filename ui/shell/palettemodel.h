// What the palette offers for a query and in which order: pure, tested without a window. Entries of four kinds; commands
// (actions and settings) are ranked here, customers and articles come ranked from the store and are put among them.
#pragma once

#include "ui/shell/fuzzymatch.h"
#include "ui/shell/usagecounts.h"
#include "ui/widgets/resultlist.h"

#include <QVector>

namespace linija {

enum class PaletteKind { Customer, Action, Setting, Article };

struct PaletteEntry
{
    QString key; // "customer:<id>", "action:mute", "setting:textPercent", "article:<id>"
    PaletteKind kind = PaletteKind::Action;
    QString title;
    QString detail;
    QString keywords; // other words that find it; not shown
    QString keys;     // shown as a badge
    Icon icon = Icon::ArrowRight;
    QVector<TextMark> detailMarks = {}; // in the detail: what was searched for

    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};

struct RankedEntry
{
    PaletteEntry entry;
    double score = 0;
    QVector<TextMark> marks; // in the title
};

// The commands, folded once and searched often.
class PaletteCommands
{
public:
    void set(const QVector<PaletteEntry> &entries);
    [[nodiscard]] const PaletteEntry *find(const QString &key) const;
    // All that have every word of the query, best first; at most `most` of each kind.
    [[nodiscard]] QVector<RankedEntry> rank(const QString &query, const UsageCounts &usage, Timestamp now, int most) const;

private:
    struct Folded
    {
        PaletteEntry entry;
        FoldedText title;
        QVector<FoldedText> keywords;
    };
    QVector<Folded> m_entries;
};

// An entry that the store found: marked where the query's letters stand in its title, scored by that and by use.
// The words of what was typed, for comparing.
[[nodiscard]] QVector<FoldedText> foldedWords(const QString &text);
[[nodiscard]] RankedEntry rankFound(const PaletteEntry &entry, const QString &query, const UsageCounts &usage, Timestamp now);

// Rows in groups with headings: the group with the best entry first, settings after others that match nearly
// as well. The order within a group is that of `entries`.
[[nodiscard]] QVector<ResultRow> paletteRows(const QVector<RankedEntry> &entries);
[[nodiscard]] QString paletteHeading(PaletteKind kind); // translated
[[nodiscard]] QVector<TextMark> marksOf(const QVector<int> &positions);

} // namespace linija
