#include "ui/timeline/timelinepanel.h"

#include "core/base/untrustedtext.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"
#include "ui/timeline/timelinewords.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/separator.h"

#include <QEvent>
#include <QFocusEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

constexpr std::chrono::milliseconds searchDelay{120};

QVector<Channel> channelsOf(const QString &key)
{
    static const QHash<QString, QVector<Channel>> table = {
        {QStringLiteral("calls"), {Channel::Call}},           {QStringLiteral("chat"), {Channel::Chat}},
        {QStringLiteral("email"), {Channel::Email}},          {QStringLiteral("sms"), {Channel::Sms}},
        {QStringLiteral("orders"), {Channel::Order}},         {QStringLiteral("complaints"), {Channel::Complaint}},
        {QStringLiteral("surveys"), {Channel::Survey}},
    };
    return table.value(key);
}

TimelineSource sourceOf(CustomerDirectory &directory)
{
    return {[&directory](CustomerId id, const TimelineFilter &filter, std::optional<TimelineKey> before, int limit) {
                return directory.timeline(id, filter, before, limit);
            },
            [&directory](CustomerId id, const QVector<TimelineEntryId> &ids) {
                return directory.timelineEntries(id, ids);
            }};
}

} // namespace

TimelineEntry runningEntry(const ActiveInteraction &active)
{
    const Interaction &interaction = active.interaction;
    TimelineEntry entry;
    entry.id = TimelineEntryId(interaction.id.uuid());
    entry.customer = interaction.customer;
    entry.at = interaction.startedAt;
    entry.channel = interaction.channel;
    entry.direction = interaction.direction;
    entry.queue = active.queueName;
    switch (active.stage) {
    case ContactStage::Alerting: entry.subject = TimelinePanel::tr("ringing"); break;
    case ContactStage::Dialing: entry.subject = TimelinePanel::tr("dialling"); break;
    case ContactStage::Talking:
        if (active.call.phase == CallPhase::OnHold)
            entry.subject = TimelinePanel::tr("on hold");
        else
            entry.status = EntryStatus::InProgress;
        break;
    case ContactStage::AfterCallWork: entry.subject = TimelinePanel::tr("after-call work"); break;
    }
    QStringList parts;
    const qsizetype steps = interaction.guide.value(QLatin1String("path")).toArray().size();
    if (steps > 0)
        parts << TimelinePanel::tr("Guide: step %1").arg(steps);
    if (const QString note = plainBoundedText(interaction.note, 200); !note.isEmpty())
        parts << TimelinePanel::tr("note: %1").arg(note);
    entry.text = factLine(parts);
    return entry;
}

StateRole runningRole(const ActiveInteraction &active)
{
    switch (active.stage) {
    case ContactStage::Alerting:
    case ContactStage::Dialing: return StateRole::Ours;
    case ContactStage::Talking:
        return active.call.phase == CallPhase::OnHold || active.call.phase == CallPhase::HeldByRemote ? StateRole::Waiting
                                                                                                      : StateRole::Talking;
    case ContactStage::AfterCallWork: break;
    }
    return StateRole::Neutral;
}

