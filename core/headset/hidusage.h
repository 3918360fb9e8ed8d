// Numbers of USB's HID Usage Tables 1.12 that a telephone needs: the telephony page (0x0B), the LED page (0x08) and what
// tells a headset from a desk telephone.
#pragma once

#include <cstdint>

namespace linija::hid {

inline constexpr std::uint16_t telephonyPage = 0x0B;
inline constexpr std::uint16_t ledPage = 0x08;

// Telephony page: collections
inline constexpr std::uint16_t phone = 0x01;
inline constexpr std::uint16_t headset = 0x05;
// Telephony page: controls
inline constexpr std::uint16_t hookSwitch = 0x20;
inline constexpr std::uint16_t flash = 0x21;
inline constexpr std::uint16_t hold = 0x23;
inline constexpr std::uint16_t redial = 0x24;
inline constexpr std::uint16_t drop = 0x26;
inline constexpr std::uint16_t phoneMute = 0x2F;
inline constexpr std::uint16_t ringer = 0x9E; // an output where the headset rings itself

// LED page
inline constexpr std::uint16_t ledMute = 0x09;
inline constexpr std::uint16_t ledOffHook = 0x17;
inline constexpr std::uint16_t ledRing = 0x18;
inline constexpr std::uint16_t ledHold = 0x20;

} // namespace linija::hid
