// Shows the window and the shared widgets with a small piece of the demo company, for people who work on the look.
//
//   linija-gallery                    opens the window; --state NAME puts it into a state
//   linija-gallery --widgets          the shared widgets alone
//   linija-gallery --shot FOLDER      draws every state, light and dark, 1440×900 and 1366×768, as PNG
//   linija-gallery --ring FILE        rings for three seconds
//   --pseudo                          every text longer, to see what has no room;  --text 150: text size in percent
#include "tests/fakes/pseudotranslator.h"
#include "tests/ui/gallery/widgetsheet.h"
#include "tests/ui/windowdesk.h"
#include "ui/softphone/callspanel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextStream>
#include <QTranslator>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

const QMap<QString, QString> janisHeaders = {{QStringLiteral("x-queue"), QStringLiteral("support")},
                                             {QStringLiteral("x-ivr-path"), QStringLiteral("main/orders")},
                                             {QStringLiteral("x-language"), QStringLiteral("lv")}};

QStringList states()
{
    return {QStringLiteral("idle"),       QStringLiteral("alerting"), QStringLiteral("several"), QStringLiteral("talking"),
            QStringLiteral("keypad"),     QStringLiteral("hold"),     QStringLiteral("after"),   QStringLiteral("offline"),
            QStringLiteral("search"),     QStringLiteral("dial"),     QStringLiteral("customers"),
            QStringLiteral("sync"),       QStringLiteral("settings"), QStringLiteral("looking")};
}

void pause(std::chrono::milliseconds time)
{
    const QDeadlineTimer until(time);
    (void)waitFor([&] { return until.hasExpired(); });
}

void type(QWidget &window, const QString &field, const QString &text)
{
    auto *edit = window.findChild<QLineEdit *>(field);
    edit->setFocus();
    edit->setText(text);
    Q_EMIT edit->textEdited(text);
    pause(400ms);
}

InteractionId startTalk(WindowDesk &world)
{
    const InteractionId call = world.desk.ring(Desk::janisNumber, janisHeaders);
    world.desk.clock.advance(9s);
    world.desk.answer(call);
    world.desk.interactions.setNote(call, QStringLiteral("box was wet on arrival"));
    pause(700ms); // until it is on disk
    world.desk.clock.advance(252s);
    world.online();
    return call;
}

void enter(WindowDesk &world, const QString &state)
{
    Desk &desk = world.desk;
    MainWindow &window = *world.window;
    desk.clock.advance(52s);
    world.online();
    if (state == QStringLiteral("idle")) {
    } else if (state == QStringLiteral("alerting")) {
        auto headers = janisHeaders;
        headers.insert(QStringLiteral("x-queue-joined"),
                       QString::number(toMs(desk.clock.now()) / 1000 - 12));
        desk.ring(Desk::janisNumber, headers);
        desk.clock.advance(12s);
    } else if (state == QStringLiteral("several")) {
        desk.ring(Desk::sharedNumber, janisHeaders);
        desk.clock.advance(23s);
    } else if (state == QStringLiteral("talking")) {
        startTalk(world);
    } else if (state == QStringLiteral("keypad")) {
        const InteractionId call = startTalk(world);
        desk.phone.setMuted(desk.interactions.find(call)->call.id, true);
        window.calls().perform(CallAction::Keypad);
    } else if (state == QStringLiteral("hold")) {
        const InteractionId call = startTalk(world);
        desk.phone.hold(desk.interactions.find(call)->call.id);
        desk.clock.advance(48s);
    } else if (state == QStringLiteral("after")) {
        desk.hangUp(startTalk(world));
        desk.clock.advance(14s);
    } else if (state == QStringLiteral("offline")) {
        startTalk(world);
        world.offline();
        PhoneStatus status = desk.phone.status();
        status.hasSoundDevice = false;
        desk.phone.setStatus(status);
    } else if (state == QStringLiteral("search")) {
        startTalk(world);
        type(window, QStringLiteral("globalSearch"), QStringLiteral("re"));
    } else if (state == QStringLiteral("dial")) {
        type(window, QStringLiteral("dialField"), QStringLiteral("bērz"));
    } else if (state == QStringLiteral("customers")) {
        window.showPage(Page::Customers);
        auto *page = window.findChild<QWidget *>(QStringLiteral("customersPage"));
        page->findChild<QLineEdit *>()->setText(QStringLiteral("b"));
        pause(400ms);
    } else if (state == QStringLiteral("sync")) {
        world.offline();
        window.showPage(Page::Sync);
    } else if (state == QStringLiteral("settings")) {
        window.showPage(Page::Settings);
    } else if (state == QStringLiteral("looking")) {
        window.findChild<QWidget *>(QStringLiteral("customersPage"));
        window.showPage(Page::Workspace);
        type(window, QStringLiteral("globalSearch"), QStringLiteral("陳"));
        auto *field = window.findChild<QLineEdit *>(QStringLiteral("globalSearch"));
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(field, &press);
    }
    for (int i = 0; i < 4; ++i)
        desk.settle();
    pause(700ms); // drafts are on disk by then
}

