#include "ui/customer/customerpanel.h"

#include "core/base/whenready.h"
#include "core/session/customerdirectory.h"
#include "core/session/interactionservice.h"
#include "ui/customer/customerheader.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/factline.h"
#include "ui/customer/whoiscalling.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebanner.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr std::chrono::milliseconds summaryDelay{250};
constexpr int searchLimit = 6;

} // namespace

CustomerPanel::CustomerPanel(InteractionService &interactions, CustomerDirectory &directory, const Clock &clock,
                             QWidget *parent)
    : QWidget(parent), m_interactions(interactions), m_directory(directory), m_clock(clock)
{
    setObjectName(QStringLiteral("customerPanel"));
    setRole(this, "panel");
    m_header = new CustomerHeader(clock, this);
    m_question = new WhoIsCalling(this);
    m_problem = new InlineBanner(this);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_question);
    layout->addWidget(m_problem);

    m_summaryDelay.setSingleShot(true);
    m_summaryDelay.setInterval(summaryDelay);
    connect(&m_summaryDelay, &QTimer::timeout, this, &CustomerPanel::readSummary);
    connect(m_header, &CustomerHeader::otherCustomerWanted, this, [this] {
        m_wantsOther = true;
        refresh();
        m_question->findChild<QWidget *>(QStringLiteral("findCustomer"))->setFocus(Qt::OtherFocusReason);
    });
    connect(m_question, &WhoIsCalling::dismissed, this, [this] {
        m_wantsOther = false;
        refresh();
    });
    connect(m_question, &WhoIsCalling::chosen, this, [this](const Customer &customer) {
        m_wantsOther = false;
        m_interactions.chooseCustomer(m_interaction, customer);
        refresh();
    });
    connect(m_question, &WhoIsCalling::looked, this, [this](CustomerId id) {
        m_question->setChosen(id);
        Q_EMIT candidateLooked(id);
    });
    connect(m_question, &WhoIsCalling::searched, this, &CustomerPanel::search);
    connect(m_question, &WhoIsCalling::nameGiven, this, &CustomerPanel::create);
    connect(&interactions, &InteractionService::currentChanged, this, &CustomerPanel::follow);
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
    connect(&directory, &CustomerDirectory::customersChanged, this, [this](const QSet<CustomerId> &ids) {
        if (m_shown.isNull() || !ids.contains(m_shown))
            return;
        whenReady(m_directory.customer(m_shown), this, [this, id = m_shown](const Result<Customer> &customer) {
            if (id != m_shown || !customer.ok())
                return;
            const auto active = m_interactions.find(m_interaction);
            const bool matched = active && active->interaction.customer == id && !active->candidates.isEmpty();
            m_header->show(*customer, matched ? std::optional(active->candidates.first().basis) : std::nullopt);
            m_summaryDelay.start();
        });
    });
    connect(&directory, &CustomerDirectory::timelineChanged, this, [this](CustomerId id) {
        if (id == m_shown)
            m_summaryDelay.start();
    });
    follow(interactions.current());
}

void CustomerPanel::setCardKeys(const QVector<QKeySequence> &keys) { m_question->setCardKeys(keys); }

bool CustomerPanel::chooseCard(int index)
{
    if (m_question->isHidden() || !m_question->isAsking())
        return false;
    m_question->choose(index);
    return true;
}

void CustomerPanel::showCustomer(CustomerId customer)
{
    m_pinned = customer;
    m_wantsOther = false;
    refresh();
}

void CustomerPanel::follow(InteractionId id)
{
    if (id != m_interaction)
        m_question->clear();
    m_interaction = id;
    m_pinned = {};
    m_wantsOther = false;
    m_asked.clear();
    m_lines.clear();
    ++m_searchSerial;
    refresh();
}

void CustomerPanel::pageTo(QWidget *page)
{
    m_header->setVisible(page == m_header);
    m_question->setVisible(page == m_question);
    m_asking = page == m_question;
}

void CustomerPanel::refresh()
{
    const std::optional<ActiveInteraction> active = m_interactions.find(m_interaction);
    if (!m_pinned.isNull()) {
        if (m_shown == m_pinned && !m_header->isHidden())
            return;
        whenReady(m_directory.customer(m_pinned), this, [this, id = m_pinned](const Result<Customer> &customer) {
            if (id != m_pinned)
                return;
            if (!customer.ok()) {
                m_problem->show(BannerKind::Error, tr("This customer could not be read. Nothing was changed."));
                m_problem->setVisible(true);
                return;
            }
            m_header->setChangeable(false);
            look(*customer, std::nullopt);
        });
        return;
    }
    m_problem->hide();
    if (!active) {
        m_shown = {};
        pageTo(nullptr);
        return;
    }
    if (m_wantsOther) {
        ask(*active, MatchState::One);
        return;
    }
    switch (active->match) {
    case MatchState::One:
        if (!active->candidates.isEmpty()) {
            m_header->setChangeable(active->stage != ContactStage::Alerting);
            look(active->candidates.first().customer, active->candidates.first().basis);
        }
        break;
    case MatchState::Searching:
    case MatchState::Nobody:
    case MatchState::Several: ask(*active, active->match); break;
    }
}

