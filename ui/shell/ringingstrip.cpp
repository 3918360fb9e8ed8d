#include "ui/shell/ringingstrip.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/keybutton.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace linija {

namespace {

// At 100 % text.
constexpr int widestWords = 460;
constexpr int leastWords = 70;
constexpr int iconSide = 18;

int gap() { return px(space::s); }

} // namespace

RingingStrip::RingingStrip(const Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_answer(new KeyButton(this)), m_decline(new KeyButton(this))
{
    setObjectName(QStringLiteral("ringingStrip"));
    setSpokenRole(this, QAccessible::StaticText);
    // As high as the bar is without it, whatever the buttons would like: a call that rings moves nothing.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_answer->setObjectName(QStringLiteral("ringingAnswer"));
    m_answer->setIcon(linija::icon(Icon::Phone, Tint::OnAccent));
    linija::setRole(m_answer, "success");
    m_decline->setObjectName(QStringLiteral("ringingDecline"));
    connect(m_answer, &KeyButton::clicked, this, &RingingStrip::answered);
    connect(m_decline, &KeyButton::clicked, this, &RingingStrip::declined);
    m_tick.setInterval(250);
    connect(&m_tick, &QTimer::timeout, this, [this] { update(m_words); });
    hide();
    describe();
}

void RingingStrip::setCall(const std::optional<RingingCall> &call)
{
    if (call == m_call && isHidden() == !call)
        return;
    m_call = call;
    describe();
    setVisible(call.has_value());
    if (call)
        m_tick.start();
    else
        m_tick.stop();
    updateGeometry();
    place();
    update();
}

void RingingStrip::setKeyTexts(const QString &answer, const QString &decline)
{
    m_answerKey = answer;
    m_declineKey = decline;
    describe();
}

void RingingStrip::describe()
{
    const auto with = [](const QString &text, const QString &keys) {
        return keys.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, keys);
    };
    m_answer->setText(m_call && m_call->holdsOther ? tr("Hold and answer", "put the call that is up on hold and take this one")
                                                   : tr("Answer", "button"));
    m_answer->setKeyText(m_answerKey);
    m_decline->setText(tr("Decline", "refuse the call"));
    const QString who = m_call ? m_call->who : QString();
    setSpokenName(m_answer, who.isEmpty() ? m_answer->text() : tr("Answer: %1", "button; a name or number").arg(who));
    setSpokenName(m_decline, who.isEmpty() ? m_decline->text() : tr("Decline: %1", "button; a name or number").arg(who));
    QString tip = with(m_answer->accessibleName(), m_answerKey);
    if (m_call && m_call->others > 0)
        tip += QLatin1Char('\n') + tr("%n more call(s) ring", nullptr, m_call->others);
    m_answer->setToolTip(tip);
    m_decline->setToolTip(with(m_decline->accessibleName(), m_declineKey));
    const QString words = m_call && !m_call->detail.isEmpty() ? who + QStringLiteral(", ") + m_call->detail : who;
    if (words != accessibleName())
        setSpokenName(this, words);
    setToolTip(words);
}

QString RingingStrip::timeText() const
{
    if (!m_call || m_call->target.count() <= 0)
        return {};
    const qint64 left = answerProgress(m_call->since, m_call->target, m_clock.now()).left.count();
    return left > 0 ? tr("%1 s left", "seconds to answer").arg(left) : tr("%1 s late", "seconds over the time to answer").arg(-left);
}

QSize RingingStrip::sizeHint() const
{
    const int who = QFontMetrics(textFont(TextRole::Emphasis)).horizontalAdvance(m_call ? m_call->who : QString());
    const QFontMetrics small(tabularFont(TextRole::Small));
    const int detail = m_call && !m_call->detail.isEmpty() ? gap() + small.horizontalAdvance(m_call->detail) : 0;
    const int time = timeText().isEmpty() ? 0 : gap() + small.horizontalAdvance(tr("%1 s late", "seconds over the time to answer").arg(88));
    const int words = std::min(px(iconSide) + px(6) + who + detail + time + 1, px(widestWords));
    return {words + gap() + m_answer->sizeHint().width() + gap() + m_decline->sizeHint().width(), m_answer->sizeHint().height()};
}

QSize RingingStrip::minimumSizeHint() const { return {m_answer->minimumSizeHint().width(), 0}; }

// In little room the words go first, then the refusal: it has its key, and the column with all of it its own button.
void RingingStrip::place()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int high = std::min(height(), m_answer->sizeHint().height());
    const int top = (height() - high) / 2;
    int right = width();
    const auto put = [&](KeyButton *button, int wide) {
        const int left = right - wide;
        button->setGeometry(mirrored ? width() - right : left, top, wide, high);
        right = left - gap();
    };
    const int least = m_answer->minimumSizeHint().width();
    const int decline = m_decline->sizeHint().width();
    const bool both = width() >= least + gap() + decline;
    m_decline->setVisible(both);
    if (both)
        put(m_decline, decline);
    const int full = m_answer->sizeHint().width();
    put(m_answer, right >= full + gap() + px(leastWords) ? full : std::min(least, right));
    m_words = right >= px(leastWords) ? QRect(mirrored ? width() - right : 0, 0, right, height()) : QRect();
}

void RingingStrip::paintEvent(QPaintEvent *)
{
    if (!m_call || m_words.isEmpty())
        return;
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect room = m_words;
    const auto take = [&](int wide, bool fromEnd) {
        const bool right = fromEnd != mirrored;
        QRect part(right ? room.right() + 1 - wide : room.left(), room.top(), wide, room.height());
        if (right)
            room.setRight(part.left() - gap() - 1);
        else
            room.setLeft(part.right() + 1 + gap());
        return part;
    };
    const auto write = [&](const QRect &where, const QString &text, const QFont &font, const QColor &color) {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(where, int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
    };
    const int side = px(iconSide);
    const QRect picture = take(side, false);
    paintIcon(&painter, QRectF(picture.left(), picture.top() + (picture.height() - side) / 2.0, side, side), Icon::PhoneIncoming,
              t.ours.fg);
    const QFont bold = textFont(TextRole::Emphasis);
    const QFont small = tabularFont(TextRole::Small);
    const QFontMetrics smallMetrics(small);
    const QString time = timeText();
    const int who = QFontMetrics(bold).horizontalAdvance(m_call->who) + 1;
    const int timeWidth = smallMetrics.horizontalAdvance(time) + 1;
    // The name first, then the time that runs; what else is known gets what is left.
    if (!time.isEmpty() && room.width() >= std::min(who, px(leastWords)) + gap() + timeWidth) {
        const bool late = answerProgress(m_call->since, m_call->target, m_clock.now()).left.count() <= 0;
        write(take(timeWidth, true), time, small, late ? t.trouble.fg : t.waiting.fg);
    }
    write(take(std::min(who, room.width()), false), m_call->who, bold, t.text);
    if (room.width() >= px(40))
        write(room, factsThatFit(m_call->detail, [&](const QString &facts) { return smallMetrics.horizontalAdvance(facts) <= room.width(); }), small, t.textMuted);
}

void RingingStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
        place();
        update();
    }
}

void RingingStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

} // namespace linija
