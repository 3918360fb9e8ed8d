#include "core/knowledge/snippet.h"

#include "core/base/untrustedtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace linija {

namespace {

constexpr qsizetype maxQueryLength = 256;
constexpr qsizetype maxQueryWords = 16;
constexpr qsizetype maxPlainBody = 32'768;

struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
    quint32 words = 0; // one bit for each word of the query
};

// Where the query's words stand in a text, in order.
QVector<Span> spansOf(const QString &text, const QueryWords &query)
{
    QVector<Span> out;
    const QVector<TextWord> found = SearchText::words(text, text.size());
    for (const TextWord &word : found) {
        if (!word.ideographic) {
            quint32 bits = 0;
            for (qsizetype i = 0; i < query.count(); ++i) {
                if (query.match(i, word) != QueryWords::Match::None)
                    bits |= 1U << i;
            }
            if (bits != 0)
                out += Span{word.begin, word.length, bits};
            continue;
        }
        // Inside a run: the whole piece that was asked for, else its pairs.
        QVector<Span> inside;
        for (qsizetype i = 0; i < query.count(); ++i) {
            const TextWord &asked = query.words().at(i);
            if (!asked.ideographic)
                continue;
            const bool whole = word.folded.contains(asked.folded);
            const qsizetype size = whole ? asked.folded.size() : std::min<qsizetype>(2, asked.folded.size());
            for (qsizetype from = 0; from + size <= asked.folded.size(); ++from) {
                const QString piece = asked.folded.mid(from, size);
                for (qsizetype at = word.folded.indexOf(piece); at >= 0; at = word.folded.indexOf(piece, at + size))
                    inside += Span{word.begin + at, size, 1U << i};
            }
        }
        if (!inside.isEmpty() && word.folded.size() != word.length) {
            out += Span{word.begin, word.length, inside.first().words}; // places cannot be told apart: the whole run
            continue;
        }
        std::sort(inside.begin(), inside.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
        for (const Span &span : inside) {
            if (!out.isEmpty() && span.begin <= out.last().begin + out.last().length) {
                out.last().length = std::max(out.last().length, span.begin + span.length - out.last().begin);
                out.last().words |= span.words;
            } else {
                out += span;
            }
        }
    }
    return out;
}

QString withMarks(const QString &text, const QVector<Span> &spans, qsizetype begin, qsizetype end)
{
    QString out;
    qsizetype at = begin;
    for (const Span &span : spans) {
        if (span.begin < at || span.begin + span.length > end)
            continue;
        out += QStringView(text).mid(at, span.begin - at);
        out += markBegin;
        out += QStringView(text).mid(span.begin, span.length);
        out += markEnd;
        at = span.begin + span.length;
    }
    out += QStringView(text).mid(at, end - at);
    return out;
}

} // namespace

QueryWords::QueryWords(const QString &query) : m_words(SearchText::words(query.left(maxQueryLength), maxQueryWords)) {}

QueryWords::Match QueryWords::match(qsizetype index, const TextWord &word) const
{
    const TextWord &asked = m_words.at(index);
    if (asked.ideographic != word.ideographic)
        return Match::None;
    if (word.ideographic)
        return word.folded.contains(asked.folded) ? Match::Whole : Match::None;
    if (!word.folded.startsWith(asked.folded))
        return Match::None;
    return word.folded.size() == asked.folded.size() ? Match::Whole : Match::Prefix;
}

QString markedText(const QString &text, const QueryWords &query, qsizetype maxLength)
{
    const QString plain = plainBoundedText(text, maxLength);
    return withMarks(plain, spansOf(plain, query), 0, plain.size());
}

QString plainBody(const QString &body)
{
    static const QRegularExpression lineStart(QStringLiteral("^[ \\t]{0,3}(?:#{1,6}[ \\t]+|>[ \\t]?|[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+)"),
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]\\n]{0,500})\\]\\([^)\\n]{0,2000}\\)"));
    static const QRegularExpression marks(QStringLiteral("[*_`~|\\\\]+"));
    QString text = body.left(maxPlainBody);
    text.replace(lineStart, QString());
    text.replace(link, QStringLiteral("\\1"));
    text.replace(marks, QString());
    return plainBoundedText(text, maxPlainBody);
}

QString snippetOf(const QString &body, const QueryWords &query, qsizetype length)
{
    const QString plain = plainBody(body);
    const QVector<Span> spans = spansOf(plain, query);

    // The window that begins a little before a match and holds most of the query's words; the first of equals.
    const qsizetype lead = length / 4;
    qsizetype begin = 0;
    int best = 0;
    for (qsizetype i = 0; i < spans.size(); ++i) {
        quint32 bits = 0;
        for (qsizetype j = i; j < spans.size() && spans.at(j).begin + spans.at(j).length <= spans.at(i).begin - lead + length; ++j)
            bits |= spans.at(j).words;
        if (const int held = qPopulationCount(bits); held > best) {
            best = held;
            begin = std::max<qsizetype>(0, spans.at(i).begin - lead);
        }
    }
    if (plain.size() - begin < length)
        begin = std::max<qsizetype>(0, plain.size() - length);
    qsizetype end = std::min(plain.size(), begin + length);

    // Cut between words where one is near; scripts without spaces are cut where they stand.
    constexpr qsizetype near = 24;
    if (begin > 0) {
        const qsizetype space = plain.indexOf(QLatin1Char(' '), begin);
        const qsizetype firstMatch = [&] {
            const auto it = std::find_if(spans.begin(), spans.end(), [&](const Span &s) { return s.begin >= begin; });
            return it == spans.end() ? end : it->begin;
        }();
        if (space >= 0 && space - begin < near && space < firstMatch)
            begin = space + 1;
        else if (plain.at(begin).isLowSurrogate())
            ++begin;
    }
    if (end < plain.size()) {
        const qsizetype space = plain.lastIndexOf(QLatin1Char(' '), end);
        if (space > begin && end - space < near)
            end = space;
        else if (plain.at(end).isLowSurrogate())
            --end;
    }
    QString out = withMarks(plain, spans, begin, end);
    if (begin > 0)
        out.prepend(QChar(0x2026));
    if (end < plain.size())
        out += QChar(0x2026);
    return out;
}

} // namespace linija
