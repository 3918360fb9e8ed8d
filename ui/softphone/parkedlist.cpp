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
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/hungitem.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/timerlabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace linija {

class ParkedList::Row final : public Card
{
    Q_DECLARE_TR_FUNCTIONS(linija::ParkedList)

public:
    Row(ParkedCalls &parked, const QString &place, const Clock &clock, ParkedList *parent)
        : Card(parent), m_where(new ElidedLabel(QString(), TextRole::Small, TextTone::Normal, this)), m_since(new TimerLabel(clock, this)),
          m_who(new ElidedLabel(QString(), TextRole::Emphasis, TextTone::Normal, this)), m_buttons(new FlowGrid(2, this)), m_pickUp(new KeyButton(m_buttons)), m_outcome(new KeyButton(m_buttons)), m_dismiss(new QToolButton(this))
    {
        setState(StateRole::Waiting);
        m_where->setState(StateRole::Waiting);
        m_since->setColorRole(StateRole::Waiting);
        m_pickUp->setObjectName(QStringLiteral("pickUpParked"));
        linija::setRole(m_pickUp, "primary"); // somebody waits
        m_pickUp->setIcon(linija::icon(Icon::Phone, Tint::OnAccent));
        m_outcome->setObjectName(QStringLiteral("outcomeOfParked"));
        m_outcome->setIcon(linija::icon(Icon::Note));
        m_buttons->add(m_pickUp);
        m_buttons->add(m_outcome);
        m_buttons->lead(m_pickUp); // with their keys, or each in a row of its own
        m_buttons->lead(m_outcome);
        m_dismiss->setObjectName(QStringLiteral("dismissParked"));
        m_dismiss->setIcon(linija::icon(Icon::Close));
        m_dismiss->setAutoRaise(true);
        m_dismiss->setFocusPolicy(Qt::StrongFocus);
        auto *first = new QHBoxLayout; // its end is kept free for the button in the corner, which would make it taller
        first->addWidget(m_where, 1);
        addScaledSpace(first, space::xl);
        body()->addLayout(first);
        auto *second = new QHBoxLayout;
        scaleSpacing(second, space::xs);
        second->addItem(new HungItem(m_who));
        second->setStretch(0, 1);
        second->addWidget(m_since);
        body()->addLayout(second);
        addScaledSpace(body(), 4);
        body()->addWidget(m_buttons);
        connect(m_outcome, &KeyButton::clicked, parent, [this, parent] { Q_EMIT parent->outcomeWanted(m_interaction); });
        connect(m_pickUp, &KeyButton::clicked, this, [&parked, place] { (void)parked.pickUp(place); });
        connect(m_dismiss, &QToolButton::clicked, this, [&parked, place] { parked.dismiss(place); });
    }

    void show(const ParkedCall &call, const QString &name, const QString &keyText, bool canPickUp, const std::optional<QString> &outcomeKey)
    {
        m_interaction = call.interaction;
        m_where->setText(tr("Parked at %1", "a place of the telephone server, like 701").arg(call.place));
        m_since->countUpFrom(call.since);
        m_who->setText(name);
        m_pickUp->setVisible(canPickUp);
        m_pickUp->setText(tr("Pick up", "a parked call"));
        m_pickUp->setKeyText(keyText);
        setSpokenName(m_pickUp, tr("Pick up %1 at %2", "a name or number, a place of the telephone server").arg(name, call.place));
        const QString outcome = tr("Write the outcome", "of a call that is parked");
        m_outcome->setVisible(outcomeKey.has_value());
        m_outcome->setText(outcome);
        m_outcome->setKeyText(outcomeKey.value_or(QString()));
        setSpokenName(m_outcome, tr("%1: %2", "action: who").arg(outcome, name));
        for (KeyButton *button : {m_pickUp, m_outcome}) { // where the badge of the key has no room
            const QString key = button == m_pickUp ? keyText : outcomeKey.value_or(QString());
            button->setToolTip(key.isEmpty() ? button->text() : QStringLiteral("%1 (%2)").arg(button->text(), key));
        }
        m_buttons->rearrange();
        const QString dismiss = tr("Show no longer that %1 is parked", "a name or number").arg(name);
        setSpokenName(m_dismiss, dismiss);
        m_dismiss->setToolTip(dismiss);
        setSpokenName(this, tr("%1 is parked at %2", "a name or number, a place of the telephone server").arg(name, call.place));
        QWidget::show();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        Card::resizeEvent(event);
        const QSize size = m_dismiss->sizeHint();
        const QPoint corner(layoutDirection() == Qt::RightToLeft ? px(space::xs) : width() - size.width() - px(space::xs), px(space::xs));
        m_dismiss->setGeometry(QRect(corner, size));
    }

private:
    InteractionId m_interaction;
    ElidedLabel *m_where;
    TimerLabel *m_since;
    ElidedLabel *m_who;
    FlowGrid *m_buttons;
    KeyButton *m_pickUp;
    KeyButton *m_outcome;
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

void ParkedList::setOutcomeKey(OutcomeKey keyOf)
{
    m_outcomeKey = std::move(keyOf);
    refresh();
}

bool ParkedList::tells(InteractionId id) const
{
    const QVector<ParkedCall> calls = m_parked.calls();
    return std::any_of(calls.cbegin(), calls.cend(), [id](const ParkedCall &call) { return call.interaction == id; });
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
        row->show(call, nameOf(call), newest ? m_keyText : QString(), m_parked.canPickUp(),
                  m_outcomeKey ? m_outcomeKey(call.interaction) : std::nullopt);
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
