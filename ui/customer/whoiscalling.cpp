#include "ui/customer/whoiscalling.h"

#include "ui/customer/candidatecard.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/customerwords.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linija {

namespace {

constexpr int mostColumns = 3;

QString asSentence(const QString &text) { return text.left(1).toUpper() + text.mid(1); }
constexpr std::chrono::milliseconds searchDelay{150};

} // namespace

WhoIsCalling::WhoIsCalling(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("whoIsCalling"));
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    setRole(m_title, "title");
    m_reason = new ElidedLabel(QString(), TextRole::Body, TextTone::Muted, this);
    m_reasonBelow = new QLabel(this);
    m_reasonBelow->setTextFormat(Qt::PlainText);
    m_reasonBelow->setWordWrap(true);
    setRole(m_reasonBelow, "muted");
    m_keep = new QPushButton(this);
    m_keep->setObjectName(QStringLiteral("keepCustomer"));
    m_keep->setCursor(Qt::PointingHandCursor);
    setRole(m_keep, "link");
    connect(m_keep, &QPushButton::clicked, this, &WhoIsCalling::dismissed);
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("findCustomer"));
    m_search->setLook("ground");
    m_search->setMaxLength(120);

    auto *head = new QHBoxLayout;
    scaleSpacing(head, space::s);
    head->addWidget(m_title);
    head->addWidget(m_reason, 1);
    head->addStretch(0);
    head->addWidget(m_keep);
    head->addWidget(m_search);

    m_grid = new QGridLayout;
    scaleSpacing(m_grid, space::s);
    m_new = new CandidateCard(this);
    m_new->setObjectName(QStringLiteral("somebodyNew"));
    connect(m_new, &QAbstractButton::clicked, this, &WhoIsCalling::startNaming);

    m_naming = new QWidget(this);
    m_name = new QLineEdit(m_naming);
    m_name->setObjectName(QStringLiteral("newCustomerName"));
    m_name->setMaxLength(200);
    m_create = new QPushButton(m_naming);
    m_create->setObjectName(QStringLiteral("createCustomer"));
    setRole(m_create, "primary");
    m_cancel = new QPushButton(m_naming);
    setRole(m_cancel, "quiet");
    auto *namingRow = new QHBoxLayout(m_naming);
    namingRow->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(namingRow, space::s);
    namingRow->addWidget(m_name, 1);
    namingRow->addWidget(m_create);
    namingRow->addWidget(m_cancel);
    m_naming->hide();

    m_problem = new InlineBanner(this);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    scaleMargins(layout, space::l, space::m, space::l, space::m);
    scaleSpacing(layout, space::s);
    layout->addLayout(head);
    layout->addWidget(m_reasonBelow);
    layout->addLayout(m_grid);
    layout->addWidget(m_naming);
    layout->addWidget(m_problem);

    for (int digit = 1; digit <= MaxCards + 1; ++digit) {
        // A letter or digit typed into a text field belongs to the field: Qt asks it first.
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_0 + digit), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, digit] { choose(digit - 1); });
        m_digits.append(shortcut);
    }
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] { Q_EMIT searched(m_search->text().trimmed()); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_searchDelay.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_searchDelay.isActive() && !m_search->text().trimmed().isEmpty() && !m_options.isEmpty())
            choose(0);
    });
    connect(m_search, &SearchField::wantsList, this, [this] {
        if (!m_cards.isEmpty())
            m_cards.first()->setFocus(Qt::TabFocusReason);
    });
    connect(m_create, &QPushButton::clicked, this, &WhoIsCalling::giveName);
    connect(m_name, &QLineEdit::returnPressed, this, &WhoIsCalling::giveName);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_create->setEnabled(!m_name->text().trimmed().isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_naming->hide();
        m_new->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
    rebuild();
}

void WhoIsCalling::setQuestion(MatchState state, const QString &number)
{
    if (m_state == state && m_number == number)
        return;
    m_state = state;
    m_number = number;
    retranslate();
    armDigits();
}

void WhoIsCalling::setOptions(const QVector<Option> &options)
{
    if (m_options == options.mid(0, MaxCards))
        return;
    m_options = options.mid(0, MaxCards);
    rebuild();
}

void WhoIsCalling::setChosen(CustomerId id)
{
    m_chosen = id;
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setChosen(m_options.at(i).customer.id == id);
}

