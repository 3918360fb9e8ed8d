#include "ui/settings/firstrun.h"

#include "core/session/backendsetup.h"
#include "core/settings/settings.h"
#include "ui/settings/accountform.h"
#include "ui/settings/backendform.h"
#include "ui/settings/editors.h"
#include "ui/settings/soundcheckbox.h"
#include "ui/settings/stephead.h"
#include "ui/widgets/wraprow.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/lastline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

constexpr int pageWidth = 720;

// In the middle as a scroll area has it, to the pixel.
class Centred final : public QWidget
{
public:
    Centred(QWidget *inner, QWidget *parent) : QWidget(parent), m_inner(inner)
    {
        inner->setParent(this);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return m_inner->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override { return m_inner->minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent *) override { place(); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            updateGeometry();
            place();
        }
        return QWidget::event(event);
    }

private:
    void place() const
    {
        const int wide = std::min(width(), m_inner->maximumWidth());
        m_inner->setGeometry((width() - wide) / 2, 0, wide, height());
    }
    QWidget *m_inner;
};

} // namespace

bool firstRunWanted(const SettingsValues &values, bool isDemo)
{
    // An address that the company decides is no sign-in yet.
    return !isDemo && !values.firstRunDone && (values.backendUrl.isEmpty() || values.agentLogin.isEmpty());
}

