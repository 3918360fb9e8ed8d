// What a press on the headset does to the calls, and which lamps say how the calls are. Pure; time comes with the presses.
//
//   hook off: answers what rings, else takes back what is held          hook on: hangs up who is talked to
//   reject: declines what rings, else hangs up                           mute: of who is talked to
//   flash, hold: answers a second call and holds the first; else holds, or takes back
//
// A headset that is told "off hook" by its lamp often answers by reporting its hook off: such an echo, within half a second,
// is no press. Redial is for the window, which knows whom.
#pragma once

#include "core/domain/call.h"
#include "core/headset/headsetmodel.h"
#include "core/telephony/phonecommand.h"

#include <QVector>

#include <chrono>
#include <optional>

namespace linija {

[[nodiscard]] HeadsetLamps lampsOf(const QVector<Call> &calls);

class HeadsetCalls
{
public:
    static constexpr std::chrono::milliseconds echoFor{500};

    // `now` from a clock that does not jump. What is to be asked of the phone; nothing where the press means nothing now.
    [[nodiscard]] std::optional<PhoneCommand> press(HeadsetPress press, const QVector<Call> &calls, std::chrono::milliseconds now) const;
    // The lamps were set; when the off-hook lamp changes, its echo is awaited.
    void lampsSet(const HeadsetLamps &lamps, std::chrono::milliseconds now);

private:
    HeadsetLamps m_lamps;
    std::optional<std::chrono::milliseconds> m_hookTold;
};

} // namespace linija
