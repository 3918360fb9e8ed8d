#include "ui/gallery/gallerypages.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/percent.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tabheader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace linija {

namespace {

void buttons(GallerySheet &sheet, const Clock &)
{
    for (const bool enabled : {true, false}) {
        QVector<QWidget *> row;
        for (const char *role : {"", "primary", "success", "danger", "waiting", "trouble", "quiet", "link"}) {
            auto *button = new KeyButton(*role ? QString::fromLatin1(role) : QStringLiteral("outlined"), QString());
            linija::setRole(button, role);
            button->setEnabled(enabled);
            row.append(button);
        }
        sheet.row(enabled ? QStringLiteral("roles") : QStringLiteral("disabled"), row);
    }
    auto *answer = new KeyButton(QStringLiteral("Answer"), QStringLiteral("F2"));
    answer->setIcon(icon(Icon::Phone, Tint::OnAccent));
    linija::setRole(answer, "success");
    auto *option = new KeyButton(QStringLiteral("Refund"), QStringLiteral("2"));
    option->setKeyPlace(KeyPlace::RightEdge);
    option->setFixedWidth(px(280));
    linija::setRole(option, "answer");
    auto *pill = new KeyButton(QStringLiteral("Search history"), QStringLiteral("Ctrl F"));
    linija::setRole(pill, "pill");
    sheet.row(QStringLiteral("with keys"), {answer, option, pill});
}

void choices(GallerySheet &sheet, const Clock &)
{
    const QVector<FilterRow::Option> channels = {
        {QStringLiteral("a"), QStringLiteral("All"), {}},     {QStringLiteral("c"), QStringLiteral("Calls"), {}},
        {QStringLiteral("h"), QStringLiteral("Chat"), {}},    {QStringLiteral("e"), QStringLiteral("E-mail"), {}},
        {QStringLiteral("o"), QStringLiteral("Orders"), {}},  {QStringLiteral("m"), QStringLiteral("Complaints"), {}}};
    auto *pills = new FilterRow;
    pills->setOptions(channels);
    sheet.row(QStringLiteral("filter row"), {pills}, GallerySheet::Room::Shared);
    auto *narrow = new FilterRow;
    narrow->setOptions(channels);
    narrow->choose(QStringLiteral("e"));
    narrow->setFixedWidth(px(220));
    sheet.row(QStringLiteral("in little room"), {narrow});
    auto *segments = new FilterRow(FilterLook::Segments);
    segments->setOptions({{QStringLiteral("s"), QStringLiteral("Same as system"), {}},
                          {QStringLiteral("l"), QStringLiteral("Light"), {}},
                          {QStringLiteral("d"), QStringLiteral("Dark"), {}}});
    segments->choose(QStringLiteral("l"));
    auto *off = new FilterRow(FilterLook::Segments);
    off->setOptions({{QStringLiteral("100"), percentText(QStringLiteral("100"), QLocale()), {}}, {QStringLiteral("150"), percentText(QStringLiteral("150"), QLocale()), {}}});
    off->setEnabled(false);
    sheet.row(QStringLiteral("joined; disabled"), {segments, off});
    auto *tabs = new TabHeader;
    for (const char *text : {"Guide", "Customer facts", "Case 2231"})
        tabs->addTab(QString::fromLatin1(text));
    sheet.row(QStringLiteral("heads of tabs"), {tabs}, GallerySheet::Room::Shared);
}

void fields(GallerySheet &sheet, const Clock &)
{
    auto *search = new SearchField;
    search->setPlaceholderText(QStringLiteral("Search articles"));
    search->setKeyHint(QKeySequence(QStringLiteral("Ctrl+/")));
    auto *typed = new SearchField;
    typed->setText(QStringLiteral("damaged kettle"));
    auto *ground = new SearchField;
    ground->setPlaceholderText(QStringLiteral("Search customers, articles, actions …"));
    ground->setKeyHint(QKeySequence(QStringLiteral("Ctrl+K")));
    ground->setLook("ground");
    sheet.row(QStringLiteral("search"), {search, typed, ground});
    auto *box = new QComboBox;
    box->addItems({QStringLiteral("Disposition: Damaged goods"), QStringLiteral("Delivery date")});
    auto *number = new QSpinBox;
    number->setValue(20);
    number->setSuffix(QStringLiteral(" s"));
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    slider->setFixedWidth(px(160));
    sheet.row(QStringLiteral("choice, number, slider"), {box, number, slider});
    auto *checked = new QCheckBox(QStringLiteral("Resolved"));
    checked->setChecked(true);
    auto *off = new QCheckBox(QStringLiteral("decided by the company"));
    off->setChecked(true);
    off->setEnabled(false);
    auto *radio = new QRadioButton(QStringLiteral("Refund"));
    radio->setChecked(true);
    sheet.row(QStringLiteral("yes or no"), {checked, new QCheckBox(QStringLiteral("First contact")), off, radio,
                                            new QRadioButton(QStringLiteral("Replacement"))});
    auto *text = new QPlainTextEdit;
    text->setPlainText(QStringLiteral("Lid cracked, box wet"));
    text->setFixedHeight(px(64));
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    sheet.row(QStringLiteral("text, progress"), {text, progress}, GallerySheet::Room::Shared);
}

void cards(GallerySheet &sheet, const Clock &)
{
    QVector<QWidget *> row;
    for (const StateRole role : {StateRole::Neutral, StateRole::Ours, StateRole::Talking, StateRole::Waiting, StateRole::Trouble}) {
        auto *card = new Card;
        card->setState(role);
        card->body()->addWidget(new ElidedLabel(QStringLiteral("Jānis Bērziņš, whose name is rather long"), TextRole::Heading));
        card->body()->addWidget(new ElidedLabel(QStringLiteral("+371 26 555 014 · Support"), TextRole::Small, TextTone::Muted));
        row.append(card);
    }
    sheet.row(QStringLiteral("outlines with a state"), row, GallerySheet::Room::Shared);
}

void icons(GallerySheet &sheet, const Clock &)
{
    for (const Tint tint : {Tint::Text, Tint::Muted, Tint::Accent, Tint::Talking, Tint::Waiting, Tint::Trouble, Tint::Coaching}) {
        QVector<QWidget *> row;
        const int from = tint == Tint::Text ? 0 : tint == Tint::Muted ? iconCount / 2 : 0;
        const int to = tint == Tint::Text ? iconCount / 2 : tint == Tint::Muted ? iconCount : 14;
        for (int i = from; i < to; ++i) {
            auto *button = new QToolButton;
            button->setIcon(icon(static_cast<Icon>(i), tint));
            button->setIconSize(QSize(px(20), px(20)));
            setSpokenName(button, iconResource(static_cast<Icon>(i)));
            row.append(button);
        }
        sheet.row({}, row);
    }
}

} // namespace

QVector<GalleryPage> controlPages()
{
    return {{QStringLiteral("buttons"), buttons}, {QStringLiteral("choices"), choices}, {QStringLiteral("fields"), fields},
            {QStringLiteral("cards"), cards},     {QStringLiteral("icons"), icons}};
}

} // namespace linija
