#include "ui/softphone/partylist.h"

#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace linija {

namespace {

QToolButton *iconButton(Icon icon, Tint tint, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(linija::icon(icon, tint));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setSpokenName(button, name);
    button->setToolTip(name);
    return button;
}

} // namespace

PartyList::PartyList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("partyList"));
    scaleMargins(m_column, 0, 6, 0, 2);
    scaleSpacing(m_column, 2);
    hide();
}

void PartyList::setParties(const QVector<PartyView> &parties)
{
    if (parties == m_parties)
        return;
    m_parties = parties;
    rebuild();
}

void PartyList::rebuild()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    setSpokenName(this, tr("In the conference"));
    for (const PartyView &party : std::as_const(m_parties)) {
        auto *row = new QWidget(this);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        scaleSpacing(line, space::xs);
        auto *who = new ElidedLabel(party.who, TextRole::Emphasis, TextTone::Normal, row);
        who->setHung(true); // the card hangs the whole list
        line->addWidget(who, 1);
        auto *separate = iconButton(Icon::Pause, Tint::Muted, tr("Take %1 out of the conference and put them on hold", "a name or number").arg(party.who), row);
        separate->setObjectName(QStringLiteral("separateParty"));
        auto *remove = iconButton(Icon::Close, Tint::Trouble, tr("Hang up %1", "end the call of one party of a conference: a name or number").arg(party.who), row);
        remove->setObjectName(QStringLiteral("removeParty"));
        line->addWidget(separate);
        line->addWidget(remove);
        connect(separate, &QToolButton::clicked, this, [this, id = party.callId] { Q_EMIT separateWanted(id); });
        connect(remove, &QToolButton::clicked, this, [this, id = party.callId] { Q_EMIT removeWanted(id); });
        m_column->addWidget(row);
        row->show();
    }
    setVisible(!m_parties.isEmpty());
}

void PartyList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace linija
