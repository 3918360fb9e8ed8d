#include "tests/ui/gallery/widgetsheet.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duering.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/tabheader.h"
#include "ui/widgets/timerlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace linija::test {

namespace {

QHBoxLayout *row(QVBoxLayout *column)
{
    auto *made = new QHBoxLayout;
    made->setSpacing(px(8));
    column->addLayout(made);
    return made;
}

constexpr StateRole allRoles[] = {StateRole::Neutral, StateRole::Ours,    StateRole::Talking,
                                  StateRole::Waiting, StateRole::Trouble, StateRole::Coaching};

} // namespace

WidgetSheet::WidgetSheet(QWidget *parent) : QWidget(parent)
{
    linija::setRole(this, "window");
    setAttribute(Qt::WA_StyledBackground);
    resize(1000, 860);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(10));

    QHBoxLayout *chips = row(column);
    for (const StateRole role : allRoles) {
        auto *chip = new StateChip(QStringLiteral("State %1").arg(int(role)), role, this);
        chip->setMark(int(role) % 2 ? ChipMark::Dot : ChipMark::None);
        chips->addWidget(chip);
        auto *avatar = new Avatar(this);
        avatar->setName(role == StateRole::Ours ? QStringLiteral("陳怡君") : QStringLiteral("Jānis Bērziņš"));
        avatar->setRole(role);
        chips->addWidget(avatar);
        auto *ring = new DueRing(this);
        ring->setValue(0.15 * (1 + int(role)), QStringLiteral("0:38"), role);
        chips->addWidget(ring);
    }
    chips->addStretch(1);

    QHBoxLayout *buttons = row(column);
    for (const char *role : {"", "primary", "success", "danger", "waiting", "trouble", "quiet", "link"}) {
        auto *button = new KeyButton(*role ? QString::fromLatin1(role) : QStringLiteral("outlined"), QString(), this);
        linija::setRole(button, role);
        buttons->addWidget(button);
    }
    auto *answer = new KeyButton(QStringLiteral("Answer"), QStringLiteral("F2"), this);
    answer->setIcon(icon(Icon::Phone, Tint::OnAccent));
    linija::setRole(answer, "success");
    buttons->addWidget(answer);
    auto *disabled = new KeyButton(QStringLiteral("Next"), QString(), this);
    linija::setRole(disabled, "primary");
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    buttons->addStretch(1);

    QHBoxLayout *fields = row(column);
    auto *search = new SearchField(this);
    search->setPlaceholderText(QStringLiteral("Search articles"));
    search->setKeyHint(QKeySequence(QStringLiteral("Ctrl+/")));
    fields->addWidget(search);
    auto *box = new QComboBox(this);
    box->addItems({QStringLiteral("Disposition: Damaged goods"), QStringLiteral("Delivery date")});
    fields->addWidget(box);
    auto *number = new QSpinBox(this);
    number->setValue(20);
    number->setSuffix(QStringLiteral(" s"));
    fields->addWidget(number);
    auto *check = new QCheckBox(QStringLiteral("Resolved"), this);
    check->setChecked(true);
    fields->addWidget(check);
    fields->addWidget(new QCheckBox(QStringLiteral("First contact"), this));
    auto *radio = new QRadioButton(QStringLiteral("Refund"), this);
    radio->setChecked(true);
    fields->addWidget(radio);
    fields->addStretch(1);

    auto *filters = new FilterRow(this);
    filters->setOptions({{QStringLiteral("a"), QStringLiteral("All"), {}},
                         {QStringLiteral("c"), QStringLiteral("Calls"), {}},
                         {QStringLiteral("o"), QStringLiteral("Orders"), {}},
                         {QStringLiteral("m"), QStringLiteral("Complaints"), {}}});
    column->addWidget(filters);
    auto *tabs = new TabHeader(this);
    tabs->addTab(QStringLiteral("Guide"));
    tabs->addTab(QStringLiteral("Customer facts"));
    column->addWidget(tabs);

    for (const BannerKind kind : {BannerKind::Note, BannerKind::Warning, BannerKind::Error, BannerKind::Good}) {
        auto *banner = new InlineBanner(this);
        banner->setClosable(true);
        banner->show(kind, QStringLiteral("The company's backend is out of reach since 14:05. You can go on working."),
                     QStringLiteral("Details"));
        column->addWidget(banner);
    }

    auto *grid = new QHBoxLayout;
    column->addLayout(grid);
    for (const StateRole role : {StateRole::Neutral, StateRole::Ours, StateRole::Talking, StateRole::Waiting}) {
        auto *card = new Card(this);
        card->setState(role);
        card->body()->addWidget(new ElidedLabel(QStringLiteral("Jānis Bērziņš, whose name is rather long"), TextRole::Heading,
                                                TextTone::Normal, card));
        auto *timer = new TimerLabel(m_clock, card);
        timer->showFixed(std::chrono::seconds(252));
        card->body()->addWidget(timer);
        auto *bar = new AnswerBar(m_clock, card);
        bar->setTarget(m_clock.now() - std::chrono::seconds(7 * (1 + int(role))), std::chrono::seconds(20));
        card->body()->addWidget(bar);
        grid->addWidget(card);
    }

    QHBoxLayout *icons = row(column);
    icons->setSpacing(px(4));
    for (int i = 0; i < iconCount; ++i) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(static_cast<Icon>(i), static_cast<Tint>(i % 10 == 4 ? 0 : i % 10)));
        button->setIconSize(QSize(px(16), px(16)));
        icons->addWidget(button);
    }
    icons->addStretch(1);

    auto *bottom = new QHBoxLayout;
    column->addLayout(bottom, 1);
    auto *list = new ResultList(this);
    linija::setRole(list, "results");
    list->setRows({{QStringLiteral("1"), Icon::Person, QStringLiteral("Jānis Bērziņš"), QStringLiteral("26 555 014 · Rīga"),
                    QStringLiteral("C-100042"), StateRole::Neutral},
                   {QStringLiteral("2"), Icon::Book, QStringLiteral("Refund or replacement"), QStringLiteral("within 14 days"),
                    QStringLiteral("article"), StateRole::Coaching},
                   {QStringLiteral("3"), Icon::Phone, QStringLiteral("Answer the call"), {}, QStringLiteral("F2"),
                    StateRole::Neutral}});
    bottom->addWidget(list);
    bottom->addWidget(new EmptyState(Icon::Phone, QStringLiteral("Ready for calls"),
                                     QStringLiteral("The next call rings here."), this));
    auto *text = new QPlainTextEdit(this);
    text->setPlainText(QStringLiteral("Lid cracked, box wet"));
    text->setMaximumHeight(px(60));
    bottom->addWidget(text);
    auto *progress = new QProgressBar(this);
    progress->setValue(40);
    progress->setTextVisible(false);
    column->addWidget(progress);
}

} // namespace linija::test
