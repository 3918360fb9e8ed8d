// Shows the window and each widget in all their states with a small piece of the demo company, for people who work on the
// look, and draws them as pictures.
//
//   linija-gallery                        the window during a call
//   linija-gallery --page waveforms       one page; --list names them
//   linija-gallery --shot FOLDER          every page as PNG, in every theme and size asked for
//   linija-gallery --ring FILE            rings for three seconds
//   --theme light,dark  --language uk  --size 1366x768,1920x1080@150  --text 150  --pseudo
#include "ui/gallery/desklook.h"
#include "ui/gallery/gallerypages.h"
#include "ui/gallery/scenes.h"
#include "ui/settings/languagespage.h"
#include "ui/window/mainwindow.h"
#include "ui/softphone/ringer.h"
#include "ui/widgets/accessibility.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLayout>
#include <QTextStream>

#include <cstdio>

using namespace linija;
using namespace std::chrono_literals;

namespace {

constexpr int wrongUse = 2;
constexpr int cannotWrite = 1;
constexpr int silent = 3;

struct Wanted
{
    QStringList pages;
    QStringList languages;
    QVector<Look> looks; // theme and size; the language comes with the round
    QString folder;
    QString ring;
};

QStringList pageNames()
{
    QStringList names = sceneNames();
    for (const GalleryPage &page : galleryPages())
        names.append(page.name);
    return names;
}

[[noreturn]] void complain(const QString &what)
{
    QTextStream(stderr) << "linija-gallery: " << what << "; see linija-gallery --help\n";
    std::exit(wrongUse);
}

Wanted readCommandLine(const QApplication &application)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    const QString list = QStringLiteral("list");
    const QCommandLineOption shot(QStringLiteral("shot"), QStringLiteral("Draw the pages into this folder."), QStringLiteral("folder"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("Only these pages, with commas."), QStringLiteral("names"));
    const QCommandLineOption names(QStringLiteral("list"), QStringLiteral("Names of the pages."));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark or both with a comma."), QStringLiteral("themes"));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Codes with commas, or all."),
                                      QStringLiteral("codes"), QStringLiteral("en"));
    const QCommandLineOption text(QStringLiteral("text"), QStringLiteral("Text size in percent."), QStringLiteral("percent"),
                                  QStringLiteral("100"));
    const QCommandLineOption size(QStringLiteral("size"), QStringLiteral("WxH or WxH@percent, with commas."), QStringLiteral("sizes"),
                                  QStringLiteral("1440x900"));
    const QCommandLineOption pseudo(QStringLiteral("pseudo"), QStringLiteral("Longer texts."));
    const QCommandLineOption ring(QStringLiteral("ring"), QStringLiteral("Ring for three seconds."), QStringLiteral("wav"));
    parser.addOptions({shot, page, names, theme, language, text, size, pseudo, ring});
    parser.process(application);
    if (parser.isSet(names)) {
        QTextStream(stdout) << pageNames().join(QLatin1Char('\n')) << '\n';
        std::exit(0);
    }

    Wanted wanted;
    wanted.folder = parser.value(shot);
    wanted.ring = parser.value(ring);
    const QChar comma = QLatin1Char(',');
    const bool drawing = parser.isSet(shot);
    wanted.pages = parser.isSet(page) ? parser.value(page).split(comma) : drawing ? pageNames() : QStringList{QStringLiteral("talking")};
    for (const QString &name : std::as_const(wanted.pages)) {
        if (!pageNames().contains(name))
            complain(QStringLiteral("no page \"%1\"").arg(name));
    }
    wanted.languages = parser.value(language) == QLatin1String("all") ? windowLanguages() : parser.value(language).split(comma);
    for (const QString &code : std::as_const(wanted.languages)) {
        if (!windowLanguages().contains(code))
            complain(QStringLiteral("no language \"%1\"").arg(code));
    }
    const QStringList themes = (parser.isSet(theme) ? parser.value(theme)
                                    : drawing       ? QStringLiteral("light,dark")
                                                    : QStringLiteral("light"))
                                   .split(comma);
    for (const QString &sizeText : parser.value(size).split(comma)) {
        Look base;
        base.textPercent = parser.value(text).toInt();
        base.words = parser.isSet(pseudo) ? Words::Pseudo : Words::Translated;
        for (const QString &themeText : themes) {
            const auto choice = themeFromText(themeText);
            const auto look = lookFromText(sizeText, base);
            if (!choice || !look)
                complain(QStringLiteral("no theme \"%1\" or size \"%2\"").arg(themeText, sizeText));
            wanted.looks.append(*look);
            wanted.looks.last().theme = *choice;
        }
    }
    return wanted;
}

