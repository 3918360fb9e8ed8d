#include "ui/guide/guidepanel.h"

#include "core/base/untrustedtext.h"
#include "core/session/catalog.h"
#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "ui/guide/breadcrumb.h"
#include "ui/guide/customerfacts.h"
#include "ui/guide/guidewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/percent.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tabheader.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr std::chrono::milliseconds storeDelay{400}; // half-typed text is kept within a second

} // namespace

GuidePanel::GuidePanel(InteractionService &interactions, Catalog &catalog, const Settings &settings, QWidget *parent)
    : QWidget(parent), m_interactions(interactions), m_catalog(catalog), m_settings(settings)
{
    setObjectName(QStringLiteral("guidePanel"));
    setRole(this, "panel");
    m_tabs = new TabHeader(this);
    m_tabs->setObjectName(QStringLiteral("guideTabs"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_menu = new QToolButton(this);
    m_menu->setObjectName(QStringLiteral("flowMenu"));
    m_menu->setText(QStringLiteral("···"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(new QMenu(m_menu));
    connect(m_menu->menu(), &QMenu::aboutToShow, this, &GuidePanel::fillMenu);

    auto *head = new QHBoxLayout;
    scaleMargins(head, space::s, 0, space::s, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_menu);

    buildGuidePage();
    m_facts = new CustomerFacts(this);
    auto *factsScroll = new QScrollArea(this);
    factsScroll->setWidgetResizable(true);
    factsScroll->setFocusPolicy(Qt::NoFocus); // keyPressEvent() scrolls it
    factsScroll->setFrameShape(QFrame::NoFrame);
    auto *factsPage = new QWidget;
    setRole(factsPage, "scrolled");
    auto *factsLayout = new QVBoxLayout(factsPage);
    scaleMargins(factsLayout, space::m, space::m, space::m, space::m);
    factsLayout->addWidget(m_facts);
    factsScroll->setWidget(factsPage);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_guidePage);
    m_pages->addWidget(factsScroll);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_pages, 1);

    m_storeDelay.setSingleShot(true);
    m_storeDelay.setInterval(storeDelay);
    connect(&m_storeDelay, &QTimer::timeout, this, &GuidePanel::storeTyped);
    connect(&interactions, &InteractionService::currentChanged, this, &GuidePanel::follow);
    // While it rings the card has precedence: the guide, which only says what it is ready with, takes a turn of its own.
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(0);
    connect(&m_refreshSoon, &QTimer::timeout, this, &GuidePanel::refresh);
    const auto again = [this](InteractionId id) {
        if (id != m_interaction)
            return;
        const auto active = m_interactions.find(id);
        if (active && active->stage == ContactStage::Alerting)
            m_refreshSoon.start();
        else
            refresh();
    };
    connect(&interactions, &InteractionService::interactionChanged, this, again);
    connect(&interactions, &InteractionService::customerChanged, this, again);
    connect(&catalog, &Catalog::changed, this, &GuidePanel::refresh);
    connect(&settings, &Settings::changed, this, &GuidePanel::render);
    retranslate();
    follow(interactions.current());
}

GuidePanel::~GuidePanel() { flush(); }

void GuidePanel::buildGuidePage()
{
    m_guidePage = new QWidget(this);
    m_guide = new QWidget;
    setRole(m_guide, "scrolled");
    m_crumbs = new Breadcrumb(m_guide);
    m_crumbs->setObjectName(QStringLiteral("guideCrumbs"));
    m_ready = new FactLabel("small", m_guide);
    m_progress = new QProgressBar(m_guide);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_banner = new InlineBanner(m_guide);
    m_step = new StepView(m_guide);
    m_matter = new QLabel(m_guide);
    m_matter->setTextFormat(Qt::PlainText);
    m_matter->setWordWrap(true);
    setRole(m_matter, "muted");
    m_flowChoice = new QWidget(m_guide);
    new QVBoxLayout(m_flowChoice);
    m_flowChoice->layout()->setContentsMargins(0, 0, 0, 0);
    m_empty = new EmptyState(Icon::Steps, QString(), QString(), m_guide);
    followTextSize(m_empty, [empty = m_empty] { empty->setMinimumHeight(px(270)); }); // room for its picture above the stretch
    m_empty->setLevel(EmptyState::UsualLevel);

    m_navigation = new QWidget(m_guidePage);
    m_back = new QPushButton(m_navigation);
    m_back->setObjectName(QStringLiteral("guideBack"));
    m_next = new QPushButton(m_navigation);
    m_next->setObjectName(QStringLiteral("guideNext"));
    setRole(m_next, "primary");
    auto *row = new QHBoxLayout(m_navigation);
    scaleMargins(row, space::m, space::s, space::m, space::m);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_next);

    auto *layout = new QVBoxLayout(m_guide);
    scaleMargins(layout, space::m, space::m, space::m, space::m);
    scaleSpacing(layout, space::s);
    layout->addWidget(m_crumbs);
    layout->addWidget(m_ready);
    layout->addWidget(m_progress);
    layout->addWidget(m_banner);
    layout->addWidget(m_step);
    layout->addWidget(m_matter);
    layout->addWidget(m_flowChoice);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    m_scroll = new QScrollArea(m_guidePage);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_guide);
    // The way on stays in sight, however little height is left for what is to be said.
    auto *page = new QVBoxLayout(m_guidePage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_navigation);

    connect(m_back, &QPushButton::clicked, this, &GuidePanel::back);
    connect(m_next, &QPushButton::clicked, this, &GuidePanel::next);
    connect(m_crumbs, &Breadcrumb::stepWanted, this, [this](const QString &step) {
        if (m_run && mode() == StepMode::Active && m_run->goTo(step).ok()) {
            store();
            render();
        }
    });
    connect(m_step, &StepView::edited, this, [this](const QString &field, const QJsonValue &value) {
        if (!m_run)
            return;
        m_damaged = false; // from here on the agent's answers are the truth
        m_run->setDraft(field, value);
        m_storeDelay.start();
        m_step->show(*m_run, languages(), mode()); // a field may have come or gone by what was typed
    });
    connect(m_step, &StepView::chosen, this, [this](const QString &value) {
        if (m_run && m_run->choose(value).ok()) {
            m_damaged = false;
            store();
            render();
        }
    });
    connect(m_step, &StepView::confirmed, this, &GuidePanel::next);
    // Only while the page is seen: in the hidden page shortcuts sleep.
    m_backKey = new QShortcut(QKeySequence(QStringLiteral("Alt+Left")), m_guide);
    m_nextKey = new QShortcut(QKeySequence(QStringLiteral("Alt+Right")), m_guide);
    connect(m_backKey, &QShortcut::activated, this, &GuidePanel::back);
    connect(m_nextKey, &QShortcut::activated, this, &GuidePanel::next);
}