int shoot(QApplication &application, const QString &folder, int textPercent, const QString &language,
          const QStringList &wanted)
{
    QDir().mkpath(folder);
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        const QString look = choice == ThemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark");
        for (const QString &state : wanted) {
            WindowDesk world;
            world.desk.interactions.setLanguage(language == QStringLiteral("zh_TW") ? QStringLiteral("zh-Hant") : language);
            (void)world.desk.settings.edit([&](SettingsValues &values) {
                values.language = language;
                values.theme = choice;
                values.textPercent = textPercent;
            });
            const Theme theme(application, world.desk.settings);
            for (const QSize size : {QSize(1440, 900), QSize(1366, 768)}) {
                world.window->resize(size);
                world.window->show();
                if (size.width() == 1440)
                    enter(world, state);
                pause(60ms);
                const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(folder, state, look).arg(size.width());
                if (!world.window->grab().save(file)) {
                    QTextStream(stderr) << "cannot write " << file << '\n';
                    return 1;
                }
            }
        }
        Settings settings{QString()};
        (void)settings.edit([&](SettingsValues &values) {
            values.theme = choice;
            values.textPercent = textPercent;
        });
        const Theme theme(application, settings);
        WidgetSheet sheet;
        sheet.show();
        pause(60ms);
        sheet.grab().save(QStringLiteral("%1/widgets-%2.png").arg(folder, look));
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "Europe/Riga"); // the demo company's
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption shot(QStringLiteral("shot"), QStringLiteral("Draw the states into this folder."), QStringLiteral("folder"));
    const QCommandLineOption state(QStringLiteral("state"), QStringLiteral("One of: ") + states().join(QLatin1Char(' ')),
                                   QStringLiteral("name"));
    const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("Text size in percent."), QStringLiteral("percent"),
                                  QStringLiteral("100"));
    const QCommandLineOption dark(QStringLiteral("dark"), QStringLiteral("Dark colours."));
    const QCommandLineOption pseudo(QStringLiteral("pseudo"), QStringLiteral("Longer texts."));
    const QCommandLineOption widgets(QStringLiteral("widgets"), QStringLiteral("The shared widgets alone."));
    const QCommandLineOption ring(QStringLiteral("ring"), QStringLiteral("Ring for three seconds."), QStringLiteral("wav"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language of the window."),
                                      QStringLiteral("code"), QStringLiteral("en"));
    parser.addOptions({ring, language, shot, state, text, dark, pseudo, widgets});
    parser.process(application);

    if (parser.isSet(ring)) {
        Ringer ringer(parser.value(ring));
        bool heard = false;
        QObject::connect(&ringer, &Ringer::audibleChanged, [&](bool audible) { heard = audible; });
        ringer.ring();
        pause(3s);
        ringer.stop();
        return heard ? 0 : 3;
    }
    if (parser.value(language) != QStringLiteral("en"))
        QLocale::setDefault(QLocale(parser.value(language)));
    QTranslator words; // build the target "translations" first; without it the texts stand as they are in the code
    if (words.load(QStringLiteral("linija_") + parser.value(language),
                   QCoreApplication::applicationDirPath() + QStringLiteral("/../translations")))
        application.installTranslator(&words);
    PseudoTranslator longer;
    if (parser.isSet(pseudo))
        application.installTranslator(&longer);
    const int percent = parser.value(text).toInt();
    if (parser.isSet(shot))
        return shoot(application, parser.value(shot), percent, parser.value(language),
                     parser.isSet(state) ? parser.value(state).split(QLatin1Char(',')) : states());

    WindowDesk world;
    (void)world.desk.settings.edit([&](SettingsValues &values) {
        values.language = parser.value(language);
        values.theme = parser.isSet(dark) ? ThemeChoice::Dark : ThemeChoice::Light;
        values.textPercent = percent;
    });
    const Theme theme(application, world.desk.settings);
    WidgetSheet sheet;
    if (parser.isSet(widgets)) {
        sheet.show();
    } else {
        world.window->show();
        enter(world, parser.isSet(state) ? parser.value(state) : QStringLiteral("talking"));
    }
    return QApplication::exec();
}