TimelinePanel::TimelinePanel(InteractionService &interactions, CustomerDirectory &directory, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent), m_clock(clock), m_interactions(interactions), m_directory(directory)
{
    setObjectName(QStringLiteral("timelinePanel"));
    setRole(this, "window");
    m_model = new TimelineModel(sourceOf(directory), QTimeZone::systemTimeZone(), this);
    m_model->setNow([&clock] { return clock.now(); });
    m_delegate = new TimelineDelegate(clock, this);
    m_view = new TimelineView(*m_model, *m_delegate, this);
    m_view->setObjectName(QStringLiteral("timelineView"));

    m_bar = new QFrame(this);
    setRole(m_bar, "panel");
    m_filters = new FilterRow(m_bar);
    m_filters->setObjectName(QStringLiteral("timelineFilters"));
    m_search = new SearchField(m_bar);
    m_search->setObjectName(QStringLiteral("timelineSearch"));
    m_search->setLook("ground");
    m_search->setMaxLength(200);
    m_searchButton = new QToolButton(m_bar);
    m_searchButton->setObjectName(QStringLiteral("timelineSearchButton"));
    m_searchButton->setIcon(linija::icon(Icon::Search));
    m_searchButton->setFocusPolicy(Qt::TabFocus);
    m_searchButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_searchButton->hide();
    m_barLayout = new QGridLayout(m_bar);
    scaleMargins(m_barLayout, space::l, space::xs, space::l, space::m);
    scaleSpacing(m_barLayout, space::s);
    m_barLayout->setColumnStretch(0, 1);
    m_barLayout->addWidget(m_filters, 0, 0, Qt::AlignVCenter);
    m_barLayout->addWidget(m_searchButton, 0, 1, Qt::AlignVCenter);
    m_barLayout->addWidget(m_search, 0, 1, Qt::AlignVCenter);

    m_captionLabel = new QLabel(this);
    m_captionLabel->setTextFormat(Qt::PlainText);
    followTextSize(m_captionLabel, [label = m_captionLabel] { label->setContentsMargins(px(space::l), px(space::m), px(space::l), 0); });
    setRole(m_captionLabel, "muted");
    m_error = new InlineBanner(this);
    m_error->setVisible(false);
    auto *errorRow = new QVBoxLayout;
    scaleMargins(errorRow, space::l, space::s, space::l, 0);
    errorRow->addWidget(m_error);

    m_empty = new EmptyState(Icon::Clock, QString(), QString(), this);
    auto *surface = new QWidget(this);
    m_stack = new QStackedLayout(surface);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    m_line = new Separator(Qt::Horizontal, this);
    layout->addWidget(m_line);
    layout->addWidget(m_captionLabel);
    layout->addLayout(errorRow);
    layout->addWidget(surface, 1);

    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, &TimelinePanel::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(m_search, &SearchField::wantsList, this, [this] {
        m_view->setFocus(Qt::ShortcutFocusReason);
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0));
    });
    connect(m_search, &SearchField::escaped, this, [this] {
        m_searchOpen = false;
        m_view->setFocus(Qt::OtherFocusReason);
        fitSearch();
    });
    connect(m_searchButton, &QToolButton::clicked, this, &TimelinePanel::focusSearch);
    m_search->installEventFilter(this);
    connect(m_filters, &FilterRow::chosen, this, &TimelinePanel::applyFilter);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_search->clear();
        m_filters->choose(QStringLiteral("all"));
        applyFilter();
    });
    connect(m_error, &InlineBanner::actionTriggered, this, [this] { m_model->retry(); });
    connect(m_model, &TimelineModel::stateChanged, this, &TimelinePanel::updateSurface);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TimelinePanel::updateSurface);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TimelinePanel::updateSurface);
    connect(&directory, &CustomerDirectory::timelineChanged, m_model, &TimelineModel::reread);
    connect(&interactions, &InteractionService::currentChanged, this, &TimelinePanel::follow);
    connect(&interactions, &InteractionService::customerChanged, this, [this](InteractionId id) {
        if (id == m_interaction) {
            m_pinned = {};
            refresh();
        }
    });
    connect(&interactions, &InteractionService::interactionChanged, this, [this](InteractionId id) {
        if (id == m_interaction)
            refresh();
    });


    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &TimelinePanel::sayRecording);
    connect(m_view, &QAbstractItemView::clicked, this, [this] { Q_EMIT recordingChosen(m_recorded); }); // once more, where it was closed
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelinePanel::sayRecording);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelinePanel::sayRecording);
    retranslate();
    follow(interactions.current());
}

TimelinePanel::~TimelinePanel() = default;

void TimelinePanel::setSearchKey(const QKeySequence &keys)
{
    m_search->setKeyHint(keys);
    m_searchKey = keys;
    sayKey();
    fitSearch();
}

void TimelinePanel::sayKey()
{
    const QString keys = keyText(m_searchKey);
    m_searchButton->setToolTip(keys.isEmpty() ? m_search->accessibleName()
                                              : QStringLiteral("%1 (%2)").arg(m_search->accessibleName(), keys));
}

void TimelinePanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0 || m_stack->currentWidget() != m_view)
        return;
    const QModelIndex now = m_view->currentIndex();
    m_view->setFocus(Qt::ShortcutFocusReason);
    m_view->setCurrentIndex(m_model->index(now.isValid() ? std::clamp(now.row() + by, 0, rows - 1) : 0));
}

