#include "ui/customer/customerheader.h"

#include "ui/widgets/accessibility.h"
#include "ui/widgets/customerwords.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/hungitem.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/statechip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace linija {

namespace {

// Said in the header: how sure it is that this is the person.
QString matchedBy(MatchBasis basis)
{
    switch (basis) {
    case MatchBasis::Number: return QCoreApplication::translate("CustomerWords", "matched by number");
    case MatchBasis::Header: return QCoreApplication::translate("CustomerWords", "matched by customer number");
    case MatchBasis::Chosen: return QCoreApplication::translate("CustomerWords", "chosen by you");
    }
    return {};
}

QLabel *figure(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    if (role)
        setRole(label, role);
    return label;
}

} // namespace

CustomerHeader::CustomerHeader(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    setObjectName(QStringLiteral("customerHeader"));
    m_avatar = new Avatar(this);
    m_avatar->setDiameter(40);
    m_name = new ElidedLabel(QString(), TextRole::Title, TextTone::Normal, this);
    m_name->setObjectName(QStringLiteral("customerName"));
    m_tier = new StateChip(this);
    m_tier->setRole(StateRole::Coaching);
    m_complaints = new StateChip(this);
    m_complaints->setRole(StateRole::Waiting);
    m_unsure = new StateChip(this);
    m_unsure->setRole(StateRole::Waiting);
    m_line = new FactLabel("small", this); // how sure it is who calls is never cut
    m_line->setObjectName(QStringLiteral("customerLine"));
    m_change = new QPushButton(this);
    m_change->setObjectName(QStringLiteral("otherCustomer"));
    m_change->setCursor(Qt::PointingHandCursor);
    m_change->hide();
    setRole(m_change, "link");
    followTextSize(m_change, [link = m_change] { link->setFont(textFont(TextRole::Small)); }); // no louder than the chips beside it
    m_change->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_change, &QPushButton::clicked, this, &CustomerHeader::otherCustomerWanted);
    m_below = new ElidedLabel(QString(), TextRole::Small, TextTone::Muted, this);
    m_below->hide();
    m_week = figure(nullptr, this);
    m_scores = new QWidget(this);
    m_csat = figure("small", m_scores);
    m_nps = figure("small", m_scores);

    auto *nameRow = new QHBoxLayout;
    scaleSpacing(nameRow, space::s);
    nameRow->addItem(new HungItem(m_name));
    nameRow->addWidget(m_unsure, 0, Qt::AlignVCenter);
    nameRow->addWidget(m_tier, 0, Qt::AlignVCenter);
    nameRow->addWidget(m_complaints, 0, Qt::AlignVCenter);
    nameRow->addWidget(m_change, 0, Qt::AlignVCenter);
    nameRow->addStretch(1);
    nameRow->addWidget(m_week, 0, Qt::AlignVCenter);
    auto *scores = new QHBoxLayout(m_scores);
    scores->setContentsMargins(0, 0, 0, 0);
    scores->setSpacing(0);
    scores->addWidget(m_csat);
    scores->addWidget(m_nps);
    auto *lineRow = new QHBoxLayout;
    scaleSpacing(lineRow, space::m);
    lineRow->addWidget(m_line, 1);
    lineRow->addWidget(m_scores, 0, Qt::AlignTop);
    auto *middle = new QVBoxLayout;
    scaleSpacing(middle, 2);
    middle->addLayout(nameRow);
    middle->addLayout(lineRow);
    middle->addWidget(m_below);

    auto *layout = new QHBoxLayout(this);
    scaleMargins(layout, space::l, space::m, space::l, space::s);
    scaleSpacing(layout, space::m);
    layout->addWidget(m_avatar, 0, Qt::AlignVCenter);
    layout->addLayout(middle, 1);

    m_minute.setInterval(std::chrono::seconds(10));
    connect(&m_minute, &QTimer::timeout, this, &CustomerHeader::refresh);
    refresh();
}

void CustomerHeader::show(const Customer &customer, std::optional<MatchBasis> basis)
{
    if (customer.id != m_customer.id)
        m_summary.reset(); // figures of somebody else are worse than none
    m_customer = customer;
    m_basis = basis;
    refresh();
}

void CustomerHeader::showSummary(const std::optional<CustomerSummary> &summary)
{
    m_summary = summary && summary->id == m_customer.id ? summary : std::nullopt;
    refresh();
}

void CustomerHeader::setChangeable(bool changeable)
{
    m_changeable = changeable;
    m_change->setVisible(changeable);
    refresh();
}

