#include "app/ctl/command.h"

#include "core/guide/flowreader.h"

#include <QFile>
#include <QFileInfo>

namespace linija::ctl {

void runFlow(Context &context, Done done)
{
    QStringList arguments = context.arguments;
    if (arguments.size() < 2 || arguments.takeFirst() != QStringLiteral("check"))
        return done(wrongUse(context, "flow", QStringLiteral("name the files to check")));
    int broken = 0;
    for (const QString &path : arguments) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            context.out.error(Error{ErrorCode::Io, path + QStringLiteral(": ") + file.errorString()});
            return done(LacksEnvironment);
        }
        // One byte more than the reader takes, so that it sees that the file is too large.
        const FlowReading reading = readFlow(file.read(1024 * 1024 + 1), QFileInfo(path).fileName());
        int errors = 0;
        for (const FlowProblem &problem : reading.problems) {
            const bool isError = problem.severity == ProblemSeverity::Error;
            errors += isError;
            context.out.row({{QStringLiteral("file"), path}, {QStringLiteral("place"), problem.place},
                             {QStringLiteral("severity"), isError ? QStringLiteral("error") : QStringLiteral("warning")},
                             {QStringLiteral("message"), problem.message}},
                            (isError ? QStringLiteral("error    ") : QStringLiteral("warning  ")) + problem.toString());
        }
        broken += errors > 0;
        context.out.row({{QStringLiteral("file"), path}, {QStringLiteral("ok"), errors == 0},
                         {QStringLiteral("problems"), static_cast<int>(reading.problems.size())},
                         {QStringLiteral("steps"), reading.flow ? static_cast<int>(reading.flow->steps.size()) : 0}},
                        errors ? QStringLiteral("%1: not usable, %2 problems").arg(path).arg(reading.problems.size())
                               : QStringLiteral("%1: fine, %2 steps").arg(path).arg(reading.flow ? reading.flow->steps.size() : 0));
    }
    done(broken ? NotFine : Fine);
}

} // namespace linija::ctl
