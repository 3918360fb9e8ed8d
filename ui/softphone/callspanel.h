// The left column: the desk's calls as cards, and the box to call somebody. Follows InteractionService; gives commands to
// the phone. Owns no calls. GUI thread.
#pragma once

#include "core/domain/ids.h"
#include "core/session/queuepresence.h"
#include "ui/softphone/callcardview.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace linija {

class AgentSession;
enum class TransferUse;
class CallCard;
class CallCommands;
class Clock;
class CustomerDirectory;
class DialBox;
class ElidedLabel;
class EmptyState;
class HoldReminder;
class InteractionService;
class LiveQuality;
class ParkedCalls;
class ParkedList;
class Settings;
class SoftphonePort;

class CallsPanel : public QWidget
{
    Q_OBJECT
public:
    CallsPanel(InteractionService &interactions, SoftphonePort &phone, CustomerDirectory &directory, AgentSession &agent,
               const Settings &settings, const Clock &clock, QWidget *parent = nullptr);

    // Which key stands beside an action; the shell's action table knows.
    void setKeys(std::function<QString(CallAction)> keyOf, const QKeySequence &dialKey);
    // For the actions of the window: on the contact that they mean (see target()). False where there is none.
    bool perform(CallAction action);
    // Says where the PBX parks a call that is sent there; an empty answer: it cannot, or every place is taken.
    void setParking(std::function<QString()> target);
    // Who waits at the PBX, and where the next call is parked. Once; outlives the panel's events.
    void setParked(ParkedCalls &parked);
    void setQueueStanding(const QueueStanding &standing); // what the telephone server says of the agent
    void setPickUpKey(const QString &key); // as text
    void focusDial();
    void redial(); // the number that was called last
    // The number stands ready in the field and the focus is on its "Call" button; nothing is dialled.
    void offerNumber(const QString &target);
    // Turns to the contact `by` cards further down (up: negative); from none to the first or last.
    void step(int by);

Q_SIGNALS:
    void wrapUpWanted();
    void callsChanged(); // an action may have become possible or impossible

public:
    // The contact that an action means: for Answer the first that alerts, else the current one where it allows it, else
    // the first that does.
    [[nodiscard]] InteractionId target(CallAction action) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshOne(InteractionId id);
    void refreshKeys();
    [[nodiscard]] bool keyMeans(InteractionId id, CallAction action) const;
    void showCard(CallCard &card, InteractionId id); // and says what is new about it
    void arrange();
    void placeParked();
    void refreshHead();
    void refreshIdle();
    void act(InteractionId id, CallAction action);
    [[nodiscard]] CallCard *makeCard(InteractionId id);
    void openTransfer(CallCard &card, InteractionId id, TransferUse use);
    void readHoldTimes();
    [[nodiscard]] CallCardView viewOf(InteractionId id) const;
    [[nodiscard]] bool otherCallUp(InteractionId id) const;

    InteractionService &m_interactions;
    SoftphonePort &m_phone;
    AgentSession &m_agent;
    const Settings &m_settings;
    const Clock &m_clock;
    LiveQuality *m_quality;
    CustomerDirectory &m_directory;
    HoldReminder *m_holds;
    CallCommands *m_commands;
    std::function<QString(CallAction)> m_keyOf;

    QLabel *m_head = nullptr;
    QLabel *m_count = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_cardColumn = nullptr;
    EmptyState *m_idle = nullptr;
    ParkedList *m_parked = nullptr; // once there is a PBX that parks
    QString m_pickUpKey;
    QueueStanding m_queue;
    DialBox *m_dial = nullptr;
    QHash<InteractionId, CallCard *> m_cardOf;
    QVector<InteractionId> m_order;
};

} // namespace linija
