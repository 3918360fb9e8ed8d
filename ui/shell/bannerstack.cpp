#include "ui/shell/bannerstack.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace linija {

BannerStack::BannerStack(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    linija::setRole(this, "window");
    scaleMargins(m_column, space::s, space::s, space::s, space::s);
    scaleSpacing(m_column, space::xs);
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
        m_column->addWidget(shown.banner);
        connect(shown.banner, &InlineBanner::actionTriggered, this,
                [this, key = problem.key] { Q_EMIT actionTriggered(key); });
        connect(shown.banner, &InlineBanner::closed, this, [this, key = problem.key] {
            m_shown[key].closedByUser = true;
            fit();
            Q_EMIT closedByUser(key);
        });
    } else if (shown.closedByUser && shown.problem.text == problem.text) {
        return;
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

void BannerStack::fit() { setVisible(!shownKeys().isEmpty()); }

} // namespace linija
