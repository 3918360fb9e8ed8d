// The words of a search field, and where they stand in a text: without regard to case and accents, one UTF-16 unit for
// one, so that positions in the folded text are positions in the text. Pure.
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace linija {

struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
};

class SearchWords
{
public:
    static constexpr int MaxWords = 12;

    explicit SearchWords(const QString &text = {});

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool allIn(const QStringList &texts) const; // every word occurs at the start of a word of one of them
    [[nodiscard]] QVector<TextSpan> spansIn(const QString &text) const; // in rising order, without overlap

private:
    QStringList m_words; // folded
};

} // namespace linija
