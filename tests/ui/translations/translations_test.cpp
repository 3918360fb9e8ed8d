// Holds translations/*.ts to what the window needs: every text said in every language, in every plural form, with the
// same placeholders, marks of keys and blanks at the ends.
#include "tests/catch.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>
#include <QVector>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QString state;       // the translation's type: empty when it is done
    bool plural = false; // has a number and therefore forms
    QStringList said;    // one text, or one for each form

    [[nodiscard]] QString key() const { return QStringList{context, source, comment}.join(QLatin1Char('|')); }
};

struct Catalogue
{
    QString language;
    QString error;
    QVector<Message> messages;
};

// How many forms Qt's rules ask of a language.
const QMap<QString, int> &pluralForms()
{
    static const QMap<QString, int> forms{{"en", 2}, {"lt", 3}, {"lv", 3}, {"ru", 3}, {"uk", 3}, {"zh_TW", 1}};
    return forms;
}

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.plural) {
        message.said = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        return;
    }
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("numerusform"))
            message.said << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    message.state = QStringLiteral("without a translation");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QLatin1String("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

Catalogue readCatalogue(const QByteArray &ts)
{
    Catalogue catalogue;
    QXmlStreamReader xml(ts);
    if (xml.readNextStartElement())
        catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1String("context")) {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                catalogue.messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        catalogue.error = xml.errorString();
    return catalogue;
}

// %1 … %9, %L1 … %L9, %n and %Ln, in alphabetical order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[1-9n]"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

// How many letters are marked as keys with "&"; "&&" is the sign itself, and a "&" before a blank stands for "and".
int accelerators(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("&(?=[^&\\s])"));
    int found = 0;
    for (auto it = pattern.globalMatch(QString(text).remove(QStringLiteral("&&"))); it.hasNext(); it.next())
        ++found;
    return found;
}

// Blanks before and after a text join it with its neighbours: "Hold " before a time. A no-break space is one too.
QPair<int, int> blanks(const QString &text)
{
    const auto isBlank = [](QChar c) { return c.isSpace(); };
    const auto front = std::find_if_not(text.begin(), text.end(), isBlank) - text.begin();
    const auto back = std::find_if_not(text.rbegin(), text.rend(), isBlank) - text.rbegin();
    return {int(front), int(back)};
}

QStringList problems(const Catalogue &catalogue)
{
    QStringList found;
    if (!catalogue.error.isEmpty())
        found << QStringLiteral("not readable: ") + catalogue.error;
    if (!pluralForms().contains(catalogue.language))
        found << QStringLiteral("unknown language: ") + catalogue.language;
    if (catalogue.messages.isEmpty())
        found << QStringLiteral("no messages");
    const int forms = pluralForms().value(catalogue.language);
    QSet<QString> seen;
    for (const Message &message : catalogue.messages) {
        const auto tell = [&](const QString &what) { found << what + QStringLiteral(": ") + message.key(); };
        if (seen.contains(message.key()))
            tell(QStringLiteral("twice"));
        seen.insert(message.key());
        if (!message.state.isEmpty())
            tell(message.state);
        const int wanted = message.plural ? forms : 1;
        if (message.said.size() != wanted)
            tell(QStringLiteral("%1 forms, not %2").arg(message.said.size()).arg(wanted));
        for (const QString &said : message.said) {
            if (said.trimmed().isEmpty())
                tell(QStringLiteral("empty"));
            else if (placeholders(said) != placeholders(message.source))
                tell(QStringLiteral("placeholders differ in \"%1\"").arg(said));
            else if (accelerators(said) != accelerators(message.source))
                tell(QStringLiteral("the marks of keys differ in \"%1\"").arg(said));
            else if (blanks(said) != blanks(message.source))
                tell(QStringLiteral("blanks at the ends differ in \"%1\"").arg(said));
        }
    }
    return found;
}

QSet<QString> keys(const Catalogue &catalogue)
{
    QSet<QString> all;
    for (const Message &message : catalogue.messages)
        all.insert(message.key());
    return all;
}

