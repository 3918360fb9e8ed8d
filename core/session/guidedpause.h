// Pauses the recording of a contact's call while the guide stands on a step that asks for card data, and goes on when it
// leaves. What the agent had paused before is the agent's to resume. GUI thread.
#pragma once

#include "core/domain/ids.h"

#include <QObject>
#include <QString>

namespace linija {

class InteractionService;
class SoftphonePort;
struct Call;

class GuidedPause : public QObject
{
    Q_OBJECT
public:
    GuidedPause(SoftphonePort &phone, const InteractionService &interactions, QObject *parent = nullptr); // must outlive it

    // The guide of this contact stands on such a step, or not. Null: no guide is shown.
    void setWanted(InteractionId contact, bool wanted);

private:
    void callChanged(const Call &call);
    void pause(const Call &call);
    void resume();

    SoftphonePort &m_phone;
    const InteractionService &m_interactions;
    QString m_call;     // whose step asks for it; empty: none
    bool m_paused = false; // by us, in that call
};

} // namespace linija
