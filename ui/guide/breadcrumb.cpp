#include "ui/guide/breadcrumb.h"

#include "core/base/untrustedtext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/factline.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

namespace linija {

namespace {

constexpr int maxCrumbs = 14;
constexpr int maxLines = 3;

} // namespace

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent)
{
    setSpokenRole(this, QAccessible::StaticText);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void Breadcrumb::setCrumbs(const QString &flowTitle, const QVector<Crumb> &crumbs)
{
    m_title = plainBoundedText(flowTitle, 80);
    m_crumbs = crumbs;
    rebuild();
}

void Breadcrumb::rebuild()
{
    m_text = m_title;
    m_spans.clear();
    // A long way back is not shown whole: the first steps of it give way.
    int first = 0;
    for (int i = 0; i < m_crumbs.size(); ++i)
        if (m_crumbs.at(i).state == CrumbState::Current)
            first = qMax(0, i - 4);
    const int end = qMin(int(m_crumbs.size()), first + maxCrumbs);
    for (int i = first; i < end; ++i) {
        const Crumb &crumb = m_crumbs.at(i);
        if (i == first)
            m_text += m_text.isEmpty() ? QString() : factDot();
        if (i == first && first > 0)
            m_text += QStringLiteral("…\u00A0› ");
        else if (i > first)
            m_text += QStringLiteral("\u00A0› ");
        const QString title = plainBoundedText(crumb.title, 60);
        m_spans.append({int(m_text.size()), int(title.size()),
                        crumb.state == CrumbState::Done ? crumb.step : QString(), crumb.state == CrumbState::Current});
        m_text += title;
        if (crumb.state == CrumbState::Done)
            m_text += QStringLiteral("\u00A0✓");
    }
    if (end < m_crumbs.size())
        m_text += QStringLiteral("\u00A0› …");
    setSpokenName(this, m_text);
    updateGeometry();
    update();
}

std::unique_ptr<QTextLayout> Breadcrumb::layOut(int width) const
{
    auto layout = std::make_unique<QTextLayout>(m_text, textFont(TextRole::Small));
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    layout->setTextOption(option);
    QVector<QTextLayout::FormatRange> formats;
    for (const Span &span : m_spans) {
        if (!span.current)
            continue;
        QTextCharFormat format;
        format.setFont(textFont(TextRole::SmallBold), QTextCharFormat::FontPropertiesSpecifiedOnly);
        format.setForeground(tokens().text);
        formats.append({span.start, span.length, format});
    }
    layout->setFormats(formats);
    layout->beginLayout();
    qreal y = 0;
    int count = 0;
    for (QTextLine line = layout->createLine(); line.isValid() && count < maxLines; line = layout->createLine(), ++count) {
        line.setLineWidth(qMax(1, width));
        line.setPosition({0, y});
        y += line.height() + 1;
    }
    layout->endLayout();
    return layout;
}

int Breadcrumb::heightForWidth(int width) const { return qCeil(layOut(width)->boundingRect().height()); }

QSize Breadcrumb::sizeHint() const { return {px(200), heightForWidth(qMax(width(), px(200)))}; }

QSize Breadcrumb::minimumSizeHint() const { return {px(80), QFontMetrics(textFont(TextRole::Small)).height()}; }

void Breadcrumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokens().textMuted);
    layOut(width())->draw(&painter, {0, 0});
}

QString Breadcrumb::stepAt(const QPoint &point) const
{
    const auto layout = layOut(width());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int at = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        for (const Span &span : m_spans)
            if (at >= span.start && at < span.start + span.length)
                return span.step;
    }
    return {};
}

void Breadcrumb::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const QString step = stepAt(event->position().toPoint()); !step.isEmpty())
        Q_EMIT stepWanted(step);
}

void Breadcrumb::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(stepAt(event->position().toPoint()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void Breadcrumb::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    updateGeometry();
    update();
}

} // namespace linija
