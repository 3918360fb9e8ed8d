// One call, drawn from its CallCardView. Passive: it shows what it is given and says what was pressed.
// Buttons ignore presses in the first 300 ms after they appeared or moved, so that a card that comes up under the pointer is not
// answered or declined by a click that was meant for something else.
#pragma once

#include "core/base/clock.h"
#include "ui/softphone/callcardview.h"
#include "ui/softphone/transferbox.h"
#include "ui/widgets/card.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <functional>


namespace linija {

class AnswerBar;
class ConsultStrip;
class CustomerDirectory;
class ElidedLabel;
class FactLabel;
class FlowGrid;
class InlineBanner;
class KeyButton;
class Keypad;
class PartyList;
class StateChip;
class TimerLabel;
class WrapRow;

class CallCard : public Card
{
    Q_OBJECT
public:
    using KeyOf = std::function<QString(CallAction)>; // the key to show beside an action; empty for none

    // `directory`: where the transfer box looks; it outlives the card. Null: it has none (the gallery).
    CallCard(const Clock &clock, KeyOf keyOf, CustomerDirectory *directory = nullptr, QWidget *parent = nullptr);

    void setView(const CallCardView &view, std::chrono::seconds answerTarget, bool current);
    [[nodiscard]] const CallCardView &view() const { return m_view; }
    void refreshKeys(); // another card's change has changed which key means this one
    void toggleKeypad();
    void focusAnswer();
    void openTransfer(TransferUse use, const TransferBox::Given &given);
    void closeTransfer();
    [[nodiscard]] bool isChoosingTransfer() const;
    [[nodiscard]] QString nameOfTarget(const QString &target) const; // as the transfer box found it

Q_SIGNALS:
    void pressed(linija::CallAction action);
    void digitPressed(const QString &digit);
    void chosen(); // the card itself was clicked
    void transferChosen(linija::TransferWay way, const QString &target);
    void separateWanted(const QString &callId); // of a conference
    void removeWanted(const QString &callId);
    void noticeClosed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void refreshButtons();
    void refreshBeside();
    void refreshChip();
    [[nodiscard]] bool chipFits(const QString &text) const;
    void showTransferPressed();
    [[nodiscard]] StateRole stateNow() const;
    void placeState();
    void showKeypad(bool shown);

    const Clock &m_clock;
    KeyOf m_keyOf;
    QTimer m_holdTick; // while the chip counts
    CallCardView m_view;
    std::chrono::seconds m_answerTarget{20};
    bool m_current = false;
    QElapsedTimer m_buttonsMoved; // or appeared

    ElidedLabel *m_title = nullptr;
    TimerLabel *m_timer = nullptr;
    StateChip *m_chip = nullptr;
    FactLabel *m_subtitle = nullptr;
    FactLabel *m_guess = nullptr;
    WrapRow *m_chips = nullptr;
    TimerLabel *m_timerBelow = nullptr;
    StateChip *m_stateBelow = nullptr;
    StateChip *m_sound = nullptr;
    StateChip *m_encryption = nullptr;
    StateChip *m_recording = nullptr;
    StateChip *m_muted = nullptr;
    FlowGrid *m_buttons = nullptr;
    QHash<CallAction, KeyButton *> m_buttonOf;
    Keypad *m_keypad = nullptr;
    AnswerBar *m_answerBar = nullptr;
    QWidget *m_noticeGap = nullptr; // above it
    InlineBanner *m_notice = nullptr;
    ConsultStrip *m_consult = nullptr;
    PartyList *m_parties = nullptr;
    TransferBox *m_transfer = nullptr; // null without a directory
};

} // namespace linija
