// Shows where a query matches: titles and pieces of a body as plain text, matched words between U+0002 and U+0003.
// Pure functions, any thread. Texts are untrusted: what comes out has no control characters but those two.
#pragma once

#include "core/storage/searchtext.h"

#include <QString>
#include <QVector>

namespace linija {

inline constexpr QChar markBegin{0x0002};
inline constexpr QChar markEnd{0x0003};

class QueryWords
{
public:
    explicit QueryWords(const QString &query);
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] qsizetype count() const { return m_words.size(); }
    [[nodiscard]] const QVector<TextWord> &words() const { return m_words; }

    enum class Match { None, Prefix, Whole };
    // How query word `index` matches a word of a text; inside of a run of ideographs everything is a whole match.
    [[nodiscard]] Match match(qsizetype index, const TextWord &word) const;

private:
    QVector<TextWord> m_words;
};

[[nodiscard]] QString markedText(const QString &text, const QueryWords &query, qsizetype maxLength = 300);
// The piece of a CommonMark body where most words of the query stand, about `length` characters; its beginning where none do.
[[nodiscard]] QString snippetOf(const QString &body, const QueryWords &query, qsizetype length = 160);
// CommonMark without its marks, on one line.
[[nodiscard]] QString plainBody(const QString &body);

} // namespace linija
