#define CATCH_CONFIG_RUNNER
#include "tests/catch.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
