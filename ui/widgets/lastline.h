// Where a text may break into lines. Sentences get no last line of a single short word, a short last sentence and a short fact
// behind a colon stay whole, an address stays whole, and no line ends with a preposition or between a figure and its unit; for
// hints and explanations that wrap. The signs that do it are not seen and not heard.
#pragma once

#include <QString>
#include <QStringList>

namespace linija {

// Prepositions and conjunctions that belong to the word after them, and units that belong to the figure before.
[[nodiscard]] inline bool leansOnNext(QStringView word)
{
    static const QStringList words =
        QString::fromUtf8("į o iš ir su už po be nuo iki "                            // Lithuanian
                          "uz no ar un pa ja pie līdz "                               // Latvian
                          "в у з й о і а до на за по із зі не ні та від для без при " // Ukrainian
                          "и к с во из от об со ко ни но")                            // Russian
            .split(QLatin1Char(' '));
    while (!word.isEmpty() && word.front().isPunct())
        word = word.mid(1);
    return word.size() <= 4 && words.contains(word.toString().toLower());
}

[[nodiscard]] inline bool isUnit(QStringView word)
{
    while (!word.isEmpty() && word.back().isPunct() && word.back() != QLatin1Char('%'))
        word.chop(1);
    for (const char16_t *unit : {u"%", u"s", u"ms", u"dB", u"с", u"мс", u"дБ", u"мин", u"хв", u"min", u"дн", u"d"})
        if (word == QStringView(unit))
            return true;
    return false;
}

[[nodiscard]] inline QString withoutHangingWords(QString text)
{
    constexpr qsizetype longest = 20; // what is held together must still fit a narrow column
    const auto endsInDigit = [](QStringView word) { return !word.isEmpty() && word.back().isDigit(); };
    qsizetype from = 0; // of what is held together
    qsizetype word = 0;
    bool figure = false; // the word before ended in a digit
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isSpace())
            continue;
        const QStringView said = QStringView(text).mid(word, at - word);
        qsizetype end = at + 1;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const QStringView next = QStringView(text).mid(at + 1, end - at - 1);
        const bool unit = endsInDigit(said) && isUnit(next);
        const bool leaning = leansOnNext(said) && !(figure && isUnit(said));
        figure = endsInDigit(said);
        if (text.at(at) == QLatin1Char(' ') && (unit || leaning) && !next.isEmpty() && end - from <= longest)
            text[at] = QChar(QChar::Nbsp);
        if (text.at(at) != QChar(QChar::Nbsp))
            from = at + 1;
        word = at + 1;
    }
    return text;
}

[[nodiscard]] inline QString keptTogether(const QString &text)
{
    constexpr qsizetype shortWord = 14;
    constexpr qsizetype shortSentence = 26;
    constexpr qsizetype shortEnd = 6; // of a script that is written without spaces
    const QChar joiner(0x2060);
    QString kept = withoutHangingWords(text);
    // "https://crm.example.com" is one word, also for those who copy it by hand.
    for (qsizetype at = kept.indexOf(QLatin1String("://")); at >= 0; at = kept.indexOf(QLatin1String("://"), at + 5)) {
        kept.insert(at + 3, joiner);
        kept.insert(at + 2, joiner);
    }
    // A script that is written without spaces may break anywhere; the words of what to do are read at a glance and stay whole.
    for (const char16_t *word : {u"開啟", u"關閉", u"選擇", u"顯示", u"設定", u"檢查"}) {
        const QString pair = QString::fromUtf16(word);
        kept.replace(pair, pair.at(0) + QString(joiner) + pair.at(1));
    }
    for (qsizetype at = 2; at + 1 < kept.size(); ++at) {
        if (kept.at(at) == QLatin1Char(' ') && kept.at(at - 1).isLetter() && kept.at(at - 1).unicode() < 0x2E80
            && kept.at(at - 2) == QLatin1Char(' '))
            kept[at] = QChar(QChar::Nbsp);
    }
    // "0: you are not reminded."
    if (const qsizetype stop = kept.lastIndexOf(QLatin1String(". "), -3); stop > 0 && kept.size() - stop - 2 <= shortSentence) {
        for (qsizetype at = stop + 2; at < kept.size(); ++at) {
            if (kept.at(at) == QLatin1Char(' '))
                kept[at] = QChar(QChar::Nbsp);
        }
    }
    // "Not transferred: / 1002 is busy." and not "Not transferred: 1002 / is busy.": a short fact behind a colon stays whole.
    const qsizetype colon = kept.indexOf(QLatin1String(": "));
    if (colon > 0 && kept.size() - colon - 2 <= 16 && kept.indexOf(QLatin1Char('\n')) < 0) {
        kept.replace(colon + 2, kept.size() - colon - 2, kept.mid(colon + 2).replace(QLatin1Char(' '), QChar(QChar::Nbsp)));
        return kept;
    }
    const qsizetype space = kept.lastIndexOf(QLatin1Char(' '));
    const qsizetype lineEnd = kept.lastIndexOf(QLatin1Char('\n'));
    const QStringView last = QStringView(kept).mid(space + 1);
    const bool dense = !last.isEmpty() && last.at(0).unicode() >= 0x2E80; // CJK from here on
    // In a narrow place short texts wrap too: there the pair must still be a small part of the whole.
    const qsizetype before = space > 0 ? kept.lastIndexOf(QLatin1Char(' '), space - 1) : -1;
    const bool small = before > lineEnd && 2 * (kept.size() - before - 1) <= kept.size() - lineEnd - 1;
    if (space > lineEnd && space > 0 && !dense && last.size() <= shortWord && (small || kept.size() > 3 * shortWord)) {
        kept[space] = QChar(QChar::Nbsp);
    } else if (dense && kept.size() > 2 * shortEnd) {
        const qsizetype from = kept.size() - shortEnd;
        for (qsizetype at = kept.size() - 1; at > from; --at)
            kept.insert(at, joiner);
    }
    return kept;
}

// One after the other: with a space between, except in a script that is written without.
[[nodiscard]] inline QString sentences(const QStringList &parts)
{
    QString text;
    for (const QString &part : parts) {
        const bool dense = !text.isEmpty() && text.back().unicode() >= 0x2E80;
        if (!text.isEmpty() && !part.isEmpty() && !dense)
            text += QLatin1Char(' ');
        text += part;
    }
    return text;
}

} // namespace linija
