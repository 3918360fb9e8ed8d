// An echo call: the phone calls a number of the telephone server that sends back what it hears, measures both ways for some
// seconds and hangs up by itself. No list of calls shows it; a real call ends it. Plain values of the softphone port.
//
//   Idle ──start──▶ Calling ──answered──▶ Listening ──10 s──▶ Done         stop, from anywhere: Idle
//                      └──────────┬───────────┴── a call rings or is dialled ──▶ GaveWay
//                                 └── refused, no answer, cut off ──▶ Failed
#pragma once

#include "core/domain/call.h"
#include "core/telephony/soundcheck.h"

#include <QString>

#include <chrono>

namespace linija {

enum class EchoCallPhase { Idle, Calling, Listening, Done, Failed, GaveWay };

struct EchoCall
{
    static constexpr std::chrono::milliseconds answerLimit{8000};
    static constexpr std::chrono::milliseconds listenFor{10'000};

    EchoCallPhase phase = EchoCallPhase::Idle;
    std::chrono::milliseconds elapsed{0}; // of this phase
    std::chrono::milliseconds total{0};   // of this phase, at most; 0: there is no end to wait for
    double sentDb = AudioLevels::silence;  // how loud the agent has been so far (HeardLevel), dBFS
    double heardDb = AudioLevels::silence; // how loud it came back
    CallQuality quality;                   // of the last seconds
    QString codec;                         // "opus/48000"; empty before sound flows
    CallEnd end = CallEnd::None;           // of Failed; Normal: the other side hung up too early
    int sipStatus = 0;                     // of Failed: "404"; 0 where there is none
    QString detail;                        // English, of Failed and GaveWay

    friend bool operator==(const EchoCall &, const EchoCall &) = default;
};

} // namespace linija
