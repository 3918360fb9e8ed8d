// A person who works with Linija, and what they may do.
#pragma once

#include "core/domain/ids.h"

#include <QStringList>

namespace linija {

struct Agent
{
    AgentId id;
    QString login;
    QString name;
    QString extension;     // where they are reached by telephone, as it is dialled; may be empty
    QStringList roles;     // "agent", "lead", "admin"
    QStringList queues;    // queue keys
    QStringList languages; // BCP 47, best first
    QString rev;
};

} // namespace linija
