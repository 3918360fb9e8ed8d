// One style draws everything. A style sheet anywhere would bring back what was thrown out: slow starts and stalls.
#include "tests/catch.h"

#include <QDirIterator>
#include <QFile>

TEST_CASE("no file of the window sets a style sheet, a style, colours of its own, or a spoken name past the filter", "[theme]")
{
    int read = 0;
    for (const char *room : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(LINIJA_SOURCE_DIR) + QLatin1String(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            ++read;
            INFO(file.fileName().toStdString());
            CHECK_FALSE(text.contains("setStyleSheet"));
            // Names through setSpokenName(), or readers hear of a card's every button whenever the card is filled anew.
            if (!file.fileName().endsWith(QLatin1String("/ui/widgets/accessibility.cpp")))
                CHECK_FALSE(text.contains("setAccessibleName("));
            if (!file.fileName().contains(QLatin1String("/ui/theme/")) && file.fileName().contains(QLatin1String("/ui/"))) {
                CHECK_FALSE(text.contains("QColor(0x"));
                CHECK_FALSE(text.contains("setPalette("));
                CHECK_FALSE(text.contains("->polish("));
            }
        }
    }
    CHECK(read > 100);
}
