#include "ui/settings/settingsnav.h"

#include "ui/actions/actiontable.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace linija {

namespace {

class NavDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRectF box = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setBrush(selected ? t.ours.bg : t.hover);
            painter->drawRoundedRect(box, radius::control, radius::control);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(t.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
        }
        const QColor color = selected ? t.ours.fg : t.text;
        const int side = px(18);
        const QRectF spot(option.rect.left() + px(space::s), option.rect.center().y() - side / 2.0 + 0.5, side, side);
        paintIcon(painter, spot, settingPageIcon(SettingPage(index.data(Qt::UserRole).toInt())), selected ? t.ours.fg : t.textMuted);
        painter->setPen(color);
        painter->setFont(textFont(selected ? TextRole::Emphasis : TextRole::Body));
        const QRect text = option.rect.adjusted(px(space::s) + side + px(space::s), 0, -px(space::xs), 0);
        painter->drawText(text, int(Qt::AlignVCenter | Qt::AlignLeft),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QFontMetrics metrics(textFont(TextRole::Emphasis));
        return {px(18) + 2 * px(space::s) + px(space::xs) + metrics.horizontalAdvance(index.data().toString()) + px(space::s), px(34)};
    }
};

} // namespace

SettingsNav::SettingsNav(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("settingsNav"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavDelegate(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(SettingPage(item->data(Qt::UserRole).toInt()));
    });
}

void SettingsNav::setPages(const QVector<SettingPage> &pages)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const SettingPage page : pages) {
        auto *item = new QListWidgetItem(this);
        item->setData(Qt::UserRole, int(page));
    }
    sayNames();
}

void SettingsNav::choose(SettingPage page)
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(Qt::UserRole).toInt() == int(page))
            setCurrentRow(i);
    }
}

QSize SettingsNav::sizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, sizeHintForIndex(model()->index(i, 0)).width());
    return {widest + px(space::s), count() * px(34) + 2};
}

void SettingsNav::sayNames()
{
    setSpokenName(this, tr("Pages of the settings"));
    for (int i = 0; i < count(); ++i)
        item(i)->setText(settingPageName(SettingPage(item(i)->data(Qt::UserRole).toInt())));
    updateGeometry();
}

void SettingsNav::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        sayNames();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace linija
