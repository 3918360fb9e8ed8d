#include "core/storage/searchtext.h"

#include <algorithm>
#include <array>
#include <memory>

namespace linija {

namespace {

constexpr char16_t dropped = 0;      // a combining mark
constexpr char16_t many = 0xffff;    // folds to more than one character: ask Unicode

bool isHangul(char16_t c)
{
    return c >= 0xac00 && c <= 0xd7a3;
}

QString foldSlowly(QStringView text)
{
    QString out;
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (!c.isMark())
            out += c;
    }
    return out;
}

// The fold of every character of the basic plane. Normalising a long history word by word would take seconds; a table takes
// milliseconds. Made once, on the first search.
class FoldTable
{
public:
    FoldTable()
    {
        for (size_t i = 0; i < m_to.size(); ++i) {
            const QChar c(static_cast<char16_t>(i));
            if (c.isSurrogate() || isHangul(c.unicode())) {
                m_to[i] = c.unicode();
                continue;
            }
            const QString folded = foldSlowly(QStringView(&c, 1));
            m_to[i] = folded.isEmpty() ? dropped : folded.size() == 1 ? folded.front().unicode() : many;
        }
    }
    [[nodiscard]] char16_t operator[](QChar c) const { return m_to[c.unicode()]; }

private:
    std::array<char16_t, 65'536> m_to{};
};

const FoldTable &foldTable()
{
    static const auto table = std::make_unique<FoldTable>();
    return *table;
}

bool isIdeographic(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x3040 && u <= 0x30ff)     // hiragana, katakana
        || (u >= 0x3100 && u <= 0x312f)     // bopomofo
        || (u >= 0x3400 && u <= 0x9fff)     // ideographs
        || (u >= 0xf900 && u <= 0xfaff);    // compatibility ideographs
}

bool isApostrophe(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x27 || u == 0x2019 || u == 0x2bc || u == 0x2018 || u == 0x60 || u == 0xb4;
}

bool isPlainWordCharacter(QChar c)
{
    return (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) && !isIdeographic(c);
}

void foldInto(QString &out, QStringView text)
{
    const FoldTable &table = foldTable();
    for (const QChar c : text) {
        const char16_t folded = table[c];
        if (folded == many)
            out += foldSlowly(QStringView(&c, 1));
        else if (folded != dropped)
            out += QChar(folded);
    }
}

} // namespace

QString SearchText::fold(const QString &text)
{
    QString out;
    out.reserve(text.size());
    foldInto(out, text);
    return out;
}

QVector<TextWord> SearchText::words(const QString &text, qsizetype limit)
{
    QVector<TextWord> out;
    const qsizetype size = text.size();
    qsizetype i = 0;
    while (i < size && out.size() < limit) {
        TextWord word;
        word.begin = i;
        if (isIdeographic(text.at(i))) {
            while (i < size && isIdeographic(text.at(i)))
                ++i;
            word.ideographic = true;
        } else if (isPlainWordCharacter(text.at(i))) {
            while (i < size
                   && (isPlainWordCharacter(text.at(i))
                       || (isApostrophe(text.at(i)) && i + 1 < size && text.at(i + 1).isLetter() && !isIdeographic(text.at(i + 1)))))
                ++i;
        } else {
            ++i;
            continue;
        }
        word.length = i - word.begin;
        for (qsizetype j = word.begin; j < i;) { // the apostrophe joins: "з'ясувати" is one word
            qsizetype end = j;
            while (end < i && (!isApostrophe(text.at(end))))
                ++end;
            foldInto(word.folded, QStringView(text).mid(j, end - j));
            j = end + 1;
        }
        if (!word.folded.isEmpty())
            out += word;
    }
    return out;
}

QString SearchText::indexText(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 4);
    const auto add = [&out](QStringView term) {
        if (!out.isEmpty())
            out += QLatin1Char(' ');
        out += term;
    };
    const QVector<TextWord> found = words(text, text.size());
    for (const TextWord &word : found) {
        if (!word.ideographic) {
            add(word.folded);
            continue;
        }
        const QStringView run(word.folded);
        for (qsizetype i = 0; i + 1 < run.size(); ++i)
            add(run.mid(i, 2));
        add(run.last(1));
    }
    return out;
}

QStringList SearchText::terms(const QString &query, qsizetype maxLength, qsizetype maxWords)
{
    QStringList out;
    const QVector<TextWord> found = words(query.left(maxLength), maxWords);
    for (const TextWord &word : found) {
        if (!word.ideographic || word.folded.size() == 1) {
            out += word.folded;
            continue;
        }
        for (qsizetype i = 0; i + 1 < word.folded.size() && out.size() < maxWords * 2; ++i)
            out += word.folded.mid(i, 2);
    }
    out.removeDuplicates();
    return out;
}

} // namespace linija
