#include "ui/settings/settingrow.h"

#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/card.h"
#include "ui/widgets/lastline.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace linija {

namespace {

constexpr int narrow = 460;
constexpr int markedFor = 2600;

class LockSpot final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {px(14), px(14)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, QRectF(0, px(1), px(14), px(14)), Icon::Lock, tokens().textMuted);
    }
};

bool isFontEvent(const QEvent *event)
{
    return event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::StyleChange;
}

} // namespace

SettingRow::SettingRow(QString key, QWidget *editor, RowShape shape, QWidget *parent)
    : QWidget(parent), m_key(std::move(key)), m_editor(editor), m_shape(shape)
{
    m_label = new QLabel(this);
    m_hint = new QLabel(this);
    m_lock = new QWidget(this);
    m_lockText = new QLabel(m_lock);
    linija::setRole(m_hint, "small");
    linija::setRole(m_lockText, "small");
    for (QLabel *label : {m_label, m_hint, m_lockText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_label->setBuddy(editor);
    auto *spot = new LockSpot(m_lock);
    spot->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *lock = new QHBoxLayout(m_lock);
    lock->setContentsMargins(0, 0, 0, 0);
    lock->addWidget(spot, 0, Qt::AlignTop);
    lock->addWidget(m_lockText, 1);
    m_lock->hide();

    m_texts = new QVBoxLayout;
    if (shape != RowShape::Toggle) // beside a high editor the name and its hint stay together, on its middle
        m_texts->addStretch(1);
    m_texts->addWidget(m_label);
    m_texts->addWidget(m_hint);
    m_texts->addWidget(m_lock);
    if (shape != RowShape::Toggle)
        m_texts->addStretch(1);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    if (shape == RowShape::Toggle) {
        m_layout->addWidget(editor, 0, Qt::AlignTop);
        m_layout->addLayout(m_texts, 1);
    } else {
        m_layout->addLayout(m_texts, 9);
        m_layout->addWidget(editor, 11);
    }
    arrange();
    m_marked.setSingleShot(true);
    m_marked.setInterval(markedFor);
    connect(&m_marked, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void SettingRow::setTexts(const QString &name, const QString &hint)
{
    m_name = name;
    m_label->setText(keptTogether(name));
    // The name goes to what takes the focus; a button that says itself what it does keeps its own words.
    if (auto *button = qobject_cast<QAbstractButton *>(m_editor); !button || m_shape == RowShape::Toggle)
        setSpokenName(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor, name);
    setHint(hint);
    refreshLock();
}

void SettingRow::setHint(const QString &hint)
{
    m_hint->setText(keptTogether(hint));
    m_hint->setVisible(!hint.isEmpty());
    setSpokenDescription(m_editor->focusProxy() ? m_editor->focusProxy() : m_editor, hint);
}

void SettingRow::setManagedBy(const QString &file)
{
    m_managedBy = file;
    m_editor->setEnabled(file.isEmpty());
    refreshLock();
}

void SettingRow::refreshLock()
{
    m_lock->setVisible(!m_managedBy.isEmpty());
    m_lockText->setText(tr("Your company decides this. (%1)", "a file's name").arg(m_managedBy));
    if (!m_managedBy.isEmpty())
        setSpokenDescription(m_editor, m_lockText->text());
}

void SettingRow::mark()
{
    m_marked.start();
    update();
}

void SettingRow::paintEvent(QPaintEvent *)
{
    if (!m_marked.isActive())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // A frame and no fill: what stands in the row keeps its contrast.
    painter.setPen(QPen(tokens().accent, px(2)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

void SettingRow::arrange()
{
    const int pad = px(space::s);
    m_layout->setContentsMargins(pad, pad, pad, pad);
    m_texts->setSpacing(px(2));
    m_lock->layout()->setSpacing(px(space::xs));
    if (m_shape == RowShape::Toggle) {
        m_layout->setSpacing(px(space::s));
        // As high as a line of the name: the box stands on the middle of its words at every text size.
        m_editor->setMinimumHeight(QFontMetrics(textFont(TextRole::Body)).height());
        return;
    }
    const bool below = m_shape == RowShape::Below || width() < px(narrow);
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setSpacing(px(below ? space::s : space::l));
    // What has a size of its own (a button, a number) is not stretched over the row.
    const bool small = m_editor->sizePolicy().horizontalPolicy() == QSizePolicy::Maximum;
    m_layout->setAlignment(m_editor, (below ? Qt::Alignment() : Qt::AlignVCenter) | (small ? Qt::AlignLeft : Qt::Alignment()));
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingRow::mouseReleaseEvent(QMouseEvent *event)
{
    QWidget::mouseReleaseEvent(event);
    auto *button = qobject_cast<QAbstractButton *>(m_editor);
    if (button && m_shape == RowShape::Toggle && event->button() == Qt::LeftButton && button->isEnabled()
        && m_label->geometry().contains(event->position().toPoint()))
        button->click();
}

void SettingRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (isFontEvent(event))
        arrange();
    else if (event->type() == QEvent::LanguageChange)
        refreshLock();
}

SettingsGroup::SettingsGroup(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel(this);
    linija::setRole(m_title, "section");
    m_card = new Card(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_card);
    scaleSpacing(column, space::xs);
    scaleMargins(m_card->body(), space::s, space::xs, space::s, space::xs);
    m_card->body()->setSpacing(0);
}

void SettingsGroup::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setSpokenName(this, title);
}

void SettingsGroup::add(QWidget *row)
{
    m_card->body()->addWidget(row);
}

} // namespace linija
