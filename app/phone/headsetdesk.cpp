#include "app/phone/headsetdesk.h"

#include "core/base/logging.h"
#include "core/telephony/linphone/linphoneengine.h"

namespace linija {

HeadsetDesk::HeadsetDesk(LinphoneEngine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_time.start();
    connect(&m_headsets, &Headsets::pressed, this, &HeadsetDesk::press);
    connect(&m_headsets, &Headsets::found, &engine, [&engine](const QString &name, HeadsetAccess access) { engine.showHeadset(name, access); });
    connect(&engine, &LinphoneEngine::callChanged, this, &HeadsetDesk::light);
    connect(&engine, &LinphoneEngine::soundSetupChanged, this, [this](const SoundSetup &setup) { m_headsets.setWatched(setup.headsetButtons); });
    m_headsets.setWatched(engine.soundSetup().headsetButtons);
}

void HeadsetDesk::light()
{
    const HeadsetLamps lamps = lampsOf(m_engine.calls());
    if (lamps == m_lamps)
        return;
    m_lamps = lamps;
    m_calls.lampsSet(lamps, now());
    m_headsets.setLamps(lamps);
}

void HeadsetDesk::press(HeadsetPress press)
{
    const auto command = m_calls.press(press, m_engine.calls(), now());
    if (!command)
        return;
    if (const auto done = m_engine.perform(*command); !done)
        qCWarning(logPhone).noquote() << "the headset's button did nothing:" << done.error().detail;
}

} // namespace linija
