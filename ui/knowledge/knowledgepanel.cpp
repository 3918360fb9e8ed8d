#include "ui/knowledge/knowledgepanel.h"

#include "core/base/untrustedtext.h"
#include "core/base/whenready.h"
#include "core/guide/localtext.h"
#include "core/knowledge/articlesearch.h"
#include "core/session/interactionservice.h"
#include "core/settings/settings.h"
#include "ui/knowledge/articledelegate.h"
#include "ui/knowledge/articlelistmodel.h"
#include "ui/knowledge/articleview.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/languagename.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/tabheader.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

#include <utility>

namespace linija {

namespace {

constexpr int searchLimit = 20;
constexpr int suggestLimit = 5;
constexpr std::chrono::milliseconds typingDelay{40}; // one question for a burst of keys

QString firstWords(const QString &markdown)
{
    QTextDocument reader;
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectCommonMark);
    features.setFlag(QTextDocument::MarkdownNoHTML);
    reader.setMarkdown(safeMarkdown(markdown.left(1200)), features);
    for (QTextBlock block = reader.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() == 0 && !block.text().trimmed().isEmpty())
            return plainBoundedText(block.text(), 200);
    return {};
}

const ArticleText *textFor(const Article &article, const QString &language)
{
    LocalText titles;
    for (const ArticleText &text : article.texts)
        titles.insert(text.language, text.title.isEmpty() ? text.body.left(1) : text.title);
    const QString best = bestLanguage(titles, language);
    for (const ArticleText &text : article.texts)
        if (text.language == best)
            return &text;
    return article.texts.isEmpty() ? nullptr : &article.texts.first();
}

ArticleHit hitOf(const Article &article, const QString &language)
{
    ArticleHit hit;
    hit.id = article.id;
    hit.slug = article.slug;
    hit.version = article.version;
    hit.helped = article.helped;
    hit.updatedAt = article.updatedAt;
    if (const ArticleText *text = textFor(article, language)) {
        hit.title = text->title;
        hit.snippet = firstWords(text->body);
        hit.language = text->language;
    }
    return hit;
}

} // namespace

KnowledgePanel::KnowledgePanel(InteractionService &interactions, ArticleSearch &articles, const Settings &settings,
                               QWidget *parent)
    : QWidget(parent), m_interactions(interactions), m_articles(articles), m_settings(settings)
{
    setObjectName(QStringLiteral("knowledgePanel"));
    setRole(this, "panel");
    m_tabs = new TabHeader(this);
    m_tabs->addTab(QString());
    auto *head = new QHBoxLayout;
    scaleMargins(head, space::s, 0, space::s, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);

    m_pages = new QStackedWidget(this);
    auto *listPage = new QWidget(m_pages);
    auto *articlePage = new QWidget(m_pages);
    buildList(listPage);
    buildArticle(articlePage);
    m_pages->addWidget(listPage);
    m_pages->addWidget(articlePage);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Separator(Qt::Horizontal, this));
    layout->addWidget(m_pages, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(typingDelay);
    connect(&m_delay, &QTimer::timeout, this, &KnowledgePanel::ask);
    connect(&interactions, &InteractionService::currentChanged, this, [this, &interactions, before = interactions.current()]() mutable {
        // Words and article belong to the talk before. What the agent looked up between two talks, or is typing at this
        // moment, is not taken from them because it rings.
        const InteractionId talkBefore = std::exchange(before, interactions.current());
        if (talkBefore.isNull() || m_field->hasFocus())
            return;
        m_field->clear();
        backToList();
    });
    connect(&settings, &Settings::changed, this, [this, before = language()]() mutable {
        if (const QString now = language(); now != before) {
            before = now;
            ask();
        }
    });
    retranslate();
    askSuggestions();
}

void KnowledgePanel::buildList(QWidget *page)
{
    m_field = new SearchField(page);
    m_field->setObjectName(QStringLiteral("articleSearch"));
    m_field->setMaxLength(256);
    m_count = new QLabel(page);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setWordWrap(true);
    setRole(m_count, "small");
    m_problem = new InlineBanner(page);
    m_problem->setVisible(false);
    m_model = new ArticleListModel(this);
    m_results = new QStackedWidget(page);
    m_list = new QListView(m_results);
    m_list->setObjectName(QStringLiteral("articleList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ArticleDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyState(Icon::Book, QString(), QString(), m_results);
    m_results->addWidget(m_list);
    m_results->addWidget(m_empty);

    auto *layout = new QVBoxLayout(page);
    scaleMargins(layout, space::m, space::m, space::m, 0);
    scaleSpacing(layout, space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_count);
    layout->addWidget(m_problem);
    layout->addWidget(m_results, 1);

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (m_field->text().trimmed().isEmpty())
            ask();
        else
            m_delay.start();
    });
    connect(m_field, &SearchField::wantsList, this, [this] {
        if (m_model->rowCount() == 0)
            return;
        m_list->setFocus(Qt::ShortcutFocusReason);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        // While an answer is on its way the first row is still that of other words.
        if (!m_pending && !m_delay.isActive() && m_model->rowCount() > 0)
            openArticle(m_model->hitAt(0).id);
    });
    const auto open = [this](const QModelIndex &index) {
        if (index.isValid())
            openArticle(m_model->hitAt(index.row()).id);
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open); // Return, or a screen reader
    connect(m_problem, &InlineBanner::actionTriggered, this, &KnowledgePanel::ask);
}

