// One call of a simulated customer: places it, waits as long as the patience lasts, hangs up in the end. Says what happens
// as events, small JSON objects that the program prints. Main thread; the engine outlives it.
#pragma once

#include "core/telephony/linphone/linphoneengine.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <optional>

namespace linija {

struct CallPlan
{
    QString target;
    CallHeaders headers;
    std::optional<std::chrono::milliseconds> duration;     // hangs up so long after the answer; none: never
    std::optional<std::chrono::milliseconds> patience;     // how long it may ring
    std::optional<std::chrono::milliseconds> holdPatience; // how long one hold may last
};

struct CallOutcome
{
    CallEnd end = CallEnd::None;
    QString reason; // callEndName(), or "lost-patience", "lost-patience-on-hold"
    QString detail;
    bool byCustomer = false;
    std::optional<qint64> answeredAfterMs;
    qint64 talkMs = 0; // from answer to end, holds included
    qint64 heldMs = 0; // held by the agent

    [[nodiscard]] bool isFine() const { return answeredAfterMs && (end == CallEnd::Normal); }
};

class CustomerCall final : public QObject
{
    Q_OBJECT
public:
    CustomerCall(LinphoneEngine &engine, CallPlan plan, QObject *parent = nullptr);

    void place();
    void hangUp();
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] CallPhase phase() const { return m_phase; }
    [[nodiscard]] const QString &codec() const { return m_codec; } // "opus/48000"; empty before media

Q_SIGNALS:
    void happened(const QJsonObject &event);
    void answered();
    void held();
    void resumed();
    void ended(const linija::CallOutcome &outcome);

private:
    void onCall(const Call &call);
    void onEnded(const Call &call);
    void say(const char *event, QJsonObject more = {});

    LinphoneEngine &m_engine;
    CallPlan m_plan;
    QString m_id;
    QString m_codec;
    CallPhase m_phase = CallPhase::Dialing;
    QElapsedTimer m_since; // the call was placed
    QTimer m_impatience;
    QTimer m_length;
    QString m_ownReason;
    bool m_hungUp = false;
    std::optional<qint64> m_answeredAt; // ms of m_since
    qint64 m_holdBegan = -1;
    qint64 m_heldMs = 0;
};

} // namespace linija
