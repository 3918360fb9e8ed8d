// How a contact ended, in the company's words.
#pragma once

#include "core/domain/ids.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace linija {

struct Disposition
{
    QString key; // "damaged-goods"; stable
    QMap<QString, QString> names; // language → shown name; "en" is always there
    QStringList queues;           // queue keys it is offered in; empty: all
    bool resolvedByDefault = false;
    int order = 0;
    DispositionId id;
    QString rev;

    // The name in `language`, else in English, else the key.
    [[nodiscard]] QString name(const QString &language) const
    {
        return names.value(language, names.value(QStringLiteral("en"), key));
    }
};

// Given to an interaction that nobody disposed of in time; never a made-up one.
inline QString timedOutDisposition() { return QStringLiteral("none-timed-out"); }

} // namespace linija
