// What linija-phone was told on the command line and in the settings file.
#pragma once

#include "core/base/paths.h"
#include "core/base/result.h"
#include "core/telephony/linphone/linphoneengine.h"
#include "core/telephony/phonelinkserver.h"

#include <QStringList>

namespace linija {

enum class PasswordSource { None, Stdin };

struct PhoneOptions
{
    LinphoneOptions engine;
    QString socketPath;
    QString logFile;
    std::chrono::seconds exitWhenIdle{60}; // 0: never
    AcceptCalls accept = AcceptCalls::WhenAClientSaysSo;
    PasswordSource password = PasswordSource::None;
};

struct PhoneUsage // the command line is to be answered, not obeyed
{
    QString text;
    int exitCode = 0; // 0: help or version; 2: wrong use
};

[[nodiscard]] std::variant<PhoneOptions, PhoneUsage> readPhoneOptions(const QStringList &arguments, const Paths &paths);

} // namespace linija