// What one of the two has and the other has not.
QStringList difference(const Catalogue &one, const Catalogue &other)
{
    const QSet<QString> left = keys(one);
    const QSet<QString> right = keys(other);
    QStringList found;
    for (const QString &key : left - right)
        found << QStringLiteral("only in %1: %2").arg(one.language, key);
    for (const QString &key : right - left)
        found << QStringLiteral("only in %1: %2").arg(other.language, key);
    found.sort();
    return found;
}

QString lines(const QStringList &texts) { return texts.join(QLatin1Char('\n')); }

QString folder() { return QStringLiteral(LINIJA_SOURCE_DIR "/translations"); }

Catalogue catalogueOf(const QString &language)
{
    QFile file(folder() + QStringLiteral("/linija_%1.ts").arg(language));
    INFO(file.fileName().toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readCatalogue(file.readAll());
}

Catalogue sample(const QByteArray &language, const QByteArray &messages)
{
    return readCatalogue("<!DOCTYPE TS><TS version=\"2.1\" language=\"" + language + "\"><context><name>Panel</name>" +
                         messages + "</context></TS>");
}

QByteArray plain(const QByteArray &source, const QByteArray &translation)
{
    return "<message><source>" + source + "</source>" + translation + "</message>";
}

QByteArray counted(const QByteArray &source, const QByteArray &forms)
{
    return "<message numerus=\"yes\"><source>" + source + "</source><translation>" + forms + "</translation></message>";
}

} // namespace

TEST_CASE("There is a translation for every language of the window, and for no other", "[translations]")
{
    QStringList wanted;
    for (const QString &language : pluralForms().keys())
        wanted << QStringLiteral("linija_%1.ts").arg(language);
    QStringList there = QDir(folder()).entryList({QStringLiteral("*.ts")}, QDir::Files);
    wanted.sort();
    there.sort();
    CHECK(lines(there) == lines(wanted));
}

TEST_CASE("Every text is said in every language, in all its forms and with its placeholders", "[translations]")
{
    for (const QString &language : pluralForms().keys()) {
        const Catalogue catalogue = catalogueOf(language);
        INFO(language.toStdString() << ": packaging/update-translations, then translate what is named here");
        CHECK(catalogue.language == language);
        CHECK(lines(problems(catalogue)) == QString());
    }
}

TEST_CASE("All languages hold the same texts", "[translations]")
{
    const Catalogue english = catalogueOf(QStringLiteral("en"));
    for (const QString &language : pluralForms().keys()) {
        INFO(language.toStdString() << ": packaging/update-translations brings the files to the same texts");
        CHECK(lines(difference(english, catalogueOf(language))) == QString());
    }
}

TEST_CASE("A good file has no problem", "[translations]")
{
    const Catalogue good = sample("lt", plain("Call %1 · %2", "<translation>%2 · skambinti %1</translation>") +
                                            counted("%n call(s)", "<numerusform>%n skambutis</numerusform>"
                                                                  "<numerusform>%n skambučiai</numerusform>"
                                                                  "<numerusform>%n skambučių</numerusform>"));
    CHECK(good.messages.size() == 2);
    CHECK(lines(problems(good)) == QString());
}