FirstRun::FirstRun(const SettingsServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    setObjectName(QStringLiteral("firstRun"));
    linija::setRole(this, "window");
    auto *inner = new QWidget;
    linija::setRole(inner, "scrolled");
    followTextSize(inner, [inner] { inner->setMaximumWidth(px(pageWidth)); });
    m_title = makeText("title", inner);
    m_intro = makeText("muted", inner);
    auto *heads = new WrapRow(space::l, inner);
    for (const Step step : {Step::Company, Step::Sound, Step::Account}) {
        auto *head = new StepHead(int(step) + 1, inner);
        m_heads.append(head);
        heads->add(head);
        connect(head, &QAbstractButton::clicked, this, [this, step] { showStep(step); });
    }
    m_question = makeText("heading", inner);
    m_explanation = makeText("muted", inner);
    m_problem = new InlineBanner(inner);
    m_problem->hide();
    // Beside each other and not in a stack: the page is as high as the step that is shown.
    m_pages = {companyStep(), soundStep(), accountStep()};
    // Below what scrolls: the way on is seen whatever the size of window and text.
    auto *foot = new QWidget(this);
    followTextSize(foot, [foot] { foot->setMaximumWidth(px(pageWidth)); });
    m_back = new QPushButton(foot);
    m_later = new QPushButton(foot);
    m_later->setObjectName(QStringLiteral("firstRunLater"));
    m_next = new QPushButton(foot);
    m_next->setObjectName(QStringLiteral("firstRunNext"));
    auto *buttons = new QHBoxLayout(foot);
    scaleMargins(buttons, space::xl, space::s, space::xl, space::l);
    scaleSpacing(buttons, space::s);
    buttons->addWidget(m_later);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);

    auto *column = new QVBoxLayout(inner);
    scaleMargins(column, space::xl, space::l, space::xl, space::s);
    scaleSpacing(column, space::s);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    addScaledSpace(column, space::s);
    column->addWidget(heads);
    addScaledSpace(column, space::s);
    column->addWidget(m_question);
    column->addWidget(m_explanation);
    column->addWidget(m_problem);
    addScaledSpace(column, space::xs);
    for (QWidget *page : std::as_const(m_pages)) {
        page->setParent(inner);
        page->hide();
        column->addWidget(page);
    }
    m_pages.first()->show();
    column->addStretch(1);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAlignment(Qt::AlignHCenter);
    m_scroll->setWidget(inner);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *scrollRow = new QHBoxLayout;
    scrollRow->addWidget(m_scroll);
    whole->addLayout(scrollRow, 1);
    auto *footRow = new QHBoxLayout;
    footRow->addWidget(new Centred(foot, this));
    whole->addLayout(footRow);
    // The bar keeps its room, and as much at the left, also where it has nothing to show: the column stands still from step to
    // step, in the middle, and what stands below it keeps its edges.
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    followTextSize(m_scroll, [this, scrollRow, footRow] {
        const int room = m_scroll->verticalScrollBar()->sizeHint().width();
        scrollRow->setContentsMargins(room, 0, 0, 0);
        footRow->setContentsMargins(room, 0, room, 0);
    });

    connect(m_back, &QPushButton::clicked, this, [this] { showStep(Step(int(m_step) - 1)); });
    connect(m_next, &QPushButton::clicked, this, &FirstRun::goOn);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_demoChosen = false;
        finish();
    });
    connect(&services.settings, &Settings::changed, this, [this] {
        m_backend->readSettings();
        m_account->readSettings();
        refresh();
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

QWidget *FirstRun::companyStep()
{
    auto *page = new QWidget(this);
    auto *signIn = new Card(page);
    m_backend = new BackendForm(m_services, signIn);
    signIn->body()->addWidget(m_backend);
    m_demoCard = new Card(page);
    m_demoTitle = makeText("emphasis", m_demoCard);
    m_demoText = makeText("muted", m_demoCard);
    m_demo = new QPushButton(m_demoCard);
    m_demo->setObjectName(QStringLiteral("firstRunDemo"));
    m_demo->setCheckable(true);
    auto *texts = new QVBoxLayout;
    scaleSpacing(texts, 2);
    texts->addWidget(m_demoTitle);
    texts->addWidget(m_demoText);
    auto *row = new QHBoxLayout;
    scaleSpacing(row, space::l);
    scaleMargins(row, space::s, space::s, space::s, space::s); // as the rows of the form above
    row->addLayout(texts, 1);
    row->addWidget(m_demo, 0, Qt::AlignVCenter);
    m_demoCard->body()->addLayout(row);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(column, space::m);
    column->addWidget(signIn);
    column->addWidget(m_demoCard);
    column->addStretch(1);
    connect(m_demo, &QPushButton::clicked, this, [this](bool chosen) {
        m_demoChosen = chosen;
        refresh();
        if (chosen)
            showStep(Step::Sound);
    });
    connect(m_backend, &BackendForm::signedIn, this, [this] {
        m_demoChosen = false;
        m_demo->setChecked(false);
        refresh();
        m_next->setFocus();
    });
    return page;
}

QWidget *FirstRun::soundStep()
{
    auto *page = new QWidget(this);
    auto *card = new Card(page);
    m_sound = new SoundCheckBox(m_services.phone, card);
    auto *around = new QVBoxLayout;
    scaleMargins(around, space::s, space::s, space::s, space::s); // as the rows of the other steps
    around->addWidget(m_sound);
    card->body()->addLayout(around);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    connect(m_sound, &SoundCheckBox::heard, this, [this] {
        m_heard = true;
        refresh();
    });
    return page;
}

QWidget *FirstRun::accountStep()
{
    auto *page = new QWidget(this);
    auto *card = new Card(page);
    m_account = new AccountForm(m_services, card);
    card->body()->addWidget(m_account);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    column->addStretch(1);
    return page;
}

void FirstRun::showStep(Step step)
{
    m_step = step;
    m_problem->hide();
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages.at(i)->setVisible(i == int(step));
    m_scroll->ensureVisible(0, 0);
    retranslate();
}

void FirstRun::goOn()
{
    const bool last = m_step == Step::Account || (m_step == Step::Sound && m_demoChosen);
    if (last)
        finish();
    else
        showStep(Step(int(m_step) + 1));
}

void FirstRun::finish()
{
    if (m_demoChosen) {
        if (const Result<void> opened = m_services.backend.openDemo(); !opened) {
            m_problem->show(BannerKind::Error, tr("The demo company cannot be opened: a part of Linija is missing. Install it "
                                                  "again. (%1)").arg(opened.error().detail));
            return;
        }
    } else {
        // Where it cannot be written the steps are shown again at the next start; nothing else is lost.
        (void)m_services.settings.edit([](SettingsValues &v) { v.firstRunDone = true; });
    }
    Q_EMIT finished();
}

void FirstRun::retranslate()
{
    m_title->setText(tr("Welcome to Linija"));
    m_intro->setText(tr("Three steps, and you can take calls. You can skip any of them: everything is in the settings too."));
    m_heads.at(0)->say(tr("Company", "step of setting up"));
    m_heads.at(1)->say(tr("Sound", "step of setting up"));
    m_heads.at(2)->say(tr("Phone account", "step of setting up"));
    switch (m_step) {
    case Step::Company:
        m_question->setText(tr("Connect to your company"));
        m_explanation->setText(keptTogether(tr("Your administrator gave you an address and a token. With them you see your company’s customers.")));
        break;
    case Step::Sound:
        m_question->setText(tr("Test your sound"));
        m_explanation->setText(keptTogether(tr("Put on your headset and speak: the microphone’s bar should reach the green line. Then record and listen.")));
        break;
    case Step::Account:
        m_question->setText(tr("Choose how calls reach you"));
        m_explanation->setText(keptTogether(tr("With an account, customers call your number. Without one, only direct calls to this computer reach you.")));
        break;
    }
    m_demoTitle->setText(tr("No company yet? Open the demo company"));
    m_demoText->setText(keptTogether(tr("Made-up customers call you. Nothing touches your company’s data.")));
    m_back->setText(tr("Back"));
    m_later->setText(tr("Set up later"));
    refresh();
}

void FirstRun::refresh()
{
    const SettingsValues &v = m_services.settings.values();
    const bool doneNow[] = {(!v.backendUrl.isEmpty() && !v.agentLogin.isEmpty()) || m_demoChosen, m_heard, !v.sipAccount.isEmpty()};
    for (qsizetype i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setState(i == int(m_step) ? StepState::Current : doneNow[i] ? StepState::Done : StepState::Ahead);
    m_heads.at(int(Step::Account))->setEnabled(!m_demoChosen);
    m_demoCard->setVisible(v.backendUrl.isEmpty());
    m_demoCard->setState(m_demoChosen ? StateRole::Ours : StateRole::Neutral);
    m_demo->setText(m_demoChosen ? tr("Chosen", "the demo company") : tr("Open the demo company"));
    m_back->setVisible(m_step != Step::Company);
    const bool done = doneNow[int(m_step)];
    if (m_step == Step::Sound && m_demoChosen)
        m_next->setText(tr("Open the demo company"));
    else if (m_step == Step::Account)
        m_next->setText(tr("Start working"));
    else
        m_next->setText(done ? tr("Next", "step") : tr("Skip this step"));
    linija::setRole(m_next, done || m_step == Step::Account || m_demoChosen ? "primary" : "");
}

void FirstRun::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    if (m_scroll->verticalScrollBar()->maximum() > 0) // what scrolls ends below a line, not in the air
        painter.fillRect(0, m_scroll->geometry().bottom(), width(), 1, tokens().border);
}

} // namespace linija
