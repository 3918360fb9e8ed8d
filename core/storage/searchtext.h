// Text made comparable for search, one way for everything that is searched: case folded, diacritics removed ("Šķērsiela" and
// "skersiela" agree), apostrophes inside words dropped, runs of Chinese or Japanese characters cut into overlapping pairs,
// because they have no spaces. Pure functions, any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace linija {

// Where a word stands in the text it came from.
struct TextWord
{
    QString folded;
    qsizetype begin = 0; // UTF-16 units in the original
    qsizetype length = 0;
    bool ideographic = false; // a whole run of Chinese or Japanese characters
};

class SearchText
{
public:
    [[nodiscard]] static QString fold(const QString &text);
    // Words in order, at most `limit`.
    [[nodiscard]] static QVector<TextWord> words(const QString &text, qsizetype limit);
    // What goes into an index: terms with spaces between them; of a run of ideographs its pairs and its last character.
    [[nodiscard]] static QString indexText(const QString &text);
    // What to look for: each is the beginning of an index term. Without repetitions.
    [[nodiscard]] static QStringList terms(const QString &query, qsizetype maxLength = 256, qsizetype maxWords = 16);
};

} // namespace linija
