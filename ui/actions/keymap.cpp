#include "ui/actions/keymap.h"

#include <algorithm>

namespace linija {

namespace {

const ActionSpec *specOf(const QVector<ActionSpec> &table, const QString &action)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const ActionSpec &spec) { return spec.key == action; });
    return found == table.end() ? nullptr : &*found;
}

// What the user chose for an action; nothing where they chose nothing that can be read.
std::optional<KeyList> choiceOf(const QJsonObject &chosen, const QString &action)
{
    const QJsonValue value = chosen.value(action);
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    if (text.trimmed().isEmpty())
        return KeyList();
    const KeyList keys = keysOf(text);
    return keys.isEmpty() ? std::nullopt : std::optional(keys);
}

} // namespace

QString KeyMap::holder(const QKeySequence &sequence) const
{
    for (auto it = keys.cbegin(); it != keys.cend(); ++it) {
        if (it->contains(sequence))
            return it.key();
    }
    return {};
}

QString keysText(const KeyList &keys) { return QKeySequence::listToString(keys, QKeySequence::PortableText); }

KeyList keysOf(const QString &text)
{
    constexpr qsizetype longestText = 120;
    KeyList keys;
    if (text.size() > longestText)
        return keys;
    for (const QKeySequence &sequence : QKeySequence::listFromString(text, QKeySequence::PortableText)) {
        if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown || keys.contains(sequence))
            continue;
        if (keys.size() < mostKeysOfAnAction)
            keys.append(sequence);
    }
    return keys;
}

KeyList defaultKeys(const ActionSpec &spec)
{
    KeyList keys;
    for (const QString &text : spec.keys)
        keys.append(QKeySequence::fromString(text, QKeySequence::PortableText));
    return keys;
}

KeyMap resolveKeys(const QVector<ActionSpec> &table, const QJsonObject &chosen)
{
    KeyMap map;
    QHash<QString, QString> taken; // portable text → action
    const auto give = [&](const ActionSpec &spec, const KeyList &wanted) {
        KeyList &mine = map.keys[spec.key];
        for (const QKeySequence &sequence : wanted) {
            const QString text = sequence.toString(QKeySequence::PortableText);
            const QString holder = taken.value(text);
            if (holder.isEmpty()) {
                taken.insert(text, spec.key);
                mine.append(sequence);
            } else if (holder != spec.key) {
                map.clashes.append({spec.key, holder, sequence});
            }
        }
    };
    QVector<const ActionSpec *> left;
    for (const ActionSpec &spec : table) {
        const auto choice = choiceOf(chosen, spec.key);
        if (!choice) {
            left.append(&spec);
            continue;
        }
        give(spec, *choice);
        // All that was chosen is somebody else's already: better the default than no key.
        if (!choice->isEmpty() && map.keys.value(spec.key).isEmpty())
            left.append(&spec);
    }
    for (const ActionSpec *spec : std::as_const(left))
        give(*spec, defaultKeys(*spec));
    return map;
}

QJsonObject withKeys(const QVector<ActionSpec> &table, const QJsonObject &chosen, const QString &action, const KeyList &keys)
{
    QJsonObject result = chosen;
    const ActionSpec *spec = specOf(table, action);
    if (!spec)
        return result;
    if (keys == defaultKeys(*spec))
        result.remove(action);
    else
        result.insert(action, keysText(keys));
    return result;
}

QJsonObject withSwap(const QVector<ActionSpec> &table, const QJsonObject &chosen, const QString &action, int slot,
                     const QKeySequence &sequence)
{
    const KeyMap now = resolveKeys(table, chosen);
    KeyList mine = now.of(action);
    const QString holder = now.holder(sequence);
    const QKeySequence before = mine.value(slot);
    const auto put = [](KeyList &keys, int place, const QKeySequence &key) {
        keys.removeAll(key);
        if (place < keys.size())
            keys[place] = key;
        else
            keys.append(key);
    };
    QJsonObject result = chosen;
    if (!holder.isEmpty() && holder != action) {
        KeyList theirs = now.of(holder);
        const auto place = theirs.indexOf(sequence);
        if (before.isEmpty())
            theirs.removeAt(place);
        else
            theirs[place] = before;
        result = withKeys(table, result, holder, theirs);
    }
    put(mine, slot, sequence);
    return withKeys(table, result, action, mine.mid(0, mostKeysOfAnAction));
}

} // namespace linija
