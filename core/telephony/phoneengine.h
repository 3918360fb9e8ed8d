// The narrow port behind which the telephony library stands (liblinphone today; another could stand in).
// Lives in the phone process, on its one thread. Commands return what could be said at once; what really happened
// comes as callChanged, always from the event loop, never from inside a command.
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
#include "core/telephony/softphoneport.h"

#include <QObject>
#include <QPair>
#include <QVector>

namespace linija {

// Extra SIP headers of an outgoing call, in the order in which they are sent. Names as RFC 3261 tokens, values one line.
using CallHeaders = QVector<QPair<QString, QString>>;

class PhoneEngine : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual PhoneStatus status() const = 0;  // link fields are not the engine's
    [[nodiscard]] virtual QVector<Call> calls() const = 0; // all that have not ended, oldest first

    // Invalid: not a SIP address; Busy: too many calls. Returns the new call's id.
    [[nodiscard]] virtual Result<QString> dial(const QString &target, const CallHeaders &headers) = 0;
    // NotFound: no such call; Conflict: the call is not in a phase where this makes sense.
    [[nodiscard]] virtual Result<void> answer(const QString &callId) = 0;
    [[nodiscard]] virtual Result<void> decline(const QString &callId) = 0;
    [[nodiscard]] virtual Result<void> hangUp(const QString &callId) = 0;
    [[nodiscard]] virtual Result<void> hold(const QString &callId) = 0;
    [[nodiscard]] virtual Result<void> resume(const QString &callId) = 0;
    [[nodiscard]] virtual Result<void> setMuted(const QString &callId, bool muted) = 0;
    [[nodiscard]] virtual Result<void> sendDtmf(const QString &callId, const QString &digits) = 0;
    // Empty id: the system's default. NotFound: no such device.
    [[nodiscard]] virtual Result<void> selectDevices(const QString &inputId, const QString &outputId) = 0;
    virtual void setAcceptingCalls(bool accepting) = 0;

    // The same account again is fine at any time; another one: Busy while a call is up. Invalid: not an address; Io: the
    // network lets us not listen for it.
    [[nodiscard]] virtual Result<void> setAccount(const AccountSetup &account) = 0;
    virtual void watchLevels(bool watch) = 0; // levelsChanged at most 20 times a second, while true
    // Busy: a call is up or a check runs; NotFound: no microphone or loudspeaker; Unsupported: the phone plays files.
    [[nodiscard]] virtual Result<void> startSoundCheck() = 0;
    virtual void stopSoundCheck() = 0;

Q_SIGNALS:
    void callChanged(const linija::Call &call);
    void statusChanged(const linija::PhoneStatus &status);
    void levelsChanged(const linija::AudioLevels &levels);
    void soundCheckChanged(const linija::SoundCheck &check);
    void dtmfReceived(const QString &callId, const QString &digit);
};

} // namespace linija
