#include "ui/actions/globalkeytable.h"

namespace linija {

namespace {

// What the settings say, without a look at the other actions.
QKeySequence chosen(const QJsonObject &shortcuts, const GlobalKeySpec &spec)
{
    const QJsonValue value = shortcuts.value(globalKeySetting(spec.action));
    if (value.isString() && value.toString().trimmed().isEmpty())
        return {};
    const KeyList own = value.isString() ? keysOf(value.toString()) : KeyList();
    return own.isEmpty() ? QKeySequence::fromString(spec.keys, QKeySequence::PortableText) : own.first();
}

} // namespace

const QVector<GlobalKeySpec> &globalKeyTable()
{
    static const QVector<GlobalKeySpec> table = {{QStringLiteral("answer"), QStringLiteral("Ctrl+Shift+F2")},
                                                 {QStringLiteral("hang-up"), QStringLiteral("Ctrl+Shift+F4")},
                                                 {QStringLiteral("mute"), QStringLiteral("Ctrl+Shift+F8")}};
    return table;
}

QString globalKeySetting(const QString &action) { return QStringLiteral("global:") + action; }

QKeySequence globalKeyOf(const QJsonObject &shortcuts, const QString &action)
{
    KeyList taken;
    for (const GlobalKeySpec &spec : globalKeyTable()) {
        const QKeySequence keys = chosen(shortcuts, spec);
        const bool free = !taken.contains(keys);
        if (spec.action == action)
            return free ? keys : QKeySequence();
        taken.append(keys);
    }
    return {};
}

QJsonObject withGlobalKey(const QJsonObject &shortcuts, const QString &action, const QKeySequence &keys)
{
    QJsonObject result = shortcuts;
    for (const GlobalKeySpec &spec : globalKeyTable()) {
        if (spec.action != action)
            continue;
        if (keys == QKeySequence::fromString(spec.keys, QKeySequence::PortableText))
            result.remove(globalKeySetting(action));
        else
            result.insert(globalKeySetting(action), keys.toString(QKeySequence::PortableText));
    }
    return result;
}

QJsonObject withDefaultGlobalKey(const QJsonObject &shortcuts, const QString &action)
{
    QJsonObject result = shortcuts;
    result.remove(globalKeySetting(action));
    return result;
}

} // namespace linija
