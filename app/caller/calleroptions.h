// What linija-caller was told on the command line.
#pragma once

#include "app/caller/customercall.h"
#include "core/base/result.h"

#include <QStringList>
#include <QVector>

#include <variant>

namespace linija {

enum class OutputForm { Words, Json };

struct SingleCallOptions
{
    CallPlan plan;
    QString from;    // number or sip: address; empty: anonymous
    QString name;
    QString playFile;      // .wav, .opus; empty: silence, or the tone
    double toneHz = 0;     // 0: none
    QVector<double> listen; // Hz
    QString recordFile;    // empty: a temporary one
    OutputForm output = OutputForm::Words;
};

struct DemoOptions
{
    QString folder; // holds recordings/scenarios.json
    QString target;
    QStringList languages; // empty: all
    unsigned seed = 1;
    qint64 whilePid = 0; // leaves when that process is gone and no call is up; 0: stays
    int calls = 0; // 0: without end
    double pace = 1; // pauses are divided by it
    OutputForm output = OutputForm::Words;
};

struct AnalyseOptions
{
    QString file;
    QVector<double> listen;
    OutputForm output = OutputForm::Words;
};

struct CallerUsage
{
    QString text;
    int exitCode = 0;
};

using CallerOptions = std::variant<SingleCallOptions, DemoOptions, AnalyseOptions, CallerUsage>;

[[nodiscard]] CallerOptions readCallerOptions(const QStringList &arguments);

} // namespace linija