void TimelinePanel::sayRecording()
{
    const QModelIndex now = m_view->currentIndex();
    const TimelineEntry *entry = now.isValid() && now.row() < m_model->rowCount() ? &m_model->entryAt(now.row()) : nullptr;
    const InteractionId recorded = entry && entry->hasRecording ? InteractionId(entry->id.uuid()) : InteractionId();
    if (recorded == m_recorded)
        return; // a row that changed, or another language: what is listened to goes on
    m_recorded = recorded;
    nameRecording();
    Q_EMIT recordingChosen(recorded);
}

void TimelinePanel::nameRecording()
{
    const QModelIndex now = m_view->currentIndex();
    if (m_recorded.isNull() || !now.isValid() || now.row() >= m_model->rowCount()) {
        Q_EMIT recordingNamed({});
        return;
    }
    const TimelineEntry &entry = m_model->entryAt(now.row());
    const TimelineWords words{locale()};
    Q_EMIT recordingNamed(factLine({words.title(entry), words.moment(entry.at, m_clock.now())}));
}

void TimelinePanel::focusSearch()
{
    m_searchOpen = true;
    fitSearch();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TimelinePanel::showCustomer(CustomerId customer)
{
    m_pinned = customer;
    refresh();
}

void TimelinePanel::follow(InteractionId id)
{
    m_interaction = id;
    m_pinned = {};
    refresh();
}

void TimelinePanel::refresh()
{
    const std::optional<ActiveInteraction> active = m_interactions.find(m_interaction);
    CustomerId customer = m_pinned;
    QString caption;
    std::optional<TimelineEntry> running;
    if (active) {
        const CustomerId known = active->interaction.customer;
        if (customer.isNull())
            customer = !known.isNull() ? known
                       : active->candidates.isEmpty() ? CustomerId()
                                                      : active->candidates.first().customer.id;
        // A guess is never shown as the truth: the running call is part of the history of a known customer only.
        if (!customer.isNull() && customer == known)
            running = runningEntry(*active);
        for (const CustomerMatch &match : active->candidates) {
            if (match.customer.id != customer || active->stage == ContactStage::AfterCallWork)
                continue;
            const QString name = plainBoundedText(match.customer.name, 80);
            if (known.isNull())
                caption = active->stage == ContactStage::Alerting ? tr("History of %1, while it rings").arg(name)
                                                                  : tr("History of %1, who may be calling").arg(name);
        }
    }
    m_captionLabel->setText(caption);
    m_captionLabel->setVisible(!caption.isEmpty());
    m_guess = !caption.isEmpty();
    // Another customer first: the running row belongs to the one that is shown.
    if (customer != m_shown) {
        m_model->setRunning(std::nullopt);
        look(customer);
    }
    if (active)
        m_delegate->setRunningRole(runningRole(*active));
    m_model->setRunning(running);
    m_view->viewport()->update();
    updateSurface();
}

void TimelinePanel::look(CustomerId customer)
{
    m_shown = customer;
    m_searchDelay.stop();
    {
        const QSignalBlocker quietSearch(m_search);
        const QSignalBlocker quietFilters(m_filters);
        m_search->clear(); // words typed for one customer say nothing about the next
        m_searchOpen = m_search->hasFocus();
        m_filters->choose(QStringLiteral("all"));
    }
    fitSearch();
    m_delegate->setSearch({});
    m_delegate->setOpened({});
    m_model->show(customer, {});
}

void TimelinePanel::applyFilter()
{
    m_searchDelay.stop();
    const TimelineFilter filter{channelsOf(m_filters->chosenKey()), m_search->text().trimmed()};
    if (filter.channels == m_model->filter().channels && filter.text == m_model->filter().text)
        return;
    m_delegate->setSearch(filter.text);
    m_model->show(m_shown, filter);
}

void TimelinePanel::updateSurface()
{
    const bool nobody = m_shown.isNull();
    // While it is not certain who it is there is nothing to filter, and the question above needs the room.
    m_bar->setVisible(!nobody && !m_guess);
    m_line->setVisible(!nobody || m_interactions.find(m_interaction)); // below nothing it would double the edge above
    const bool failed = m_model->state() == TimelineModel::State::Failed;
    if (failed)
        m_error->show(BannerKind::Error,
                      tr("The history could not be read. What is shown may not be all of it; nothing was lost."),
                      tr("Try again"));
    m_error->setVisible(failed);

    const bool filtered = !m_model->filter().text.isEmpty() || !m_model->filter().channels.isEmpty();
    const bool nothing = m_model->rowCount() == 0;
    if (nobody && m_interactions.find(m_interaction)) {
        m_empty->setIcon(Icon::Person);
        m_empty->setTexts(tr("Nobody we know yet"),
                          tr("Find the customer above, or write down the name of somebody new."));
        m_empty->setActionText({});
    } else if (nobody) {
        m_empty->setIcon(Icon::Person);
        m_empty->setTexts(tr("No customer on the line"),
                          tr("When a contact comes in, the customer’s whole history appears here."));
        m_empty->setActionText({});
    } else if (filtered) {
        m_empty->setIcon(Icon::Search);
        m_empty->setTexts(tr("Nothing found"), tr("No entry for this customer fits the filter and the words."));
        m_empty->setActionText(tr("Show all"));
    } else {
        m_empty->setIcon(Icon::Clock);
        m_empty->setTexts(tr("No history yet"), tr("There has been no contact with this customer yet."));
        m_empty->setActionText({});
    }
    m_empty->setLevel(EmptyState::UsualLevel); // beside the empty columns
    const bool waiting = m_model->state() == TimelineModel::State::Loading && !nobody;
    m_stack->setCurrentWidget(nothing && !waiting && !failed ? static_cast<QWidget *>(m_empty) : m_view);
}

void TimelinePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitSearch();
}

