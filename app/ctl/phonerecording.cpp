#include "app/ctl/phonerecording.h"

namespace linija::ctl {

bool isPhoneRecording(const QString &action)
{
    return action == QLatin1String("record");
}

Result<PhoneCommand> phoneRecordingCommand(const QStringList &arguments)
{
    const auto act = recordActFrom(arguments.value(1));
    if (arguments.size() != 3 || !act || arguments.at(2).isEmpty())
        return Error{ErrorCode::Invalid, QStringLiteral("phone record start, pause, resume or stop, and the call's id")};
    return PhoneCommand(phonecommand::Record{arguments.at(2), *act});
}

} // namespace linija::ctl