int ringOut(const QString &file)
{
    Ringer ringer(file);
    bool heard = false;
    QObject::connect(&ringer, &Ringer::audibleChanged, [&](bool audible) { heard = audible; });
    ringer.ring();
    letRun(3s);
    ringer.stop();
    return heard ? 0 : silent;
}

// A widget page in the look of the moment, or nothing where the name is a scene.
std::unique_ptr<GallerySheet> sheetOf(const QString &name, const Clock &clock)
{
    for (const GalleryPage &page : galleryPages()) {
        if (page.name != name)
            continue;
        auto sheet = std::make_unique<GallerySheet>();
        sheet->setWindowTitle(name);
        page.fill(*sheet, clock);
        return sheet;
    }
    return nullptr;
}

bool save(QWidget &widget, const Wanted &wanted, const QString &page, const Look &look)
{
    letRun(120ms);
    const QString file = QStringLiteral("%1/%2-%3.png").arg(wanted.folder, page, look.name());
    if (widget.grab().save(file))
        return true;
    QTextStream(stderr) << "linija-gallery: cannot write " << file << '\n';
    return false;
}

bool drawSheet(QApplication &application, const Wanted &wanted, const QString &page, const QString &language)
{
    for (Look look : wanted.looks) {
        look.language = language;
        DeskLook desk(application, look);
        desk.window().hide();
        const auto sheet = sheetOf(page, desk.world().desk.clock);
        // As high as it needs at its width: a sheet is a list of samples, not a window that must fit a screen.
        const int width = std::min(std::max(sheet->sizeHint().width(), 720), look.size.width());
        sheet->show();
        sheet->resize(width, std::max(200, sheet->layout()->totalHeightForWidth(width)));
        if (!save(*sheet, wanted, page, look))
            return false;
    }
    return true;
}

bool drawScene(QApplication &application, const Wanted &wanted, const QString &page, const QString &language)
{
    Look look = wanted.looks.first();
    look.language = language;
    DeskLook desk(application, look);
    if (!enterScene(desk.world(), page))
        return false;
    for (const Look &next : wanted.looks) {
        look = next;
        look.language = language;
        desk.wear(look);
        refreshScene(desk.world(), page);
        if (!save(desk.window(), wanted, page, look))
            return false;
    }
    return true;
}

int draw(QApplication &application, const Wanted &wanted)
{
    if (!QDir().mkpath(wanted.folder))
        return cannotWrite;
    for (const QString &language : wanted.languages) {
        for (const QString &page : wanted.pages) {
            const bool scene = sceneNames().contains(page);
            // What a widget page says is not translated: once is enough.
            if (!scene && language != wanted.languages.first())
                continue;
            if (!(scene ? drawScene : drawSheet)(application, wanted, page, language))
                return cannotWrite;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("TZ", "Europe/Riga"); // the demo company's
    QApplication application(argc, argv);
    installAccessibility();
    const Wanted wanted = readCommandLine(application);
    if (!wanted.ring.isEmpty())
        return ringOut(wanted.ring);
    if (!wanted.folder.isEmpty())
        return draw(application, wanted);

    Look look = wanted.looks.first();
    look.language = wanted.languages.first();
    DeskLook desk(application, look);
    const auto sheet = sheetOf(wanted.pages.first(), desk.world().desk.clock);
    if (sheet) {
        desk.window().hide();
        sheet->show();
    } else if (!enterScene(desk.world(), wanted.pages.first())) {
        return wrongUse;
    }
    return QApplication::exec();
}