void GuidePanel::choose(int option)
{
    if (mode() == StepMode::Active)
        m_step->pick(option);
}

void GuidePanel::setKeys(const GuideKeys &keys)
{
    m_backKey->setKey(keys.back);
    m_nextKey->setKey(keys.next);
    m_step->setOptionKeys(keys.options);
    sayKeys();
}

void GuidePanel::sayKeys()
{
    const auto with = [](const QString &text, const QKeySequence &key) {
        return key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keyText(key));
    };
    m_back->setToolTip(with(tr("One step back"), m_backKey->key()));
    m_next->setToolTip(with(tr("On to the next step"), m_nextKey->key()));
}

StepView::Languages GuidePanel::languages() const
{
    const QString agent = GuideWords::agentLanguage(m_settings.values().language);
    QString customer = m_active ? m_active->language : QString();
    if (customer.isEmpty() && m_active && !m_active->candidates.isEmpty())
        customer = m_active->candidates.first().customer.languages.value(0);
    return {customer.isEmpty() ? agent : canonicalLanguage(customer), agent};
}

StepMode GuidePanel::mode() const
{
    const bool waiting = m_active && m_active->stage == ContactStage::Alerting;
    return waiting ? StepMode::Preview : StepMode::Active;
}

void GuidePanel::follow(InteractionId id)
{
    flush();
    m_interaction = id;
    m_run.reset();
    m_damaged = false;
    m_step->forget();
    refresh();
}

