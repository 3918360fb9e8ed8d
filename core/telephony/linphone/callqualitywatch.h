// Measures how the calls that talk sound, once a second, from the media library's own counters and RTCP (RFC 3550), and
// keeps a QualityMonitor for each. The phone's one thread. Sleeps while no call is up.
#pragma once

#include "core/telephony/qualitymonitor.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace linphone {
class Call;
}

namespace linija {

// The share of this computer's processor time that was used since the last question, 0 to 1, from /proc/stat.
class ProcessorMeter
{
public:
    [[nodiscard]] double busy();

private:
    quint64 m_total = 0;
    quint64 m_idle = 0;
};

class CallQualityWatch final : public QObject
{
    Q_OBJECT
public:
    struct Watched
    {
        QString id;
        std::shared_ptr<linphone::Call> call;
        QString codec;
        bool talking = false; // else it is held by either side
        bool quietMicrophone = false;
    };

    explicit CallQualityWatch(QObject *parent = nullptr);

    void begin(std::function<std::vector<Watched>()> calls); // all that were answered and are not over
    void wake();                                             // there may be such now
    [[nodiscard]] QualitySummary finish(const QString &callId); // the call is over: what was measured, and forgotten here

Q_SIGNALS:
    // Every two seconds, and at once where the word or the cause changed.
    void changed(const QString &callId, const linija::CallQuality &quality);

private:
    struct Line
    {
        QualityMonitor monitor;
        int untold = 0; // seconds
    };
    void look();

    std::function<std::vector<Watched>()> m_calls;
    QHash<QString, std::shared_ptr<Line>> m_lines;
    ProcessorMeter m_processor;
    QTimer m_tick;
};

} // namespace linija
