#include "ui/shell/statusline.h"

#include "core/base/whenready.h"
#include "core/session/backendsetup.h"
#include "core/sync/syncstatus.h"
#include "core/telephony/softphoneport.h"
#include "ui/shell/deskwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/role.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace linija {

using namespace std::chrono_literals;

class StatusMark final : public QWidget
{
public:
    using QWidget::QWidget;

    void setRole(StateRole role)
    {
        m_role = role;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {px(9), px(9)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_role == StateRole::Neutral ? tokens().textMuted : tokens().state(m_role).fg);
        const double side = px(9);
        painter.drawEllipse(QRectF(0, (height() - side) / 2, side, side));
    }

private:
    StateRole m_role = StateRole::Neutral;
};

StatusLine::StatusLine(const WorkspaceServices &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_dot(new StatusMark(this))
{
    setObjectName(QStringLiteral("statusLine"));
    const auto label = [this](const char *name) {
        auto *made = new ElidedLabel(QString(), TextRole::Small, TextTone::Muted, this);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    m_backend = label("statusBackend");
    m_progress = label("statusSync");
    m_progress->setTelling(Telling::WhenLookedAt); // "Synced 3 s ago" is another text each second
    m_phone = label("statusPhone");
    m_dayLabel = label("statusDay");
    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::m, 4, space::m, 5);
    scaleSpacing(row, 5);
    row->addWidget(m_dot);
    row->addWidget(m_backend);
    m_progressBox = new QWidget(this); // with the gap before it, which goes with it
    auto *progress = new QHBoxLayout(m_progressBox);
    scaleMargins(progress, space::m, 0, 0, 0);
    progress->addWidget(m_progress);
    row->addWidget(m_progressBox);
    addScaledSpace(row, space::m);
    row->addWidget(m_phone);
    m_listen = new QPushButton(this);
    m_listen->setObjectName(QStringLiteral("statusVoicemail"));
    setRole(m_listen, "link");
    // As small as the words beside it; the bar has its height when there is no message too, so nothing moves when one comes.
    followTextSize(m_listen, [this] {
        m_listen->setFont(textFont(TextRole::Small));
        setMinimumHeight(m_listen->sizeHint().height() + px(4) + px(5));
    });
    connect(m_listen, &QPushButton::clicked, this, &StatusLine::voicemailWanted);
    row->addWidget(m_listen);
    row->addStretch(1);
    row->addWidget(m_dayLabel);

    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &StatusLine::refresh);
    m_dayTick.setInterval(60s);
    connect(&m_dayTick, &QTimer::timeout, this, &StatusLine::readDay);
    connect(&m_services.sync, &SyncStatusSource::statusChanged, this, &StatusLine::refresh);
    connect(&m_services.phone, &SoftphonePort::statusChanged, this, &StatusLine::refresh);
    connect(&m_services.interactions, &InteractionService::finished, this, &StatusLine::readDay);
    refresh();
    readDay();
}

void StatusLine::setMailbox(bool callable, const QString &keyText)
{
    m_mailboxCallable = callable;
    m_listen->setToolTip(keyText);
    refresh();
}

void StatusLine::setQueueStanding(const QueueStanding &standing)
{
    m_queue = standing;
    refresh();
}

void StatusLine::readDay()
{
    whenReady(m_services.interactions.today(), this, [this](const Result<AgentDay> &day) {
        if (day)
            m_day = *day;
        refresh();
    });
}

void StatusLine::refresh()
{
    const SyncStatus sync = m_services.sync.status();
    StatusWords backend = connectionWords(sync, locale());
    // Made-up customers are seen to be made up, on every page.
    if (m_services.backend.isDemo() && sync.connection == BackendConnection::Online)
        backend.text = tr("Demo company");
    m_dot->setRole(backend.role);
    m_backend->setText(backend.text);
    m_backend->setState(backend.role);
    m_backend->setToolTip(sync.detail.isEmpty() ? backend.detail : backend.detail + QLatin1Char('\n') + sync.detail);
    const StatusWords progress = progressWords(sync, m_services.clock.now(), locale());
    m_progress->setText(progress.text);
    m_progressBox->setVisible(!progress.text.isEmpty());
    m_progress->setState(progress.role);
    m_progress->setToolTip(progress.detail);
    const QVector<ActiveInteraction> contacts = m_services.interactions.active();
    const bool callUp = std::any_of(contacts.cbegin(), contacts.cend(), [](const ActiveInteraction &one) { return one.stage != ContactStage::AfterCallWork; });
    const StatusWords phone = phoneWords(m_services.phone.status(), callUp ? CallsNow::Up : CallsNow::None, m_queue);
    m_phone->setText(phone.text);
    m_phone->setState(phone.role);
    m_phone->setToolTip(phone.detail);
    const auto mailbox = m_services.phone.status().mailbox;
    m_listen->setText(tr("Listen", "to the new voice messages"));
    setSpokenName(m_listen, tr("Listen to the new voice messages"));
    m_listen->setVisible(m_mailboxCallable && mailbox && mailbox->fresh > 0);
    if (m_day) {
        const StatusWords day = dayWords(*m_day, locale());
        m_dayLabel->setText(day.text);
        m_dayLabel->setToolTip(day.detail);
    }
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().panel);
    painter.fillRect(0, 0, width(), 1, tokens().border);
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        refresh();
}

void StatusLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_tick.start();
    m_dayTick.start();
}

void StatusLine::hideEvent(QHideEvent *event)
{
    m_tick.stop();
    m_dayTick.stop();
    QWidget::hideEvent(event);
}

} // namespace linija
