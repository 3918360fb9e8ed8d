#include "core/base/detachedprocess.h"
#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

#include <unistd.h>

using namespace linija;
using namespace linija::test;

TEST_CASE("A program is started in a session of its own, and its errors go to the file")
{
    const QTemporaryDir folder;
    const QString errors = folder.filePath(QStringLiteral("errors"));
    const auto started = resultOf(startDetached({QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QStringLiteral("echo trouble >&2; exec sleep 60")}, errors}));
    REQUIRE(started.ok());
    CHECK(waitFor([&] {
        QFile file(errors);
        return file.open(QIODevice::ReadOnly) && file.readAll() == "trouble\n";
    }));
    CHECK(::getsid(pid_t(*started)) != ::getsid(0));
    CHECK(::kill(pid_t(*started), SIGTERM) == 0);
}

TEST_CASE("A program that is not there is an error that names it")
{
    const auto started = resultOf(startDetached({QStringLiteral("/nonexistent/program"), {}, {}}));
    REQUIRE_FALSE(started.ok());
    CHECK(started.error().code == ErrorCode::NotFound);
    CHECK(started.error().detail.contains(QStringLiteral("/nonexistent/program")));
}
