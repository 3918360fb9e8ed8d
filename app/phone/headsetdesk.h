// Joins the headset's buttons and lamps with the calls, in the phone process: a headset answers and hangs up whether a window
// is there or not. The phone's one thread.
#pragma once

#include "core/headset/headsetcalls.h"
#include "core/headset/headsets.h"

#include <QElapsedTimer>
#include <QObject>

namespace linija {

class LinphoneEngine;

class HeadsetDesk final : public QObject
{
    Q_OBJECT
public:
    explicit HeadsetDesk(LinphoneEngine &engine, QObject *parent = nullptr); // the engine must have started, and outlive it

private:
    void light();
    void press(HeadsetPress press);
    [[nodiscard]] std::chrono::milliseconds now() const { return std::chrono::milliseconds(m_time.elapsed()); }

    LinphoneEngine &m_engine;
    Headsets m_headsets;
    HeadsetCalls m_calls;
    HeadsetLamps m_lamps;
    QElapsedTimer m_time;
};

} // namespace linija
