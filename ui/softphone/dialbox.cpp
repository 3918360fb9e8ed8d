#include "ui/softphone/dialbox.h"

#include "core/base/whenready.h"
#include "core/domain/emergencynumber.h"
#include "core/domain/phonenumber.h"
#include "core/session/customerdirectory.h"
#include "ui/softphone/targetsearch.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/customerwords.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/popupshadow.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/searchfield.h"

#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace linija {

namespace {

bool isAddress(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("^sips?:[^\\s@:]+(@[^\\s@]+)?$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch();
}

// An extension of the house: digits that are no public number.
bool isExtension(const QString &text)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9*#]{2,8}$"));
    return digits.match(text).hasMatch();
}

} // namespace

QVector<ResultRow> dialSuggestions(const QString &text, const QVector<Customer> &found, const QString &region)
{
    QVector<ResultRow> rows;
    const QString typed = text.trimmed();
    const auto add = [&](const ResultRow &row) {
        for (ResultRow &other : rows) {
            if (other.key != row.key)
                continue;
            // A household shares a number: everybody who may answer it is named.
            if (other.icon == row.icon && row.icon == Icon::Person)
                other.title = CustomerWords::list({other.title, row.title});
            return;
        }
        rows.append(row);
    };
    const auto number = PhoneNumber::parse(typed, region);
    const bool digitsOnly = !typed.isEmpty() && !typed.contains(QRegularExpression(QStringLiteral("\\p{L}")));
    // As typed, whatever number of the country it could be read as besides.
    if (const QString help = emergencyNumber(typed, region); !help.isEmpty())
        add({help, Icon::PhoneOutgoing, DialBox::tr("Emergency call: %1", "a number").arg(help), {}, {}, StateRole::Trouble});
    else if (isAddress(typed))
        add({typed, Icon::PhoneOutgoing, DialBox::tr("Call %1", "a number").arg(typed), {}, {}, StateRole::Talking});
    else if (number && digitsOnly)
        add({number->e164(), Icon::PhoneOutgoing, DialBox::tr("Call %1", "a number").arg(number->display(region)), {}, {},
             StateRole::Talking});
    else if (isExtension(typed))
        add({typed, Icon::PhoneOutgoing, DialBox::tr("Call %1", "a number").arg(typed), {}, {}, StateRole::Talking});
    for (const Customer &customer : found) {
        for (const Identity &identity : customer.identities) {
            if (identity.kind != IdentityKind::Phone)
                continue;
            const auto phone = PhoneNumber::parse(identity.value, region);
            const QString shown = phone ? phone->display(region) : identity.value;
            const QString detail = factLine({shown, CustomerWords::label(identity.label)});
            add({identity.value, Icon::Person, customer.name, detail, {}, StateRole::Neutral});
        }
    }
    return rows;
}

DialBox::DialBox(CustomerDirectory &directory, QWidget *listParent, QWidget *parent)
    : QWidget(parent), m_directory(directory), m_search(new TargetSearch(directory, this)), m_listParent(listParent), m_field(new SearchField(this)),
      m_list(new ResultList(listParent))
{
    m_list->setFocusPolicy(Qt::NoFocus);
    linija::setRole(m_list, "results");
    m_list->hide();
    new PopupShadow(m_list); // owned by the list's parent
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_whose = new QLabel(this);
    m_whose->setObjectName(QStringLiteral("offeredWhose"));
    m_whose->setTextFormat(Qt::PlainText);
    m_whose->setWordWrap(true);
    m_whose->hide();
    m_call = new KeyButton(this);
    m_call->setObjectName(QStringLiteral("callOffered"));
    linija::setRole(m_call, "success");
    m_call->setIcon(linija::icon(Icon::Phone, Tint::OnAccent));
    m_call->setKeyText(keyText(QKeySequence(Qt::Key_Return))); // it has the focus
    m_call->hide();
    scaleSpacing(column, space::s);
    column->addWidget(m_field);
    column->addWidget(m_whose);
    column->addWidget(m_call);
    m_field->setObjectName(QStringLiteral("dialField"));
    m_field->installEventFilter(this);
    listParent->installEventFilter(this);

    connect(m_search, &TargetSearch::found, this, &DialBox::showRows);
    connect(m_call, &QPushButton::clicked, this, [this] {
        const QString target = m_offered;
        m_field->clear();
        Q_EMIT dialed(target);
    });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_offering)
            return;
        withdrawOffer();
        if (!text.isEmpty()) {
            m_search->ask(text); // typed, or written by a screen reader
        } else {
            m_search->forget();
            showRows({});
        }
    });
    connect(m_field, &SearchField::escaped, this, [this] { showRows({}); });
    connect(m_list, &ResultList::chosen, this, [this](const QString &target) {
        m_field->clear();
        Q_EMIT dialed(target);
    });
    retranslate();
}

