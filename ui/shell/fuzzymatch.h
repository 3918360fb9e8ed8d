// Finds the letters of a query in a name, in their order but not necessarily side by side: "hu" or "hng" finds "Hang up".
// A local alignment after Smith and Waterman (1981) with affine gaps, as fzf's second algorithm has it: a letter counts
// more at the beginning of a word and after another that matched, gaps cost. The scores are ours. Case and accents make no
// difference; each Chinese or Japanese character is a word of its own. Pure; any thread.
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace linija {

// A text made ready for matching; keep it for texts that are searched again and again.
struct FoldedText
{
    QString letters;         // decomposed, without marks, in one case
    QVector<int> origin;     // of each letter in the text, UTF-16 units
    QVector<bool> wordStart;
};

[[nodiscard]] FoldedText foldText(const QString &text); // at most 160 letters are looked at

struct FuzzyMatch
{
    int score = 0;           // comparable between names for the same query
    QVector<int> positions;  // of the matched letters in the text, UTF-16 units, ascending

    friend bool operator==(const FuzzyMatch &, const FuzzyMatch &) = default;
};

// One word against one name. Nothing where a letter is missing, or where what matches is spread too thin to be meant.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const FoldedText &word, const FoldedText &name);

} // namespace linija
