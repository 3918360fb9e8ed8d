#include "tests/app/ctl/ctl.h"

using namespace linija::test;

TEST_CASE("wrong use is told apart from what is wrong here")
{
    const Ctl ctl;
    CHECK(ctl.run({}).exit == 2);
    CHECK(ctl.run({"--help"}).exit == 0);
    const CtlRun unknown = ctl.run({"dance"});
    CHECK(unknown.exit == 2);
    CHECK(unknown.err.contains("dance"));
    CHECK(unknown.out.isEmpty());
    for (const QStringList &wrong : QVector<QStringList>{{"phone", "fly"}, {"phone", "dial"}, {"timeline"}, {"articles", "search"},
                                                         {"sync"}, {"flow", "check"}, {"doctor", "now"}}) {
        INFO(wrong.join(' ').toStdString());
        const CtlRun run = ctl.run(wrong);
        CHECK(run.exit == 2);
        CHECK(run.err.contains("usage:"));
    }
}

TEST_CASE("without a store or a phone the environment lacks something, and nothing is made")
{
    const Ctl ctl;
    const CtlRun articles = ctl.run({"--json", "articles", "search", "kettle"});
    CHECK(articles.exit == 3);
    CHECK(articles.rows.isEmpty());
    CHECK(QJsonDocument::fromJson(articles.err.trimmed()).object()["error"] == "not-found");
    CHECK(ctl.run({"timeline", "C-1"}).exit == 3);
    CHECK(ctl.run({"phone", "status"}).exit == 3);
    CHECK(ctl.run({"sync", "--once"}).exit == 3);
    CHECK(ctl.run({"sync", "--once", "--backend", "http://127.0.0.1:1", "--token", "x"}).exit == 3);
    CHECK_FALSE(QFile::exists(ctl.path("run/phone.sock")));
}

TEST_CASE("flows are checked by file and place")
{
    const Ctl ctl;
    const QString good = QStringLiteral(LINIJA_SOURCE_DIR "/resources/demo/flows/damaged-goods.json");
    const CtlRun fine = ctl.run({"--json", "flow", "check", good});
    CHECK(fine.exit == 0);
    REQUIRE(fine.rows.size() == 1);
    CHECK(fine.rows.first()["ok"].toBool());
    CHECK(fine.rows.first()["steps"].toInt() >= 6);

    QFile source(good);
    REQUIRE(source.open(QIODevice::ReadOnly));
    QJsonObject document = QJsonDocument::fromJson(source.readAll()).object();
    document["steps"] = 7;
    const QString bad = ctl.write("bad.json", QJsonDocument(document).toJson());
    const CtlRun broken = ctl.run({"--json", "flow", "check", good, bad});
    CHECK(broken.exit == 1);
    CHECK(broken.rows.last()["ok"].toBool() == false);
    bool named = false;
    for (const QJsonObject &row : broken.rows)
        named = named || row["place"].toString().contains("steps");
    CHECK(named);
    CHECK(ctl.run({"flow", "check", ctl.path("missing.json")}).exit == 3);
}

TEST_CASE("the doctor says how to mend what it finds")
{
    const Ctl ctl;
    (void)QDir().mkpath(ctl.path("data"));
    (void)ctl.write("data/linija.sqlite", QByteArray(50'000, 'x'));
    const CtlRun run = ctl.run({"--json", "doctor"});
    CHECK(run.exit == 1);
    QStringList checks;
    for (const QJsonObject &row : run.rows) {
        checks << row["check"].toString();
        const bool fine = row["verdict"] == "fine";
        INFO(row["check"].toString().toStdString());
        CHECK((fine || !row["mend"].toString().isEmpty()));
        if (row["check"] == "store") {
            CHECK(row["verdict"] == "bad");
            CHECK(row["detail"].toString().contains("linija.sqlite"));
        }
    }
    for (const char *wanted : {"version", "folders", "locale", "settings", "store", "fonts", "sound", "phone", "backend"})
        CHECK(checks.contains(QString::fromLatin1(wanted)));
    QFile kept(ctl.path("data/linija.sqlite"));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == QByteArray(50'000, 'x')); // looked at, not touched
}

TEST_CASE("the doctor names the scripts that no font has")
{
    const Ctl ctl;
    const auto fontsRow = [&]() -> QJsonObject {
        for (const QJsonObject &row : ctl.run({"--json", "doctor"}).rows) {
            if (row["check"] == "fonts")
                return row;
        }
        return {};
    };
    (void)QDir().mkpath(ctl.path("nofonts"));
    const QString config = ctl.write("fonts.conf", "<?xml version=\"1.0\"?><fontconfig><dir>" + ctl.path("nofonts").toUtf8()
                                         + "</dir><cachedir>" + ctl.path("nofonts").toUtf8() + "</cachedir></fontconfig>");
    qputenv("FONTCONFIG_FILE", config.toUtf8());
    const QJsonObject without = fontsRow();
    qunsetenv("FONTCONFIG_FILE");
    CHECK(without["verdict"] == "warning");
    for (const char *script : {"Latvian", "Ukrainian", "Traditional Chinese"})
        CHECK(without["detail"].toString().contains(QString::fromLatin1(script)));
    CHECK(without["mend"].toString().contains("fonts-noto-cjk"));
    CHECK(without["mend"].toString().count("fonts-noto-core") == 1);
    CHECK(fontsRow()["verdict"] == "fine"); // packaging/setup installed them
}
