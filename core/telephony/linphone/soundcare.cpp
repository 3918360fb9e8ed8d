#include "core/telephony/linphone/soundcare.h"

#include "core/telephony/linphone/callstream.h"
#include "core/telephony/linphone/soundserver.h"

#include <linphone/types.h>
#include <mediastreamer2/mediastream.h>
#include <mediastreamer2/msvolume.h>

namespace linija {

namespace lib = linphone;

namespace {

constexpr float gateOpensAt = 0.012F; // amplitude of full scale, -38 dBFS
constexpr float gateLetsThrough = 0.05F; // of what is below: a closed gate is quiet, not dead

} // namespace

bool aidIsOn(SoundAid aid, ListeningBy by)
{
    switch (aid) {
    case SoundAid::ByDevice: return by == ListeningBy::Loudspeakers;
    case SoundAid::Off: return false;
    case SoundAid::On: return true;
    }
    return false;
}

void SoundCare::set(const SoundSetup &setup)
{
    m_setup = setup;
    m_server.setGain(SoundDirection::Capture, setup.inputGainDb);
    m_server.setGain(SoundDirection::Playback, setup.outputGainDb);
}

void SoundCare::decide(PhoneStatus &status)
{
    m_echo = aidIsOn(m_setup.echo, status.listeningBy);
    m_level = aidIsOn(m_setup.level, status.listeningBy);
    status.echoCancelling = m_echo;
    status.levelControl = m_level;
    applyToAll();
}

void SoundCare::applyToAll() const
{
    if (!m_core)
        return;
    for (const auto &call : m_core->getCalls())
        apply(*call);
}

void SoundCare::apply(lib::Call &call) const
{
    auto *const raw = static_cast<LinphoneCall *>(call.cPtr());
    AudioStream *const stream = audioStreamOf(*raw);
    if (!stream)
        return;
    // The canceller stands in every call and is passed by where it is not wanted: taking it out would stop the sound.
    call.enableEchoCancellation(m_echo);
    if (MSFilter *const volume = stream->volsend) {
        int level = m_level ? 1 : 0;
        int gate = m_setup.noiseGate ? 1 : 0;
        float opens = gateOpensAt;
        float lets = gateLetsThrough;
        ms_filter_call_method(volume, MS_VOLUME_ENABLE_AGC, &level);
        ms_filter_call_method(volume, MS_VOLUME_SET_NOISE_GATE_THRESHOLD, &opens);
        ms_filter_call_method(volume, MS_VOLUME_SET_NOISE_GATE_FLOORGAIN, &lets);
        ms_filter_call_method(volume, MS_VOLUME_ENABLE_NOISE_GATE, &gate);
    }
}

} // namespace linija