void KnowledgePanel::buildArticle(QWidget *page)
{
    m_back = new QPushButton(page);
    m_back->setObjectName(QStringLiteral("articleBack"));
    m_languages = new QComboBox(page);
    m_languages->setObjectName(QStringLiteral("articleLanguage"));
    m_title = new QLabel(page);
    m_title->setObjectName(QStringLiteral("articleTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    setRole(m_title, "title");
    m_meta = new QLabel(page);
    m_meta->setTextFormat(Qt::PlainText);
    m_meta->setWordWrap(true);
    setRole(m_meta, "small");
    m_view = new ArticleView(page);
    m_view->setObjectName(QStringLiteral("articleView"));

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addStretch(1);
    bar->addWidget(m_languages);
    auto *layout = new QVBoxLayout(page);
    scaleMargins(layout, space::m, space::m, space::m, 0);
    scaleSpacing(layout, space::s);
    layout->addLayout(bar);
    layout->addWidget(m_title);
    layout->addWidget(m_meta);
    layout->addWidget(m_view, 1);

    connect(m_back, &QPushButton::clicked, this, &KnowledgePanel::backToList);
    connect(m_languages, &QComboBox::activated, this, &KnowledgePanel::showText);
    connect(m_view, &ArticleView::articleWanted, this, &KnowledgePanel::openArticleBySlug);
}

QString KnowledgePanel::language() const
{
    const QString chosen = m_settings.values().language;
    return canonicalLanguage(chosen.isEmpty() ? QLocale().name() : chosen);
}

QString KnowledgePanel::customerLanguage() const
{
    const auto active = m_interactions.find(m_interactions.current());
    return active ? canonicalLanguage(active->language) : QString();
}

void KnowledgePanel::setSearchKey(const QKeySequence &keys) { m_field->setKeyHint(keys); }

void KnowledgePanel::focusSearch()
{
    backToList();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void KnowledgePanel::setSuggestions(const QStringList &slugs, const QString &words)
{
    if (m_slugs == slugs && m_words == words)
        return;
    m_slugs = slugs.mid(0, suggestLimit);
    m_words = words.left(256);
    if (m_field->text().trimmed().isEmpty())
        askSuggestions();
}

void KnowledgePanel::ask()
{
    m_delay.stop();
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        askSuggestions();
        return;
    }
    const quint64 serial = ++m_serial;
    m_pending = true;
    whenReady(m_articles.search(text, language(), searchLimit), this, [this, serial](const Result<QVector<ArticleHit>> &hits) {
        if (serial != m_serial)
            return; // other words stand in the field by now
        m_pending = false;
        if (hits.ok())
            take(*hits);
        else
            fail(tr("Articles could not be searched."));
    });
}

void KnowledgePanel::askSuggestions()
{
    const quint64 serial = ++m_serial;
    m_pending = false;
    m_suggested.clear();
    if (m_slugs.isEmpty() && m_words.trimmed().isEmpty()) {
        take({});
        return;
    }
    for (const QString &slug : std::as_const(m_slugs)) {
        whenReady(m_articles.articleBySlug(slug), this, [this, serial](const Result<Article> &article) {
            if (article.ok())
                addSuggested(serial, {hitOf(*article, language())});
        });
    }
    const QStringList words = m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        whenReady(m_articles.suggest(words, language(), suggestLimit), this, [this, serial](const Result<QVector<ArticleHit>> &hits) {
            if (hits.ok())
                addSuggested(serial, *hits);
        });
    }
}

void KnowledgePanel::addSuggested(quint64 serial, const QVector<ArticleHit> &hits)
{
    if (serial != m_serial)
        return;
    for (const ArticleHit &hit : hits) {
        const bool known = std::any_of(m_suggested.cbegin(), m_suggested.cend(),
                                       [&](const ArticleHit &other) { return other.id == hit.id; });
        if (!known)
            m_suggested.append(hit);
    }
    // Answers come in any order; those that the step names stand first, in its order.
    const auto rank = [this](const ArticleHit &hit) {
        const qsizetype place = m_slugs.indexOf(hit.slug);
        return place < 0 ? m_slugs.size() : place;
    };
    std::stable_sort(m_suggested.begin(), m_suggested.end(),
                     [&](const ArticleHit &a, const ArticleHit &b) { return rank(a) < rank(b); });
    take(m_suggested);
}

void KnowledgePanel::take(const QVector<ArticleHit> &hits)
{
    m_problem->setVisible(false);
    m_model->setHits(hits);
    if (!m_list->hasFocus())
        m_list->scrollToTop();
    tellCount();
}

void KnowledgePanel::tellCount()
{
    const int count = m_model->rowCount();
    const bool typed = !m_field->text().trimmed().isEmpty();
    if (typed)
        m_count->setText(count >= searchLimit ? tr("the best %n article(s)", nullptr, count)
                                              : tr("%n article(s)", nullptr, count));
    else
        m_count->setText(count > 0 ? tr("suggested for this step") : QString());
    m_count->setVisible(!m_count->text().isEmpty() && count > 0);
    if (typed)
        m_empty->setTexts(tr("Nothing found"), tr("Try fewer or other words; beginnings of words are enough."));
    else
        m_empty->setTexts(tr("Search the company’s knowledge"),
                          tr("Type what the customer says. What fits the guide’s step appears here by itself."));
    m_results->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_list) : m_empty);
}

