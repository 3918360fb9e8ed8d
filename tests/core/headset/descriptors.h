// Report descriptors of three kinds of headsets, written after the HID Usage Tables 1.12 and the Device Class Definition 1.11:
// no maker's bytes. What they are laid out like is common: a switch with lamps, a headset that numbers its reports, and one
// that names pressed buttons in an array and shows its lamps on the telephony page.
#pragma once

#include <QByteArray>

namespace linija::test {

// One unnumbered report: hook switch (stays), mute (push-button), flash, drop; lamps off-hook, ring, mute, hold.
inline QByteArray plainHeadset()
{
    return QByteArray::fromHex("050b 0905 a101"            // telephony page, headset, application
                               "050b 1500 2501 7501"       // values 0 to 1, one bit
                               "0920 9501 8122"            // hook switch: absolute, no preferred state
                               "092f 9501 8106"            // phone mute: relative
                               "0921 0926 9502 8106"       // flash, drop: relative
                               "9504 8103"                 // padding
                               "0508 0917 0918 0909 0920 9504 9122" // lamps
                               "9504 9103"                 // padding
                               "c0");
}

// Numbered reports, media keys beside: report 1 is of the consumer page, report 2 of telephony, lamps in report 3.
inline QByteArray numberedHeadset()
{
    return QByteArray::fromHex("050c 0901 a101 8501 1500 2501 7501 9502 09e9 09ea 8102 9506 8103 c0" // volume keys
                               "050b 0905 a101 8502 1500 2501 7501"
                               "9501 0920 8122"   // hook switch
                               "9501 092f 8122"   // mute as a switch that stays
                               "9501 0923 8106"   // hold
                               "7505 9501 8103"   // padding
                               "8503 0508 7501 9503 0917 0918 0909 9122 7505 9501 9103"
                               "c0");
}

// An array of 16 bits names what is pressed, from 0x20 to 0x2F; ringer of the telephony page as the only lamp.
inline QByteArray arrayHeadset()
{
    return QByteArray::fromHex("050b 0901 a101 1501 2510 7508 9502 1920 292f 8100"
                               "1500 2501 7501 9501 099e 9122 7507 9501 9103 c0");
}

// A keyboard with media keys: sound control, no telephone.
inline QByteArray keyboard()
{
    return QByteArray::fromHex("050c 0901 a101 1500 2501 7501 9508 09e9 09ea 09e2 09cd 09b5 09b6 09b7 0992 8102 c0");
}

} // namespace linija::test
