#include "ui/settings/settingssearch.h"

#include "ui/actions/actiontable.h"

#include <algorithm>

namespace linija {

namespace {

constexpr qsizetype mostFound = 40;
constexpr qsizetype mostWords = 8;

// Lower case without accents: "Ā" and "a" are found by each other.
QString folded(const QString &text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain;
}

bool wordBegins(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

// 0: best; negative: not found.
int rankOf(const QString &name, const QString &rest, const QStringList &wanted)
{
    int rank = 0;
    for (const QString &word : wanted) {
        if (name.startsWith(word))
            rank += 0;
        else if (wordBegins(name, word))
            rank += 1;
        else if (wordBegins(rest, word))
            rank += 2;
        else if (name.contains(word) || rest.contains(word))
            rank += 3;
        else
            return -1;
    }
    return rank;
}

} // namespace

QVector<TextMark> settingMarks(const QString &name, const QString &text)
{
    // Sign by sign, so that a place in the folded name leads back to the name.
    QString plain;
    QVector<qsizetype> from;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QString one = folded(name.mid(i, 1));
        plain += one;
        from.insert(from.size(), one.size(), i);
    }
    QVector<TextMark> marks;
    for (const QString &word : folded(text.left(200)).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords)) {
        // The beginning of a word, else the first place inside one.
        qsizetype best = plain.indexOf(word);
        for (qsizetype at = best; at >= 0; at = plain.indexOf(word, at + 1)) {
            if (at == 0 || !plain.at(at - 1).isLetterOrNumber()) {
                best = at;
                break;
            }
        }
        if (best >= 0)
            marks.append({int(from.at(best)), int(from.at(best + word.size() - 1) - from.at(best) + 1)});
    }
    std::sort(marks.begin(), marks.end(), [](const TextMark &a, const TextMark &b) { return a.start < b.start; });
    return marks;
}

QString foundByWord(const SettingsEntry &entry, const QString &text)
{
    const QString name = folded(entry.name);
    for (const QString &word : folded(text.left(200)).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords)) {
        if (name.contains(word))
            continue;
        const QStringList words = entry.keywords.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString &one : words) {
            if (folded(one).startsWith(word))
                return one;
        }
        for (const QString &one : words) {
            if (folded(one).contains(word))
                return one;
        }
    }
    return {};
}

QVector<FoundSetting> findSettings(const QVector<FoundSetting> &all, const QString &text)
{
    const QStringList wanted = folded(text.left(200)).split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
    if (wanted.isEmpty())
        return {};
    QVector<QPair<int, FoundSetting>> ranked;
    for (const FoundSetting &one : all) {
        const QString rest = folded(one.entry.keywords + QLatin1Char(' ') + settingPageName(one.page));
        if (const int rank = rankOf(folded(one.entry.name), rest, wanted); rank >= 0)
            ranked.append({rank, one});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QVector<FoundSetting> found;
    for (const auto &[rank, one] : std::as_const(ranked)) {
        if (found.size() == mostFound)
            break;
        found.append(one);
    }
    return found;
}

} // namespace linija