TEST_CASE("What is wrong in a file is found", "[translations]")
{
    SECTION("an unfinished text")
    {
        const auto file = sample("lt", plain("Hold", "<translation type=\"unfinished\">Sulaikyti</translation>"));
        CHECK(lines(problems(file)) == "unfinished: Panel|Hold|");
    }
    SECTION("a text that is no longer in the sources")
    {
        const auto file = sample("lt", plain("Hold", "<translation type=\"vanished\">Sulaikyti</translation>"));
        CHECK(lines(problems(file)) == "vanished: Panel|Hold|");
    }
    SECTION("an empty text")
    {
        CHECK(lines(problems(sample("lt", plain("Hold", "<translation></translation>")))) == "empty: Panel|Hold|");
        CHECK(lines(problems(sample("lt", plain("Hold", "<translation> </translation>")))) == "empty: Panel|Hold|");
    }
    SECTION("no translation at all")
    {
        CHECK(problems(sample("lt", plain("Hold", ""))).contains(QStringLiteral("without a translation: Panel|Hold|")));
    }
    SECTION("a form too few, too many or empty")
    {
        const QByteArray two = "<numerusform>%n call</numerusform><numerusform>%n calls</numerusform>";
        CHECK(lines(problems(sample("en", counted("%n call(s)", two)))) == QString());
        CHECK(lines(problems(sample("uk", counted("%n call(s)", two)))) == "2 forms, not 3: Panel|%n call(s)|");
        CHECK(lines(problems(sample("zh_TW", counted("%n call(s)", two)))) == "2 forms, not 1: Panel|%n call(s)|");
        const QByteArray empty = "<numerusform>%n call</numerusform><numerusform></numerusform>";
        CHECK(lines(problems(sample("en", counted("%n call(s)", empty)))) == "empty: Panel|%n call(s)|");
    }
    SECTION("a placeholder lost, changed or made up")
    {
        for (const QByteArray text : {"Skambinti", "Skambinti %2", "Skambinti %1 %1", "Skambinti %1 %n"}) {
            const auto file = sample("lt", plain("Call %1", "<translation>" + text + "</translation>"));
            CHECK(lines(problems(file)) ==
                  QString::fromUtf8("placeholders differ in \"" + text + "\": Panel|Call %1|"));
        }
        const QByteArray lost = "<numerusform>one call</numerusform><numerusform>%n calls</numerusform>";
        CHECK(lines(problems(sample("en", counted("%n call(s)", lost)))) ==
              "placeholders differ in \"one call\": Panel|%n call(s)|");
    }
    SECTION("a mark of a key lost or made up")
    {
        CHECK(lines(problems(sample("lt", plain("&amp;Hold", "<translation>Sulaikyti</translation>"))))
              == "the marks of keys differ in \"Sulaikyti\": Panel|&Hold|");
        CHECK(lines(problems(sample("lt", plain("Hold", "<translation>&amp;Sulaikyti</translation>"))))
              == "the marks of keys differ in \"&Sulaikyti\": Panel|Hold|");
        CHECK(lines(problems(sample("lt", plain("Hold &amp;&amp; go", "<translation>Sulaikyti ir eiti</translation>")))) == QString());
    }
    SECTION("blanks at the ends lost or made up")
    {
        CHECK(lines(problems(sample("lt", plain("Hold ", "<translation>Sulaikyti</translation>"))))
              == "blanks at the ends differ in \"Sulaikyti\": Panel|Hold |");
        CHECK(lines(problems(sample("lt", plain("Hold", "<translation> Sulaikyti</translation>"))))
              == "blanks at the ends differ in \" Sulaikyti\": Panel|Hold|");
    }
    SECTION("a text that is there twice")
    {
        const QByteArray once = plain("Hold", "<translation>Sulaikyti</translation>");
        CHECK(lines(problems(sample("lt", once + once))) == "twice: Panel|Hold|");
    }
    SECTION("a file that is cut off, empty or of no language of ours")
    {
        CHECK(lines(problems(readCatalogue("<TS language=\"lt\"><context><name>Panel</name>")))
                  .startsWith("not readable: "));
        CHECK(lines(problems(sample("lt", ""))) == "no messages");
        CHECK(lines(problems(sample("de", plain("Hold", "<translation>Halten</translation>")))) ==
              "unknown language: de");
    }
    SECTION("files with other texts, by source, comment or context")
    {
        const auto one = sample("en", plain("Hold", "<translation>Hold</translation>"));
        const auto source = sample("lt", plain("Holds", "<translation>Sulaikyti</translation>"));
        const auto comment =
            sample("lt", plain("Hold", "<comment>a call</comment><translation>Sulaikyti</translation>"));
        auto context = one;
        context.language = QStringLiteral("lt");
        context.messages[0].context = QStringLiteral("Card");
        CHECK(lines(difference(one, one)) == QString());
        CHECK(lines(difference(one, source)) == "only in en: Panel|Hold|\nonly in lt: Panel|Holds|");
        CHECK(lines(difference(one, comment)) == "only in en: Panel|Hold|\nonly in lt: Panel|Hold|a call");
        CHECK(lines(difference(one, context)) == "only in en: Panel|Hold|\nonly in lt: Card|Hold|");
    }
}
