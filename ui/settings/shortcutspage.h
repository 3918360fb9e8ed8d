// The page of shortcuts: every action with its keys, found by name or key; a new key is given by pressing it. A key that
// another action has is told by its name, with the choice to take it over; keys that are needed elsewhere are refused with
// the reason. Above them the keys for the time when another program is in front. GUI thread.
#pragma once

#include "ui/actions/actions.h"
#include "ui/settings/settingspage.h"

#include <optional>

class QLabel;
class QPushButton;

namespace linija {

class GlobalKeys;
class KeyEditor;
class ResultList;
class SearchField;

// Why a key cannot be given, in words. Empty for KeyRefusal::None.
enum class KeyRefusal;
[[nodiscard]] QString refusalWords(KeyRefusal refusal);

class ShortcutsPage : public SettingsPage
{
    Q_OBJECT
public:
    // `globalKeys`: what the desktop offers; none while it is not known yet.
    ShortcutsPage(Settings &settings, const Actions &actions, GlobalKeys *globalKeys, QWidget *parent = nullptr);

    [[nodiscard]] QVector<SettingsEntry> entries() const override;
    QRect showWithin(const SettingsEntry &entry) override; // the action's row
    void setGlobalKeys(GlobalKeys &globalKeys);            // once the desktop is known

protected:
    void retranslate() override;
    void readSettings() override;

private:
    void fill();
    void open(const QString &row);
    void showEdited();
    void closeEditor();
    void fitList();
    void give(int slot, const QKeySequence &keys);
    void takeOver(int slot, const QKeySequence &keys);
    [[nodiscard]] QString afterSwapWords(int slot, const QKeySequence &keys, const QString &holder) const;
    void change(const std::function<QJsonObject(const QJsonObject &)> &how);
    [[nodiscard]] bool isGlobal() const;
    [[nodiscard]] QString editedAction() const; // without "global:"
    [[nodiscard]] KeyList editedKeys() const;
    [[nodiscard]] QString globalDetail(const QString &action) const;
    [[nodiscard]] QString nameOf(const QString &action) const;

    const Actions &m_actions;
    GlobalKeys *m_globalKeys;
    SearchField *m_search = nullptr;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_howTo = nullptr;
    QLabel *m_managed = nullptr;
    QLabel *m_globalNote = nullptr;
    QLabel *m_nothing = nullptr;
    QWidget *m_card = nullptr;
    ResultList *m_list = nullptr;
    KeyEditor *m_editor = nullptr;
    QString m_edited; // the row's key: "answer" or "global:answer"

    struct Refused
    {
        int slot = 0;
        QKeySequence keys;
    };
    std::optional<Refused> m_refused; // pressed last and not taken yet; its reason stands in the editor
};

} // namespace linija