void GuidePanel::refresh()
{
    m_refreshSoon.stop();
    const std::optional<ActiveInteraction> before = std::exchange(m_active, m_interactions.find(m_interaction));
    if (!m_active) {
        m_run.reset();
        render();
        return;
    }
    bool changed = !before || before->stage != m_active->stage || before->language != m_active->language
        || before->match != m_active->match || before->interaction.customer != m_active->interaction.customer
        || before->queueName != m_active->queueName || before->interaction.disposition != m_active->interaction.disposition;
    if (!m_run) {
        takeRun(*m_active);
        changed = true;
    } else if (m_run->context() != m_active->guideContext) {
        m_run->setContext(m_active->guideContext);
        changed = true;
    }
    // Not answered before, answered now: from here on the run belongs to the contact.
    if (m_run && before && before->stage == ContactStage::Alerting && m_active->stage != ContactStage::Alerting)
        store();
    if (changed)
        render();
}

void GuidePanel::takeRun(const ActiveInteraction &active)
{
    const QJsonObject &stored = active.interaction.guide;
    if (!stored.isEmpty()) {
        const QString slug = stored.value(QLatin1String("flow")).toString();
        const std::shared_ptr<const Flow> flow = m_catalog.flow(slug);
        if (!flow)
            return; // the lists may still be on their way; Catalog::changed brings us back
        Result<FlowRun> run = FlowRun::fromJson(flow, active.guideContext, stored);
        if (run.ok()) {
            m_run = std::move(run).value();
            m_damaged = false;
            return;
        }
        m_damaged = true;
        m_run = FlowRun(flow, active.guideContext);
        return;
    }
    const std::optional<Queue> queue = m_catalog.queue(active.interaction.queue);
    if (!queue || queue->flow.isEmpty())
        return;
    const std::shared_ptr<const Flow> flow = m_catalog.flow(queue->flow);
    if (!flow || flow->steps.isEmpty())
        return;
    m_run = FlowRun(flow, active.guideContext);
    if (active.stage != ContactStage::Alerting)
        store();
}

void GuidePanel::startFlow(const QString &slug)
{
    const std::shared_ptr<const Flow> flow = m_catalog.flow(slug);
    if (!flow || flow->steps.isEmpty() || !m_active)
        return;
    m_run = m_run ? FlowRun::following(*m_run, flow) : FlowRun(flow, m_active->guideContext);
    m_run->setContext(m_active->guideContext);
    m_damaged = false;
    m_step->forget();
    m_tabs->setCurrentIndex(0);
    if (mode() == StepMode::Active)
        store();
    render();
}

void GuidePanel::next()
{
    if (!m_run || mode() != StepMode::Active)
        return;
    if (m_run->atEnd()) {
        if (const auto flow = followingFlow())
            startFlow(flow->slug);
        return;
    }
    if (!m_run->next().ok()) {
        m_step->showProblems(*m_run);
        return;
    }
    m_damaged = false;
    store();
    render();
    m_scroll->verticalScrollBar()->setValue(0);
    m_step->focusFirst();
}

void GuidePanel::back()
{
    if (!m_run || mode() != StepMode::Active || !m_run->canBack())
        return;
    m_run->back();
    store();
    render();
}

void GuidePanel::store()
{
    m_storeDelay.stop();
    if (m_run && !m_damaged && !m_interaction.isNull())
        m_interactions.setGuide(m_interaction, m_run->toJson());
}

// What was typed and is right becomes an answer without waiting for Next: an agent who finishes the contact on a half-done
// step must not lose it. What is not right yet stays a draft.
void GuidePanel::storeTyped()
{
    if (m_run) {
        FlowRun attempt = *m_run;
        if (attempt.submit().ok())
            m_run = std::move(attempt);
    }
    store();
}

void GuidePanel::flush()
{
    if (m_storeDelay.isActive())
        storeTyped();
}

