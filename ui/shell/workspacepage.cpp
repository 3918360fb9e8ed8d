#include "ui/shell/workspacepage.h"

#include "core/session/catalog.h"
#include "core/session/customerdirectory.h"
#include "core/session/guidedpause.h"
#include "core/session/interactionservice.h"
#include "ui/actions/actions.h"
#include "ui/customer/customerpanel.h"
#include "ui/guide/guidepanel.h"
#include "ui/knowledge/knowledgepanel.h"
#include "ui/listening/recordingbar.h"
#include "ui/shell/foldingcolumn.h"
#include "ui/theme/role.h"
#include "ui/theme/tokens.h"
#include "ui/timeline/timelinepanel.h"
#include "ui/widgets/tabheader.h"
#include "ui/window/skeleton.h"
#include "ui/wrapup/wrapupbar.h"

#include <QEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {
// At 100 % text.
constexpr int leastForBoth = 660;
constexpr int usualForGuide = 460;
constexpr int leastForArticles = 220;
}


WorkspacePage::WorkspacePage(QWidget *parent)
    : QWidget(parent), m_columns(new QSplitter(Qt::Horizontal, this)), m_right(new QSplitter(Qt::Vertical, m_columns))
{
}

BuildSteps WorkspacePage::steps(const WorkspaceServices &services)
{
    return {{"customer", [=, this] { m_customer = new CustomerPanel(services.interactions, services.customers, services.clock, this); }},
            {"timeline", [=, this] {
                 m_timeline = new TimelinePanel(services.interactions, services.customers, services.clock, this);
                 if (services.recordings)
                     m_recording = new RecordingBar(*services.recordings, this);
                 m_guidedPause = new GuidedPause(services.phone, services.interactions, this);
             }},
            {"guide", [=, this] { m_guide = new GuidePanel(services.interactions, services.catalog, services.settings, m_right); }},
            {"knowledge", [=, this] { m_knowledge = new KnowledgePanel(services.interactions, services.articles, services.settings, m_right); }},
            {"wrap-up", [=, this] { m_wrapUp = new WrapUpBar(services.interactions, services.catalog, services.settings, services.clock, this); }},
            {"columns", [this] { lay(); }}};
}

void WorkspacePage::lay()
{
    m_middle = new QWidget(this);
    m_middle->setMinimumWidth(380);
    // Where the height does not do for all, customer and history scroll and the wrap-up stays in sight.
    auto *scroll = new QScrollArea(m_middle);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *upper = new QWidget;
    setRole(upper, "scrolled");
    auto *above = new QVBoxLayout(upper);
    above->setContentsMargins(0, 0, 0, 0);
    above->setSpacing(0);
    above->addWidget(m_customer);
    above->addWidget(m_timeline, 1);
    if (m_recording) {
        above->addWidget(m_recording);
        connect(m_timeline, &TimelinePanel::recordingNamed, m_recording, &RecordingBar::setTitle);
        connect(m_timeline, &TimelinePanel::recordingChosen, m_recording, &RecordingBar::show);
        connect(m_recording, &RecordingBar::closed, m_timeline, [this] { m_timeline->step(0); }); // back where it was chosen
    }
    scroll->setWidget(upper);
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(m_wrapUp);

    m_right->setHandleWidth(1);
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_guide);
    m_right->addWidget(m_knowledge);
    m_right->setMinimumWidth(330);

    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 0);

    readInOrder(*m_right);
    readInOrder(*m_columns);

    m_tabs = new TabHeader(this);
    m_tabs->setObjectName(QStringLiteral("workspaceTabs"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->hide();
    retranslate();

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_tabs);
    whole->addWidget(m_columns, 1);

    connect(m_customer, &CustomerPanel::candidateLooked, m_timeline, &TimelinePanel::showCustomer);
    connect(m_guide, &GuidePanel::stepChanged, m_knowledge, &KnowledgePanel::setSuggestions);
    connect(m_guide, &GuidePanel::pauseWanted, m_guidedPause, &GuidedPause::setWanted);
    m_guideColumn = new FoldingColumn(*m_columns, *m_right, this);
    m_guideColumn->setUsualWidth(usualRightWidth);
    connect(m_guideColumn, &FoldingColumn::changed, this, [this] {
        showParts();
        Q_EMIT layoutChanged();
    });
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_guideColumn->set(tab == 0 ? Folding::Folded : Folding::Open); });
    connect(m_columns, &QSplitter::splitterMoved, this, &WorkspacePage::layoutChanged);
    m_right->installEventFilter(this); // its height is known only once it has it itself
    connect(m_right, &QSplitter::splitterMoved, this, [this] {
        m_heightsChosen = true;
        Q_EMIT layoutChanged();
    });
}

