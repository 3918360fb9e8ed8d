#include "ui/softphone/parkedlist.h"

#include "core/domain/phonenumber.h"
#include "core/session/parkedcalls.h"
#include "ui/theme/icons.h"
#include "ui/theme/role.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/timerlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace linija {

class ParkedList::Row final : public Card
{
    Q_DECLARE_TR_FUNCTIONS(linija::ParkedList)

public:
    Row(ParkedCalls &parked, const QString &place, const Clock &clock, QWidget *parent)
        : Card(parent), m_where(new ElidedLabel(QString(), TextRole::Small, TextTone::Normal, this)), m_since(new TimerLabel(clock, this)),
          m_who(new ElidedLabel(QString(), TextRole::Emphasis, TextTone::Normal, this)), m_pickUp(new KeyButton(this)), m_dismiss(new QToolButton(this))
    {
        setState(StateRole::Waiting);
        m_where->setState(StateRole::Waiting);
        m_since->setColorRole(StateRole::Waiting);
        m_pickUp->setObjectName(QStringLiteral("pickUpParked"));
        m_pickUp->setIcon(linija::icon(Icon::Phone));
        m_dismiss->setObjectName(QStringLiteral("dismissParked"));
        m_dismiss->setIcon(linija::icon(Icon::Close));
        m_dismiss->setAutoRaise(true);
        m_dismiss->setFocusPolicy(Qt::StrongFocus);
        const auto line = [this](QWidget *words, QWidget *beside) {
            auto *row = new QHBoxLayout;
            scaleSpacing(row, space::xs);
            row->addWidget(words, 1);
            row->addWidget(beside);
            body()->addLayout(row);
        };
        line(m_where, m_dismiss);
        line(m_who, m_since);
        addScaledSpace(body(), 4);
        body()->addWidget(m_pickUp);
        connect(m_pickUp, &KeyButton::clicked, this, [&parked, place] { (void)parked.pickUp(place); });
        connect(m_dismiss, &QToolButton::clicked, this, [&parked, place] { parked.dismiss(place); });
    }

    void show(const ParkedCall &call, const QString &name, const QString &keyText, bool canPickUp)
    {
        m_where->setText(tr("Parked at %1", "a place of the telephone server, like 701").arg(call.place));
        m_since->countUpFrom(call.since);
        m_who->setText(name);
        m_pickUp->setVisible(canPickUp);
        m_pickUp->setText(tr("Pick up", "a parked call"));
        m_pickUp->setKeyText(keyText);
        setSpokenName(m_pickUp, tr("Pick up %1 at %2", "a name or number, a place of the telephone server").arg(name, call.place));
        const QString dismiss = tr("Show no longer that %1 is parked", "a name or number").arg(name);
        setSpokenName(m_dismiss, dismiss);
        m_dismiss->setToolTip(dismiss);
        setSpokenName(this, tr("%1 is parked at %2", "a name or number, a place of the telephone server").arg(name, call.place));
        QWidget::show();
    }

private:
    ElidedLabel *m_where;
    TimerLabel *m_since;
    ElidedLabel *m_who;
    KeyButton *m_pickUp;
    QToolButton *m_dismiss;
};

ParkedList::ParkedList(ParkedCalls &parked, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_parked(parked), m_clock(clock), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("parkedList"));
    m_column->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(m_column, space::s);
    connect(&parked, &ParkedCalls::changed, this, &ParkedList::refresh);
    connect(&parked, &ParkedCalls::left, this, &ParkedList::sayLeft);
    refresh();
}

ParkedList::~ParkedList() = default;

void ParkedList::setRegion(const QString &region)
{
    if (std::exchange(m_region, region) != region)
        refresh();
}

void ParkedList::setKeyText(const QString &key)
{
    if (std::exchange(m_keyText, key) != key)
        refresh();
}

QString ParkedList::nameOf(const ParkedCall &call) const
{
    if (!call.name.isEmpty())
        return call.name;
    if (const auto number = PhoneNumber::parse(call.number, m_region))
        return number->display(m_region);
    return call.number.isEmpty() ? tr("Unknown number") : call.number;
}

void ParkedList::refresh()
{
    const QVector<ParkedCall> calls = m_parked.calls();
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const bool waits = std::any_of(calls.cbegin(), calls.cend(), [&](const ParkedCall &call) { return call.place == row.key(); });
        if (!waits) {
            (*row)->hide();
            (*row)->deleteLater();
        }
        row = waits ? std::next(row) : m_rows.erase(row);
    }
    for (const ParkedCall &call : calls) {
        Row *&row = m_rows[call.place];
        const bool isNew = !row;
        if (isNew) {
            row = new Row(m_parked, call.place, m_clock, this);
            m_column->addWidget(row);
        }
        const bool newest = &call == &calls.constLast(); // whom the key means
        row->show(call, nameOf(call), newest ? m_keyText : QString(), m_parked.canPickUp());
        if (isNew)
            announce(this, tr("%1 is parked at %2", "a name or number, a place of the telephone server").arg(nameOf(call), call.place));
    }
    setVisible(!calls.isEmpty());
}

void ParkedList::sayLeft(const ParkedCall &call, ParkingEnd how)
{
    switch (how) {
    case ParkingEnd::Gone: announce(this, tr("%1 is no longer parked at %2", "a name or number, a place of the telephone server").arg(nameOf(call), call.place)); break;
    case ParkingEnd::PickedUp:
    case ParkingEnd::CameBack: // their call says so itself
    case ParkingEnd::Dismissed: break;
    }
}

void ParkedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace linija
