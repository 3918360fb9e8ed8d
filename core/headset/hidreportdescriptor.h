// Reads a report descriptor: how a USB or Bluetooth device lays out what it reports and what it takes (Device Class
// Definition for HID 1.11, 6.2.2). What comes from a device is untrusted: bounded in size, depth and number of fields.
// Pure; any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace linija {

enum class HidDirection { Input, Output };

struct HidField // one control: so many bits at a place of a report
{
    HidDirection direction = HidDirection::Input;
    std::uint8_t reportId = 0; // 0: the device numbers no reports
    int bitOffset = 0;         // behind the report's number
    int bitSize = 0;           // 1 to 32
    std::uint16_t page = 0;
    std::uint16_t usage = 0;    // of a variable field; the first of an array's
    std::uint16_t lastUsage = 0; // of an array: a report names which of first to last is pressed
    std::int32_t logicalMinimum = 0;
    bool array = false;
    bool relative = false;    // tells a change, not a state
    bool noPreferred = false; // stays where it was put: a switch, not a push-button
    friend bool operator==(const HidField &, const HidField &) = default;
};

struct HidReportDescriptor
{
    static constexpr qsizetype maxBytes = 4096; // HID_MAX_DESCRIPTOR_SIZE of Linux
    static constexpr std::size_t maxFields = 1024;

    bool numbered = false;             // reports begin with their number
    std::uint16_t topPage = 0;         // of the first application collection
    std::uint16_t topUsage = 0;
    std::vector<HidField> fields;
    std::map<std::pair<HidDirection, std::uint8_t>, int> lengths; // of reports in bytes, padding with them

    [[nodiscard]] const HidField *find(HidDirection direction, std::uint16_t page, std::uint16_t usage) const;
    [[nodiscard]] int bytesOf(HidDirection direction, std::uint8_t reportId) const; // without the number; 0: no such report
    // Corrupt, naming the byte: cut off, unbalanced, or beyond the bounds.
    [[nodiscard]] static Result<HidReportDescriptor> read(const QByteArray &bytes);
};

// The bits of a field in a report's bytes (behind its number), as the device counts: from the lowest bit of the first byte.
// 0 where the report is too short.
[[nodiscard]] std::uint32_t hidBits(const QByteArray &report, const HidField &field);
void setHidBits(QByteArray &report, const HidField &field, std::uint32_t value);

} // namespace linija
