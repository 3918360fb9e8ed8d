#include "ui/guide/customerfacts.h"

#include "core/base/untrustedtext.h"
#include "ui/theme/scaled.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/factline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/timetext.h"

#include <QEvent>
#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr int maxIdentities = 20;

} // namespace

CustomerFacts::CustomerFacts(QWidget *parent) : QWidget(parent)
{
    setRole(this, "scrolled");
    m_empty = new EmptyState(Icon::Person, QString(), QString(), this);
    followTextSize(m_empty, [empty = m_empty] { empty->setMinimumHeight(px(200)); });
    m_page = new QWidget(this);
    m_form = new QFormLayout(m_page);
    m_form->setContentsMargins(0, 0, 0, 0);
    followTextSize(m_page, [form = m_form] {
        form->setHorizontalSpacing(px(space::m));
        form->setVerticalSpacing(px(space::s));
    });
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_empty);
    layout->addWidget(m_page);
    layout->addStretch(1);
    m_minute.setInterval(std::chrono::seconds(10));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_time && isVisible())
            m_time->setText(localTime());
    });
    m_minute.start();
    rebuild();
}

void CustomerFacts::show(const std::optional<Customer> &customer)
{
    if (customer == m_customer)
        return;
    m_customer = customer;
    rebuild();
}

QString CustomerFacts::localTime() const
{
    const QTimeZone zone(m_customer->timeZone.toLatin1());
    if (m_customer->timeZone.isEmpty() || !zone.isValid())
        return {};
    const QDateTime there = QDateTime::currentDateTimeUtc().toTimeZone(zone);
    return tr("%1 on %2 (%3)", "time, day of the week, time zone")
        .arg(shortTime(QLocale(), there.time()), QLocale().dayName(there.date().dayOfWeek()),
             QString::fromLatin1(zone.id()));
}

QLabel *CustomerFacts::add(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return nullptr;
    auto *name = new QLabel(label, m_page);
    name->setTextFormat(Qt::PlainText);
    setRole(name, "muted");
    auto *value = new QLabel(text, m_page);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSpokenName(value, QStringLiteral("%1: %2").arg(label, text));
    m_form->addRow(name, value);
    return value;
}

void CustomerFacts::rebuild()
{
    m_time = nullptr;
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_empty->setTexts(tr("No customer yet"), tr("Once it is known who is on the line, their card appears here."));
    m_empty->setVisible(!m_customer);
    m_page->setVisible(m_customer.has_value());
    if (!m_customer)
        return;
    const Customer &customer = *m_customer;
    add(tr("Name"), CustomerWords::shown(customer.name));
    add(tr("Customer number"), CustomerWords::shown(customer.number, 40));
    add(tr("Speaks"), CustomerWords::languages(customer.languages));
    for (const Identity &identity : customer.identities.mid(0, maxIdentities)) {
        QString kind;
        QString value = CustomerWords::shown(identity.value);
        switch (identity.kind) {
        case IdentityKind::Phone:
            kind = tr("Phone");
            value = CustomerWords::number(identity.value);
            break;
        case IdentityKind::Email: kind = tr("E-mail"); break;
        case IdentityKind::Handle: kind = tr("Messenger"); break;
        }
        if (!identity.label.isEmpty())
            value += factDot() + CustomerWords::label(identity.label);
        if (identity.primary)
            value += factDot() + tr("preferred", "way to reach the customer");
        add(kind, value);
    }
    QStringList place{CustomerWords::shown(customer.city, 60)};
    place << CustomerWords::country(customer.country);
    add(tr("Lives in"), CustomerWords::list(place));
    m_time = add(tr("Local time"), localTime());
    if (customer.since.isValid())
        add(tr("Customer since"), QLocale().toString(customer.since, QLocale::LongFormat));
    add(tr("Tier"), CustomerWords::tier(customer.tier));
    QStringList note;
    for (const QString &line : customer.note.left(4000).split(QLatin1Char('\n')))
        note << plainBoundedText(line, 1000);
    add(tr("Note"), note.join(QLatin1Char('\n')).trimmed());
}

void CustomerFacts::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace linija
