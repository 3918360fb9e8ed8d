#include "ui/widgets/inlinebanner.h"

#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/lastline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace linija {

namespace {

StateRole roleOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Note: return StateRole::Ours;
    case BannerKind::Warning: return StateRole::Waiting;
    case BannerKind::Error: return StateRole::Trouble;
    case BannerKind::Good: return StateRole::Talking;
    }
    return StateRole::Neutral;
}

Icon iconOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Note: return Icon::Info;
    case BannerKind::Warning:
    case BannerKind::Error: return Icon::Warning;
    case BannerKind::Good: return Icon::Check;
    }
    return Icon::Info;
}

Urgency urgencyOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Note:
    case BannerKind::Good: return Urgency::Polite;
    case BannerKind::Warning:
    case BannerKind::Error: return Urgency::Assertive;
    }
    return Urgency::Polite;
}

class IconSpot final : public QWidget
{
public:
    explicit IconSpot(const InlineBanner *banner, QWidget *parent) : QWidget(parent), m_banner(banner) {}
    [[nodiscard]] QSize sizeHint() const override { return {px(18), px(18)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int side = px(18);
        paintIcon(&painter, QRectF(0, (height() - side) / 2, side, side), iconOf(m_banner->kind()),
                  tokens().state(roleOf(m_banner->kind())).fg);
    }

private:
    const InlineBanner *m_banner;
};

} // namespace

InlineBanner::InlineBanner(QWidget *parent) : QFrame(parent)
{
    m_icon = new IconSpot(this, this);
    m_icon->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_label = new QLabel(this);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    m_action = new QPushButton(this);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->hide();
    m_close = new QToolButton(this);
    m_close->setIcon(linija::icon(Icon::Close));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->hide();

    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::m, 6, space::s, 6);
    scaleSpacing(row, space::s);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, &InlineBanner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    dress();
}

void InlineBanner::show(BannerKind kind, const QString &text, const QString &actionText)
{
    const bool news = isHidden() || text != m_text;
    m_kind = kind;
    m_text = text;
    m_label->setText(keptTogether(text));
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    setSpokenName(this, text);
    setVisible(true);
    m_icon->update();
    update();
    if (news)
        announce(this, text, urgencyOf(kind));
}

void InlineBanner::setClosable(bool closable) { m_close->setVisible(closable); }

QString InlineBanner::text() const { return m_text; }

void InlineBanner::dress()
{
    m_close->setToolTip(tr("Hide this message"));
    setSpokenName(m_close, tr("Hide this message"));
}

void InlineBanner::paintEvent(QPaintEvent *)
{
    const StateColors &colors = tokens().state(roleOf(m_kind));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = colors.border;
    line.setAlphaF(0.45F);
    painter.setPen(QPen(line, 1));
    painter.setBrush(colors.bg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

void InlineBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace linija
