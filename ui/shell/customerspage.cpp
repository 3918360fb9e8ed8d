#include "ui/shell/customerspage.h"

#include "core/base/whenready.h"
#include "core/domain/phonenumber.h"
#include "core/session/customerdirectory.h"
#include "core/settings/settings.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/languagename.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace linija {

using namespace std::chrono_literals;

namespace {

constexpr int mostShown = 50;

QString detailOf(const Customer &customer, const QString &region)
{
    QStringList parts;
    for (const Identity &identity : customer.identities) {
        const auto number = identity.kind == IdentityKind::Phone ? PhoneNumber::parse(identity.value, region) : std::nullopt;
        parts.append(number ? number->display(region) : identity.value);
        if (parts.size() == 2)
            break;
    }
    if (!customer.city.isEmpty())
        parts.append(customer.city);
    if (!customer.languages.isEmpty())
        parts.append(languageName(customer.languages.first()));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CustomersPage::CustomersPage(CustomerDirectory &directory, const Settings &settings, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_settings(settings), m_title(new QLabel(this)),
      m_field(new SearchField(this)), m_count(new QLabel(this)), m_problem(new InlineBanner(this)), m_list(new ResultList(this)),
      m_empty(new EmptyState(Icon::Person, QString(), QString(), this))
{
    setObjectName(QStringLiteral("customersPage"));
    linija::setRole(this, "window");
    linija::setRole(m_title, "title");
    linija::setRole(m_list, "results");
    linija::setRole(m_count, "small");
    m_count->setTextFormat(Qt::PlainText);
    m_problem->hide();

    auto *inner = new QWidget(this);
    followTextSize(inner, [this, inner] {
        inner->setMaximumWidth(px(960));
        fitList();
    });
    m_results = new QWidget(inner);
    m_stack = new QStackedLayout(m_results);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(column, space::m);
    column->addWidget(m_title);
    column->addWidget(m_field);
    column->addWidget(m_problem);
    column->addWidget(m_count);
    column->addWidget(m_results, 1000);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::xl, space::l, space::xl, space::l);
    row->setSpacing(0);
    row->addStretch(1);
    row->addWidget(inner, 1000);
    row->addStretch(1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(90ms);
    connect(&m_delay, &QTimer::timeout, this, &CustomersPage::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_chooseFirst = false;
        m_delay.start();
    });
    connect(m_list, &ResultList::chosen, this,
            [this](const QString &key) { Q_EMIT customerChosen(CustomerId::fromString(key)); });
    connect(&directory, &CustomerDirectory::customersChanged, this, [this] {
        if (isVisible() && !m_field->text().isEmpty())
            m_delay.start();
    });
    m_field->installEventFilter(this);
    retranslate();
}

void CustomersPage::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void CustomersPage::search()
{
    const QString text = m_field->text().trimmed();
    const quint64 ask = ++m_asked;
    m_delay.stop();
    m_awaited = !text.isEmpty();
    if (text.isEmpty()) {
        m_searched = false;
        m_list->setRows({});
        m_stack->setCurrentWidget(m_empty);
        fitList();
        retranslate();
        return;
    }
    whenReady(m_directory.search(text, mostShown), this, [this, ask](const Result<QVector<Customer>> &found) {
        if (ask != m_asked)
            return;
        m_awaited = false;
        const bool chooseFirst = std::exchange(m_chooseFirst, false);
        m_problem->setVisible(false);
        if (!found) {
            m_problem->show(BannerKind::Error,
                            tr("Customers could not be searched just now. What is shown may be old; please try again."));
            return;
        }
        QVector<ResultRow> rows;
        for (const Customer &customer : *found)
            rows.append({customer.id.toString(), Icon::Person, customer.name,
                         detailOf(customer, m_settings.values().homeRegion), customer.number, StateRole::Neutral});
        m_searched = true;
        m_list->setRows(rows);
        m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget *>(m_empty) : m_list);
        fitList();
        retranslate();
        if (chooseFirst && !rows.isEmpty())
            m_list->chooseCurrent();
    });
}

// As high as its rows, and no empty card below them.
void CustomersPage::fitList()
{
    if (!m_stack)
        return;
    const bool listed = m_stack->currentWidget() == m_list;
    m_results->setMaximumHeight(listed ? m_list->contentHeight() + 2 * m_list->frameWidth() : QWIDGETSIZE_MAX);
}

// Return takes the customer that belongs to the words that stand there, never one of the words before.
void CustomersPage::chooseCurrent()
{
    if (m_delay.isActive())
        search();
    if (m_awaited)
        m_chooseFirst = true;
    else
        m_list->chooseCurrent();
}

bool CustomersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up: m_list->step(-1); return true;
        case Qt::Key_Down: m_list->step(1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: chooseCurrent(); return true;
        default: break; // Qt's enumeration, not ours
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CustomersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_delay.start();
    }
}

void CustomersPage::retranslate()
{
    m_title->setText(tr("Customers"));
    m_field->setPlaceholderText(tr("Name, phone number, e-mail, city or customer number"));
    setSpokenName(m_field, tr("Search customers"));
    setSpokenName(m_list, tr("Customers found"));
    const int found = m_list->resultModel().rowCount();
    m_count->setText(found < mostShown ? tr("%n customer(s)", "found", found) : tr("The first %n customer(s)", "found", found));
    m_count->setVisible(m_searched && found > 0);
    if (m_searched)
        m_empty->setTexts(tr("Nobody found"), tr("Try the beginning of the name, or fewer words."));
    else
        m_empty->setTexts(tr("Find a customer"),
                          tr("Type a few letters or digits. Choose a customer and the workspace shows their whole history."));
}

} // namespace linija
