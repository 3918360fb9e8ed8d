// Keys under a real X server: a virtual one of the test's own. Ends with a word where there is none to start.
#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    int ends[2];
    if (::pipe(ends) != 0)
        return 1;
    QProcess server;
    server.setProgram(QStringLiteral("Xvfb"));
    server.setArguments({QStringLiteral("-displayfd"), QString::number(ends[1]), QStringLiteral("-screen"), QStringLiteral("0"),
                         QStringLiteral("640x480x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
    server.setStandardErrorFile(QProcess::nullDevice());
    server.start();
    if (!server.waitForStarted()) {
        std::fprintf(stderr, "Xvfb is not there: packaging/setup installs it\n");
        return 1;
    }
    ::close(ends[1]);
    QByteArray number;
    char sign = 0;
    while (::read(ends[0], &sign, 1) == 1 && sign != '\n')
        number.append(sign);
    ::close(ends[0]);
    qputenv("DISPLAY", ":" + number);
    qputenv("QT_QPA_PLATFORM", "xcb");
    int result = 1;
    {
        const QGuiApplication app(argc, argv);
        result = Catch::Session().run(argc, argv);
    }
    server.terminate();
    server.waitForFinished();
    return result;
}
