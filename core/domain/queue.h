// A queue: where contacts wait, and what happens after them.
#pragma once

#include "core/domain/ids.h"

#include <QMap>
#include <QString>

#include <chrono>

namespace linija {

enum class AfterCallWorkRule { Optional, Mandatory, MandatoryLimited, Fixed };

struct Queue
{
    QString key; // "support"; what X-Queue carries
    QMap<QString, QString> names;
    QString extension; // where it is reached by telephone, as it is dialled; may be empty
    QString flow; // slug of the flow that starts with a contact; may be empty
    AfterCallWorkRule afterCallWork = AfterCallWorkRule::Mandatory;
    std::chrono::seconds afterCallLimit{0}; // for MandatoryLimited and Fixed
    QueueId id;
    QString rev;

    [[nodiscard]] QString name(const QString &language) const
    {
        return names.value(language, names.value(QStringLiteral("en"), key));
    }
};

} // namespace linija
