#include "ui/settings/settingspanel.h"

#include "core/settings/settings.h"
#include "ui/actions/actiontable.h"
#include "ui/settings/backendpage.h"
#include "ui/settings/checkpage.h"
#include "ui/settings/editors.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/languagespage.h"
#include "ui/settings/phonepage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/soundpage.h"
#include "ui/settings/undoline.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace linija {

namespace {

constexpr int navWidth = 216;

} // namespace

SettingsPanel::SettingsPanel(const SettingsServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    setObjectName(QStringLiteral("settingsPanel"));
    linija::setRole(this, "window");
    m_pages[SettingPage::General].maker = [this](QWidget *in) { return new GeneralPage(m_services.settings, in); };
    m_pages[SettingPage::Sound].maker = [this](QWidget *in) {
        auto *page = new SoundPage(m_services.settings, m_services.phone, in);
        page->setRingDevices(m_ringDevices);
        page->setQueues(m_queues);
        connect(page, &SoundPage::ringTestWanted, this, &SettingsPanel::ringTestWanted);
        return page;
    };
    m_pages[SettingPage::Phone].maker = [this](QWidget *in) { return new PhonePage(m_services, in); };
    m_pages[SettingPage::Check].maker = [this](QWidget *in) { return new CheckPage(m_services.settings, m_services.phone, m_services.check, in); };
    m_pages[SettingPage::Backend].maker = [this](QWidget *in) { return new BackendPage(m_services, in); };
    m_pages[SettingPage::Languages].maker = [this](QWidget *in) { return new LanguagesPage(m_services.settings, in); };
    m_pages[SettingPage::Privacy].maker = [this](QWidget *in) { return new PrivacyPage(m_services, in); };
    build();
    retranslate();
    showPage(SettingPage::General);
}

SettingsPanel::~SettingsPanel() = default;

void SettingsPanel::build()
{
    m_left = new QWidget(this);
    m_search = new SearchField(m_left);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_nav = new SettingsNav(m_left);
    m_results = new ResultList(m_left);
    m_results->setObjectName(QStringLiteral("settingsResults"));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setTitleLines(3); // names are sentences, and the column is narrow
    m_results->setTitleRole(TextRole::Body);
    m_results->hide();
    m_nothing = makeText("muted", m_left);
    m_nothing->hide();
    auto *left = new QVBoxLayout(m_left);
    scaleMargins(left, space::m, space::l, space::m, space::s);
    scaleSpacing(left, space::m);
    left->addWidget(m_search);
    left->addWidget(m_nav, 1);
    left->addWidget(m_results, 1);
    left->addWidget(m_nothing, 1, Qt::AlignTop);

    m_problem = new InlineBanner(this);
    m_problem->setObjectName(QStringLiteral("settingsProblem"));
    m_problem->setClosable(true);
    m_problem->hide();
    m_stack = new QStackedWidget(this);
    m_undo = new UndoLine(m_services.settings, this);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_problem);
    right->addWidget(m_stack, 1);
    right->addWidget(m_undo);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_left);
    whole->addLayout(right, 1);
    followTextSize(m_left, [this] { widenLeft(); });

    connect(m_nav, &SettingsNav::chosen, this, &SettingsPanel::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPanel::search);
    connect(m_search, &QLineEdit::returnPressed, m_results, &ResultList::chooseCurrent);
    connect(m_search, &SearchField::wantsList, this, [this] {
        if (m_results->isVisible())
            m_results->setFocus();
        else
            m_nav->setFocus();
    });
    connect(m_search, &SearchField::escaped, m_nav, qOverload<>(&QWidget::setFocus));
    connect(m_results, &ResultList::chosen, this, &SettingsPanel::showSetting);
    connect(m_undo, &UndoLine::saveFailed, this, &SettingsPanel::sayProblems);
    // A text field has its own undo and takes the key first while it has the focus.
    auto *undo = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, m_undo, &UndoLine::undo);
}

void SettingsPanel::addPage(SettingPage page, PageMaker maker)
{
    m_pages[page].maker = std::move(maker);
    retranslate();
}

SettingsPage *SettingsPanel::pageFor(SettingPage page)
{
    const auto at = m_pages.find(page);
    if (at == m_pages.end())
        return nullptr;
    Slot &slot = at->second;
    if (slot.page)
        return slot.page;
    auto *inner = new QWidget;
    linija::setRole(inner, "scrolled");
    followTextSize(inner, [inner] { inner->setMaximumWidth(px(settingsPageWidth)); });
    slot.title = new QLabel(settingPageName(page), inner);
    linija::setRole(slot.title, "title");
    slot.page = slot.maker(inner);
    auto *column = new QVBoxLayout(inner);
    scaleMargins(column, space::l, space::l, space::l, space::l);
    scaleSpacing(column, space::m);
    column->addWidget(slot.title);
    column->addWidget(slot.page, 1);
    slot.scroll = new QScrollArea(m_stack);
    slot.scroll->setWidgetResizable(true);
    slot.scroll->setFrameShape(QFrame::NoFrame);
    slot.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    slot.scroll->setFocusPolicy(Qt::NoFocus);
    slot.scroll->setWidget(inner);
    m_stack->addWidget(slot.scroll);
    connect(slot.page, &SettingsPage::saved, m_problem, &QWidget::hide);
    connect(slot.page, &SettingsPage::saveFailed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Forbidden)
            m_problem->show(BannerKind::Note, tr("Your company decides this setting; it stays as it was."));
        else
            sayProblems();
    });
    return slot.page;
}