// Once the text is so large, or the window so small, that words would be cut or lie over each other.
void WorkspacePage::fit()
{
    if (!m_guideColumn)
        return; // not built yet
    const Room room = width() < px(leastForBoth) ? Room::OneAtATime : Room::Both;
    if (room == m_room)
        return;
    if (room == Room::OneAtATime) {
        m_stateOfBoth = m_guideColumn->state();
        m_room = room;
        m_guideColumn->set(Folding::Folded);
    } else {
        m_room = room;
        m_middle->show();
        m_guideColumn->set(Folding::Open);
        m_guideColumn->restore(m_stateOfBoth);
    }
    showParts();
}

// Until the user drags the edge between them: what is to be said to the customer gets its room first, the articles the rest.
void WorkspacePage::shareHeight()
{
    if (m_heightsChosen)
        return;
    const int whole = m_right->height();
    const int guide = std::clamp(whole - px(leastForArticles), whole * 2 / 5, std::max(whole * 2 / 5, px(usualForGuide)));
    m_right->setSizes({guide, whole - guide});
}

void WorkspacePage::showParts()
{
    const bool one = m_room == Room::OneAtATime;
    const bool guide = m_guideColumn->folding() == Folding::Open;
    m_tabs->setVisible(one);
    m_tabs->setCurrentIndex(guide ? 1 : 0);
    m_middle->setVisible(!one || !guide);
}

void WorkspacePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool WorkspacePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_right && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        QMetaObject::invokeMethod(this, &WorkspacePage::shareHeight, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void WorkspacePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange && m_tabs)
        retranslate();
}

void WorkspacePage::retranslate()
{
    m_tabs->setTabText(0, tr("Customer", "tab: customer and history"));
    m_tabs->setTabText(1, tr("Guide and knowledge", "tab"));
}

void WorkspacePage::showCustomer(CustomerId customer)
{
    if (m_room == Room::OneAtATime)
        m_guideColumn->set(Folding::Folded);
    m_customer->showCustomer(customer);
    m_timeline->showCustomer(customer);
}

void WorkspacePage::openArticle(ArticleId article)
{
    m_guideColumn->set(Folding::Open);
    m_knowledge->openArticle(article);
}

void WorkspacePage::focusHistorySearch() { m_timeline->focusSearch(); }
void WorkspacePage::focusArticleSearch()
{
    m_guideColumn->set(Folding::Open);
    m_knowledge->focusSearch();
}
void WorkspacePage::focusNote() { m_wrapUp->focusNote(); }
void WorkspacePage::finish() { m_wrapUp->finish(); }
void WorkspacePage::stepHistory(int by) { m_timeline->step(by); }
void WorkspacePage::guideBack() { m_guide->back(); }
void WorkspacePage::guideNext() { m_guide->next(); }

void WorkspacePage::chooseOption(int index)
{
    if (!m_customer->chooseCard(index))
        m_guide->choose(index);
}

CustomerId WorkspacePage::shownCustomer() const { return m_customer->shownCustomer(); }

void WorkspacePage::setKeys(const Actions &actions)
{
    GuideKeys guide{actions.keys(ActionId::GuideBack), actions.keys(ActionId::GuideNext), {}};
    QVector<QKeySequence> cards;
    for (const ActionSpec &spec : actions.table()) {
        if (spec.id != ActionId::ChooseOption)
            continue;
        const KeyList keys = actions.allKeys(spec.id, spec.argument);
        guide.options.append(keys);
        cards.append(keys.value(0));
    }
    m_guide->setKeys(guide);
    m_customer->setCardKeys(cards);
    m_knowledge->setSearchKey(actions.keys(ActionId::SearchArticles));
    m_timeline->setSearchKey(actions.keys(ActionId::SearchHistory));
    m_wrapUp->setFinishKey(actions.keys(ActionId::Finish));
}

QJsonObject WorkspacePage::layoutState() const
{
    QJsonObject state{{QStringLiteral("columns"), m_room == Room::Both ? m_guideColumn->state() : m_stateOfBoth}};
    if (m_heightsChosen)
        state.insert(QStringLiteral("right"), splitterState(*m_right));
    return state;
}

void WorkspacePage::restoreLayout(const QJsonObject &state)
{
    const QJsonObject columns = state.value(QStringLiteral("columns")).toObject();
    if (m_room == Room::Both)
        m_guideColumn->restore(columns);
    else
        m_stateOfBoth = columns;
    const QJsonObject heights = state.value(QStringLiteral("right")).toObject();
    m_heightsChosen = !heights.isEmpty();
    if (m_heightsChosen)
        restoreSplitter(*m_right, heights);
    else
        shareHeight();
}

} // namespace linija
