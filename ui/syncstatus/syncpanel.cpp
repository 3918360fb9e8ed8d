#include "ui/syncstatus/syncpanel.h"

#include "ui/syncstatus/syncwords.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/card.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/supportwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace linija {

namespace {

QLabel *plainLabel(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    linija::setRole(label, role);
    return label;
}

} // namespace

SyncPanel::SyncPanel(const SyncStatusSource &source, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_source(source), m_clock(clock)
{
    setObjectName(QStringLiteral("syncPanel"));
    linija::setRole(this, "window");
    m_title = plainLabel("title", this);

    auto *connection = new Card(this);
    m_connection = new StateChip(connection);
    m_connection->setMark(ChipMark::Dot);
    m_connection->setTextRole(TextRole::Body);
    m_connectionDetail = plainLabel("", connection);
    m_progress = plainLabel("muted", connection);
    m_technical = plainLabel("small", connection);
    auto *head = new QHBoxLayout;
    head->addWidget(m_connection);
    head->addStretch(1);
    scaleSpacing(connection->body(), space::s);
    connection->body()->addLayout(head);
    connection->body()->addWidget(m_connectionDetail);
    connection->body()->addWidget(m_progress);
    connection->body()->addWidget(m_technical);

    auto *facts = new Card(this);
    scaleSpacing(facts->body(), space::m);
    m_waiting = addFact(facts->body());
    m_parked = addFact(facts->body());
    m_quarantined = addFact(facts->body());

    auto *inner = new QWidget(this);
    followTextSize(inner, [inner] { inner->setMaximumWidth(px(760)); });
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(column, space::m);
    column->addWidget(m_title);
    column->addWidget(connection);
    column->addWidget(facts);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::xl, space::l, space::xl, space::l);
    row->addWidget(inner, 1);
    row->addStretch(0);

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &SyncPanel::refresh);
    connect(&source, &SyncStatusSource::statusChanged, this, &SyncPanel::refresh);
    refresh();
}

SyncPanel::Fact SyncPanel::addFact(QVBoxLayout *column)
{
    Fact fact{plainLabel("emphasis", this), plainLabel("emphasis", this), plainLabel("muted", this)};
    fact.number->setWordWrap(false);
    followTextSize(fact.number, [number = fact.number] { number->setMinimumWidth(px(22)); });
    fact.number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    scaleSpacing(texts, 2);
    texts->addWidget(fact.name);
    texts->addWidget(fact.meaning);
    auto *row = new QHBoxLayout;
    scaleSpacing(row, space::m);
    row->addWidget(fact.number);
    row->addLayout(texts, 1);
    column->addLayout(row);
    return fact;
}

void SyncPanel::refresh()
{
    const SyncStatus status = m_source.status();
    const QLocale locale = this->locale();
    m_title->setText(tr("Synchronisation"));
    const StatusWords connection = connectionWords(status, locale);
    m_connection->setText(connection.text);
    m_connection->setRole(connection.role);
    m_connectionDetail->setText(connection.detail);
    const StatusWords progress = progressWords(status, m_clock.now(), locale);
    m_progress->setText(progress.text);
    m_progress->setVisible(!progress.text.isEmpty());
    sayForSupport(*m_technical, status.detail);

    const auto show = [&](Fact &fact, int count, const QString &name, const QString &meaning) {
        fact.number->setText(locale.toString(count));
        fact.name->setText(name);
        fact.meaning->setText(meaning);
        setSpokenName(fact.number, name + QStringLiteral(": ") + fact.number->text());
    };
    show(m_waiting, status.waiting, tr("Waiting to be sent", "changes"),
         tr("Changes that the company server has not confirmed yet. They are safe on this computer."));
    show(m_parked, status.parked, tr("Refused changes", "by the company server"),
         tr("The company server did not take them. Nothing is lost; please tell your team lead."));
    show(m_quarantined, status.quarantined, tr("Could not be read", "items from the company server"),
         tr("Items from the company server that this version does not understand. They are kept as they came."));
}

void SyncPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

void SyncPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_tick.start();
}

void SyncPanel::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    QWidget::hideEvent(event);
}

} // namespace linija
