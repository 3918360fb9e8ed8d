#include "ui/shell/globalsearch.h"

#include "core/base/whenready.h"
#include "core/domain/phonenumber.h"
#include "core/knowledge/articlesearch.h"
#include "core/session/customerdirectory.h"
#include "core/settings/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr int mostOfAKind = 5;
constexpr auto typingPause = 80ms;

QString customerDetail(const Customer &customer, const QString &region)
{
    QStringList parts;
    for (const Identity &identity : customer.identities) {
        if (identity.kind != IdentityKind::Phone)
            continue;
        const auto number = PhoneNumber::parse(identity.value, region);
        parts.append(number ? number->display(region) : identity.value);
        break;
    }
    if (!customer.city.isEmpty())
        parts.append(customer.city);
    if (!customer.number.isEmpty())
        parts.append(customer.number);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QVector<ResultRow> searchRows(const SearchFindings &findings, const QVector<FoundAction> &actions, const QString &region)
{
    QVector<ResultRow> rows;
    for (const Customer &customer : findings.customers)
        rows.append({QStringLiteral("customer:") + customer.id.toString(), Icon::Person, customer.name,
                     customerDetail(customer, region), GlobalSearch::tr("customer", "kind of a search result"),
                     StateRole::Ours});
    // An action is there because its name has all the words; an article may have only some of them.
    for (const FoundAction &action : actions) {
        rows.append({QStringLiteral("action:") + action.key, action.icon, action.name, {}, action.keys, StateRole::Neutral});
    }
    for (const ArticleHit &article : findings.articles) {
        QString snippet = article.snippet;
        snippet.remove(QChar(0x02)).remove(QChar(0x03)); // the marks of matched words
        rows.append({QStringLiteral("article:") + article.id.toString(), Icon::Book, article.title, snippet,
                     GlobalSearch::tr("article", "kind of a search result"), StateRole::Coaching});
    }
    return rows;
}

QVector<FoundAction> matchingActions(const QString &text, const Actions &actions)
{
    QVector<FoundAction> found;
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return found;
    for (const ActionSpec &spec : actions.table()) {
        const QString name = actionName(spec);
        const bool all = std::all_of(words.begin(), words.end(),
                                     [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
        if (all && spec.id != ActionId::Search && actions.action(spec.key)->isEnabled() && found.size() < mostOfAKind)
            found.append({spec.key, name, keyText(actions.keys(spec.id, spec.argument)), spec.icon});
    }
    return found;
}

GlobalSearch::GlobalSearch(CustomerDirectory &directory, ArticleSearch &articles, const Actions &actions,
                           const Settings &settings, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_articles(articles), m_actions(actions), m_settings(settings),
      m_field(new SearchField(this)), m_list(new ResultList(this))
{
    m_field->setObjectName(QStringLiteral("globalSearch"));
    m_field->setLook("ground");
    m_field->setKeyHint(actions.keys(ActionId::Search));
    m_list->setObjectName(QStringLiteral("globalSearchResults"));
    m_list->setFocusPolicy(Qt::NoFocus);
    linija::setRole(m_list, "results");
    m_list->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &GlobalSearch::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_chooseFirst = false;
        m_delay.start();
    });
    connect(m_field, &SearchField::escaped, this, &GlobalSearch::close);
    connect(m_list, &ResultList::chosen, this, &GlobalSearch::choose);
    connect(&actions, &Actions::keysChanged, this,
            [this] { m_field->setKeyHint(m_actions.keys(ActionId::Search)); });
    m_field->installEventFilter(this);
    retranslate();
}

void GlobalSearch::setListParent(QWidget *window)
{
    m_list->setParent(window);
    m_list->hide();
    window->installEventFilter(this);
}

void GlobalSearch::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void GlobalSearch::search()
{
    const QString text = m_field->text();
    const quint64 ask = ++m_asked;
    m_delay.stop();
    m_coming = {};
    if (text.trimmed().isEmpty()) {
        m_awaited = 0;
        m_findings = {};
        m_foundActions.clear();
        showRows();
        return;
    }
    // Shown together when both are there: never this query's actions beside the last one's articles.
    m_awaited = 2;
    whenReady(m_directory.search(text, mostOfAKind), this, [this, ask](const Result<QVector<Customer>> &found) {
        if (ask != m_asked)
            return;
        m_coming.customers = found ? *found : QVector<Customer>();
        arrived();
    });
    whenReady(m_articles.search(text, m_settings.values().language, mostOfAKind), this,
              [this, ask](const Result<QVector<ArticleHit>> &found) {
                  if (ask != m_asked)
                      return;
                  m_coming.articles = found ? *found : QVector<ArticleHit>();
                  arrived();
              });
}

void GlobalSearch::arrived()
{
    if (--m_awaited > 0)
        return;
    m_findings = m_coming;
    m_foundActions = matchingActions(m_field->text(), m_actions);
    showRows();
    if (std::exchange(m_chooseFirst, false) && !m_list->isHidden())
        m_list->chooseCurrent();
}

// Return takes what belongs to the words that stand there: where the answers are still on their way, it waits for them.
void GlobalSearch::chooseCurrent()
{
    if (m_delay.isActive())
        search();
    if (m_awaited > 0)
        m_chooseFirst = true;
    else if (!m_list->isHidden())
        m_list->chooseCurrent();
}

void GlobalSearch::showRows()
{
    QVector<ResultRow> rows = searchRows(m_findings, m_foundActions, m_settings.values().homeRegion);
    const bool asked = !m_field->text().trimmed().isEmpty();
    if (rows.isEmpty() && asked)
        rows.append({QString(), Icon::Search, tr("Nothing found"),
                     tr("Try the beginning of a name, a number or a word of an article."), {}, StateRole::Neutral});
    m_list->setRows(rows);
    m_list->setVisible(asked && m_field->hasFocus());
    if (!m_list->isHidden()) {
        placeList();
        m_list->raise();
    }
}

void GlobalSearch::placeList()
{
    QWidget *over = m_list->parentWidget();
    QPoint below = over->mapFromGlobal(mapToGlobal(QPoint(0, height() + px(4))));
    below.setY(std::max(below.y(), px(4)));
    const int width = std::clamp(this->width(), px(420), std::max(px(420), over->width() - 2 * px(space::m)));
    const int left = std::clamp(below.x(), px(4), std::max(px(4), over->width() - width - px(space::m)));
    m_list->setGeometry(left, below.y(), width, std::min(m_list->contentHeight(), over->height() - below.y() - px(space::m)));
}

void GlobalSearch::close()
{
    ++m_asked;
    m_awaited = 0;
    m_chooseFirst = false;
    m_list->hide();
    m_field->clear();
    m_field->clearFocus();
    m_delay.stop();
}

void GlobalSearch::choose(const QString &key)
{
    const QString kind = key.section(QLatin1Char(':'), 0, 0);
    const QString id = key.section(QLatin1Char(':'), 1);
    if (kind.isEmpty())
        return;
    close();
    if (kind == QLatin1String("customer")) {
        Q_EMIT customerChosen(CustomerId::fromString(id));
    } else if (kind == QLatin1String("article")) {
        Q_EMIT articleChosen(ArticleId::fromString(id));
    } else {
        Q_EMIT actionChosen(id);
    }
}

bool GlobalSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        switch (event->type()) {
        case QEvent::FocusOut: m_list->hide(); break;
        case QEvent::FocusIn:
            if (!m_field->text().isEmpty())
                m_delay.start();
            break;
        case QEvent::KeyPress:
            switch (static_cast<QKeyEvent *>(event)->key()) {
            case Qt::Key_Up: m_list->step(-1); return true;
            case Qt::Key_Down: m_list->step(1); return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                chooseCurrent();
                return true;
            default: break; // Qt's enumeration, not ours
            }
            break;
        default: break;
        }
    } else if (watched == m_list->parentWidget() && event->type() == QEvent::Resize && !m_list->isHidden()) {
        placeList();
    }
    return QWidget::eventFilter(watched, event);
}

void GlobalSearch::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void GlobalSearch::retranslate()
{
    m_field->setPlaceholderText(tr("Search customers, articles, actions …"));
    m_field->setAccessibleName(tr("Search customers, articles and actions"));
    m_list->setAccessibleName(tr("Search results"));
}

} // namespace linija