void CustomerHeader::refresh()
{
    m_change->setText(tr("Not them?", "a link: the person on the line is somebody else"));
    m_change->setToolTip(tr("Choose another customer for this contact"));
    setSpokenName(m_change, m_change->toolTip());
    const QString name = CustomerWords::shown(m_customer.name);
    m_avatar->setName(name);
    m_name->setText(name);
    m_unsure->setText(tr("perhaps", "the customer who rings; only the number says so"));
    m_unsure->setVisible(m_basis == MatchBasis::Number && !m_changeable);
    m_tier->setText(CustomerWords::tier(m_customer.tier));
    m_tier->setVisible(!m_customer.tier.isEmpty());
    m_tier->setToolTip(tr("Customer tier, as the company set it"));
    m_line->say(CustomerWords::summaryLine(m_customer, m_clock.now(), m_basis ? matchedBy(*m_basis) : QString()));

    const int complaints = m_summary ? m_summary->openComplaints : 0;
    m_complaints->setText(tr("%n open complaint(s)", nullptr, complaints));
    m_complaints->setVisible(complaints > 0);
    m_complaints->setToolTip(tr("Complaints of this customer that are not closed"));

    m_csat->setVisible(m_summary.has_value() && m_summary->csatMean);
    m_nps->setVisible(m_summary.has_value() && m_summary->lastNps);
    if (!m_summary) {
        m_below->setText({});
        fit();
        return;
    }
    m_week->setText(tr("%n contact(s) this week", nullptr, m_summary->contactsThisWeek));
    m_week->setToolTip(tr("Calls, chats, e-mails and SMS of the last seven days, counted in the history on this computer"));
    if (m_summary->csatMean) {
        m_csat->setText(tr("CSAT %1").arg(QLocale().toString(*m_summary->csatMean, 'f', 1)));
        m_csat->setToolTip(tr("Mean of this customer’s satisfaction answers, 1 to 5"));
    }
    if (m_summary->lastNps) {
        m_nps->setText((m_summary->csatMean ? factDot() : QString()) + tr("last NPS %1").arg(*m_summary->lastNps));
        m_nps->setToolTip(tr("The latest answer to “Would you recommend us?”, 0 to 10"));
    }
    QStringList figures{m_week->text()};
    if (m_summary->csatMean)
        figures << m_csat->text();
    if (m_summary->lastNps)
        figures << tr("last NPS %1").arg(*m_summary->lastNps);
    m_below->setText(factLine(figures));
    fit();
}

// What the row beside the picture needs to say everything.
int CustomerHeader::wholeRow() const
{
    int needed = m_name->sizeHint().width() - hookRoom();
    for (const QWidget *part : {static_cast<const QWidget *>(m_unsure), static_cast<const QWidget *>(m_tier),
                                static_cast<const QWidget *>(m_complaints), static_cast<const QWidget *>(m_change)}) {
        if (!part->isHidden())
            needed += px(space::s) + part->sizeHint().width();
    }
    return needed;
}

void CustomerHeader::fit()
{
    const int room = width() - 2 * px(space::l) - m_avatar->sizeHint().width() - px(space::m);
    const int figures = m_summary ? px(space::m) + m_week->sizeHint().width() : 0;
    // The figures give way first: they can stand below as well.
    const int scores = m_csat->isHidden() && m_nps->isHidden() ? 0 : px(space::m) + m_scores->sizeHint().width();
    const int facts = m_line->fontMetrics().horizontalAdvance(m_line->text());
    const bool narrow = wholeRow() + figures > room || (m_summary && scores > 0 && facts + scores > room);
    m_week->setVisible(!narrow && m_summary.has_value());
    m_scores->setVisible(!narrow && m_summary.has_value() && (!m_csat->isHidden() || !m_nps->isHidden()));
    m_below->setVisible(narrow && !m_below->text().isEmpty());
    m_name->setMinimumWidth(qMin(m_name->sizeHint().width(), qMax(px(80), width() / 4)));
    // Then the way to another customer, with its words in a tooltip: the name matters more.
    m_change->setMinimumWidth(wholeRow() > room ? px(36) : m_change->sizeHint().width());
}

void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CustomerHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::FontChange) // the parts hear of it after us
        QMetaObject::invokeMethod(this, &CustomerHeader::fit, Qt::QueuedConnection);
}

void CustomerHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_minute.start();
}

void CustomerHeader::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace linija
