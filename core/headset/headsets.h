// Headsets with call buttons that are plugged in: finds them, reads their buttons, sets their lamps, by hidapi (hidraw). One
// at a time, the first that is found; another serves when it is pulled out. The public functions are for the thread it was
// made on, and return at once; devices are touched on a thread of its own only.
//
// A device that the user may not open (no udev rule for it) is told as refused: it is recognised all the same, for what it
// is can be read by everybody.
#pragma once

#include "core/headset/headsetmodel.h"
#include "core/telephony/soundsetup.h"

#include <QObject>
#include <QThread>

namespace linija {

class Headsets final : public QObject
{
    Q_OBJECT
public:
    explicit Headsets(QObject *parent = nullptr);
    ~Headsets() override;

    void setWatched(bool watched); // not watched: no device is open, the lamps are off
    void setLamps(const HeadsetLamps &lamps);

Q_SIGNALS:
    void pressed(linija::HeadsetPress press);
    void found(const QString &name, linija::HeadsetAccess access); // name empty: none is there

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker; // lives on m_thread
};

} // namespace linija
