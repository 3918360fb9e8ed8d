#include "core/sync/pendingmerge.h"

#include "core/base/clock.h"
#include "core/domain/contractjson.h"

#include <QJsonArray>

namespace linija {

namespace {

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

bool sameObject(const QJsonObject &a, const QJsonObject &b)
{
    for (auto it = a.begin(); it != a.end(); ++it) {
        if (!sameValue(it.value(), b.value(it.key())))
            return false;
    }
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (!a.contains(it.key()) && !isNothing(it.value()))
            return false;
    }
    return true;
}

bool sameArray(const QJsonArray &a, const QJsonArray &b)
{
    if (a.size() != b.size())
        return false;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!sameValue(a.at(i), b.at(i)))
            return false;
    }
    return true;
}

bool sameText(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const auto left = fromIso(a);
    return left && left == fromIso(b);
}

} // namespace

bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    if (isNothing(a) || isNothing(b))
        return isNothing(a) && isNothing(b);
    if (a.isDouble() && b.isDouble())
        return a.toDouble() == b.toDouble();
    if (a.isString() && b.isString())
        return sameText(a.toString(), b.toString());
    if (a.isBool() && b.isBool())
        return a.toBool() == b.toBool();
    if (a.isObject() && b.isObject())
        return sameObject(a.toObject(), b.toObject());
    if (a.isArray() && b.isArray())
        return sameArray(a.toArray(), b.toArray());
    return false;
}

bool holdsWhatWasSent(const QJsonObject &sent, const QJsonObject &stored)
{
    for (auto it = sent.begin(); it != sent.end(); ++it) {
        if (!sameValue(it.value(), stored.value(it.key())))
            return false;
    }
    return true;
}

QJsonObject withPending(const QJsonObject &backendData, const QVector<OutboxRow> &rows)
{
    QJsonObject data = backendData;
    for (const OutboxRow &row : rows) {
        switch (row.op) {
        case OutboxOp::Patch:
            data = applyMergePatch(data, row.body);
            break;
        case OutboxOp::Create: // has taken place, else there were no backend data
        case OutboxOp::Action: // what it does is the backend's affair
            break;
        }
    }
    return data;
}

MergeResult mergeByField(const QJsonObject &base, const QJsonObject &patch, const QJsonObject &current)
{
    MergeResult result;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        // An inner object of a merge patch is itself a patch: compare what it would make of the field.
        const QJsonObject one{{it.key(), it.value()}};
        const QJsonValue before = base.value(it.key());
        const QJsonValue theirs = current.value(it.key());
        const QJsonValue wanted = applyMergePatch(current, one).value(it.key());
        if (sameValue(theirs, wanted))
            continue;
        if (sameValue(theirs, before))
            result.patch.insert(it.key(), it.value());
        else
            result.fields.append(it.key());
    }
    if (!result.fields.isEmpty())
        result.outcome = MergeOutcome::Conflict;
    else if (result.patch.isEmpty())
        result.outcome = MergeOutcome::AlreadyThere;
    else
        result.outcome = MergeOutcome::Clean;
    return result;
}

} // namespace linija
