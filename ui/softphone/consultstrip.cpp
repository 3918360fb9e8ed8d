#include "ui/softphone/consultstrip.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/timerlabel.h"

#include <QEvent>
#include <QGridLayout>

namespace linija {

ConsultStrip::ConsultStrip(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_customer(new ElidedLabel(QString(), TextRole::Body, TextTone::Normal, this)), m_waits(new TimerLabel(clock, this)),
      m_who(new ElidedLabel(QString(), TextRole::Emphasis, TextTone::Normal, this)), m_talks(new TimerLabel(clock, this))
{
    setObjectName(QStringLiteral("consultStrip"));
    auto *grid = new QGridLayout(this);
    scaleMargins(grid, 0, 6, 0, 2);
    scaleSpacing(grid, 2);
    grid->addWidget(m_customer, 0, 0);
    grid->addWidget(m_waits, 0, 1);
    grid->addWidget(m_who, 1, 0);
    grid->addWidget(m_talks, 1, 1);
    grid->setColumnStretch(0, 1);
    m_waits->setColorRole(StateRole::Waiting);
    for (ElidedLabel *label : {m_customer, m_who})
        label->setHung(true); // the card hangs the whole strip
    hide();
}

void ConsultStrip::setView(const std::optional<ConsultView> &view)
{
    m_view = view;
    refresh();
}

void ConsultStrip::refresh()
{
    setVisible(m_view.has_value());
    if (!m_view)
        return;
    m_waits->setVisible(m_view->customerWaitsSince.has_value());
    if (m_view->customerWaitsSince) {
        m_waits->countUpFrom(*m_view->customerWaitsSince);
        m_customer->setText(tr("Customer waits", "before a running time"));
        m_customer->setState(StateRole::Waiting);
    } else {
        m_customer->setText(m_view->customerGone ? tr("You are still talking to a colleague") : tr("You are talking to the customer"));
        m_customer->setState(m_view->customerGone ? StateRole::Neutral : StateRole::Talking);
    }
    m_who->setText(factLine({m_view->who, m_view->state}));
    // Who is heard now stands in the colour of a talk.
    const StateRole heard = m_view->talks ? StateRole::Talking : StateRole::Neutral;
    m_who->setState(heard);
    m_talks->setColorRole(heard);
    m_talks->setVisible(m_view->answeredAt.has_value());
    if (m_view->answeredAt)
        m_talks->countUpFrom(*m_view->answeredAt);
    setSpokenName(this, m_view->who);
    setSpokenDescription(this, m_view->state);
}

void ConsultStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace linija
