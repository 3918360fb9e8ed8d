// The narrow port behind which the telephony library stands (liblinphone today; another could stand in).
// Lives in the phone process, on its one thread. Commands return what could be said at once; what really happened
// comes as callChanged, always from the event loop, never from inside a command.
#pragma once

#include "core/base/result.h"
#include "core/domain/call.h"
#include "core/telephony/softphoneport.h"

#include <QObject>
#include <QVector>

namespace linija {

class PhoneEngine : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual PhoneStatus status() const = 0;  // link fields are not the engine's
    [[nodiscard]] virtual QVector<Call> calls() const = 0; // all that have not ended, oldest first

    // The id of the call that the command makes, empty where it makes none. Invalid: what was asked cannot be, in words;
    // NotFound: no such call or device; Conflict: the call is not in a phase where this makes sense; Busy: too many calls,
    // or a call is up; Unsupported: not with files; Io: the network lets us not; Internal: the library failed.
    [[nodiscard]] virtual Result<QString> perform(const PhoneCommand &command) = 0;

Q_SIGNALS:
    void callChanged(const linija::Call &call);
    void statusChanged(const linija::PhoneStatus &status);
    void levelsChanged(const linija::AudioLevels &levels);
    void soundCheckChanged(const linija::SoundCheck &check);
    void echoCallChanged(const linija::EchoCall &echo);
    void serviceCallEnded(const linija::ServiceCallEnd &end);
    void extensionChanged(const linija::ExtensionState &state);
    void callRefused(const linija::Call &call);
    void qualityChanged(const QString &callId, const linija::CallQuality &quality); // every two seconds of talk
    void dtmfReceived(const QString &callId, const QString &digit);
};

} // namespace linija
