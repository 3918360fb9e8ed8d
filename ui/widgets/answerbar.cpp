#include "ui/widgets/answerbar.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace linija {

AnswerProgress answerProgress(Timestamp since, std::chrono::seconds target, Timestamp now)
{
    using namespace std::chrono;
    AnswerProgress progress;
    const milliseconds gone = std::max(milliseconds(0), now - since);
    if (target <= seconds(0)) {
        progress.fraction = 1;
        return progress;
    }
    progress.fraction = std::clamp(double(gone.count()) / double(milliseconds(target).count()), 0.0, 1.0);
    progress.left = ceil<seconds>(milliseconds(target) - gone);
    return progress;
}

AnswerBar::AnswerBar(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // Fixed would hold it to one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void AnswerBar::setTarget(Timestamp since, std::chrono::seconds target)
{
    m_since = since;
    if (m_target != target) {
        m_target = target;
        updateGeometry();
    }
    update();
}

AnswerProgress AnswerBar::progress() const { return answerProgress(m_since, m_target, m_clock.now()); }

QString AnswerBar::text() const
{
    const qint64 left = progress().left.count();
    const int target = int(m_target.count());
    return left > 0 ? leftText(left, target) : overText(-left, target);
}

QString AnswerBar::leftText(qint64 seconds, int target)
{
    return tr("%1 s left of %2 s to answer", "seconds").arg(seconds).arg(target);
}

QString AnswerBar::overText(qint64 seconds, int target)
{
    return tr("%1 s late · answer within %2 s", "seconds: over the target, the target").arg(seconds).arg(target);
}

// The longest that the sentence becomes: the lines it needs are kept from the first ring on, so that a passing second
// never moves the buttons of the cards below.
QString AnswerBar::longestText() const
{
    const QFontMetrics metrics(tabularFont(TextRole::Small));
    const int target = int(m_target.count());
    const QString before = leftText(88, target);
    const QString after = overText(88, target);
    return metrics.horizontalAdvance(before) > metrics.horizontalAdvance(after) ? before : after;
}

int AnswerBar::heightForWidth(int width) const
{
    const QFontMetrics metrics(tabularFont(TextRole::Small));
    const QRect room(0, 0, std::max(1, width), 10'000);
    const int text = metrics.boundingRect(room, Qt::TextWordWrap, longestText()).height();
    return contentsMargins().top() + px(3) + px(5) + std::max(text, metrics.height());
}

QSize AnswerBar::sizeHint() const
{
    const QFontMetrics metrics(tabularFont(TextRole::Small));
    const int width = metrics.horizontalAdvance(longestText()) + 1;
    return {width, heightForWidth(width)};
}

QSize AnswerBar::minimumSizeHint() const
{
    const QFontMetrics metrics(tabularFont(TextRole::Small));
    return {px(80), contentsMargins().top() + px(3) + px(5) + metrics.height()};
}

void AnswerBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const AnswerProgress progress = answerProgress(m_since, m_target, m_clock.now());
    const StateColors &colors = progress.left.count() > 0 ? t.waiting : t.trouble;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double thick = px(3);
    const double top = contentsMargins().top();
    const QRectF whole(0, top, width(), thick);
    painter.setBrush(t.track);
    painter.drawRoundedRect(whole, thick / 2, thick / 2);
    QRectF gone = whole;
    // It creeps; where motion is not wanted it goes on with the seconds of its words.
    const double shown = motionAllowed() || m_target.count() <= 0
        ? progress.fraction
        : std::clamp(1.0 - double(progress.left.count()) / double(m_target.count()), 0.0, 1.0);
    gone.setWidth(std::max(thick, whole.width() * shown));
    if (layoutDirection() == Qt::RightToLeft)
        gone.moveRight(whole.right());
    painter.setBrush(colors.border);
    painter.drawRoundedRect(gone, thick / 2, thick / 2);
    const QFont font = tabularFont(TextRole::Small);
    painter.setFont(font);
    painter.setPen(progress.left.count() > 0 ? t.textMuted : colors.fg);
    const QRect textRect = rect().adjusted(0, int(top) + px(3) + px(5), 0, 0);
    painter.drawText(textRect, int(Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap), text());
}

void AnswerBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::LanguageChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

void AnswerBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer.start();
}

void AnswerBar::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QWidget::hideEvent(event);
}

} // namespace linija
