#include "ui/shell/globalsearch.h"

#include "core/base/whenready.h"
#include "core/domain/phonenumber.h"
#include "core/knowledge/articlesearch.h"
#include "core/session/customerdirectory.h"
#include "core/settings/settings.h"
#include "ui/settings/settingwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/popupshadow.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr int mostOfAKind = 5;
constexpr int mostLately = 8;
constexpr auto typingPause = 80ms;

const QString customerPrefix = QStringLiteral("customer:");
const QString articlePrefix = QStringLiteral("article:");
const QString actionPrefix = QStringLiteral("action:");
const QString settingPrefix = QStringLiteral("setting:");

QString numberOf(const Customer &customer)
{
    for (const Identity &identity : customer.identities) {
        if (identity.kind == IdentityKind::Phone && identity.primary)
            return identity.value;
    }
    for (const Identity &identity : customer.identities) {
        if (identity.kind == IdentityKind::Phone)
            return identity.value;
    }
    return {};
}

} // namespace

PaletteEntry customerEntry(const Customer &customer, const QString &region)
{
    QStringList parts;
    if (const QString value = numberOf(customer); !value.isEmpty()) {
        const auto number = PhoneNumber::parse(value, region);
        parts.append(number ? number->display(region) : value);
    }
    if (!customer.city.isEmpty())
        parts.append(customer.city);
    if (!customer.number.isEmpty())
        parts.append(customer.number);
    return {customerPrefix + customer.id.toString(), PaletteKind::Customer, customer.name, factLine(parts), {}, {},
            Icon::Person};
}

PaletteEntry articleEntry(const ArticleHit &article, const QString &query)
{
    constexpr int surelySeen = 44; // characters
    constexpr int before = 16;
    // Matched words stand between 0x02 and 0x03.
    PaletteEntry entry{articlePrefix + article.id.toString(), PaletteKind::Article, article.title, {}, {}, {}, Icon::Book};
    for (const QChar c : article.snippet) {
        if (c == QChar(0x02))
            entry.detailMarks.append({int(entry.detail.size()), 0});
        else if (c == QChar(0x03) && !entry.detailMarks.isEmpty())
            entry.detailMarks.last().length = int(entry.detail.size()) - entry.detailMarks.last().start;
        else if (c != QChar(0x03))
            entry.detail.append(c);
    }
    // What was typed is marked, as in a title, not the whole word that begins with it.
    const QVector<FoldedText> typed = foldedWords(query);
    for (TextMark &mark : entry.detailMarks) {
        const FoldedText word = foldText(entry.detail.mid(mark.start, mark.length));
        for (const FoldedText &part : typed) {
            if (!part.letters.isEmpty() && word.letters.startsWith(part.letters))
                mark.length = std::min(mark.length, word.origin.at(part.letters.size() - 1) + 1);
        }
    }
    // One line of it is shown: where the first match stands far in, the line begins shortly before it.
    if (!entry.detailMarks.isEmpty() && entry.detailMarks.first().start > surelySeen) {
        const qsizetype cut = entry.detail.lastIndexOf(QLatin1Char(' '), entry.detailMarks.first().start - before);
        if (cut > 0) {
            entry.detail = QStringLiteral("… ") + entry.detail.mid(cut + 1);
            for (TextMark &mark : entry.detailMarks)
                mark.start += 2 - int(cut + 1);
        }
    }
    return entry;
}

QVector<PaletteEntry> commandEntries(const Actions &actions)
{
    QVector<PaletteEntry> entries;
    for (const ActionSpec &spec : actions.table()) {
        // The palette itself, the switch whose two sides stand there by name, and what cannot be done now, would only be in the way.
        if (spec.id == ActionId::Search || spec.id == ActionId::ReadyOrNot || !actions.action(spec.key)->isEnabled())
            continue;
        QString keys = keyText(actions.keys(spec.id, spec.argument));
        const bool side = spec.id == ActionId::GoReady
            || (spec.id == ActionId::GoNotReady && spec.argument.isEmpty() && !actions[ActionId::GoReady]->isEnabled());
        if (side && keys.isEmpty())
            keys = keyText(actions.keys(ActionId::ReadyOrNot));
        entries.append({actionPrefix + spec.key, PaletteKind::Action, actionName(spec), {}, actionKeywords(spec), keys, spec.icon});
    }
    for (const SettingSpec &spec : settingTable()) {
        if (spec.page)
            entries.append({settingPrefix + spec.key, PaletteKind::Setting, settingName(spec.key), settingPageName(*spec.page),
                            settingKeywords(spec.key), {}, Icon::Gear});
    }
    return entries;
}