void KnowledgePanel::fail(const QString &text)
{
    m_problem->show(BannerKind::Error, text, tr("Try again"));
    m_problem->setVisible(true);
}

void KnowledgePanel::openArticle(ArticleId id)
{
    const quint64 serial = ++m_openSerial;
    whenReady(m_articles.article(id), this, [this, serial](const Result<Article> &article) {
        if (serial != m_openSerial)
            return;
        if (article.ok())
            showArticle(*article);
        else
            fail(tr("This article could not be opened."));
    });
}

void KnowledgePanel::openArticleBySlug(const QString &slug)
{
    const quint64 serial = ++m_openSerial;
    whenReady(m_articles.articleBySlug(slug), this, [this, serial](const Result<Article> &article) {
        if (serial != m_openSerial)
            return;
        if (article.ok())
            showArticle(*article);
        else
            fail(tr("The article behind this link is not here."));
    });
}

void KnowledgePanel::showArticle(const Article &article)
{
    m_article = article;
    const QString agent = language();
    const QString customer = customerLanguage();
    const ArticleText *best = textFor(article, agent);
    m_languages->clear();
    int current = 0;
    for (int i = 0; i < article.texts.size(); ++i) {
        const ArticleText &text = article.texts.at(i);
        QString name = languageName(text.language);
        if (name.isEmpty())
            name = plainBoundedText(text.language, 20);
        if (!customer.isEmpty() && canonicalLanguage(text.language) == customer && customer != agent)
            name = tr("%1 · the customer’s").arg(name);
        m_languages->addItem(name);
        if (&text == best)
            current = i;
    }
    m_languages->setVisible(article.texts.size() > 1);
    m_languages->setCurrentIndex(current);
    m_problem->setVisible(false);
    showText(current);
    m_pages->setCurrentIndex(1);
    m_view->setFocus(Qt::OtherFocusReason);
    if (const InteractionId contact = m_interactions.current(); !contact.isNull())
        m_interactions.articleOpened(contact, article.id);
}

void KnowledgePanel::showText(int index)
{
    if (index < 0 || index >= m_article.texts.size()) {
        m_title->setText(plainBoundedText(m_article.slug, 120));
        m_view->showBody({});
        return;
    }
    const ArticleText &text = m_article.texts.at(index);
    m_title->setText(plainBoundedText(text.title, 200));
    m_view->showBody(text.body);
    setSpokenName(m_view, m_title->text());
    QStringList meta;
    if (m_article.helped > 0)
        meta << ArticleDelegate::tr("helped %1×").arg(m_article.helped);
    if (const QString age = articleAge(m_article.updatedAt, SystemClock().now()); !age.isEmpty())
        meta << age;
    meta << ArticleDelegate::tr("v%1", "version of an article").arg(m_article.version);
    m_meta->setText(meta.join(QStringLiteral(" · ")));
}

void KnowledgePanel::backToList()
{
    ++m_openSerial;
    if (m_pages->currentIndex() == 0)
        return;
    const bool hadFocus = m_pages->widget(1)->isAncestorOf(focusWidget());
    m_pages->setCurrentIndex(0);
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
}

void KnowledgePanel::keyPressEvent(QKeyEvent *event)
{
    if (m_pages->currentIndex() == 1 && (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace)) {
        backToList();
        return;
    }
    if (m_list->hasFocus() && event->key() == Qt::Key_Escape) {
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void KnowledgePanel::retranslate()
{
    m_tabs->setTabText(0, tr("Knowledge"));
    m_field->setPlaceholderText(tr("Search articles"));
    setSpokenName(m_field, tr("Search articles"));
    setSpokenName(m_list, tr("Articles"));
    m_back->setText(tr("‹ Back"));
    setSpokenName(m_back, tr("Back to the list of articles"));
    m_back->setToolTip(tr("Back to the list (Esc)"));
    setSpokenName(m_languages, tr("Language of the article"));
    tellCount();
}

void KnowledgePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
}

} // namespace linija
