// Which keys each action has: the defaults of the table with what the user chose laid over them. Pure functions over plain
// values, so that the page of shortcuts can try a change before it is made.
//
// The user's choices are an object "action key → keys in portable text, two of them with "; " between": Settings.shortcuts.
// An empty text means "no key". A key that cannot be read counts as not chosen. One key belongs to one action: the user's
// choices are served first, in the order of the table, then the defaults; who comes too late for a key goes without it.
#pragma once

#include "ui/actions/actiontable.h"

#include <QHash>
#include <QJsonObject>

namespace linija {

inline constexpr int mostKeysOfAnAction = 2;

using KeyList = QList<QKeySequence>;

struct KeyClash
{
    QString action; // goes without `keys`
    QString holder; // has them
    QKeySequence keys;

    friend bool operator==(const KeyClash &, const KeyClash &) = default;
};

struct KeyMap
{
    QHash<QString, KeyList> keys; // of every action of the table; an empty list: none
    QVector<KeyClash> clashes;

    [[nodiscard]] KeyList of(const QString &action) const { return keys.value(action); }
    [[nodiscard]] QString holder(const QKeySequence &sequence) const; // empty: the key is free
};

[[nodiscard]] KeyMap resolveKeys(const QVector<ActionSpec> &table, const QJsonObject &chosen);

// Portable text of keys and back. Reading takes at most two, each of one chord.
[[nodiscard]] QString keysText(const KeyList &keys);
[[nodiscard]] KeyList keysOf(const QString &text);
[[nodiscard]] KeyList defaultKeys(const ActionSpec &spec);

// `chosen` with other keys for one action. What is the default again leaves the object.
[[nodiscard]] QJsonObject withKeys(const QVector<ActionSpec> &table, const QJsonObject &chosen, const QString &action,
                                   const KeyList &keys);
// `sequence` becomes the key of `action` in place `slot` (0 or 1); whoever held it gets the key that was there before,
// or goes without it.
[[nodiscard]] QJsonObject withSwap(const QVector<ActionSpec> &table, const QJsonObject &chosen, const QString &action,
                                   int slot, const QKeySequence &sequence);

} // namespace linija
