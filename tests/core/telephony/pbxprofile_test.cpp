#include "core/telephony/pbxprofile.h"
#include "tests/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace linija;

namespace {

QString problemOf(const QByteArray &inside)
{
    const auto read = readPbxProfile("{\"linijaPbxProfile\":1,\"name\":\"x\"" + (inside.isEmpty() ? QByteArray() : ',' + inside) + '}');
    return read ? QString() : read.error().detail;
}

} // namespace

TEST_CASE("The profiles that come with Linija are sound")
{
    for (const QString &name : builtInPbxProfiles()) {
        INFO(name.toStdString());
        const auto profile = loadPbxProfile(name);
        if (!profile)
            FAIL(profile.error().detail.toStdString());
        CHECK_FALSE(profile->name.isEmpty());
        PbxWords words{QStringLiteral("agent1"), QStringLiteral("pbx.example"), QStringLiteral("olena"), QStringLiteral("1"),
                       QStringLiteral("agent2"), QStringLiteral("1002"), QStringLiteral("701")};
        for (const PbxAction &action : profile->actions)
            CHECK(filled(action, words).ok());
        for (const PbxSource &source : profile->facts)
            CHECK(filled(source, words).ok());
    }
    CHECK(loadPbxProfile(QString())->actions.isEmpty());
    CHECK(loadPbxProfile(QStringLiteral("asterisk"))->find(PbxVerb::Pause)->target == QStringLiteral("*47{reason}"));
}

TEST_CASE("Placeholders are filled, and what could not be dialled is refused")
{
    const auto asterisk = loadPbxProfile(QStringLiteral("asterisk"));
    REQUIRE(asterisk);
    PbxWords words;
    words.user = QStringLiteral("agent1");
    words.reason = asterisk->reasonFor(QStringLiteral("lunch"));
    CHECK(filled(*asterisk->find(PbxVerb::Pause), words)->target == QStringLiteral("*472"));
    words.reason = asterisk->reasonFor(QStringLiteral("something else"));
    CHECK(filled(*asterisk->find(PbxVerb::Pause), words)->target == QStringLiteral("*47"));
    CHECK(filled(asterisk->facts.value(PbxFact::Paused), words)->extension == QStringLiteral("paused-agent1"));
    CHECK(filled(*asterisk->find(PbxVerb::Listen), words).error().detail.contains(QStringLiteral("{agent}")));
    words.agent = QStringLiteral("agent2@evil.example;x=y");
    CHECK(filled(*asterisk->find(PbxVerb::Listen), words).error().detail.contains(QStringLiteral("cannot be dialled")));
}

TEST_CASE("Words in a request are escaped as the place needs it")
{
    const auto read = readPbxProfile(R"({"linijaPbxProfile":1,"name":"x","actions":{
        "pause":{"http":{"method":"POST","url":"https://{domain}/q?a={user}&r={reason}","json":{"agent":"{user}","why":"{reason}"}}},
        "unpause":{"http":{"method":"POST","url":"https://pbx.example/q","form":"agent={user}&on=1"}}}})");
    REQUIRE(read);
    PbxWords words;
    words.user = QStringLiteral("o\"l&e\nna");
    words.domain = QStringLiteral("pbx.example");
    words.reason = QStringLiteral("a b\\");
    const auto pause = filled(*read->find(PbxVerb::Pause), words);
    REQUIRE(pause);
    CHECK(pause->http.url == QStringLiteral("https://pbx.example/q?a=o%22l%26e%0Ana&r=a%20b%5C"));
    CHECK(pause->http.body == QStringLiteral(R"({"agent":"o\"l&e\nna","why":"a b\\"})"));
    const auto unpause = filled(*read->find(PbxVerb::Unpause), words);
    REQUIRE(unpause);
    CHECK(unpause->http.body == QStringLiteral("agent=o%22l%26e%0Ana&on=1"));
}

