#include "ui/gallery/gallerypages.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/separator.h"

#include "ui/theme/theme.h"

#include <QLabel>

namespace linija {

namespace {

void banners(GallerySheet &sheet, const Clock &)
{
    struct Sample
    {
        BannerKind kind;
        const char *text;
    };
    for (const Sample sample :
         {Sample{BannerKind::Note, "Linija keeps its working files in another folder (/tmp/linija-1000). There is nothing for you to do."},
          Sample{BannerKind::Warning, "The company server has been out of reach since 14:05. You can go on working: everything is kept here and sent when the connection is back."},
          Sample{BannerKind::Error, "There is no sound device. Callers cannot hear you. Plug in a headset; until then, decline calls that ring."},
          Sample{BannerKind::Good, "The company server is back. Everything that waited has been sent."}}) {
        auto *banner = new InlineBanner;
        banner->setClosable(sample.kind != BannerKind::Error);
        banner->show(sample.kind, QString::fromLatin1(sample.text),
                     sample.kind == BannerKind::Error ? QStringLiteral("Sound settings") : QString());
        sheet.row({}, {banner}, GallerySheet::Room::Shared);
    }
}

void emptyStates(GallerySheet &sheet, const Clock &)
{
    auto *calls = new EmptyState(Icon::Phone, QStringLiteral("Ready for calls"), QStringLiteral("The next call rings here."));
    auto *action = new EmptyState(Icon::Pause, QStringLiteral("You are not ready"), QStringLiteral("You get no calls until you are ready."));
    action->setActionText(QStringLiteral("Go ready"));
    auto *little = new EmptyState(Icon::Book, QStringLiteral("No articles match"), QStringLiteral("Try fewer or different words."));
    for (EmptyState *state : {calls, action})
        state->setFixedSize(px(280), px(240));
    little->setFixedSize(px(280), px(90));
    sheet.row(QStringLiteral("with room, with something to do, with little room"), {calls, action, little});
}

void keys(GallerySheet &sheet, const Clock &)
{
    QVector<QWidget *> row;
    for (const char *key : {"1", "F2", "Ctrl+K", "Ctrl++", "Ctrl+Shift+H", "Alt+Down"})
        row.append(new KeyHint(QKeySequence(QString::fromLatin1(key))));
    sheet.row(QStringLiteral("one key and several"), row);
}

void texts(GallerySheet &sheet, const Clock &)
{
    const QString sentence = QStringLiteral("Refund or replacement for damaged goods: within 14 days the customer may choose a refund; "
                                            "no photo is needed under € 80, and the courier takes the parcel from the door.");
    const auto marksOf = [&](const QStringList &words) {
        QVector<TextMark> marks;
        for (const QString &word : words) {
            for (qsizetype at = sentence.indexOf(word, 0, Qt::CaseInsensitive); at >= 0; at = sentence.indexOf(word, at + 1, Qt::CaseInsensitive))
                marks.append({int(at), int(word.size())});
        }
        return marks;
    };
    for (const TextRole role : {TextRole::Small, TextRole::SmallBold, TextRole::Body, TextRole::Emphasis, TextRole::Heading,
                                TextRole::Title, TextRole::Speech}) {
        auto *label = new ElidedLabel(sentence, role);
        sheet.row({}, {label}, GallerySheet::Room::Shared);
    }
    for (const int lines : {1, 2, 4}) {
        auto *marked = new MarkedLabel(TextRole::Body, lines);
        marked->setText(sentence, marksOf({QStringLiteral("refund"), QStringLiteral("damaged"), QStringLiteral("courier")}));
        marked->setFixedWidth(px(420));
        sheet.row(QStringLiteral("marked, at most %1 line(s)").arg(lines), {marked});
    }
    auto *muted = new ElidedLabel(QStringLiteral("muted"), TextRole::Body, TextTone::Muted);
    auto *accent = new ElidedLabel(QStringLiteral("accent"), TextRole::Body, TextTone::Accent);
    auto *trouble = new ElidedLabel(QStringLiteral("overdue"), TextRole::Body);
    trouble->setState(StateRole::Trouble);
    sheet.row(QStringLiteral("tones"), {muted, accent, trouble});
}

void results(GallerySheet &sheet, const Clock &)
{
    auto *list = new ResultList;
    linija::setRole(list, "results");
    list->setRows({{QStringLiteral("1"), Icon::Person, QStringLiteral("Jānis Bērziņš"), QStringLiteral("26 555 014 · Rīga"),
                    QStringLiteral("C-100042"), StateRole::Neutral},
                   {QStringLiteral("2"), Icon::Book, QStringLiteral("Refund or replacement for damaged goods"),
                    QStringLiteral("within 14 days the customer may choose a refund; no photo is needed"), QStringLiteral("article"),
                    StateRole::Coaching},
                   {QStringLiteral("3"), Icon::Phone, QStringLiteral("Answer the call"), {}, QStringLiteral("F2"), StateRole::Neutral},
                   {QStringLiteral("4"), Icon::Flag, QStringLiteral("陳怡君"), QStringLiteral("臺北"), QStringLiteral("C-100044"),
                    StateRole::Waiting}});
    list->setFixedSize(px(460), list->contentHeight() + px(8));
    sheet.row(QStringLiteral("customers, articles, actions"), {list});
}

} // namespace

QVector<GalleryPage> textPages()
{
    return {{QStringLiteral("banners"), banners}, {QStringLiteral("empty-states"), emptyStates},
            {QStringLiteral("keys"), keys},       {QStringLiteral("texts"), texts},
            {QStringLiteral("results"), results}};
}

} // namespace linija