void SettingsPanel::sayProblems()
{
    m_problem->show(BannerKind::Warning, tr("The choice is in effect, but could not be saved for the next start: the settings file "
                                            "cannot be written. Is the disk full?"));
}

void SettingsPanel::showPage(SettingPage page)
{
    if (!pageFor(page))
        return;
    m_current = page;
    m_stack->setCurrentWidget(m_pages.at(page).scroll);
    m_nav->choose(page);
    Q_EMIT pageShown(page);
}

QVector<FoundSetting> SettingsPanel::allEntries()
{
    QVector<FoundSetting> all;
    for (const auto &[id, slot] : m_pages) {
        for (const SettingsEntry &entry : pageFor(id)->entries())
            all.append({id, entry});
    }
    return all;
}

void SettingsPanel::search(const QString &text)
{
    const bool searching = !text.trimmed().isEmpty();
    const QVector<FoundSetting> found = searching ? findSettings(allEntries(), text) : QVector<FoundSetting>();
    QVector<ResultRow> rows;
    for (const FoundSetting &one : found) {
        ResultRow row;
        row.key = one.entry.key;
        row.icon = settingPageIcon(one.page);
        row.title = keptTogether(one.entry.name);
        row.marks = settingMarks(row.title, text);
        const QString by = foundByWord(one.entry, text); // else nobody sees why it is found
        row.detail = factLine({settingPageName(one.page), by});
        if (!by.isEmpty()) {
            for (const TextMark &mark : settingMarks(by, text))
                row.detailMarks.append({int(row.detail.size() - by.size()) + mark.start, mark.length});
        } else if (row.marks.isEmpty()) {
            row.detailMarks = settingMarks(row.detail, text);
        }
        rows.append(row);
    }
    m_results->setRows(rows);
    m_results->setVisible(!rows.isEmpty());
    m_nothing->setVisible(searching && rows.isEmpty());
    m_nav->setVisible(!searching);
}

void SettingsPanel::showSetting(const QString &key)
{
    // The key's own page first: the others need not be built for it.
    if (const SettingSpec *spec = findSetting(key); spec && spec->page && m_pages.count(*spec->page)) {
        for (const SettingsEntry &entry : pageFor(*spec->page)->entries()) {
            if (entry.key == key)
                return reveal(*spec->page, entry);
        }
    }
    for (const FoundSetting &one : allEntries()) {
        if (one.entry.key == key)
            return reveal(one.page, one.entry);
    }
}

void SettingsPanel::reveal(SettingPage page, const SettingsEntry &entry)
{
    showPage(page);
    QScrollArea *scroll = m_pages.at(page).scroll;
    auto *row = qobject_cast<SettingRow *>(entry.place);
    if (row)
        row->mark();
    // A page that was just built has its layout only after this turn of the event loop.
    QTimer::singleShot(0, entry.place, [scroll, entry, row, place = entry.place, page = m_pages.at(page).page] {
        if (const QRect part = page->showWithin(entry); part.isNull()) {
            scroll->ensureWidgetVisible(place, 0, px(space::xl));
        } else {
            const QPoint middle = place->mapTo(scroll->widget(), part.center());
            scroll->ensureVisible(middle.x(), middle.y(), 0, part.height() / 2 + px(space::xl));
        }
        QWidget *target = row ? row->editor() : place;
        if (target->focusProxy() || target->focusPolicy() != Qt::NoFocus)
            target->setFocus(Qt::OtherFocusReason);
    });
}

void SettingsPanel::beginPhoneCheck()
{
    showPage(SettingPage::Check);
    if (auto *page = qobject_cast<CheckPage *>(m_pages.at(SettingPage::Check).page))
        page->begin();
}

void SettingsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SettingsPanel::setRingDevices(const QVector<QPair<QString, QString>> &devices)
{
    m_ringDevices = devices;
    if (auto *page = qobject_cast<SoundPage *>(m_pages.at(SettingPage::Sound).page))
        page->setRingDevices(devices);
}

void SettingsPanel::setQueues(const QVector<QPair<QString, QString>> &queues)
{
    m_queues = queues;
    if (auto *page = qobject_cast<SoundPage *>(m_pages.at(SettingPage::Sound).page))
        page->setQueues(queues);
}

void SettingsPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Find a setting"));
    setSpokenName(m_search, tr("Find a setting"));
    setSpokenName(m_results, tr("Settings that were found"));
    m_nothing->setText(tr("No setting by that name. Try another word."));
    QVector<SettingPage> pages;
    for (const auto &[id, slot] : m_pages) {
        pages.append(id);
        if (slot.title)
            slot.title->setText(settingPageName(id));
    }
    m_nav->setPages(pages);
    m_nav->choose(m_current);
    widenLeft();
    const QStringList &wrong = m_services.settings.managed().problems;
    if (!wrong.isEmpty())
        m_problem->show(BannerKind::Warning, tr("The file by which your company decides settings has mistakes; tell your administrator. (%1)")
                                                 .arg(wrong.first()));
    // The pages hear of the language after this panel; what is found says their words.
    QMetaObject::invokeMethod(this, [this] { search(m_search->text()); }, Qt::QueuedConnection);
}

void SettingsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// As wide as the names need, but never so wide that the page has no room.
void SettingsPanel::widenLeft()
{
    const int names = m_nav->sizeHint().width() + 2 * px(space::m);
    const int usual = px(navWidth);
    m_left->setFixedWidth(qMin(qMax(usual, names), qMax(int(navWidth), width() * 2 / 5)));
}

void SettingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    widenLeft();
}

void SettingsPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(m_left->geometry(), tokens().panel);
    painter.fillRect(m_left->geometry().right(), 0, 1, height(), tokens().border);
}

} // namespace linija
