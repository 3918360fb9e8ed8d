// Lets the ringer ring, as the queue of the call or the settings say, while a call alerts and nobody is talked to: during a talk the card alone says it, so that the
// customer's words are not drowned. The card is painted first, then it rings. GUI thread.
#pragma once

#include "core/settings/settingsvalues.h"

#include <QObject>
#include <QTimer>

namespace linija {

class InteractionService;
class Ringer;
class Settings;

class RingController : public QObject
{
    Q_OBJECT
public:
    RingController(const InteractionService &interactions, Ringer &ringer, const Settings &settings, QObject *parent = nullptr);

private:
    void decide();
    void configure();

    const InteractionService &m_interactions;
    Ringer &m_ringer;
    const Settings &m_settings;
    RingChoice m_ring;
    QTimer m_afterPaint;
};

} // namespace linija
