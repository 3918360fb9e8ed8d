#include "ui/shell/rail.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/keyhint.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace linija {

class RailButton final : public QToolButton
{
public:
    RailButton(Page page, Icon drawing, QWidget *parent) : QToolButton(parent), m_page(page)
    {
        setIcon(linija::icon(drawing, Tint::Muted, Tint::Ours));
        setIconSize(QSize(px(20), px(20)));
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        linija::setRole(this, "rail");
    }

    [[nodiscard]] Page page() const { return m_page; }

    void setName(const QString &name)
    {
        m_name = name;
        describe();
    }
    void setKeys(const QString &keys)
    {
        m_keys = keys;
        describe();
    }
    void setBadge(int count, const QString &meaning)
    {
        m_count = count;
        m_meaning = meaning;
        describe();
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (m_count <= 0)
            return;
        const Tokens &t = tokens();
        QFont font = textFont(TextRole::SmallBold);
        font.setPixelSize(px(9));
        const QString text = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
        const int height = px(14);
        const int width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + px(7));
        const QRect badge(this->width() - width, px(1), width, height);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.trouble.solid);
        painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter.setFont(font);
        painter.setPen(t.trouble.onSolid);
        painter.drawText(badge, Qt::AlignCenter, text);
    }

private:
    void describe()
    {
        const QString name = m_count > 0 ? m_name + QStringLiteral(", ") + m_meaning : m_name;
        if (name != accessibleName()) // each time it is set it is told
            setSpokenName(this, name);
        QString tip = m_keys.isEmpty() ? m_name : QStringLiteral("%1 (%2)").arg(m_name, m_keys);
        if (m_count > 0)
            tip += QLatin1Char('\n') + m_meaning;
        setToolTip(tip);
    }

    Page m_page;
    QString m_name;
    QString m_keys;
    QString m_meaning;
    int m_count = 0;
};

Rail::Rail(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    auto *column = m_column = new QVBoxLayout(this);
    scaleMargins(column, space::s, space::s, space::s, space::s);
    scaleSpacing(column, space::xs);
    add(column, Page::Workspace, Icon::Phone)->setObjectName(QStringLiteral("railWorkspace"));
    add(column, Page::Customers, Icon::Person)->setObjectName(QStringLiteral("railCustomers"));
    add(column, Page::Sync, Icon::Sync)->setObjectName(QStringLiteral("railSync"));
    column->addStretch(1);
    add(column, Page::Settings, Icon::Gear)->setObjectName(QStringLiteral("railSettings"));
    m_buttons.first()->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT chosen(static_cast<Page>(id)); });
    retranslate();
}

RailButton *Rail::add(QVBoxLayout *column, Page page, Icon drawing)
{
    auto *button = new RailButton(page, drawing, this);
    m_group->addButton(button, int(page));
    m_buttons.append(button);
    column->addWidget(button);
    return button;
}

void Rail::addCommand(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("rail-") + action->objectName());
    button->setFocusPolicy(Qt::TabFocus);
    linija::setRole(button, "rail");
    const auto say = [button, action] {
        const QString keys = keyText(action->shortcut());
        button->setIcon(action->icon());
        if (button->accessibleName() != action->text())
            setSpokenName(button, action->text());
        button->setToolTip(keys.isEmpty() ? action->text() : QStringLiteral("%1 (%2)").arg(action->text(), keys));
    };
    say();
    connect(action, &QAction::changed, button, say);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    button->setIconSize(m_buttons.first()->iconSize());
    m_commands.append(button);
    m_column->insertWidget(m_column->count() - 1, button);
}

void Rail::setPage(Page page) { m_group->button(int(page))->setChecked(true); }

void Rail::setBadge(Page page, int count, const QString &meaning)
{
    for (RailButton *button : m_buttons) {
        if (button->page() == page)
            button->setBadge(count, meaning);
    }
}

void Rail::setKey(Page page, const QKeySequence &keys)
{
    for (RailButton *button : m_buttons) {
        if (button->page() == page)
            button->setKeys(keyText(keys));
    }
}

void Rail::retranslate()
{
    for (RailButton *button : m_buttons) {
        switch (button->page()) {
        case Page::Workspace: button->setName(tr("Workspace", "page with the calls")); break;
        case Page::Customers: button->setName(tr("Customers")); break;
        case Page::Sync: button->setName(tr("Synchronisation")); break;
        case Page::Settings: button->setName(tr("Settings")); break;
        }
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), tokens().border);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        for (RailButton *button : m_buttons)
            button->setIconSize(QSize(px(20), px(20)));
        for (QToolButton *button : std::as_const(m_commands))
            button->setIconSize(QSize(px(20), px(20)));
    }
}

} // namespace linija
