#include "ui/shell/bannerstack.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

constexpr int highEnoughForAll = 820; // of the window, at 100 % text

int severity(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Error: return 3;
    case BannerKind::Warning: return 2;
    case BannerKind::Note: return 1;
    case BannerKind::Good: break;
    }
    return 0;
}

} // namespace

BannerStack::BannerStack(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout), m_more(new QPushButton(this))
{
    linija::setRole(this, "window");
    scaleSpacing(m_column, space::xs);
    m_more->setObjectName(QStringLiteral("moreBanners"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fit();
    });
    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::s, space::s, space::s, space::s);
    scaleSpacing(row, space::s);
    row->addLayout(m_column, 1);
    row->addWidget(m_more, 0, Qt::AlignVCenter);
    hide();
}

void BannerStack::setProblems(const QVector<Problem> &problems)
{
    const QStringList keys = m_shown.keys();
    for (const QString &key : keys) {
        const bool still = std::any_of(problems.begin(), problems.end(), [&](const Problem &p) { return p.key == key; });
        if (m_shown.value(key).derived && !still)
            remove(key);
    }
    for (const Problem &problem : problems) {
        show(problem);
        m_shown[problem.key].derived = true;
    }
    fit();
}

void BannerStack::say(const Problem &problem)
{
    if (m_shown.contains(problem.key))
        m_shown[problem.key].closedByUser = false;
    show(problem);
    fit();
}

void BannerStack::show(const Problem &problem)
{
    Shown &shown = m_shown[problem.key];
    if (!shown.banner) {
        shown.banner = new InlineBanner(this);
        shown.banner->setObjectName(QStringLiteral("banner-") + problem.key);
        // The more serious above; those that are there stay in their order.
        int at = 0;
        while (at < m_column->count()) {
            const auto *other = qobject_cast<const InlineBanner *>(m_column->itemAt(at)->widget());
            if (other && severity(other->kind()) < severity(problem.kind))
                break;
            ++at;
        }
        m_column->insertWidget(at, shown.banner);
        connect(shown.banner, &InlineBanner::actionTriggered, this,
                [this, key = problem.key] { Q_EMIT actionTriggered(key); });
        connect(shown.banner, &InlineBanner::closed, this, [this, key = problem.key] {
            m_shown[key].closedByUser = true;
            fit();
            Q_EMIT closedByUser(key);
        });
    } else if (shown.closedByUser && shown.problem.text == problem.text) {
        return;
    } else if (!shown.closedByUser && shown.problem == problem) {
        return; // it is said already, whether it is seen at this moment or stands behind another
    }
    shown.problem = problem;
    shown.closedByUser = false;
    shown.banner->setClosable(problem.closable);
    shown.banner->show(problem.kind, problem.text, problem.action);
}

void BannerStack::clear(const QString &key)
{
    remove(key);
    fit();
}

void BannerStack::remove(const QString &key)
{
    const Shown shown = m_shown.take(key);
    if (!shown.banner)
        return;
    shown.banner->hide();
    shown.banner->deleteLater();
}

QStringList BannerStack::shownKeys() const
{
    QStringList keys;
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (!it->closedByUser)
            keys.append(it.key());
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

void BannerStack::fit()
{
    QVector<InlineBanner *> open;
    for (int i = 0; i < m_column->count(); ++i) {
        auto *banner = qobject_cast<InlineBanner *>(m_column->itemAt(i)->widget());
        const auto known = std::find_if(m_shown.cbegin(), m_shown.cend(), [&](const Shown &one) { return one.banner == banner; });
        if (banner && known != m_shown.cend() && !known->closedByUser)
            open.append(banner);
    }
    const bool low = parentWidget() && window()->height() < px(highEnoughForAll);
    if (open.size() < 2)
        m_all = false;
    for (int i = 0; i < open.size(); ++i)
        open.at(i)->setVisible(i == 0 || !low || m_all);
    m_more->setVisible(low && open.size() > 1);
    m_more->setText(m_all ? tr("Fewer", "button: show only the most serious message") : tr("%n more message(s)", "button: show them", int(open.size()) - 1));
    setVisible(!open.isEmpty());
}

void BannerStack::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BannerStack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit();
}

} // namespace linija
