// Opens the links that other programs hand over (core/domain/link.h). A number is only offered: it stands in the dial box
// with the focus on "Call", and nothing is dialled before the agent presses that. What cannot be opened is said in the
// window. GUI thread; owned by the workplace.
#pragma once

#include "core/domain/link.h"
#include "ui/shell/problems.h"
#include "ui/shell/workspaceservices.h"

#include <QObject>

namespace linija {

class LinkController : public QObject
{
    Q_OBJECT
public:
    LinkController(const WorkspaceServices &services, QObject *parent);

    void open(const QString &link);

Q_SIGNALS:
    void numberOffered(const QString &target);
    void customerWanted(linija::CustomerId id);
    void contactWanted(linija::InteractionId id); // one that is going on
    void said(const linija::Problem &message);

private:
    void openCustomer(CustomerId id);
    void openInteraction(InteractionId id);
    void sayUnknown();

    const WorkspaceServices m_services;
    quint64 m_asked = 0;
};

} // namespace linija
