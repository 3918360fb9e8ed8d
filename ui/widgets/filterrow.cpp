#include "ui/widgets/filterrow.h"

#include "ui/theme/role.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <utility>

namespace linija {

namespace {

constexpr int gap = 6;
// At the sides of a pill's words; the same as paddingOf() in ui/theme.
constexpr int usualPadding = 8;
constexpr int tightPadding = 5;

// One part of a joined control; the outer corners are round where it is the first or the last.
class SegmentButton final : public QAbstractButton
{
public:
    explicit SegmentButton(QWidget *parent) : QAbstractButton(parent) { setAttribute(Qt::WA_Hover); }

    [[nodiscard]] QSize sizeHint() const override
    {
        // As wide as the bold word, so that choosing moves nothing.
        const QFontMetrics metrics(textFont(TextRole::Emphasis));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * px(12), metrics.height() + 2 * px(5)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        const int right = parentWidget()->childrenRect().right();
        const double round = px(radius::control);
        // A part reaches past its edge where it goes on, and is clipped there.
        QRectF part = QRectF(rect()).adjusted(0.5, 0.5, geometry().right() == right ? -0.5 : 0.5, -0.5);
        QRectF outline = part;
        if (geometry().left() > 0)
            outline.setLeft(part.left() - 2 * round);
        if (geometry().right() < right)
            outline.setRight(part.right() + 2 * round);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.border, 1));
        painter.setBrush(isChecked() ? t.ours.bg : isDown() ? t.pressed : underMouse() && isEnabled() ? t.hover : t.card);
        painter.drawRoundedRect(outline, round, round);
        if (geometry().right() < right)
            painter.drawLine(QPointF(width() - 0.5, 1), QPointF(width() - 0.5, height() - 1));
        painter.setPen(!isEnabled() ? t.textDisabled : isChecked() ? t.ours.fg : t.text);
        painter.setFont(textFont(isChecked() ? TextRole::Emphasis : TextRole::Body));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), round - 1, round - 1);
        }
    }
};

// Says its size for both fills, whichever it wears.
class PillButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    [[nodiscard]] QSize sizeFor(bool tight) const
    {
        const QSize words = QFontMetrics(font()).size(Qt::TextShowMnemonic, text());
        return {words.width() + 2 * (1 + px(tight ? tightPadding : usualPadding)), words.height() + 2 * (1 + px(4))};
    }
    [[nodiscard]] QSize sizeHint() const override { return sizeFor(roleOf(this) == WidgetRole::TightPill); }
};

} // namespace

FilterRow::FilterRow(QWidget *parent) : FilterRow(FilterLook::Pills, parent) {}

FilterRow::FilterRow(FilterLook look, QWidget *parent) : QWidget(parent), m_look(look), m_group(new QButtonGroup(this))
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

QAbstractButton *FilterRow::newButton()
{
    QAbstractButton *button = nullptr;
    switch (m_look) {
    case FilterLook::Pills:
        button = new PillButton(this);
        linija::setRole(button, m_fill == Fill::Tight ? "tightpill" : "pill");
        break;
    case FilterLook::Segments: button = new SegmentButton(this); break;
    }
    button->setCheckable(true);
    button->setCursor(Qt::PointingHandCursor);
    button->installEventFilter(this);
    return button;
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
            QAbstractButton *button = newButton();
            m_group->addButton(button, i);
            m_buttons.append(button);
            button->show();
        }
        QAbstractButton *button = m_buttons.at(i);
        QString text = options.at(i).text;
        button->setText(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
        setSpokenName(button, options.at(i).text);
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

QSize FilterRow::sizeOf(const QAbstractButton &button, Fill fill) const
{
    const auto *pill = dynamic_cast<const PillButton *>(&button);
    return pill ? pill->sizeFor(fill == Fill::Tight) : button.sizeHint();
}

FilterRow::Fill FilterRow::fillFor(int width) const
{
    if (m_look != FilterLook::Pills)
        return Fill::Usual;
    return arrange(width, Fill::Tight, false) < arrange(width, Fill::Usual, false) ? Fill::Tight : Fill::Usual;
}

int FilterRow::arrange(int width, Fill fill, bool move) const
{
    const int between = px(fill == Fill::Tight ? gap / 2 : gap);
    const bool joined = m_look == FilterLook::Segments;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QAbstractButton *button : m_buttons) {
        const QSize size = sizeOf(*button, fill);
        if (!joined && x > 0 && x + size.width() > width) {
            x = 0;
            y += lineHeight + px(6);
            lineHeight = 0;
        }
        if (move) {
            const int left = layoutDirection() == Qt::RightToLeft ? width - x - size.width() : x;
            button->setGeometry(left, y, std::min(size.width(), std::max(width, 1)), size.height());
        }
        x += size.width() + (joined ? 0 : between);
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight;
}

void FilterRow::place()
{
    const Fill fill = fillFor(width());
    if (fill != m_fill) {
        m_fill = fill;
        for (QAbstractButton *button : std::as_const(m_buttons))
            linija::setRole(button, fill == Fill::Tight ? "tightpill" : "pill");
    }
    (void)arrange(width(), fill, true);
}

int FilterRow::heightForWidth(int width) const { return arrange(width, fillFor(width), false); }

QSize FilterRow::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QAbstractButton *button : m_buttons) {
        const QSize size = sizeOf(*button, Fill::Usual);
        width += size.width() + (width > 0 && m_look == FilterLook::Pills ? px(gap) : 0);
        height = std::max(height, size.height());
    }
    return {width, height};
}

QSize FilterRow::minimumSizeHint() const
{
    if (m_look == FilterLook::Segments)
        return sizeHint();
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
        || event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
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