TEST_CASE("Every mistake in a profile is named with its place")
{
    CHECK(problemOf({}).isEmpty());
    CHECK(problemOf(R"("colour":1)").startsWith(QStringLiteral("colour:")));
    CHECK(problemOf(R"("actions":{"pauze":{}})").startsWith(QStringLiteral("actions.pauze:")));
    CHECK(problemOf(R"("actions":{"park":{}})").startsWith(QStringLiteral("actions.park:")));
    CHECK(problemOf(R"("actions":{"park":{"cod":"1"}})").startsWith(QStringLiteral("actions.park.cod:")));
    CHECK(problemOf(R"("actions":{"park":{"code":"1","call":"2"}})").startsWith(QStringLiteral("actions.park:")));
    CHECK(problemOf(R"("actions":{"park":{"code":"1 2"}})").startsWith(QStringLiteral("actions.park.code:")));
    CHECK(problemOf(R"("actions":{"park":{"code":7}})").startsWith(QStringLiteral("actions.park.code:")));
    CHECK(problemOf(R"("actions":{"park":{"code":"{reason}"}})").startsWith(QStringLiteral("actions.park.code: {reason}")));
    CHECK(problemOf(R"("actions":{"park":{"digits":"*x"}})").startsWith(QStringLiteral("actions.park.digits:")));
    CHECK(problemOf(R"("actions":{"pause":{"code":"*47"}})").startsWith(QStringLiteral("actions.unpause:")));
    CHECK(problemOf(R"("actions":{"signIn":{"code":"*45"}})").startsWith(QStringLiteral("actions.signOut:")));
    CHECK(problemOf(R"("actions":{"park":{"http":{"url":"ftp://x"}}})").startsWith(QStringLiteral("actions.park.http.url:")));
    CHECK(problemOf(R"("actions":{"park":{"http":{"url":"https://a:b@x/"}}})").startsWith(QStringLiteral("actions.park.http.url:")));
    CHECK(problemOf(R"("actions":{"park":{"http":{"url":"https://{user}.example/"}}})").startsWith(QStringLiteral("actions.park.http.url:")));
    CHECK(problemOf(R"("actions":{"park":{"http":{"url":"https://x/","method":"BREW"}}})").startsWith(QStringLiteral("actions.park.http.method:")));
    CHECK(problemOf(R"("actions":{"park":{"http":{"url":"https://x/","headers":{"Authorization":"Basic x"}}}})").contains(QStringLiteral("passwords do not belong")));
    CHECK(problemOf(R"("actions":{"park":{"http":{"url":"https://x/","headers":{"X-A":"a\nb"}}}})").startsWith(QStringLiteral("actions.park.http.headers.X-A:")));
    CHECK(problemOf(R"("facts":{"paused":{}})").startsWith(QStringLiteral("facts.paused:")));
    CHECK(problemOf(R"("facts":{"paused":{"http":{"url":"https://x/"}}})").startsWith(QStringLiteral("facts.paused.http.contains:")));
    CHECK(problemOf(R"("facts":{"paused":{"extension":"a","everySeconds":9}})").startsWith(QStringLiteral("facts.paused.everySeconds:")));
    CHECK(problemOf(R"("headers":{"queue":"not a header"})").startsWith(QStringLiteral("headers.queue:")));
    CHECK(problemOf(R"("reasons":{"lunch":5})").startsWith(QStringLiteral("reasons.lunch:")));
    CHECK(readPbxProfile("{\n \"name\": \"x\",\n oops }").error().detail.startsWith(QStringLiteral("line 3:")));
    CHECK(readPbxProfile("[]").error().code == ErrorCode::Invalid);
    CHECK(readPbxProfile(R"({"linijaPbxProfile":2,"name":"x"})").error().code == ErrorCode::TooNew);
    CHECK(readPbxProfile(QByteArray(maxProfileBytes + 1, ' ')).error().code == ErrorCode::TooLarge);
    CHECK(problemOf(R"("headers":{"queue":["X-A","X-B"]})").isEmpty());
}

TEST_CASE("A profile of one's own is read from its path")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("own.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"linijaPbxProfile":1,"name":"Ours","headers":{"queue":["X-Ours","X-Theirs"]}})");
    file.close();
    const auto own = loadPbxProfile(file.fileName());
    REQUIRE(own);
    CHECK(own->name == QStringLiteral("Ours"));
    CHECK(own->headerRules() == QStringList{QStringLiteral("x-queue=X-Ours"), QStringLiteral("x-queue=X-Theirs")});
    CHECK(readHeaderRules(own->headerRules()).ok());
    CHECK(loadPbxProfile(folder.filePath(QStringLiteral("none.json"))).error().code == ErrorCode::NotFound);
    CHECK(loadPbxProfile(QStringLiteral("no-such-builtin")).error().code == ErrorCode::NotFound);
}

TEST_CASE("The servers that want a password are each named once, under the agent's own domain")
{
    const auto profile = loadPbxProfile(QStringLiteral("freeswitch"));
    REQUIRE(profile);
    const auto requests = signedRequests(*profile, wordsOfAccount(QStringLiteral("sip:agent1@pbx.example:5061;transport=tls")));
    REQUIRE(requests.size() == 1);
    CHECK(requests.constFirst().url.startsWith(QStringLiteral("http://pbx.example:8080/")));
    CHECK(requests.constFirst().user == QStringLiteral("freeswitch"));
    CHECK(signedRequests(*loadPbxProfile(QStringLiteral("asterisk")), wordsOfAccount(QStringLiteral("sip:a@b"))).isEmpty());
    CHECK(wordsOfAccount(QStringLiteral("agent1@pbx.example")).user == QStringLiteral("agent1"));
    CHECK(wordsOfAccount(QString()).domain.isEmpty());
}

TEST_CASE("Parking places belong to an action that chooses among them")
{
    const auto good = readPbxProfile(R"({"linijaPbxProfile":1,"name":"x","actions":{"park":{"transfer":"*70{place}"}},"places":["701","702"]})");
    REQUIRE(good);
    CHECK(good->choosesPlace());
    CHECK(good->places == QStringList{QStringLiteral("701"), QStringLiteral("702")});
    PbxWords words;
    words.place = QStringLiteral("702");
    CHECK(filled(*good->find(PbxVerb::Park), words)->target == QStringLiteral("*70702"));
    CHECK(problemOf(R"("actions":{"park":{"transfer":"*70{place}"}})").startsWith(QStringLiteral("places:")));
    CHECK(problemOf(R"("actions":{"park":{"transfer":"700"}},"places":["701"])").startsWith(QStringLiteral("places:")));
    for (const char *wrong : {R"("701")", R"([])", R"([701])", R"(["7 1"])", R"(["701","701"])", R"(["{user}"])"})
        CHECK(problemOf((QByteArray(R"("actions":{"park":{"transfer":"*70{place}"}},"places":)") + wrong).constData()).startsWith(QStringLiteral("places:")));
    QByteArray many = "\"700\"";
    for (int i = 1; i < 25; ++i)
        many += ",\"" + QByteArray::number(700 + i) + '"';
    CHECK(problemOf(("\"actions\":{\"park\":{\"transfer\":\"*70{place}\"}},\"places\":[" + many + ']').constData()).startsWith(QStringLiteral("places:")));
}
