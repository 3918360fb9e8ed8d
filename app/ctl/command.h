// What every command of linijactl gets, and the conventions that all keep: rows go to stdout (with --json one JSON object a
// line), messages to stderr; exit codes below. Commands work on the event loop and say by `done` when they are through.
#pragma once

#include "core/base/clock.h"
#include "core/base/paths.h"
#include "core/base/result.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace linija::ctl {

enum Exit : int {
    Fine = 0,
    NotFine = 1,    // the thing that was checked or asked for is not fine
    WrongUse = 2,   // the command line
    LacksEnvironment = 3 // something of the environment is missing: store, phone, backend
};

enum class Format { Text, Json };

class Output
{
public:
    explicit Output(Format format) : m_format(format) {}

    void row(const QJsonObject &json, const QString &text) const; // stdout
    void message(const QString &text) const;                      // stderr
    void error(const Error &error) const;                         // stderr; with --json an object {"error":…}
    [[nodiscard]] Format format() const { return m_format; }

private:
    Format m_format;
};

struct Context
{
    QStringList arguments; // after the command's name
    Output out;
    Paths paths;
    Settings &settings;
    const Clock &clock;
    SecretStore &secrets;
};

using Done = std::function<void(int exitCode)>;

struct Command
{
    const char *name;
    const char *usage;   // one line after "linijactl "
    const char *summary;
    void (*run)(Context &context, Done done);
    void (*help)(const Context &context) = nullptr; // of a command with actions of its own; else usage and summary
};

[[nodiscard]] const QVector<Command> &commands();

void runDoctor(Context &context, Done done);
void runSync(Context &context, Done done);
void runTimeline(Context &context, Done done);
void runArticles(Context &context, Done done);
void runFlow(Context &context, Done done);
void runPhone(Context &context, Done done);
void helpPhone(const Context &context);

// Takes "--name value" or "--name=value" out of the arguments; nothing where it is not there.
[[nodiscard]] std::optional<QString> takeOption(QStringList &arguments, const QString &name);
[[nodiscard]] bool takeFlag(QStringList &arguments, const QString &name);
// Gives the backend's token: the keyring's, or the one that an earlier version left in the settings file; empty for none.
void withBackendToken(Context &context, const QString &backendUrl, QObject *on, std::function<void(const QByteArray &token)> then);

// Says how the command is used and what was wrong; gives WrongUse.
int wrongUse(const Context &context, const char *command, const QString &why);

} // namespace linija::ctl