GlobalSearch::GlobalSearch(CustomerDirectory &directory, ArticleSearch &articles, Actions &actions, const Settings &settings,
                           const Clock &clock, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_articles(articles), m_actions(actions), m_settings(settings), m_clock(clock),
      m_field(new SearchField(this)), m_list(new ResultList(this))
{
    m_field->setObjectName(QStringLiteral("globalSearch"));
    m_field->setLook("ground");
    m_field->setMaxLength(200);
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
        m_chooseFirst.reset();
        m_delay.start();
    });
    connect(m_field, &SearchField::escaped, this, &GlobalSearch::close);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GlobalSearch::sayKeys);
    connect(m_list, &ResultList::chosen, this, [this](const QString &key) { choose(key, Choice::Open); });
    connect(&actions, &Actions::keysChanged, this,
            [this] { m_field->setKeyHint(m_actions.keys(ActionId::Search)); });
    // Here Ctrl+Return calls the customer, whatever it does elsewhere.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        actions.leaveTo(m_field, QKeySequence(Qt::ControlModifier | key));
    m_field->installEventFilter(this);
    retranslate();
}

void GlobalSearch::setListParent(QWidget *window)
{
    m_list->setParent(window);
    m_list->hide();
    new PopupShadow(m_list); // owned by the window
    window->installEventFilter(this);
}

void GlobalSearch::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    m_openWhenFocused = !m_field->hasFocus(); // the window itself is on its way to the front
    open();
}

// What can be done is read when the palette opens: names, keys and possibilities of the moment.
void GlobalSearch::open()
{
    m_commands.set(commandEntries(m_actions));
    search();
}

void GlobalSearch::search()
{
    const QString text = m_field->text();
    const quint64 ask = ++m_asked;
    m_delay.stop();
    m_coming.clear();
    m_awaited = 0;
    if (text.trimmed().isEmpty()) {
        showLately();
        return;
    }
    // Shown together when both are there: never this query's actions beside the last one's articles.
    m_awaited = 2;
    whenReady(m_directory.search(text, mostOfAKind), this, [this, ask, text](const Result<QVector<Customer>> &found) {
        if (ask != m_asked)
            return;
        for (const Customer &customer : found ? *found : QVector<Customer>())
            m_coming.append(rankFound(customerEntry(customer, m_settings.values().homeRegion), text, m_usage, m_clock.now()));
        arrived();
    });
    whenReady(m_articles.search(text, m_settings.values().language, mostOfAKind), this,
              [this, ask, text](const Result<QVector<ArticleHit>> &found) {
                  if (ask != m_asked)
                      return;
                  for (const ArticleHit &article : found ? *found : QVector<ArticleHit>())
                      m_coming.append(rankFound(articleEntry(article, text), text, m_usage, m_clock.now()));
                  arrived();
              });
}

void GlobalSearch::arrived()
{
    if (--m_awaited > 0)
        return;
    const QString text = m_field->text();
    QVector<ResultRow> rows = paletteRows(m_coming + m_commands.rank(text, m_usage, m_clock.now(), mostOfAKind));
    if (rows.isEmpty())
        rows.append({QString(), Icon::Search, tr("Nothing found"), tr("Try the beginning of a name, a number or a word of an article."),
                     {}, StateRole::Neutral, {}, {}, {}});
    show(rows);
    if (const auto choice = std::exchange(m_chooseFirst, std::nullopt); choice && !m_list->isHidden())
        chooseCurrent(*choice);
}

