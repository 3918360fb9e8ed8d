#include "core/headset/headsetmodel.h"

#include "core/headset/hidusage.h"

namespace linija {

std::optional<HeadsetModel> HeadsetModel::from(const HidReportDescriptor &descriptor)
{
    if (!descriptor.find(HidDirection::Input, hid::telephonyPage, hid::hookSwitch))
        return std::nullopt;
    HeadsetModel model(descriptor);
    for (const std::uint16_t usage : {hid::hookSwitch, hid::phoneMute, hid::flash, hid::hold, hid::redial, hid::drop}) {
        if (const HidField *const field = descriptor.find(HidDirection::Input, hid::telephonyPage, usage))
            model.m_buttons.push_back({*field, usage, false});
    }
    const auto lamp = [&](std::uint16_t page, std::uint16_t usage, bool HeadsetLamps::*state) {
        const HidField *const field = descriptor.find(HidDirection::Output, page, usage);
        if (field && !field->array)
            model.m_lamps.push_back({*field, state});
    };
    lamp(hid::ledPage, hid::ledOffHook, &HeadsetLamps::offHook);
    lamp(hid::ledPage, hid::ledRing, &HeadsetLamps::ring);
    lamp(hid::ledPage, hid::ledMute, &HeadsetLamps::mute);
    lamp(hid::ledPage, hid::ledHold, &HeadsetLamps::hold);
    lamp(hid::telephonyPage, hid::ringer, &HeadsetLamps::ring);
    return model;
}

std::optional<HeadsetPress> HeadsetModel::pressOf(const Button &button)
{
    const bool stays = !button.field.array && !button.field.relative && button.field.noPreferred;
    const bool down = button.down;
    switch (button.usage) {
    case hid::hookSwitch:
        // Most makers report the hook as an absolute value and forget to say that it stays; a relative one is a button.
        if (!button.field.array && !button.field.relative)
            return down ? HeadsetPress::HookOff : HeadsetPress::HookOn;
        return down ? std::optional(HeadsetPress::HookToggle) : std::nullopt;
    case hid::phoneMute:
        if (stays)
            return down ? HeadsetPress::MuteOn : HeadsetPress::MuteOff;
        return down ? std::optional(HeadsetPress::MuteToggle) : std::nullopt;
    case hid::flash: return down ? std::optional(HeadsetPress::Flash) : std::nullopt;
    case hid::hold: return down ? std::optional(HeadsetPress::Hold) : std::nullopt;
    case hid::redial: return down ? std::optional(HeadsetPress::Redial) : std::nullopt;
    case hid::drop: return down ? std::optional(HeadsetPress::Reject) : std::nullopt;
    }
    return std::nullopt;
}

std::vector<HeadsetPress> HeadsetModel::read(const QByteArray &report)
{
    std::vector<HeadsetPress> presses;
    if (report.isEmpty())
        return presses;
    const std::uint8_t id = m_descriptor.numbered ? static_cast<std::uint8_t>(report.at(0)) : 0;
    const QByteArray body = m_descriptor.numbered ? report.mid(1) : report;
    if (body.size() < m_descriptor.bytesOf(HidDirection::Input, id))
        return presses; // cut off: not a word of it
    for (Button &button : m_buttons) {
        if (button.field.reportId != id)
            continue;
        bool down = false;
        if (button.field.array) {
            // Each field of an array names one pressed control, counted from the logical minimum.
            for (const HidField &one : m_descriptor.fields) {
                if (one.direction != HidDirection::Input || !one.array || one.reportId != id || one.page != button.field.page || one.usage != button.field.usage)
                    continue;
                const std::int64_t index = static_cast<std::int64_t>(hidBits(body, one)) - one.logicalMinimum;
                down |= index >= 0 && one.usage + index == button.usage;
            }
        } else {
            down = hidBits(body, button.field) != 0;
        }
        if (down == button.down)
            continue;
        button.down = down;
        if (const auto press = pressOf(button))
            presses.push_back(*press);
    }
    return presses;
}

std::vector<QByteArray> HeadsetModel::lampReports(const HeadsetLamps &lamps)
{
    std::map<std::uint8_t, QByteArray> reports;
    for (const Lamp &lamp : m_lamps) {
        QByteArray &body = reports[lamp.field.reportId];
        if (body.isEmpty())
            body = QByteArray(m_descriptor.bytesOf(HidDirection::Output, lamp.field.reportId), '\0');
        if (lamps.*lamp.state)
            setHidBits(body, lamp.field, 1);
    }
    std::vector<QByteArray> changed;
    for (const auto &[id, body] : reports) {
        const auto before = m_sent.find(id);
        if (before != m_sent.end() && before->second == body)
            continue;
        m_sent[id] = body;
        changed.push_back(QByteArray(1, static_cast<char>(id)) + body);
    }
    return changed;
}

} // namespace linija
