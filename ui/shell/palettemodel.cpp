#include "ui/shell/palettemodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linija {

namespace {

class Palette
{
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

constexpr int mostWords = 8;
constexpr double byKeyword = 0.6;   // of what the same match in the name is worth
constexpr double foundByStore = 40; // a customer found by number, an article by its text
constexpr double settingsAfter = 25; // settings are seldom what a call needs: they go before others only by so much
constexpr double mostForUse = 30;   // use may change the order of what matches alike; never lift what hardly matches

double forUse(double weight) { return std::min(mostForUse, 10 * std::log2(1 + weight)); }

// Longer names say more that was not asked for.
double forBrevity(const FoldedText &title) { return -0.05 * double(title.letters.size()); }

} // namespace

QVector<FoldedText> foldedWords(const QString &text)
{
    QVector<FoldedText> words;
    for (const QString &word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (words.size() < mostWords)
            words.append(foldText(word));
    }
    return words;
}

QVector<TextMark> marksOf(const QVector<int> &positions)
{
    QVector<int> sorted = positions;
    std::sort(sorted.begin(), sorted.end());
    QVector<TextMark> marks;
    for (const int position : std::as_const(sorted)) {
        if (!marks.isEmpty() && position <= marks.last().start + marks.last().length)
            marks.last().length = std::max(marks.last().length, position - marks.last().start + 1);
        else
            marks.append({position, 1});
    }
    return marks;
}

void PaletteCommands::set(const QVector<PaletteEntry> &entries)
{
    m_entries.clear();
    m_entries.reserve(entries.size());
    for (const PaletteEntry &entry : entries)
        m_entries.append({entry, foldText(entry.title), foldedWords(entry.keywords)});
}

const PaletteEntry *PaletteCommands::find(const QString &key) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Folded &one) { return one.entry.key == key; });
    return found == m_entries.end() ? nullptr : &found->entry;
}

QVector<RankedEntry> PaletteCommands::rank(const QString &query, const UsageCounts &usage, Timestamp now, int most) const
{
    const QVector<FoldedText> words = foldedWords(query);
    QVector<RankedEntry> ranked;
    if (words.isEmpty())
        return ranked;
    for (const Folded &one : m_entries) {
        double score = 0;
        QVector<int> positions;
        bool all = true;
        for (const FoldedText &word : words) {
            std::optional<FuzzyMatch> inTitle = fuzzyMatch(word, one.title);
            double best = inTitle ? inTitle->score : 0;
            bool byTitle = inTitle.has_value();
            for (const FoldedText &keyword : one.keywords) {
                const auto match = keyword.letters.startsWith(word.letters) ? fuzzyMatch(word, keyword) : std::nullopt;
                if (match && byKeyword * match->score > best) {
                    best = byKeyword * match->score;
                    byTitle = false;
                }
            }
            if (best <= 0) {
                all = false;
                break;
            }
            score += best;
            // A letter here and one there would be noise, not a reason.
            const bool plain = word.letters.size() >= 3 || one.title.letters.contains(word.letters);
            if (byTitle && plain)
                positions += inTitle->positions;
        }
        if (all)
            ranked.append({one.entry, score + forUse(usage.weight(one.entry.key, now)) + forBrevity(one.title), marksOf(positions)});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const RankedEntry &a, const RankedEntry &b) { return a.score > b.score; });
    QVector<RankedEntry> kept;
    QHash<int, int> ofKind;
    for (const RankedEntry &one : std::as_const(ranked)) {
        // Actions are done more often than settings are changed.
        const int room = one.entry.kind == PaletteKind::Setting ? (most + 1) / 2 : most;
        if (ofKind[int(one.entry.kind)]++ < room)
            kept.append(one);
    }
    return kept;
}

RankedEntry rankFound(const PaletteEntry &entry, const QString &query, const UsageCounts &usage, Timestamp now)
{
    RankedEntry ranked{entry, 0, {}};
    const FoldedText title = foldText(entry.title);
    QVector<int> positions;
    const QVector<FoldedText> words = foldedWords(query);
    for (const FoldedText &word : words) {
        const auto match = fuzzyMatch(word, title);
        // The store finds beginnings of words: scattered letters would mark what it never looked at.
        const bool begins = match && title.letters.contains(word.letters);
        ranked.score += begins ? match->score : foundByStore / double(words.size());
        if (begins)
            positions += match->positions;
    }
    ranked.marks = marksOf(positions);
    ranked.score += forUse(usage.weight(entry.key, now)) + forBrevity(title);
    return ranked;
}

QString paletteHeading(PaletteKind kind)
{
    switch (kind) {
    case PaletteKind::Customer: return Palette::tr("Customers", "group of search results");
    case PaletteKind::Action: return Palette::tr("Actions", "group of search results");
    case PaletteKind::Setting: return Palette::tr("Settings", "group of search results");
    case PaletteKind::Article: return Palette::tr("Articles", "group of search results");
    }
    return {};
}

QVector<ResultRow> paletteRows(const QVector<RankedEntry> &entries)
{
    struct Group
    {
        PaletteKind kind;
        double best = 0;
        QVector<const RankedEntry *> entries;
    };
    QVector<Group> groups = {{PaletteKind::Customer, 0, {}}, {PaletteKind::Action, 0, {}}, {PaletteKind::Setting, 0, {}}, {PaletteKind::Article, 0, {}}};
    for (const RankedEntry &one : entries) {
        Group &group = groups[int(one.entry.kind)];
        group.entries.append(&one);
        group.best = std::max(group.best, one.score - (one.entry.kind == PaletteKind::Setting ? settingsAfter : 0));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Group &a, const Group &b) { return a.best > b.best; });
    QVector<ResultRow> rows;
    for (const Group &group : std::as_const(groups)) {
        bool first = true;
        for (const RankedEntry *one : group.entries) {
            ResultRow row;
            row.key = one->entry.key;
            row.icon = one->entry.icon;
            row.title = one->entry.title;
            row.detail = one->entry.detail;
            row.keys = one->entry.keys;
            row.marks = one->marks;
            row.detailMarks = one->entry.detailMarks;
            row.heading = first ? paletteHeading(group.kind) : QString();
            switch (group.kind) {
            case PaletteKind::Customer: row.role = StateRole::Ours; break;
            case PaletteKind::Article:
            case PaletteKind::Action:
            case PaletteKind::Setting: break;
            }
            rows.append(row);
            first = false;
        }
    }
    return rows;
}

} // namespace linija
