// One call from the command line: sound prepared, call placed, what was heard reported. Main thread.
#pragma once

#include "app/caller/calleroptions.h"
#include "app/caller/eventprinter.h"
#include "app/caller/tonemeter.h"
#include "app/caller/wavtail.h"

#include <QTemporaryDir>

#include <memory>
#include <set>

namespace linija {

class SingleCall final : public QObject
{
    Q_OBJECT
public:
    SingleCall(SingleCallOptions options, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Result<void> start();
    void hangUp();

Q_SIGNALS:
    void finished(int exitCode);

private:
    [[nodiscard]] Result<QString> preparePlayFile() const;
    void listenOn();
    void report();

    SingleCallOptions m_options;
    EventPrinter m_printer;
    QTemporaryDir m_folder;
    LinphoneEngine m_engine;
    std::unique_ptr<CustomerCall> m_call;
    WavTail m_ear;
    std::unique_ptr<ToneMeter> m_live;
    std::set<double> m_told;
    QTimer m_listenTimer;
    CallOutcome m_outcome;
};

[[nodiscard]] QString callerUri(const QString &from); // number, sip: address or nothing

// {"tones":{"440":-12.3}, "longestGapMs":{"440":40}, "heardMs":{…}, "seconds":4.2} of a finished recording.
[[nodiscard]] Result<QJsonObject> analyseWav(const QString &path, const QVector<double> &frequencies);

} // namespace linija
