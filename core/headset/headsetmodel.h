// What a headset's buttons say and what its lamps are told, by its report descriptor: the telephony and LED pages of the HID
// Usage Tables. Keeps the state of the buttons, so that a report becomes a press. Pure; any thread.
//
// Hook switch and mute are on/off controls (Usage Tables, 3.4.1.1): a switch that stays (absolute, no preferred state) tells
// its state, a push-button tells a press, and a press means the other state.
#pragma once

#include "core/headset/hidreportdescriptor.h"

#include <map>
#include <optional>
#include <vector>

namespace linija {

enum class HeadsetPress { HookOff, HookOn, HookToggle, MuteOn, MuteOff, MuteToggle, Flash, Hold, Redial, Reject };

struct HeadsetLamps
{
    bool offHook = false; // somebody is talked to, or held
    bool ring = false;
    bool mute = false;
    bool hold = false;
    friend bool operator==(const HeadsetLamps &, const HeadsetLamps &) = default;
};

class HeadsetModel
{
public:
    // Nothing where the device has no hook switch of a telephone: a keyboard's media keys are not ours.
    [[nodiscard]] static std::optional<HeadsetModel> from(const HidReportDescriptor &descriptor);

    // A report as it came, with its number where the device numbers them.
    [[nodiscard]] std::vector<HeadsetPress> read(const QByteArray &report);

    // The reports that bring the device's lamps to this state, each with its number (0 where there are none), and only
    // those that differ from the last; all of them after `again`.
    [[nodiscard]] std::vector<QByteArray> lampReports(const HeadsetLamps &lamps);
    void again() { m_sent.clear(); }

private:
    struct Button
    {
        HidField field;
        std::uint16_t usage = 0;
        bool down = false;
    };
    struct Lamp
    {
        HidField field;
        bool HeadsetLamps::*state;
    };

    explicit HeadsetModel(const HidReportDescriptor &descriptor) : m_descriptor(descriptor) {}
    static std::optional<HeadsetPress> pressOf(const Button &button);

    HidReportDescriptor m_descriptor;
    std::vector<Button> m_buttons;
    std::vector<Lamp> m_lamps;
    std::map<std::uint8_t, QByteArray> m_sent;
};

} // namespace linija