void DialBox::setRegion(const QString &region)
{
    m_region = region;
    m_search->setRegion(region);
}

void DialBox::setAgent(const QString &login) { m_search->setAgent(login); }

void DialBox::setKey(const QKeySequence &keys) { m_field->setKeyHint(keys); }

void DialBox::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (m_field->text().isEmpty())
        m_search->askNow(QString());
}

void DialBox::offer(const QString &target)
{
    m_search->forget();
    showRows({});
    m_offered = target;
    const auto number = PhoneNumber::parse(target, m_region);
    m_offering = true;
    m_field->setText(number && !isAddress(target) ? number->display(m_region) : target);
    m_offering = false;
    retranslate();
    m_call->show();
    m_call->setFocus(Qt::OtherFocusReason);
    m_whose->hide();
    sayWhose();
}

// Whose the offered number is, where the company knows.
void DialBox::sayWhose()
{
    const auto number = PhoneNumber::parse(m_offered, m_region);
    if (!number)
        return;
    whenReady(m_directory.byPhone(*number), this, [this, target = m_offered](const Result<QVector<Customer>> &found) {
        if (target != m_offered || !found || found->isEmpty())
            return;
        QStringList names;
        for (const Customer &customer : *found)
            names.append(CustomerWords::shown(customer.name, 80));
        m_whose->setText(CustomerWords::list(names));
        m_whose->show();
    });
}

void DialBox::withdrawOffer()
{
    m_offered.clear();
    m_call->hide();
    m_whose->hide();
}

void DialBox::showRows(const QVector<ResultRow> &rows)
{
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty() && m_field->hasFocus());
    if (!m_list->isHidden()) {
        placeList();
        m_list->raise();
    }
}

void DialBox::placeList()
{
    // Above the card that the field stands in, as wide as it.
    const QWidget *edge = parentWidget() ? parentWidget() : this;
    const QPoint top = edge->mapTo(m_listParent, QPoint(0, 0));
    const int height = std::min(m_list->contentHeight(), std::max(0, top.y() - px(space::s)));
    m_list->setGeometry(top.x(), top.y() - height - px(6), edge->width(), height);
}

bool DialBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::FocusOut)
            m_list->hide();
        if (event->type() == QEvent::FocusIn && m_list->resultModel().rowCount() > 0)
            showRows(m_list->resultModel().rows());
        if (event->type() == QEvent::KeyPress) {
            switch (static_cast<QKeyEvent *>(event)->key()) {
            case Qt::Key_Up: m_list->step(-1); return true;
            case Qt::Key_Down:
                if (m_list->isHidden())
                    m_search->askNow(m_field->text());
                else
                    m_list->step(1);
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
                if (m_field->text().isEmpty() && m_list->isHidden())
                    return true;
                if (m_search->isWaiting())
                    m_search->askNow(m_field->text());
                m_list->chooseCurrent();
                return true;
            default: break; // Qt's enumeration, not ours
            }
        }
    } else if (watched == m_listParent && event->type() == QEvent::Resize && !m_list->isHidden()) {
        QMetaObject::invokeMethod(this, &DialBox::placeList, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void DialBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_list->isHidden()) // the same words, asked again in the other language
            m_search->askNow(m_field->text());
        if (!m_whose->isHidden())
            sayWhose();
    }
    QWidget::changeEvent(event);
}

void DialBox::retranslate()
{
    m_call->setText(tr("Call", "button: dial the number above it"));
    setSpokenName(m_call, tr("Call %1", "a number").arg(m_field->text()));
    m_field->setPlaceholderText(tr("Name or number"));
    setSpokenName(m_field, tr("Call a name or number"));
    setSpokenName(m_list, tr("Whom to call"));
}

} // namespace linija