// Beside the channels where both have room with all their words; else behind a button, and below them once it is wanted.
void TimelinePanel::fitSearch()
{
    m_search->setPlaceholderText(tr("Search history"));
    const int wanted = m_search->sizeHint().width();
    const bool beside = width() - 2 * px(space::l) - px(space::s) - m_filters->sizeHint().width() >= wanted;
    if (beside != m_searchBeside) {
        m_searchBeside = beside;
        m_barLayout->removeWidget(m_search);
        if (beside)
            m_barLayout->addWidget(m_search, 0, 1, Qt::AlignVCenter);
        else
            m_barLayout->addWidget(m_search, 1, 0, 1, 2);
    }
    if (beside) {
        m_search->setFixedWidth(wanted);
    } else {
        m_search->setMinimumWidth(0);
        m_search->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_searchButton->setVisible(!beside);
    m_searchButton->setIconSize(QSize(px(16), px(16)));
    m_search->setVisible(beside || m_searchOpen || !m_search->text().isEmpty());
}

bool TimelinePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::FocusOut && m_searchOpen && m_search->text().isEmpty()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_searchOpen = false;
        QMetaObject::invokeMethod(this, &TimelinePanel::fitSearch, Qt::QueuedConnection); // the focus is on its way
    }
    return QWidget::eventFilter(watched, event);
}

void TimelinePanel::retranslate()
{
    setSpokenName(m_search, tr("Search this customer’s history"));
    setSpokenName(m_searchButton, m_search->accessibleName());
    sayKey();
    setSpokenName(m_filters, tr("Channels"));
    m_filters->setOptions({{QStringLiteral("all"), tr("All", "channels"), {}},
                           {QStringLiteral("calls"), tr("Calls"), {}},
                           {QStringLiteral("chat"), tr("Chat"), {}},
                           {QStringLiteral("email"), tr("E-mail"), {}},
                           {QStringLiteral("sms"), tr("SMS"), {}},
                           {QStringLiteral("orders"), tr("Orders"), {}},
                           {QStringLiteral("complaints"), tr("Complaints"), {}},
                           {QStringLiteral("surveys"), tr("Surveys"), {}}});
    setSpokenName(m_view, tr("History of the customer"));
    fitSearch();
    refresh();
}

void TimelinePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        nameRecording();
    } else if (event->type() == QEvent::FontChange) { // the parts hear of it after us
        QMetaObject::invokeMethod(this, &TimelinePanel::fitSearch, Qt::QueuedConnection);
    }
}

} // namespace linija
