// The echo call of the check before work: not in the list of calls, bounded, ended by itself, by a real call, and by the end of
// whoever began it. The phone's one thread. core/telephony/echocall.h draws its phases.
#pragma once

#include "core/base/result.h"
#include "core/telephony/echocall.h"
#include "core/telephony/heardlevel.h"

#include <linphone++/linphone.hh>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace linija {

// What an echo call asks of the engine that owns it.
struct EchoCallPorts
{
    std::function<void(linphone::Call &)> sounding; // its sound begins: to be treated like that of any call
    std::function<void()> qualityWanted;            // the watch over quality may sleep
};

class LinphoneEchoCall : public QObject
{
    Q_OBJECT
public:
    explicit LinphoneEchoCall(QObject *parent = nullptr);

    void begin(EchoCallPorts ports); // once

    // Busy: one runs; Invalid: an address that is none; Internal: the library made no call.
    [[nodiscard]] Result<void> start(const std::shared_ptr<linphone::Core> &core, const std::string &address);
    void stop();                         // nothing happens where none runs
    enum class HangUp { Now, Later }; // later: from inside the library's word about another call
    void giveWay(const QString &detail, HangUp when);
    // Told by the library, before it is asked whose call it is. False: a call that is not ours.
    bool changed(const std::shared_ptr<linphone::Call> &call, linphone::Call::State state, const std::string &message);
    void forget(); // before the library ends: nobody is told any more

    [[nodiscard]] bool isUp() const { return m_call || runs(); }
    [[nodiscard]] std::shared_ptr<linphone::Call> sounding() const; // nothing before the answer and after the end
    [[nodiscard]] QString codec() const { return m_echo.codec; }
    [[nodiscard]] std::optional<AudioLevels> levels() const; // nothing: no echo call is up
    void setQuality(const CallQuality &quality);

Q_SIGNALS:
    void told(const linija::EchoCall &echo); // from the event loop, four times a second while it runs
    void over();                             // its call is gone

private:
    [[nodiscard]] bool invite(const std::shared_ptr<linphone::Address> &to, const std::shared_ptr<linphone::CallParams> &params);
    [[nodiscard]] bool triesPlain(linphone::Call &call);
    void listen();
    void tick();
    void fail(linphone::Call &call, const std::string &message);
    void finish(EchoCallPhase phase, CallEnd end = CallEnd::None, const QString &detail = {}, int sipStatus = 0, HangUp when = HangUp::Later);
    [[nodiscard]] bool runs() const { return m_echo.phase == EchoCallPhase::Calling || m_echo.phase == EchoCallPhase::Listening; }

    EchoCallPorts m_ports;
    std::shared_ptr<linphone::Core> m_core;
    std::shared_ptr<linphone::Call> m_call;
    EchoCall m_echo;
    HeardLevel m_sent;
    HeardLevel m_heard;
    QElapsedTimer m_phaseTime;
    QElapsedTimer m_sinceTick;
    QTimer m_tick;
    int m_ticksUntold = 0;
    bool m_dialling = false; // inside the library's invite: the call that it shows us is ours
    bool m_triedPlain = false;
};

} // namespace linija