// Names of customers and articles are not kept with the counts: they are read anew, and what is gone is forgotten.
void GlobalSearch::showLately()
{
    const QStringList keys = m_usage.strongest(mostLately, m_clock.now());
    auto found = std::make_shared<QHash<QString, PaletteEntry>>();
    const auto ask = m_asked;
    const auto finish = [this, ask, keys, found] {
        if (ask != m_asked || --m_awaited > 0)
            return;
        QVector<ResultRow> rows;
        const auto add = [&rows](const PaletteEntry &entry, const QString &heading) {
            ResultRow row;
            row.key = entry.key;
            row.icon = entry.icon;
            row.title = entry.title;
            row.detail = entry.detail;
            row.keys = entry.keys;
            row.heading = heading;
            row.role = entry.kind == PaletteKind::Customer ? StateRole::Ours : StateRole::Neutral;
            rows.append(row);
        };
        for (const QString &key : keys) {
            if (found->contains(key))
                add(found->value(key), rows.isEmpty() ? tr("Often and lately") : QString());
        }
        bool first = true;
        for (const ActionId id : {ActionId::Dial, ActionId::GoReady, ActionId::GoNotReady, ActionId::ShowCustomers, ActionId::ShowSettings}) {
            const QAction *action = m_actions[id];
            const PaletteEntry *entry = action ? m_commands.find(actionPrefix + action->objectName()) : nullptr;
            if (!entry || found->contains(entry->key) || rows.size() >= mostLately)
                continue;
            add(*entry, std::exchange(first, false) ? paletteHeading(PaletteKind::Action) : QString());
        }
        show(rows);
    };
    QStringList unknown;
    for (const QString &key : keys) {
        if (const PaletteEntry *entry = m_commands.find(key))
            found->insert(key, *entry);
        else if (!isCommand(key))
            unknown.append(key);
    }
    m_awaited = int(unknown.size()) + 1;
    for (const QString &key : std::as_const(unknown)) {
        const QString id = key.section(QLatin1Char(':'), 1);
        if (key.startsWith(customerPrefix)) {
            whenReady(m_directory.customer(CustomerId::fromString(id)), this, [this, key, found, finish](const Result<Customer> &customer) {
                if (customer)
                    found->insert(key, customerEntry(*customer, m_settings.values().homeRegion));
                else if (customer.error().code == ErrorCode::NotFound)
                    m_usage.forget(key);
                finish();
            });
        } else {
            whenReady(m_articles.article(ArticleId::fromString(id)), this, [this, key, found, finish](const Result<Article> &article) {
                if (article && !article->texts.isEmpty()) {
                    const QString language = m_settings.values().language.left(2);
                    ArticleText shown = article->texts.first();
                    for (const ArticleText &text : article->texts) {
                        if (!language.isEmpty() && text.language.startsWith(language))
                            shown = text;
                    }
                    found->insert(key, {key, PaletteKind::Article, shown.title, {}, {}, {}, Icon::Book});
                } else if (!article && article.error().code == ErrorCode::NotFound) {
                    m_usage.forget(key);
                }
                finish();
            });
        }
    }
    finish();
}

bool GlobalSearch::isCommand(const QString &key) const { return key.startsWith(actionPrefix) || key.startsWith(settingPrefix); }

// Return takes what belongs to the words that stand there: where the answers are still on their way, it waits for them.
void GlobalSearch::chooseCurrent(Choice choice)
{
    if (m_delay.isActive())
        search();
    if (m_awaited > 0)
        m_chooseFirst = choice;
    else if (!m_list->isHidden() && m_list->currentIndex().isValid())
        choose(m_list->currentIndex().data(ResultListModel::KeyRole).toString(), choice);
}

void GlobalSearch::show(const QVector<ResultRow> &rows)
{
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty() && m_field->hasFocus());
    if (m_list->isHidden())
        return;
    // Another answer, another first: the row in the place of the last choice means nothing.
    m_list->setCurrentIndex(m_list->resultModel().index(0));
    m_list->scrollToTop();
    sayKeys(); // the same place may hold another kind of row
    placeList();
    m_list->raise();
}

void GlobalSearch::placeList()
{
    QWidget *over = m_list->parentWidget();
    QPoint below = over->mapFromGlobal(mapToGlobal(QPoint(0, height() + px(4))));
    below.setY(std::max(below.y(), px(4)));
    // As wide as the field and right below it; where the field is narrow, wider to the side that has the room.
    const int most = std::max(px(380), over->width() - 2 * px(space::m));
    const int width = std::clamp(this->width(), std::min(px(440), most), most);
    const int left = std::clamp(below.x(), px(4), std::max(px(4), over->width() - width - px(space::m)));
    m_list->setGeometry(left, below.y(), width, std::min(m_list->contentHeight(), over->height() - below.y() - px(space::m)));
}

