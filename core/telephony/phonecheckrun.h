// Runs the check before work on a softphone port: tells the machine what happens, the phone what the machine wants.
// GUI thread. A check that runs when it is destroyed is ended at the phone.
#pragma once

#include "core/base/clock.h"
#include "core/telephony/phonecheck.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace linija {

struct PbxProfile;

class PhoneCheck : public QObject
{
    Q_OBJECT
public:
    // Both must outlive it.
    PhoneCheck(SoftphonePort &phone, const Clock &clock, QObject *parent = nullptr);
    ~PhoneCheck() override;

    // Where the echo number comes from, asked at each beginning; none: there is none.
    void setEchoNumber(std::function<QString()> number) { m_echoNumber = std::move(number); }

    // Devices as the settings have them; empty: the system's default.
    void begin(const QString &input, const QString &output);
    void stop();

    [[nodiscard]] const PhoneCheckReport &report() const { return m_machine.report(); }
    [[nodiscard]] bool isRunning() const { return m_machine.isRunning(); }
    [[nodiscard]] bool isCallUp() const; // then there is nothing to begin
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }

Q_SIGNALS:
    void changed();  // the report
    void finished(); // after the last change of a check: good, bad, stopped …
    void levelsChanged(const linija::AudioLevels &levels); // while it runs

private:
    void pass();

    SoftphonePort &m_phone;
    const Clock &m_clock;
    std::function<QString()> m_echoNumber;
    PhoneCheckMachine m_machine;
    PhoneCheckReport m_told;
    QTimer m_tick;
};

// The number of a profile's echo test for this account ("sip:agent1@pbx.example") and this agent's login at the backend; empty:
// it has none that can be dialled.
[[nodiscard]] QString echoNumberOf(const PbxProfile &profile, const QString &account, const QString &login);

} // namespace linija