void CustomerPanel::ask(const ActiveInteraction &active, MatchState question)
{
    m_shown = {};
    m_question->setQuestion(question, CustomerWords::number(active.interaction.remoteNumber));
    pageTo(m_question);
    if (!m_question->findChild<QLineEdit *>(QStringLiteral("findCustomer"))->text().trimmed().isEmpty())
        return; // the agent is looking for somebody: the cards are theirs
    showCandidates(question == MatchState::One ? QVector<CustomerMatch>() : active.candidates);
}

void CustomerPanel::showCandidates(const QVector<CustomerMatch> &candidates)
{
    QVector<Customer> customers;
    QVector<QString> chips;
    for (const CustomerMatch &match : candidates) {
        customers << match.customer;
        chips << (match.basis == MatchBasis::Number ? tr("perhaps · same number") : tr("perhaps · number in the call"));
    }
    describeCandidates(customers, chips);
    m_question->setChosen(customers.isEmpty() ? CustomerId() : customers.first().id);
}

void CustomerPanel::describeCandidates(const QVector<Customer> &customers, const QVector<QString> &chips)
{
    QVector<WhoIsCalling::Option> options;
    QVector<CustomerId> ids;
    for (int i = 0; i < customers.size() && i < WhoIsCalling::MaxCards; ++i) {
        const Customer &customer = customers.at(i);
        const QString place = CustomerWords::shown(customer.city, 60);
        options.append({customer, m_lines.value(customer.id, place), chips.value(i)});
        ids << customer.id;
    }
    m_question->setOptions(options);
    if (ids == m_asked)
        return;
    m_asked = ids;
    for (const WhoIsCalling::Option &option : std::as_const(options))
        if (!m_lines.contains(option.customer.id))
            readLine(option.customer);
}

void CustomerPanel::readLine(const Customer &customer)
{
    const CustomerId id = customer.id;
    whenReady(m_directory.summary(id), this, [this, customer, id](const Result<CustomerSummary> &summary) {
        if (!m_asked.contains(id) || !summary.ok())
            return;
        whenReady(m_directory.timeline(id, {}, std::nullopt, 1), this, [this, customer, id, counted = *summary](const Result<TimelinePage> &page) {
                if (!m_asked.contains(id))
                    return;
                const auto last = page.ok() && !page->entries.isEmpty() ? std::optional(page->entries.first()) : std::nullopt;
                m_lines.insert(id, lineOf(customer, counted, last));
                refresh();
            });
    });
}

QString CustomerPanel::lineOf(const Customer &customer, const CustomerSummary &summary,
                              const std::optional<TimelineEntry> &last) const
{
    QStringList parts;
    if (last) {
        const QDate then = toQDateTime(last->at).toLocalTime().date();
        const QDate today = toQDateTime(m_clock.now()).toLocalTime().date();
        const qint64 days = then.daysTo(today);
        if (days <= 0)
            parts << tr("last contact today");
        else if (days == 1)
            parts << tr("last contact yesterday");
        else if (days < 60)
            parts << tr("last contact %n day(s) ago", nullptr, int(days));
        else
            parts << tr("last contact %1", "month and year").arg(CustomerWords::month(then));
    } else {
        parts << tr("no contact yet");
    }
    if (summary.openComplaints > 0)
        parts << tr("%n open complaint(s)", nullptr, summary.openComplaints);
    if (const QString tier = CustomerWords::tier(customer.tier); !tier.isEmpty())
        parts << tier;
    if (const QString city = CustomerWords::shown(customer.city, 60); !city.isEmpty())
        parts << city;
    return wholeFacts(factLine(parts));
}

void CustomerPanel::look(const Customer &customer, std::optional<MatchBasis> basis)
{
    const bool another = customer.id != m_shown;
    m_shown = customer.id;
    m_header->show(customer, basis);
    pageTo(m_header);
    if (another)
        readSummary();
}

void CustomerPanel::readSummary()
{
    if (m_shown.isNull())
        return;
    whenReady(m_directory.summary(m_shown), this, [this, id = m_shown](const Result<CustomerSummary> &summary) {
        if (id == m_shown)
            m_header->showSummary(summary.ok() ? std::optional(*summary) : std::nullopt);
    });
}

void CustomerPanel::search(const QString &text)
{
    const quint64 serial = ++m_searchSerial;
    if (text.isEmpty()) {
        refresh();
        return;
    }
    whenReady(m_directory.search(text, searchLimit), this, [this, serial](const Result<QVector<Customer>> &found) {
        if (serial != m_searchSerial || !m_asking)
            return;
        if (!found.ok()) {
            m_question->showProblem(tr("Customers could not be searched. The call goes on; try again in a moment."));
            return;
        }
        m_question->showProblem({});
        describeCandidates(*found, QVector<QString>(found->size(), tr("found by you")));
        m_question->setChosen({});
    });
}

void CustomerPanel::create(const QString &name)
{
    m_question->setCreating(true);
    whenReady(m_interactions.createCustomer(m_interaction, name), this, [this, id = m_interaction](const Result<Customer> &made) {
            if (id != m_interaction)
                return;
            m_question->setCreating(false);
            if (!made.ok()) {
                m_question->showProblem(tr("The new customer could not be saved. The name is kept; try again."));
                return;
            }
            m_question->clear();
            m_wantsOther = false;
            refresh();
        });
}

void CustomerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_lines.clear();
        m_asked.clear();
        refresh();
    }
}

} // namespace linija
