#include "ui/timeline/searchwords.h"

#include <algorithm>

namespace linija {

namespace {

QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.unicode() > 0x7F && !c.isSurrogate() && c.decompositionTag() == QChar::Canonical) {
            // Hangul syllables fall apart into letters; they stay as they are.
            const QString parts = c.decomposition();
            if (!parts.isEmpty() && !(c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3))
                c = parts.at(0);
        }
        c = c.toCaseFolded();
    }
    return result;
}

bool isIdeograph(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

// Words of Chinese have no spaces between them, so there a word may begin anywhere.
bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber() || isIdeograph(text.at(at));
}

qsizetype find(const QString &foldedText, const QString &word, qsizetype from)
{
    for (qsizetype at = foldedText.indexOf(word, from); at >= 0; at = foldedText.indexOf(word, at + 1))
        if (beginsWord(foldedText, at))
            return at;
    return -1;
}

} // namespace

SearchWords::SearchWords(const QString &text)
{
    QString word;
    const QString plain = folded(text.left(256));
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            m_words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        m_words << word;
    m_words.removeDuplicates();
    m_words = m_words.mid(0, MaxWords);
}

bool SearchWords::allIn(const QStringList &texts) const
{
    QStringList foldedTexts;
    for (const QString &text : texts)
        foldedTexts << folded(text.left(16384));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return std::any_of(foldedTexts.cbegin(), foldedTexts.cend(),
                           [&](const QString &text) { return find(text, word, 0) >= 0; });
    });
}

QVector<TextSpan> SearchWords::spansIn(const QString &text) const
{
    QVector<TextSpan> spans;
    if (m_words.isEmpty())
        return spans;
    const QString plain = folded(text);
    for (const QString &word : m_words)
        for (qsizetype at = find(plain, word, 0); at >= 0; at = find(plain, word, at + word.size()))
            spans.append({at, word.size()});
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) { return a.start < b.start; });
    QVector<TextSpan> merged;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!merged.isEmpty() && span.start <= merged.last().start + merged.last().length) {
            const qsizetype end = std::max(merged.last().start + merged.last().length, span.start + span.length);
            merged.last().length = end - merged.last().start;
        } else {
            merged.append(span);
        }
    }
    return merged;
}

} // namespace linija
