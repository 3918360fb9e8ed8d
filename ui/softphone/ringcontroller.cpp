#include "ui/softphone/ringcontroller.h"

#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "ui/softphone/ringer.h"
#include "ui/widgets/ringsounds.h"

#include <algorithm>
#include <utility>

namespace linija {

RingController::RingController(const InteractionService &interactions, Ringer &ringer, const Settings &settings,
                               QObject *parent)
    : QObject(parent), m_interactions(interactions), m_ringer(ringer), m_settings(settings), m_ring(settings.values().ring)
{
    m_afterPaint.setSingleShot(true);
    m_afterPaint.setInterval(20);
    connect(&m_afterPaint, &QTimer::timeout, &m_ringer, &Ringer::ring);
    connect(&interactions, &InteractionService::started, this, &RingController::decide);
    connect(&interactions, &InteractionService::interactionChanged, this, &RingController::decide);
    connect(&interactions, &InteractionService::finished, this, &RingController::decide);
    connect(&settings, &Settings::changed, this, [this] {
        configure();
        if (std::exchange(m_ring, m_settings.values().ring) != m_ring) // any other change leaves a ring that is tried out alone
            decide();
    });
    configure();
    decide();
}

void RingController::configure()
{
    const SettingsValues &values = m_settings.values();
    m_ringer.setDevice(values.ringOutput);
    m_ringer.setNoticeDevice(values.noticeOutput);
    m_ringer.setSound(ringSoundFile(values.ringSound));
}

void RingController::decide()
{
    const QVector<ActiveInteraction> active = m_interactions.active();
    const auto anyIn = [&](ContactStage stage) {
        return std::any_of(active.begin(), active.end(), [&](const ActiveInteraction &one) { return one.stage == stage; });
    };
    const bool aloud = m_ring == RingChoice::Sound;
    if (aloud && anyIn(ContactStage::Alerting) && !anyIn(ContactStage::Talking)) {
        if (!m_ringer.isRinging() && !m_afterPaint.isActive()) {
            const auto ringing = std::find_if(active.begin(), active.end(), [](const ActiveInteraction &one) { return one.stage == ContactStage::Alerting; });
            m_ringer.setSound(ringSoundFile(ringSoundOf(m_settings.values().queueSounds, m_settings.values().ringSound, ringing->interaction.queue)));
            m_afterPaint.start();
        }
    } else {
        m_afterPaint.stop();
        m_ringer.stop();
    }
}

} // namespace linija