void GlobalSearch::close()
{
    ++m_asked;
    m_awaited = 0;
    m_chooseFirst.reset();
    m_list->hide();
    m_field->clear();
    m_field->clearFocus();
    m_delay.stop();
}

void GlobalSearch::choose(const QString &key, Choice choice)
{
    const QString id = key.section(QLatin1Char(':'), 1);
    if (id.isEmpty())
        return;
    close();
    m_usage.used(key, m_clock.now());
    Q_EMIT usageChanged();
    if (key.startsWith(customerPrefix)) {
        if (choice == Choice::Call)
            call(CustomerId::fromString(id));
        else
            Q_EMIT customerChosen(CustomerId::fromString(id));
    } else if (key.startsWith(articlePrefix)) {
        Q_EMIT articleChosen(ArticleId::fromString(id));
    } else if (key.startsWith(settingPrefix)) {
        Q_EMIT settingChosen(id);
    } else {
        Q_EMIT actionChosen(id);
    }
}

void GlobalSearch::call(CustomerId id)
{
    whenReady(m_directory.customer(id), this, [this, id](const Result<Customer> &customer) {
        const QString number = customer ? numberOf(*customer) : QString();
        Q_EMIT customerChosen(id);
        if (!number.isEmpty())
            Q_EMIT callWanted(number);
    });
}

bool GlobalSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        switch (event->type()) {
        case QEvent::FocusOut: m_list->hide(); break;
        case QEvent::FocusIn:
            // Walking past it with Tab opens nothing; typing and the arrows do.
            m_commands.set(commandEntries(m_actions));
            if (std::exchange(m_openWhenFocused, false))
                open();
            else if (!m_field->text().isEmpty())
                m_delay.start();
            break;
        case QEvent::MouseButtonRelease:
            if (m_list->isHidden())
                open();
            break;
        case QEvent::KeyPress: {
            const auto *press = static_cast<QKeyEvent *>(event);
            switch (press->key()) {
            case Qt::Key_Up: m_list->step(-1); return true;
            case Qt::Key_Down:
                if (m_list->isHidden())
                    open();
                else
                    m_list->step(1);
                return true;
            case Qt::Key_PageUp: m_list->step(-mostOfAKind); return true;
            case Qt::Key_PageDown: m_list->step(mostOfAKind); return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                chooseCurrent(press->modifiers() & Qt::ControlModifier ? Choice::Call : Choice::Open);
                return true;
            default: break; // Qt's enumeration, not ours
            }
            break;
        }
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
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_list->isVisible()) { // the same words, asked again in the other language
            m_commands.set(commandEntries(m_actions));
            m_delay.start();
        }
    }
}

void GlobalSearch::retranslate()
{
    // Half a sentence says less than one word.
    m_field->setPlaceholder(tr("Search customers, articles, actions …"), tr("Search …", "everywhere; where there is little room"));
    setSpokenName(m_field, tr("Search customers, articles and actions"));
    setSpokenDescription(m_field, tr("Return opens, Ctrl+Return calls the customer"));
    setSpokenName(m_list, tr("Search results"));
    sayKeys();
}

void GlobalSearch::sayKeys()
{
    const QString current = m_list->currentIndex().data(ResultListModel::KeyRole).toString();
    const bool action = current.startsWith(actionPrefix);
    QVector<ResultList::FootKey> keys = {{keyText(QKeySequence(Qt::Key_Return)), action ? tr("do it", "what a key does; after the key")
                                                                                        : tr("open", "what a key does; after the key")}};
    if (current.startsWith(customerPrefix))
        keys.append({keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), tr("call", "what a key does; after the key")});
    m_list->setFoot(keys);
}

void GlobalSearch::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    if (!m_list->isHidden())
        placeList();
}

void GlobalSearch::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_list->isHidden())
        placeList();
}

} // namespace linija
