// linija-caller: simulated customers with real SIP and real sound (docs/telephony.md).
#include "app/caller/democalls.h"
#include "app/caller/singlecall.h"
#include "core/base/endsignals.h"
#include "core/base/logging.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace linija;

int fail(const Error &error)
{
    std::fprintf(stderr, "linija-caller: %s\n", qUtf8Printable(error.detail));
    return error.code == ErrorCode::Invalid ? 2 : 3;
}

int run(const CallerUsage &usage, QCoreApplication &)
{
    std::fputs(qUtf8Printable(usage.text), usage.exitCode == 0 ? stdout : stderr);
    return usage.exitCode;
}

int run(const AnalyseOptions &options, QCoreApplication &)
{
    const auto report = analyseWav(options.file, options.listen);
    if (!report)
        return fail(report.error());
    QJsonObject event = report.value();
    event.insert(QStringLiteral("event"), QStringLiteral("analysed"));
    EventPrinter(options.output).print(event);
    return 0;
}

int run(const DemoOptions &options, QCoreApplication &app)
{
    const EndSignals ends(Hangup::Ignored);
    const SystemClock clock;
    DemoCalls demo(options, clock);
    QObject::connect(&ends, &EndSignals::endAsked, &demo, &DemoCalls::leave);
    QObject::connect(&demo, &DemoCalls::finished, &app, &QCoreApplication::exit);
    if (const auto started = demo.start(); !started)
        return fail(started.error());
    return QCoreApplication::exec();
}

int run(const SingleCallOptions &options, QCoreApplication &app)
{
    const EndSignals ends(Hangup::Ends);
    const SystemClock clock;
    SingleCall call(options, clock);
    QObject::connect(&ends, &EndSignals::endAsked, &call, &SingleCall::hangUp);
    QObject::connect(&call, &SingleCall::finished, &app, &QCoreApplication::exit);
    if (const auto started = call.start(); !started)
        return fail(started.error());
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("linija-caller"));
    installLogging({});
    return std::visit([&app](const auto &options) { return run(options, app); }, readCallerOptions(QCoreApplication::arguments()));
}
