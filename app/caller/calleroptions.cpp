#include "app/caller/calleroptions.h"

#include "core/telephony/callheaders.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cmath>
#include <optional>

namespace linija {

namespace {

QCommandLineOption option(const char *name, const char *description, const char *value = "")
{
    return {QString::fromLatin1(name), QString::fromUtf8(description), QString::fromLatin1(value)};
}

std::optional<QVector<double>> frequencies(const QString &text)
{
    QVector<double> out;
    for (const QString &one : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const double hz = one.toDouble(&isNumber);
        if (!isNumber || hz < 50 || hz > 3400 || out.size() >= 16)
            return std::nullopt;
        out.push_back(hz);
    }
    return out;
}

// Seconds, fractions too, as milliseconds.
std::optional<std::chrono::milliseconds> seconds(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !(value >= 0) || value > 86400)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(value * 1000));
}

} // namespace

CallerOptions readCallerOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Simulated customers of Linija: real SIP calls with real sound.\n\n"
        "  linija-caller --call sip:agent@127.0.0.1:PORT --from +37126555014 --header \"X-Queue: support\" --play clip.opus\n"
        "  linija-caller --demo DIR --to sip:agent@127.0.0.1:PORT\n"
        "  linija-caller --analyse FILE.wav --listen 440,1000\n\n"
        "Exit code: 0 the call was answered and ended normally, 1 it was not, 2 wrong use, 3 something is missing."));
    const QCommandLineOption help = option("help", "Shows this.");
    const QCommandLineOption call = option("call", "Places one call.", "URI");
    const QCommandLineOption from = option("from", "Who calls: a number or a sip: address; without it the caller is anonymous.", "NUMBER");
    const QCommandLineOption name = option("name", "The caller's name as it is shown.", "NAME");
    const QCommandLineOption header = option("header", "An extra SIP header; may be given more than once.", "NAME: VALUE");
    const QCommandLineOption play = option("play", "Says this: Ogg Opus or 16-bit WAV.", "FILE");
    const QCommandLineOption tone = option("tone", "Plays a tone instead.", "HZ");
    const QCommandLineOption listen = option("listen", "Frequencies to listen for.", "HZ,HZ");
    const QCommandLineOption duration = option("duration", "Hangs up so long after the answer.", "SECONDS");
    const QCommandLineOption patience = option("patience", "How long it may ring.", "SECONDS");
    const QCommandLineOption holdPatience = option("hold-patience", "How long one hold may last.", "SECONDS");
    const QCommandLineOption record = option("record", "Keeps what was heard.", "FILE.wav");
    const QCommandLineOption json = option("json", "One JSON object a line on stdout.");
    const QCommandLineOption demo = option("demo", "Calls again and again by DIR/recordings/scenarios.json.", "DIR");
    const QCommandLineOption to = option("to", "Whom the demo calls.", "URI");
    const QCommandLineOption language = option("language", "Only customers who speak it; may be given more than once.", "TAG");
    const QCommandLineOption seed = option("seed", "Order and pauses of the demo.", "N");
    const QCommandLineOption calls = option("calls", "Ends the demo after so many answered calls.", "N");
    const QCommandLineOption pace = option("pace", "Divides the pauses between calls.", "FACTOR");
    const QCommandLineOption whilePid = option("while-pid", "Ends the demo when that process is gone; a running call ends first.", "PID");
    const QCommandLineOption analyse = option("analyse", "Reports the frequencies of a WAV file.", "FILE");
    parser.addOptions({help, call, from, name, header, play, tone, listen, duration, patience, holdPatience, record, json,
                       demo, to, language, seed, calls, pace, whilePid, analyse});

    const auto wrong = [](const QString &why) { return CallerUsage{QStringLiteral("linija-caller: %1\nTry linija-caller --help.\n").arg(why), 2}; };
    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return CallerUsage{parser.helpText(), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrong(QStringLiteral("what is \"%1\"?").arg(parser.positionalArguments().constFirst()));
    const OutputForm output = parser.isSet(json) ? OutputForm::Json : OutputForm::Words;
    const auto heard = frequencies(parser.value(listen));
    if (!heard)
        return wrong(QStringLiteral("--listen wants at most 16 frequencies from 50 to 3400"));

    if (parser.isSet(analyse)) {
        if (heard->isEmpty())
            return wrong(QStringLiteral("--analyse needs --listen"));
        return AnalyseOptions{parser.value(analyse), *heard, output};
    }
    if (parser.isSet(demo)) {
        DemoOptions out;
        out.folder = parser.value(demo);
        out.target = parser.value(to);
        out.languages = parser.values(language);
        out.output = output;
        bool seedOk = true;
        bool callsOk = true;
        bool paceOk = true;
        bool pidOk = true;
        if (parser.isSet(whilePid))
            out.whilePid = parser.value(whilePid).toLongLong(&pidOk);
        if (parser.isSet(seed))
            out.seed = parser.value(seed).toUInt(&seedOk);
        if (parser.isSet(calls))
            out.calls = parser.value(calls).toInt(&callsOk);
        if (parser.isSet(pace))
            out.pace = parser.value(pace).toDouble(&paceOk);
        if (!seedOk || !callsOk || !paceOk || !pidOk || out.calls < 0 || out.whilePid < 0 || !(out.pace >= 0.1 && out.pace <= 1000))
            return wrong(QStringLiteral("--seed, --calls, --pace and --while-pid want numbers"));
        if (out.target.isEmpty())
            return wrong(QStringLiteral("--demo needs --to sip:…"));
        return out;
    }
    if (!parser.isSet(call))
        return wrong(QStringLiteral("one of --call, --demo and --analyse is needed"));

    SingleCallOptions out;
    out.plan.target = parser.value(call);
    out.from = parser.value(from);
    out.name = parser.value(name);
    out.listen = *heard;
    out.output = output;
    out.recordFile = parser.isSet(record) ? QFileInfo(parser.value(record)).absoluteFilePath() : QString();
    if (parser.isSet(play)) {
        out.playFile = QFileInfo(parser.value(play)).absoluteFilePath();
        if (!QFileInfo::exists(out.playFile))
            return CallerUsage{QStringLiteral("linija-caller: %1 does not exist\n").arg(out.playFile), 3};
    }
    if (parser.isSet(tone)) {
        const auto hz = frequencies(parser.value(tone));
        if (!hz || hz->size() != 1)
            return wrong(QStringLiteral("--tone wants one frequency from 50 to 3400"));
        out.toneHz = hz->constFirst();
    }
    for (const QString &line : parser.values(header)) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        const QString headerName = line.left(colon).trimmed();
        const QString value = line.mid(colon + 1).trimmed();
        if (colon <= 0 || !isHeader(headerName, value))
            return wrong(QStringLiteral("not a header: \"%1\"").arg(line.left(80)));
        out.plan.headers.push_back({headerName, value});
    }
    const auto readSeconds = [&](const QCommandLineOption &which, std::optional<std::chrono::milliseconds> &into) {
        if (!parser.isSet(which))
            return true;
        into = seconds(parser.value(which));
        return into.has_value();
    };
    if (!readSeconds(duration, out.plan.duration) || !readSeconds(patience, out.plan.patience)
        || !readSeconds(holdPatience, out.plan.holdPatience))
        return wrong(QStringLiteral("--duration, --patience and --hold-patience want seconds"));
    return out;
}

} // namespace linija
