// The customers whom this agent has parked: at which place of the PBX each waits, since when, and how to have them back. A call is
// parked at the first place that is free by what the PBX says (RFC 4235) and that is not ours already. It leaves the list when
// somebody picks it up or it ends (the place is idle again), when it comes back by itself, or when the agent dismisses it.
// Where the profile lets the PBX choose the place nobody here knows it: then the list stays empty. GUI thread.
#pragma once

#include "core/domain/call.h"
#include "core/domain/ids.h"
#include "core/telephony/pbxprofile.h"
#include "core/telephony/pbxservices.h"

#include <QObject>
#include <QTimer>
#include <QVector>

namespace linija {

class AgentSession;
class InteractionService;
class QueuePresence;
class SoftphonePort;

struct ParkedCall
{
    QString place;             // "701"
    InteractionId interaction; // may be wrapped up by now
    QString name;              // of the customer where known, else the caller's display name; may be empty
    QString number;            // E.164 where it is a number, else the SIP user part; may be empty
    Timestamp since{};
    friend bool operator==(const ParkedCall &, const ParkedCall &) = default;
};

enum class ParkingEnd { PickedUp, CameBack, Gone, Dismissed }; // by us; by itself; by somebody else or hung up; by the agent's word

class ParkedCalls : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    ParkedCalls(InteractionService &interactions, QueuePresence &pbx, SoftphonePort &phone, AgentSession &agent, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QVector<ParkedCall> calls() const; // oldest first
    // What to dial to park the next call; empty: the PBX cannot, or every place is taken.
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool canPickUp() const;
    // Dials the place; empty: the one that was parked last. False where nobody waits there or the profile does not say how.
    bool pickUp(const QString &place = {});
    void dismiss(const QString &place);

Q_SIGNALS:
    void changed();
    void left(const linija::ParkedCall &call, linija::ParkingEnd how);

private:
    struct Waiting
    {
        ParkedCall shown;
        QString callId;  // of the call that was parked
        QString caller;  // its user part and name, as the PBX will say them again
        QString display;
        bool seen = false; // the PBX has said that somebody is there
    };

    void callChanged(const Call &call);
    void parked(const Call &call);
    void placeChanged(const QString &place, ExtensionUse use);
    void nameAnew(InteractionId id);
    void readLeft();
    void add(Waiting waiting);
    void remove(const QString &place, ParkingEnd how);
    [[nodiscard]] QString dialled(PbxVerb verb, const QString &place) const;
    [[nodiscard]] QString placeOf(const QString &target) const; // that parking was asked with
    [[nodiscard]] bool isOurs(const QString &place) const;

    InteractionService &m_interactions;
    QueuePresence &m_pbx;
    SoftphonePort &m_phone;
    AgentSession &m_agent;
    const Clock &m_clock;
    QVector<Waiting> m_waiting;
    QTimer m_returns; // a place is left a moment before the call that comes back rings
};

} // namespace linija
