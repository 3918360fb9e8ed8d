// Calls to feature codes of the PBX: no sound, not in the list of calls, at most 10 seconds, one at a time. Answered and
// ended by the other side, or by us three seconds after the answer, is success. The phone's one thread.
//
//   waiting ──▶ dialling ──answer──▶ up ──▶ ended        refused, or 10 s over: ended
//      └────────────┴── a call of the agent: ended, as busy (the library places one call at a time)
#pragma once

#include "core/base/result.h"
#include "core/telephony/pbxservices.h"
#include "core/telephony/phonecommand.h"

#include <linphone++/linphone.hh>

#include <QObject>
#include <QTimer>

#include <deque>

namespace linija {

class LinphoneServiceCalls : public QObject
{
    Q_OBJECT
public:
    explicit LinphoneServiceCalls(QObject *parent = nullptr);

    // One that waits for another begins when that one has ended. Invalid: an address that is none; Busy: too many wait.
    [[nodiscard]] Result<void> start(const std::shared_ptr<linphone::Core> &core, const phonecommand::ServiceCall &asked, const QString &uri);
    // A call of the agent's goes first: the library makes and takes none beside another that has its sound. What is not done
    // yet ends as busy.
    void giveWay();
    // Told by the library, first of all. False: a call that is not ours.
    bool changed(const std::shared_ptr<linphone::Call> &call, linphone::Call::State state, const std::string &message);
    void setWaiting(bool wait); // true: none begins, those that are asked for wait
    [[nodiscard]] bool isBusy() const { return m_call || !m_waiting.empty(); }
    void forget(); // before the library ends: nobody is told any more

Q_SIGNALS:
    void ended(const linija::ServiceCallEnd &end); // from the event loop

private:
    struct Asked
    {
        QString id;
        QString uri;
        QString digits;
    };

    void next();
    void finish(CallEnd end, int sipStatus, const QString &detail);
    void say(const ServiceCallEnd &end);

    std::shared_ptr<linphone::Core> m_core;
    std::deque<Asked> m_waiting;
    Asked m_now;
    std::shared_ptr<linphone::Call> m_call;
    bool m_held = false;
    bool m_dialling = false; // inside the library's invite: the call that it shows us is ours
    bool m_answered = false;
    bool m_over = false; // said so; its last states are yet to come
    QTimer m_limit;
};

} // namespace linija
