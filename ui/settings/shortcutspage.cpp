#include "ui/settings/shortcutspage.h"

#include "ui/actions/globalkeytable.h"
#include "ui/actions/reservedkeys.h"
#include "ui/desktop/globalkeys.h"
#include "ui/settings/keyeditor.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/resultlist.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

const QString globalPrefix = QStringLiteral("global:");

QLabel *noteLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    linija::setRole(label, "muted");
    return label;
}

QString shownKeys(const KeyList &keys)
{
    QStringList parts;
    for (const QKeySequence &one : keys)
        parts << keyText(one);
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

QString refusalWords(KeyRefusal refusal)
{
    switch (refusal) {
    case KeyRefusal::None: return {};
    case KeyRefusal::NoKey: return ShortcutsPage::tr("This key cannot be used. Please press another.");
    case KeyRefusal::Types: return ShortcutsPage::tr("This key types a character into notes and fields. Please press it with Ctrl or Alt.");
    case KeyRefusal::EditsText: return ShortcutsPage::tr("This key is needed to edit text. Please press another.");
    case KeyRefusal::WalksFocus:
        return ShortcutsPage::tr("This key is needed to move in the window and to press buttons. Please press another.");
    case KeyRefusal::Desktop: return ShortcutsPage::tr("The desktop takes this key before Linija sees it. Please press another.");
    }
    return {};
}

ShortcutsPage::ShortcutsPage(Settings &settings, const Actions &actions, GlobalKeys *globalKeys, QWidget *parent)
    : SettingsPage(SettingPage::Shortcuts, settings, parent), m_actions(actions), m_globalKeys(globalKeys)
{
    m_search = new SearchField(this);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->setMaxLength(80);
    m_resetAll = new QPushButton(this);
    m_resetAll->setObjectName(QStringLiteral("resetAllKeys"));
    linija::setRole(m_resetAll, "quiet");
    auto *head = new QHBoxLayout;
    scaleSpacing(head, space::m);
    head->addWidget(m_search, 1);
    head->addWidget(m_resetAll);
    m_howTo = noteLabel(this);
    m_managed = noteLabel(this);
    m_globalNote = noteLabel(this);
    m_nothing = noteLabel(this);
    m_list = new ResultList(this);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its rows: the page scrolls
    m_list->setFrameShape(QFrame::NoFrame);
    m_editor = new KeyEditor(m_list->viewport());
    m_editor->hide();
    m_list->setTitleRole(TextRole::Body);
    scaleSpacing(column(), space::s);
    column()->addLayout(head);
    column()->addWidget(m_howTo);
    column()->addWidget(m_managed);
    column()->addWidget(m_globalNote);
    auto *card = new Card(this);
    scaleMargins(card->body(), space::xs, space::xs, space::xs, space::xs);
    card->body()->addWidget(m_list);
    column()->addWidget(card);
    m_card = card;
    column()->addWidget(m_nothing);
    column()->addStretch(1);

    connect(m_search, &QLineEdit::textChanged, this, [this] {
        closeEditor();
        fill();
    });
    connect(m_search, &SearchField::wantsList, this, [this] { m_list->setFocus(Qt::ShortcutFocusReason); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        closeEditor();
        change([](const QJsonObject &) { return QJsonObject(); });
    });
    connect(m_list, &ResultList::chosen, this, &ShortcutsPage::open);
    connect(m_list, &ResultList::contentHeightChanged, this, &ShortcutsPage::fitList);
    connect(m_editor, &KeyEditor::left, this, [this] {
        closeEditor();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &KeyEditor::keyWanted, this, &ShortcutsPage::give);
    connect(m_editor, &KeyEditor::swapWanted, this, &ShortcutsPage::takeOver);
    connect(m_editor, &KeyEditor::removeWanted, this, [this] {
        change([this](const QJsonObject &chosen) {
            return isGlobal() ? withGlobalKey(chosen, editedAction(), {}) : withKeys(m_actions.table(), chosen, editedAction(), {});
        });
    });
    connect(m_editor, &KeyEditor::defaultWanted, this, [this] {
        change([this](QJsonObject chosen) {
            chosen.remove(m_edited);
            return chosen;
        });
    });
    connect(&actions, &Actions::keysChanged, this, &ShortcutsPage::fill);
    connect(&actions, &Actions::tableChanged, this, &ShortcutsPage::fill);
    if (m_globalKeys)
        connect(m_globalKeys, &GlobalKeys::changed, this, &ShortcutsPage::fill);
    start();
}

void ShortcutsPage::setGlobalKeys(GlobalKeys &globalKeys)
{
    if (m_globalKeys == &globalKeys)
        return;
    m_globalKeys = &globalKeys;
    connect(m_globalKeys, &GlobalKeys::changed, this, &ShortcutsPage::fill);
    fill();
}

QRect ShortcutsPage::showWithin(const SettingsEntry &entry)
{
    const QString action = entry.key.section(QLatin1Char(':'), 1);
    m_search->clear(); // what was typed there may hide the row
    for (int row = 0; row < m_list->resultModel().rowCount(); ++row) {
        if (m_list->resultModel().rowAt(row).key != action)
            continue;
        const QModelIndex index = m_list->resultModel().index(row);
        m_list->setCurrentIndex(index);
        return m_list->visualRect(index);
    }
    return {};
}

QString ShortcutsPage::nameOf(const QString &action) const
{
    const ActionSpec *spec = m_actions.spec(action);
    return spec ? actionName(*spec) : QString();
}

QVector<SettingsEntry> ShortcutsPage::entries() const
{
    QVector<SettingsEntry> found;
    for (const ActionSpec &spec : m_actions.table())
        found.append({QStringLiteral("shortcuts:") + spec.key, actionName(spec), tr("key shortcut keyboard", "words to find a setting by"), m_list});
    return found;
}

QString ShortcutsPage::globalDetail(const QString &action) const
{
    if (!m_globalKeys)
        return {};
    switch (m_globalKeys->stateOf(action)) {
    case GlobalKeyState::Taken: return tr("Another program has this key, so it does nothing here. Choose another one.");
    case GlobalKeyState::NoSuchKey: return tr("This keyboard has no such key.");
    case GlobalKeyState::Given:
    case GlobalKeyState::None:
    case GlobalKeyState::Wanted: break;
    }
    const QString given = m_globalKeys->givenText(action);
    return given.isEmpty() ? QString() : tr("The desktop gave: %1").arg(given);
}

void ShortcutsPage::fill()
{
    const QJsonObject &chosen = settings().values().shortcuts;
    const QString wanted = m_search->text().simplified();
    const auto matches = [&wanted](const QString &name, const KeyList &keys) {
        for (const QString &word : wanted.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const bool inKeys = shownKeys(keys).contains(word, Qt::CaseInsensitive) || keysText(keys).contains(word, Qt::CaseInsensitive);
            if (!name.contains(word, Qt::CaseInsensitive) && !inKeys)
                return false;
        }
        return true;
    };
    QVector<ResultRow> rows;
    const auto add = [&](const QString &key, Icon icon, const QString &name, const KeyList &keys, const QString &detail, const QString &heading, bool trouble) {
        ResultRow row;
        row.key = key;
        row.icon = icon;
        row.title = name;
        row.detail = detail;
        row.keys = keyText(keys.value(0));
        row.secondKeys = keyText(keys.value(1));
        row.heading = locale().toUpper(heading); // as above the groups of the other pages
        row.role = trouble ? StateRole::Trouble : StateRole::Neutral;
        rows.append(row);
    };
    const bool offered = m_globalKeys && m_globalKeys->state() != GlobalKeysState::Absent;
    bool first = true;
    for (const GlobalKeySpec &spec : globalKeyTable()) {
        const ActionSpec *action = m_actions.spec(spec.action);
        const QKeySequence keys = globalKeyOf(chosen, spec.action);
        const KeyList list = keys.isEmpty() ? KeyList() : KeyList{keys};
        if (!offered || !action || !matches(actionName(*action), list))
            continue;
        const QString detail = globalDetail(spec.action);
        const GlobalKeyState state = m_globalKeys->stateOf(spec.action);
        add(globalKeySetting(spec.action), action->icon, actionName(*action), list, detail,
            first ? tr("While another program is in front") : QString(), state == GlobalKeyState::Taken || state == GlobalKeyState::NoSuchKey);
        first = false;
    }
    for (int group = 0; group < actionGroupCount; ++group) {
        bool heads = true;
        for (const ActionSpec &spec : m_actions.table()) {
            const KeyList keys = m_actions.keyMap().of(spec.key);
            if (int(spec.group) != group || !matches(actionName(spec), keys))
                continue;
            QString detail;
            for (const KeyClash &clash : m_actions.keyMap().clashes) {
                if (clash.action == spec.key)
                    detail = tr("%1 belongs to “%2” now.", "a key, an action").arg(keyText(clash.keys), nameOf(clash.holder));
            }
            add(spec.key, spec.icon, actionName(spec), keys, detail, heads ? actionGroupName(spec.group) : QString(), !detail.isEmpty());
            heads = false;
        }
    }
    m_list->setRows(rows);
    fitList();
    m_card->setVisible(!rows.isEmpty());
    m_nothing->setVisible(rows.isEmpty());
    m_resetAll->setEnabled(!chosen.isEmpty());

    QString note;
    if (!offered)
        note = tr("On this desktop, shortcuts work only while Linija’s window is in front.");
    else if (m_globalKeys->state() == GlobalKeysState::Refused)
        note = tr("The desktop did not allow shortcuts while another program is in front. You can allow them in the desktop’s own settings.");
    else if (m_globalKeys->desktopDecides())
        note = tr("The desktop keeps the shortcuts that work while another program is in front; change them in its own settings.");
    m_globalNote->setText(keptTogether(note));
    m_globalNote->setVisible(!note.isEmpty());
    const bool managed = settings().isManaged(QStringLiteral("shortcuts"));
    m_howTo->setVisible(!managed);
    m_managed->setVisible(managed);
    m_resetAll->setVisible(!managed);
    const auto isEdited = [this](const ResultRow &row) { return row.key == m_edited; };
    if (!m_edited.isEmpty() && std::none_of(rows.cbegin(), rows.cend(), isEdited))
        closeEditor();
}

bool ShortcutsPage::isGlobal() const { return m_edited.startsWith(globalPrefix); }

QString ShortcutsPage::editedAction() const { return isGlobal() ? m_edited.mid(globalPrefix.size()) : m_edited; }

KeyList ShortcutsPage::editedKeys() const
{
    if (!isGlobal())
        return m_actions.keyMap().of(m_edited);
    const QKeySequence keys = globalKeyOf(settings().values().shortcuts, editedAction());
    return keys.isEmpty() ? KeyList() : KeyList{keys};
}

void ShortcutsPage::open(const QString &row)
{
    if (settings().isManaged(QStringLiteral("shortcuts")))
        return;
    if (row == m_edited) {
        closeEditor();
        return;
    }
    m_edited = row;
    m_refused.reset();
    showEdited();
    m_list->openBelow(m_edited, m_editor);
    m_editor->focusRecorder(0);
    // The page is higher only after this turn of the event loop.
    QTimer::singleShot(0, m_editor, [this] {
        for (QWidget *up = this; up; up = up->parentWidget()) {
            if (auto *scroll = qobject_cast<QScrollArea *>(up))
                scroll->ensureWidgetVisible(m_editor, 0, px(space::m));
        }
    });
}

void ShortcutsPage::showEdited()
{
    const QString name = isGlobal() ? tr("%1 – while another program is in front", "an action").arg(nameOf(editedAction()))
                                    : QString(); // the row above says it
    m_editor->edit(name, editedKeys(), isGlobal() ? 1 : mostKeysOfAnAction);
}

void ShortcutsPage::closeEditor()
{
    m_edited.clear();
    m_list->openBelow({}, m_editor);
}

// As high as its rows and what is open between them: the page scrolls.
void ShortcutsPage::fitList()
{
    m_list->setFixedHeight(m_list->contentHeight());
}

void ShortcutsPage::give(int slot, const QKeySequence &keys)
{
    m_refused = Refused{slot, keys}; // until the key is taken
    const ActionSpec *spec = m_actions.spec(editedAction());
    if (!spec)
        return;
    const bool mayType = !isGlobal() && spec->id == ActionId::ChooseOption;
    const KeyRefusal refusal = keyRefusal(keys, mayType ? TypingKeys::Allowed : TypingKeys::Refused);
    if (refusal != KeyRefusal::None) {
        m_editor->showProblem(refusalWords(refusal), KeyEditor::Offer::None);
        return;
    }
    QString holder;
    if (isGlobal()) {
        for (const GlobalKeySpec &other : globalKeyTable()) {
            if (other.action != editedAction() && globalKeyOf(settings().values().shortcuts, other.action) == keys)
                holder = other.action;
        }
    } else {
        holder = m_actions.keyMap().holder(keys);
    }
    if (!holder.isEmpty() && holder != editedAction()) {
        m_editor->showProblem(sentences({tr("%1 is used by “%2”.", "a key, an action").arg(keyText(keys), nameOf(holder)),
                                         afterSwapWords(slot, keys, holder)}),
                              KeyEditor::Offer::Swap);
        return;
    }
    takeOver(slot, keys);
}

// What the other action has afterwards: the key from here, else what it has besides.
QString ShortcutsPage::afterSwapWords(int slot, const QKeySequence &keys, const QString &holder) const
{
    const QKeySequence before = editedKeys().value(slot);
    if (!before.isEmpty())
        return tr("If you use it here, that action gets %1.", "a key").arg(keyText(before));
    KeyList left = isGlobal() ? KeyList() : m_actions.keyMap().of(holder);
    left.removeAll(keys);
    return left.isEmpty() ? tr("If you use it here, that action has no key.")
                          : tr("If you use it here, that action keeps %1.", "a key").arg(keyText(left.first()));
}

void ShortcutsPage::takeOver(int slot, const QKeySequence &keys)
{
    m_refused.reset();
    change([this, slot, &keys](const QJsonObject &chosen) {
        if (!isGlobal())
            return withSwap(m_actions.table(), chosen, editedAction(), slot, keys);
        QJsonObject result = chosen;
        const QKeySequence before = globalKeyOf(chosen, editedAction());
        for (const GlobalKeySpec &other : globalKeyTable()) {
            if (other.action != editedAction() && globalKeyOf(chosen, other.action) == keys)
                result = withGlobalKey(result, other.action, before);
        }
        return withGlobalKey(result, editedAction(), keys);
    });
}

void ShortcutsPage::change(const std::function<QJsonObject(const QJsonObject &)> &how)
{
    apply([&how](SettingsValues &values) { values.shortcuts = how(values.shortcuts); });
    fill();
    if (!m_edited.isEmpty())
        m_editor->showKeys(editedKeys());
}

void ShortcutsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search by action or key"));
    setSpokenName(m_search, tr("Search shortcuts"));
    setSpokenName(m_list, tr("Actions and their keys"));
    m_resetAll->setText(tr("Reset all keys"));
    m_resetAll->setToolTip(tr("Gives every action its default keys again"));
    m_howTo->setText(keptTogether(tr("Click an action, or press Enter on it, to give it another key.")));
    m_managed->setText(tr("The keys are set by your administrator and cannot be changed here."));
    m_nothing->setText(tr("No action and no key matches."));
    fill();
    if (!m_edited.isEmpty()) {
        showEdited();
        if (const auto refused = m_refused) // why, in the other language
            give(refused->slot, refused->keys);
    }
}

void ShortcutsPage::readSettings() { fill(); }

} // namespace linija
