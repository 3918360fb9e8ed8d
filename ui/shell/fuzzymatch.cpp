#include "ui/shell/fuzzymatch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace linija {

namespace {

constexpr qsizetype longestText = 160;
constexpr int longestWord = 32;

constexpr int letter = 16;
constexpr int atWordStart = 12;
constexpr int atBeginning = 6; // of the whole name, on top of the word's start
constexpr int besideTheLast = 10;
constexpr int gapOpens = 3;
constexpr int gapGrows = 1;
// Below this a letter stands neither at a word's start nor beside another, on the whole.
constexpr int leastPerLetter = letter + 3;
constexpr int none = std::numeric_limits<int>::min() / 4;

bool isIdeograph(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo: return true;
    default: return false; // Unicode's list, not ours
    }
}

} // namespace

FoldedText foldText(const QString &text)
{
    FoldedText folded;
    bool between = true;
    for (qsizetype i = 0; i < text.size() && folded.letters.size() < longestText; ++i) {
        const QChar original = text.at(i);
        const bool plain = original.unicode() < 0x80; // most are, and need no tables
        const QString parts = plain ? QString(original.toLower()) : QString(original).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar part : parts) {
            if (part.isMark())
                continue;
            const bool inWord = part.isLetterOrNumber() || part.isSurrogate();
            folded.letters.append(part);
            folded.origin.append(int(i));
            folded.wordStart.append(inWord && (between || isIdeograph(part)));
            between = !inWord;
        }
    }
    return folded;
}

std::optional<FuzzyMatch> fuzzyMatch(const FoldedText &word, const FoldedText &name)
{
    const int n = int(std::min<qsizetype>(word.letters.size(), longestWord));
    const int m = int(name.letters.size());
    if (n == 0 || n > m)
        return std::nullopt;
    // Most names lack a letter: found without the table.
    for (int i = 0, j = 0; i < n; ++i, ++j) {
        while (j < m && name.letters.at(j) != word.letters.at(i))
            ++j;
        if (j == m)
            return std::nullopt;
    }

    // ending[i][j]: best score of the first i+1 letters where the last of them is matched at j.
    // reaching[i][j]: the best of those up to j, less what the gap since then costs.
    struct Cell
    {
        int ending = none;
        int reaching = none;
        qint16 from = -1; // where the letter before was matched, for `ending`
        qint16 last = -1; // where the letter was matched, for `reaching`
    };
    std::vector<Cell> table(std::size_t(n) * std::size_t(m));
    const auto cell = [&](int i, int j) -> Cell & { return table[std::size_t(i) * std::size_t(m) + std::size_t(j)]; };
    for (int i = 0; i < n; ++i) {
        for (int j = 0; j < m; ++j) {
            Cell &here = cell(i, j);
            if (word.letters.at(i) == name.letters.at(j)) {
                const int own = letter + (name.wordStart.at(j) ? atWordStart : 0) + (j == 0 ? atBeginning : 0);
                if (i == 0) {
                    here.ending = own;
                } else if (j > 0) {
                    const Cell &beside = cell(i - 1, j - 1);
                    const int adjacent = beside.ending == none ? none : beside.ending + own + besideTheLast;
                    const int apart = beside.reaching == none ? none : beside.reaching + own;
                    here.ending = std::max(adjacent, apart);
                    here.from = adjacent >= apart ? qint16(j - 1) : beside.last;
                }
            }
            const int opened = here.ending == none ? none : here.ending;
            const Cell *before = j > 0 ? &cell(i, j - 1) : nullptr;
            int grown = none;
            if (before && before->reaching != none)
                grown = before->reaching - (before->last == j - 1 ? gapOpens : gapGrows);
            here.reaching = std::max(opened, grown);
            here.last = opened >= grown ? qint16(j) : before->last;
        }
    }

    int best = none;
    int at = -1;
    for (int j = 0; j < m; ++j) {
        const int score = cell(n - 1, j).ending;
        if (score > best) {
            best = score;
            at = j;
        }
    }
    if (at < 0 || best < n * leastPerLetter - (n == 1 ? 4 : 0))
        return std::nullopt;
    FuzzyMatch match;
    match.score = best;
    for (int i = n - 1; i >= 0; --i) {
        match.positions.prepend(name.origin.at(at));
        at = cell(i, at).from;
    }
    return match;
}

} // namespace linija
