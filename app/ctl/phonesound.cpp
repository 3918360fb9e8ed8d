#include "app/ctl/phonesound.h"

#include "core/telephony/soundprotocol.h"

namespace linija::ctl {

namespace {

Error wrong(const QString &why)
{
    return {ErrorCode::Invalid, why};
}

// "echo=on" and "inputGainDb=-3" as the JSON that sound.set takes; the reader of that says what is wrong.
Result<PhoneCommand> soundFrom(const QStringList &fields)
{
    QJsonObject json;
    const QJsonObject known = toJson(SoundSetup());
    for (const QString &field : fields) {
        const QString name = field.section(QLatin1Char('='), 0, 0);
        const QString text = field.section(QLatin1Char('='), 1);
        const QJsonValue standard = known.value(name);
        if (standard.isUndefined() || !field.contains(QLatin1Char('=')))
            return wrong(QStringLiteral("what is \"%1\"? Fields are %2").arg(field, known.keys().join(QStringLiteral(", "))));
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (standard.isBool() && (text == QLatin1String("true") || text == QLatin1String("false")))
            json.insert(name, text == QLatin1String("true"));
        else if (standard.isDouble() && isNumber)
            json.insert(name, number);
        else
            json.insert(name, text);
    }
    const auto sound = soundSetupFromJson(json);
    if (!sound)
        return sound.error();
    return PhoneCommand(phonecommand::SetSound{sound.value()});
}

} // namespace

bool isPhoneSound(const QString &action)
{
    return action == QLatin1String("devices") || action == QLatin1String("sound") || action == QLatin1String("tone");
}

Result<PhoneCommand> phoneSoundCommand(const QStringList &arguments)
{
    const QString action = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (action == QLatin1String("sound"))
        return soundFrom(rest);
    if (action == QLatin1String("tone")) {
        if (rest.size() != 1)
            return wrong(QStringLiteral("say which tone: hold-reminder, recording-beep, auto-answer, call-waiting, busy, congestion or ended"));
        return PhoneCommand(phonecommand::PlayTone{rest.constFirst()});
    }
    if (rest.size() != 2)
        return wrong(QStringLiteral("say the microphone's and the loudspeaker's id, - for the computer's choice"));
    const auto id = [](const QString &text) { return text == QLatin1String("-") ? QString() : text; };
    return PhoneCommand(phonecommand::SelectDevices{id(rest.at(0)), id(rest.at(1))});
}

} // namespace linija::ctl