void WhoIsCalling::rebuild()
{
    // Cards are kept and filled anew, so that focus stays where it is while figures arrive.
    while (m_cards.size() > m_options.size()) {
        CandidateCard *last = m_cards.takeLast();
        if (last->hasFocus())
            m_new->setFocus(Qt::OtherFocusReason);
        m_grid->removeWidget(last);
        last->deleteLater();
    }
    while (m_cards.size() < m_options.size()) {
        auto *card = new CandidateCard(this);
        const int index = int(m_cards.size());
        card->setObjectName(QStringLiteral("candidate%1").arg(index + 1));
        connect(card, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        connect(card, &CandidateCard::looked, this, [this, index] {
            if (index < m_options.size())
                Q_EMIT looked(m_options.at(index).customer.id);
        });
        m_cards.append(card);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        const Option &option = m_options.at(i);
        m_cards.at(i)->setTexts(CustomerWords::shown(option.customer.name), option.line, option.chip);
        m_cards.at(i)->setChosen(option.customer.id == m_chosen);
        if (i > 0)
            setTabOrder(m_cards.at(i - 1), m_cards.at(i));
    }
    if (!m_cards.isEmpty())
        setTabOrder(m_cards.last(), m_new);
    m_columns = 0; // place them anew
    fit();
    armDigits();
}

void WhoIsCalling::fit()
{
    const int room = width() - 2 * px(space::l);
    const int gap = px(space::s);
    int beside = room - m_title->sizeHint().width() - gap;
    for (const QWidget *part : {static_cast<const QWidget *>(m_keep), static_cast<const QWidget *>(m_search)}) {
        if (!part->isHidden())
            beside -= gap + part->sizeHint().width();
    }
    const bool fits = m_reason->sizeHint().width() <= beside;
    m_reason->setVisible(fits);
    m_reasonBelow->setVisible(!fits);

    int widest = m_new->minimumSizeHint().width();
    for (const CandidateCard *card : std::as_const(m_cards))
        widest = std::max(widest, card->minimumSizeHint().width());
    const int columns = std::clamp((room + gap) / (widest + gap), 1, mostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    QVector<CandidateCard *> cards = m_cards;
    cards.append(m_new);
    for (CandidateCard *card : std::as_const(cards))
        m_grid->removeWidget(card);
    for (int i = 0; i < cards.size(); ++i)
        m_grid->addWidget(cards.at(i), i / columns, i % columns);
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void WhoIsCalling::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool WhoIsCalling::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // other words, larger text
        fit();
    return QWidget::event(event);
}

// Digits answer the question only while the guide leaves them to it: while several customers stand here.
void WhoIsCalling::armDigits()
{
    const bool asking = m_state == MatchState::Several;
    for (int i = 0; i < m_digits.size(); ++i)
        m_digits.at(i)->setEnabled(asking && i <= m_cards.size());
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setKey(asking ? keyText(m_digits.at(i)->key()) : QString());
    m_new->setKey(asking && m_cards.size() < m_digits.size() ? keyText(m_digits.at(m_cards.size())->key()) : QString());
}

void WhoIsCalling::setCardKeys(const QVector<QKeySequence> &keys)
{
    for (int i = 0; i < m_digits.size(); ++i)
        m_digits.at(i)->setKey(keys.value(i));
    armDigits();
}

void WhoIsCalling::choose(int index)
{
    if (index < 0)
        return;
    if (index < m_options.size())
        Q_EMIT chosen(m_options.at(index).customer);
    else if (index == m_options.size())
        startNaming();
}

void WhoIsCalling::startNaming()
{
    m_naming->show();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void WhoIsCalling::giveName()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty() && m_create->isEnabled())
        Q_EMIT nameGiven(name);
}

void WhoIsCalling::setCreating(bool busy)
{
    m_name->setReadOnly(busy);
    m_create->setEnabled(!busy && !m_name->text().trimmed().isEmpty());
    m_create->setText(busy ? tr("Saving …") : tr("Save customer"));
}

void WhoIsCalling::showProblem(const QString &text)
{
    if (!text.isEmpty())
        m_problem->show(BannerKind::Error, text);
    m_problem->setVisible(!text.isEmpty());
}

void WhoIsCalling::clear()
{
    m_searchDelay.stop();
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    m_name->clear();
    m_naming->hide();
    setCreating(false);
    showProblem({});
}

void WhoIsCalling::retranslate()
{
    switch (m_state) {
    case MatchState::Searching:
        m_title->setText(tr("Who is calling?"));
        m_reason->setText(tr("looking for %1 …").arg(m_number));
        break;
    case MatchState::Nobody:
        m_title->setText(tr("Who is calling?"));
        m_reason->setText(m_number.isEmpty() ? tr("the number is hidden") : tr("no known customer with %1").arg(m_number));
        break;
    case MatchState::Several:
        m_title->setText(tr("Who is calling?"));
        m_reason->setText(tr("several customers have this number; nothing is certain yet"));
        break;
    case MatchState::One:
        m_title->setText(tr("Another customer?"));
        m_reason->setText(tr("find the right one; nothing changes before you choose"));
        break;
    }
    m_reasonBelow->setText(asSentence(m_reason->text()));
    setSpokenName(m_reasonBelow, m_reasonBelow->text());
    // While it is looked up, some milliseconds as a rule, there is nothing to choose yet.
    m_new->setVisible(m_state != MatchState::Searching);
    m_search->setVisible(m_state != MatchState::Searching);
    m_keep->setVisible(m_state == MatchState::One);
    m_keep->setText(tr("keep", "a link: leave the customer as it was"));
    setSpokenName(m_keep, tr("Keep the customer as it was (Esc)"));
    m_keep->setToolTip(m_keep->accessibleName());
    m_search->setPlaceholderText(tr("Find a customer"));
    setSpokenName(m_search, tr("Find a customer by name, number or e-mail"));
    m_new->setTexts(tr("Somebody new"),
                    keptTogether(m_number.startsWith(QLatin1Char('+')) ? tr("new customer with this number") : tr("new customer")), {});
    m_name->setPlaceholderText(tr("Name of the new customer"));
    setSpokenName(m_name, tr("Name of the new customer"));
    m_cancel->setText(tr("Cancel"));
    fit();
    setCreating(m_name->isReadOnly());
}

void WhoIsCalling::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WhoIsCalling::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_naming->isVisible()) {
            m_cancel->click();
            return;
        }
        if (m_state == MatchState::One) {
            Q_EMIT dismissed();
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace linija
