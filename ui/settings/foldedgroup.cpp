#include "ui/settings/foldedgroup.h"

#include "ui/settings/settingrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace linija {

FoldedGroup::FoldedGroup(QWidget *parent) : QWidget(parent)
{
    m_head = new QToolButton(this);
    m_head->setObjectName(QStringLiteral("foldedHead"));
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    linija::setRole(m_head, "fold");
    m_rows = new SettingsGroup(this);
    m_rows->setTitle({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(column, space::xs);
    column->addWidget(m_head);
    column->addWidget(m_rows);
    connect(m_head, &QToolButton::toggled, this, &FoldedGroup::refresh);
    setFocusProxy(m_head);
    refresh();
}

void FoldedGroup::setTitle(const QString &title)
{
    m_head->setText(title);
    setSpokenName(this, title);
}

void FoldedGroup::setOpen(bool open)
{
    m_head->setChecked(open);
}

bool FoldedGroup::isOpen() const
{
    return m_head->isChecked();
}

void FoldedGroup::refresh()
{
    m_head->setIcon(icon(isOpen() ? Icon::ChevronUp : Icon::ChevronDown));
    m_rows->setVisible(isOpen());
}

void FoldedGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refresh(); // the icon has the colours of the look
}

} // namespace linija
