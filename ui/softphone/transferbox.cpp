#include "ui/softphone/transferbox.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/flowgrid.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

const QString linePrefix = QStringLiteral("line:"); // of keys of rows that are calls of this desk
constexpr int tallestList = 220;

} // namespace

TransferBox::TransferBox(CustomerDirectory &directory, QWidget *parent)
    : QWidget(parent), m_search(directory), m_head(new QLabel(this)), m_field(new SearchField(this)), m_list(new ResultList(this)), m_buttons(new FlowGrid(2, this)),
      m_ask(new KeyButton(m_buttons)), m_now(new KeyButton(m_buttons)), m_park(new KeyButton(m_buttons))
{
    setObjectName(QStringLiteral("transferBox"));
    m_field->setObjectName(QStringLiteral("transferField"));
    m_field->setLook("ground");
    m_list->setObjectName(QStringLiteral("transferList"));
    m_list->setFocusPolicy(Qt::NoFocus); // Up and Down in the field walk in it
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_ask->setObjectName(QStringLiteral("transferAsk"));
    m_now->setObjectName(QStringLiteral("transferNow"));
    m_park->setObjectName(QStringLiteral("transferPark"));
    linija::setRole(m_head, "small");
    linija::setRole(m_ask, "primary");
    m_park->setIcon(linija::icon(Icon::Box));
    m_buttons->add(m_ask);
    m_buttons->add(m_now);
    m_buttons->add(m_park);

    auto *column = new QVBoxLayout(this);
    scaleMargins(column, 0, 8, 0, 0);
    scaleSpacing(column, 6);
    column->addWidget(m_head);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_buttons);
    hide();

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_search.askNow(text);
        else
            m_search.ask(text);
    });
    connect(&m_search, &TargetSearch::found, this, &TransferBox::showRows);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TransferBox::refreshButtons);
    connect(m_list, &ResultList::contentHeightChanged, this, &TransferBox::fitList);
    connect(m_ask, &KeyButton::clicked, this, [this] { enter(Qt::NoModifier); });
    connect(m_now, &KeyButton::clicked, this, [this] { enter(Qt::ShiftModifier); });
    connect(m_park, &KeyButton::clicked, this, [this] { Q_EMIT chosen(TransferWay::Park, {}); });
}

void TransferBox::open(TransferUse use, const Given &given)
{
    m_use = use;
    m_given = given;
    m_search.setRegion(given.region);
    m_search.setAgent(given.agentLogin);
    m_field->clear();
    show();
    m_search.askNow(QString());
    refreshButtons();
    m_field->setFocus(Qt::OtherFocusReason);
}

void TransferBox::close()
{
    if (!isOpen())
        return;
    const bool hadFocus = isAncestorOf(focusWidget());
    m_search.forget();
    hide();
    if (hadFocus && parentWidget())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

bool TransferBox::isOtherLine(const QString &key) const { return key.startsWith(linePrefix); }

QString TransferBox::currentTarget() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_list->resultModel().rowAt(current.row()).key : QString();
}

void TransferBox::showRows(const QVector<ResultRow> &found)
{
    QVector<ResultRow> rows;
    const QString typed = m_field->text().trimmed();
    if (m_use == TransferUse::HandOn) {
        for (const OtherLine &line : std::as_const(m_given.others)) {
            if (typed.isEmpty() || line.who.contains(typed, Qt::CaseInsensitive))
                rows.append({linePrefix + line.callId, Icon::Phone, line.who, tr("on your other line"), {}, StateRole::Talking});
        }
    }
    m_list->setRows(rows + found);
    fitList();
    refreshButtons();
}

void TransferBox::fitList()
{
    const int height = std::min(m_list->contentHeight(), px(tallestList));
    m_list->setVisible(m_list->resultModel().rowCount() > 0);
    m_list->setFixedHeight(std::max(height, 1));
    updateGeometry();
}

void TransferBox::refreshButtons()
{
    const QString target = currentTarget();
    const bool line = isOtherLine(target);
    const QString enterKey = keyText(QKeySequence(Qt::Key_Return));
    const QString shiftEnterKey = keyText(QKeySequence(Qt::ShiftModifier | Qt::Key_Return));
    const bool sendOn = m_use == TransferUse::SendOn;
    m_head->setText(sendOn ? tr("Send the call on to") : tr("Transfer the call to"));
    m_field->setPlaceholderText(sendOn ? tr("Send to: name or number") : tr("Transfer to: name or number"));
    setSpokenName(m_field, m_field->placeholderText());
    setSpokenName(m_list, tr("To whom the call may go"));
    m_ask->setText(sendOn ? tr("Send on", "a ringing call to somebody else") : line ? tr("Conference", "make a conference with the other call") : tr("Consult", "talk to the colleague before the transfer"));
    m_ask->setKeyText(enterKey);
    m_now->setText(line ? tr("Transfer", "the customer to the other call") : tr("Transfer now", "without asking first"));
    m_now->setKeyText(shiftEnterKey);
    m_now->setVisible(!sendOn);
    m_park->setText(tr("Park the call"));
    m_park->setVisible(!sendOn && m_given.canPark);
    // Where the key's badge has no room beside the word, it is told here.
    m_ask->setToolTip(m_ask->text() + QLatin1String("  ") + enterKey);
    m_now->setToolTip(m_now->text() + QLatin1String("  ") + shiftEnterKey);
    m_ask->setEnabled(!target.isEmpty());
    m_now->setEnabled(!target.isEmpty());
    m_buttons->rearrange();
}

void TransferBox::enter(Qt::KeyboardModifiers modifiers)
{
    if (m_search.isWaiting())
        m_search.askNow(m_field->text()); // a number as typed is there at once
    const QString target = currentTarget();
    if (target.isEmpty())
        return;
    const bool now = modifiers.testFlag(Qt::ShiftModifier);
    if (m_use == TransferUse::SendOn)
        choose(TransferWay::SendOn);
    else if (isOtherLine(target))
        choose(now ? TransferWay::Connect : TransferWay::Conference);
    else
        choose(now ? TransferWay::Now : TransferWay::AskFirst);
}

void TransferBox::choose(TransferWay way)
{
    QString target = currentTarget();
    if (isOtherLine(target))
        target = target.mid(linePrefix.size());
    Q_EMIT chosen(way, target);
}

bool TransferBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Up: m_list->step(-1); return true;
        case Qt::Key_Down: m_list->step(1); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: enter(press->modifiers()); return true;
        case Qt::Key_Escape:
            if (!m_field->text().isEmpty())
                break; // the field empties itself first
            close();
            return true;
        default: break; // Qt's enumeration, not ours
        }
    }
    return QWidget::eventFilter(watched, event);
}

void TransferBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void TransferBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && isOpen())
        m_search.askNow(m_field->text());
    if (event->type() == QEvent::LanguageChange)
        refreshButtons();
}

} // namespace linija