void GuidePanel::render()
{
    const bool running = m_run.has_value() && m_active.has_value();
    const bool active = mode() == StepMode::Active;
    m_menu->setEnabled(m_active.has_value());
    std::optional<Customer> known;
    if (m_active && m_active->match == MatchState::One && !m_active->candidates.isEmpty())
        known = m_active->candidates.first().customer;
    m_facts->show(known);

    m_crumbs->setVisible(running && active);
    m_ready->setVisible(running && !active);
    m_progress->setVisible(running && active);
    m_step->setVisible(running);
    m_navigation->setVisible(running && active);
    m_matter->hide();
    m_banner->setVisible(false);
    renderChoiceOfFlows();
    m_empty->setVisible(!m_active);
    if (!running) {
        tellStep();
        return;
    }

    const StepView::Languages read = languages();
    m_crumbs->setCrumbs(GuideWords::inLanguage(m_run->flow().title, read.agent), m_run->breadcrumb(read.agent));
    m_progress->setValue(qRound(m_run->reached() * 1000));
    setSpokenDescription(m_progress, tr("%1 done", "a share in percent").arg(percentText(locale().toString(qRound(m_run->progress() * 100)), locale())));
    const QString title = GuideWords::inLanguage(m_run->flow().title, read.agent);
    m_ready->say(factLine({title, tr("guide ready", "it starts when the call is answered"),
                               m_active->queueName.isEmpty() ? QString() : tr("queue %1").arg(m_active->queueName)}));
    // Digits belong to the question who is calling while that is open.
    const bool askingWho = m_active->match == MatchState::Several && m_active->interaction.customer.isNull();
    m_step->setBareDigits(!askingWho);
    m_step->show(*m_run, read, mode());
    const QString matter = active ? QString() : likelyMatter();
    m_matter->setText(keptTogether(matter));
    m_matter->setVisible(!matter.isEmpty());
    m_back->setEnabled(m_run->canBack());
    const std::shared_ptr<const Flow> following = followingFlow();
    m_next->setEnabled(!m_run->atEnd() || following);
    m_next->setVisible(!m_run->atEnd() || following);
    m_next->setText(following ? tr("Go on: %1 ›").arg(GuideWords::inLanguage(following->title, read.agent).replace(QLatin1Char('&'), QLatin1String("&&")))
                              : tr("Next ›"));
    if (m_damaged) {
        m_banner->show(BannerKind::Warning,
                       tr("The answers given before could not be read, so the guide starts at its beginning. The note is kept."));
        m_banner->setVisible(true);
    } else if (m_run->atEnd() && active) {
        renderEnd();
    }
    tellStep();
}

std::shared_ptr<const Flow> GuidePanel::followingFlow() const
{
    const QString slug = m_run && m_run->atEnd() ? m_run->suggestedFlow() : QString();
    return slug.isEmpty() ? nullptr : m_catalog.flow(slug);
}

void GuidePanel::renderEnd()
{
    if (const auto following = followingFlow(); following && m_run->suggestedDisposition().isEmpty()) {
        m_banner->show(BannerKind::Note, tr("The conversation goes on with the flow “%1”; what was answered comes along.")
                                             .arg(GuideWords::inLanguage(following->title, languages().agent)));
        m_banner->setVisible(true);
        return;
    }
    const QString suggested = m_run->suggestedDisposition();
    const std::optional<Disposition> disposition = m_catalog.disposition(suggested);
    if (disposition && m_active->interaction.disposition.isEmpty()) {
        // Not from inside the signal that may have brought us here.
        QMetaObject::invokeMethod(
            this,
            [this, id = m_interaction, suggested] {
                const auto now = m_interactions.find(id);
                if (now && now->interaction.disposition.isEmpty())
                    m_interactions.setDisposition(id, suggested);
            },
            Qt::QueuedConnection);
    }
    m_banner->show(BannerKind::Good, disposition ? tr("The guide is done. Suggested disposition: %1")
                                                       .arg(plainBoundedText(disposition->name(languages().agent), 120))
                                                 : tr("The guide is done."));
    m_banner->setVisible(true);
}

void GuidePanel::renderChoiceOfFlows()
{
    const bool choose = m_active && !m_run;
    m_flowChoice->setVisible(choose);
    // One of the buttons may be the one that was just pressed.
    while (QLayoutItem *item = m_flowChoice->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!choose)
        return;
    const QVector<std::shared_ptr<const Flow>> flows = m_catalog.flows();
    auto *text = new QLabel(flows.isEmpty() ? tr("There is no flow yet. The guide comes with the company’s data.")
                                            : tr("No flow is set for this queue. Choose one:"),
                            m_flowChoice);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setRole(text, "muted");
    m_flowChoice->layout()->addWidget(text);
    for (const auto &flow : flows) {
        auto *button = new QPushButton(GuideWords::inLanguage(flow->title, languages().agent), m_flowChoice);
        setRole(button, "answer");
        connect(button, &QPushButton::clicked, this, [this, slug = flow->slug] { startFlow(slug); });
        m_flowChoice->layout()->addWidget(button);
    }
}

