#include "ui/widgets/filterrow.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>

namespace linija {

namespace {
constexpr int gap = 8;
}

FilterRow::FilterRow(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on || index < 0 || index >= m_options.size())
            return;
        // One stop for Tab in the whole row: the chosen pill.
        for (int i = 0; i < m_buttons.size(); ++i)
            m_buttons.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
        if (m_options.at(index).key == m_chosen)
            return;
        m_chosen = m_options.at(index).key;
        Q_EMIT chosen(m_chosen);
    });
}

void FilterRow::setOptions(const QVector<Option> &options)
{
    const QString keep = m_chosen;
    while (m_buttons.size() > options.size()) {
        QAbstractButton *surplus = m_buttons.takeLast();
        m_group->removeButton(surplus);
        delete surplus;
    }
    m_options = options;
    for (int i = 0; i < options.size(); ++i) {
        if (i == m_buttons.size()) {
            auto *button = new QPushButton(this);
            button->setCheckable(true);
            button->setCursor(Qt::PointingHandCursor);
            button->installEventFilter(this);
            linija::setRole(button, "pill");
            m_group->addButton(button, i);
            m_buttons.append(button);
            button->show();
        }
        QAbstractButton *button = m_buttons.at(i);
        QString text = options.at(i).text;
        button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setAccessibleName(options.at(i).text);
        button->setToolTip(options.at(i).tip);
    }
    const auto kept = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.key == keep; });
    if (kept != options.end())
        m_buttons.at(kept - options.begin())->setChecked(true);
    else if (!m_buttons.isEmpty())
        m_buttons.first()->setChecked(true);
    updateGeometry();
    place();
}

void FilterRow::choose(const QString &key)
{
    for (int i = 0; i < m_options.size(); ++i) {
        if (m_options.at(i).key == key)
            m_buttons.at(i)->setChecked(true);
    }
}

int FilterRow::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QAbstractButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + px(6);
            lineHeight = 0;
        }
        if (move) {
            const int left = layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x;
            button->setGeometry(left, y, std::min(size.width(), std::max(width, 1)), size.height());
        }
        x += size.width() + px(gap);
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

void FilterRow::place() { (void)arrange(width(), true); }

int FilterRow::heightForWidth(int width) const { return arrange(width, false); }

QSize FilterRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QAbstractButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        width += size.width() + (width > 0 ? px(gap) : 0);
        height = std::max(height, size.height());
    }
    return {width, height};
}

QSize FilterRow::minimumSizeHint() const
{
    int widest = 0;
    int height = 0;
    for (const QAbstractButton *button : m_buttons) {
        widest = std::max(widest, button->sizeHint().width());
        height = std::max(height, button->sizeHint().height());
    }
    return {widest, height};
}

void FilterRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        place();
    }
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_buttons.isEmpty()) {
        const int at = int(m_buttons.indexOf(static_cast<QAbstractButton *>(watched)));
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        int to = at;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left: to = at + (mirrored ? 1 : -1); break;
        case Qt::Key_Right: to = at + (mirrored ? -1 : 1); break;
        case Qt::Key_Home: to = 0; break;
        case Qt::Key_End: to = int(m_buttons.size()) - 1; break;
        default: return QWidget::eventFilter(watched, event);
        }
        if (at >= 0 && to >= 0 && to < m_buttons.size() && to != at) {
            m_buttons.at(to)->setChecked(true);
            m_buttons.at(to)->setFocus(Qt::TabFocusReason);
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linija