QString GuidePanel::likelyMatter() const
{
    const QJsonObject order = m_active->guideContext.value(QLatin1String("order")).toObject();
    const QJsonObject open = m_active->guideContext.value(QLatin1String("case")).toObject();
    QStringList parts;
    if (const QString number = plainBoundedText(order.value(QLatin1String("number")).toString(), 40); !number.isEmpty())
        parts << tr("order %1").arg(number);
    if (const QString number = plainBoundedText(open.value(QLatin1String("number")).toString(), 40); !number.isEmpty()) {
        const QString subject = plainBoundedText(open.value(QLatin1String("subject")).toString(), 80);
        parts << (subject.isEmpty() ? tr("open complaint %1").arg(number)
                                    : tr("open complaint %1 (%2)").arg(number, subject));
    }
    return parts.isEmpty() ? QString() : tr("Likely matter: %1").arg(CustomerWords::list(parts));
}

void GuidePanel::tellStep()
{
    Q_EMIT pauseWanted(m_active ? m_active->interaction.id : InteractionId(), m_run && m_run->step().pauseRecording);
    const QStringList articles = m_run ? m_run->suggestedArticles() : QStringList();
    const QString words = m_run ? m_run->articleSearch(languages().agent) : QString();
    if (articles == m_toldArticles && words == m_toldWords)
        return;
    m_toldArticles = articles;
    m_toldWords = words;
    Q_EMIT stepChanged(articles, words);
}

void GuidePanel::fillMenu()
{
    QMenu *menu = m_menu->menu();
    menu->clear();
    const QString agent = languages().agent;
    QAction *head = menu->addAction(tr("Switch to another flow"));
    head->setEnabled(false);
    menu->addSeparator();
    for (const auto &flow : m_catalog.flows()) {
        QString title = GuideWords::inLanguage(flow->title, agent);
        title.replace(QLatin1Char('&'), QLatin1String("&&"));
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_run && m_run->flow().slug == flow->slug);
        connect(action, &QAction::triggered, this, [this, slug = flow->slug] { startFlow(slug); });
    }
    const QStringList problems = m_catalog.problems();
    if (!problems.isEmpty()) {
        menu->addSeparator();
        QAction *broken = menu->addAction(tr("%n flow(s) cannot be used", nullptr, int(problems.size())));
        broken->setEnabled(false);
        broken->setToolTip(plainBoundedText(problems.join(QStringLiteral("; ")), 600));
        menu->setToolTipsVisible(true);
    }
}

void GuidePanel::retranslate()
{
    m_tabs->setTabText(0, tr("Guide"));
    m_tabs->setTabText(1, tr("Customer facts"));
    setSpokenName(m_tabs, tr("Guide and facts"));
    setSpokenName(m_menu, tr("Other flows"));
    m_menu->setToolTip(tr("Switch to another flow"));
    setSpokenName(m_progress, tr("Progress of the flow"));
    m_empty->setTexts(tr("No contact"), tr("The guide starts when a contact comes in."));
    m_back->setText(tr("‹ Back"));
    setSpokenName(m_back, tr("Back"));
    m_next->setText(tr("Next ›"));
    setSpokenName(m_next, tr("Next"));
    sayKeys();
}

void GuidePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        render();
    }
}

// From wherever the focus is in here; what scrolls has none of its own.
void GuidePanel::keyPressEvent(QKeyEvent *event)
{
    QWidget *page = m_pages->currentWidget();
    auto *area = page == m_guidePage ? m_scroll : qobject_cast<QScrollArea *>(page);
    const auto action = event->key() == Qt::Key_PageUp ? QAbstractSlider::SliderPageStepSub
        : event->key() == Qt::Key_PageDown             ? QAbstractSlider::SliderPageStepAdd
                                                       : QAbstractSlider::SliderNoAction;
    if (!area || action == QAbstractSlider::SliderNoAction)
        QWidget::keyPressEvent(event);
    else
        area->verticalScrollBar()->triggerAction(action);
}

} // namespace linija
