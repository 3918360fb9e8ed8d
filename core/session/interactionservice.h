// The contacts of this desk, from the alert to the confirmed outcome: joins the phone's calls with customers, drafts and
// the local store. GUI thread; the store works on its own threads.
//
// Promises: what is typed is on disk within a second; finish() answers ok only after interaction, outbox rows and the
// removal of the draft were committed in one transaction; after a crash the running call is joined with its interaction
// again by the call id, and an interaction whose call ended meanwhile comes back in after-call work.
#pragma once

#include "core/base/result.h"
#include "core/domain/phonenumber.h"
#include "core/session/activeinteraction.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace linija {

class AgentSession;
class Catalog;
class Clock;
class CustomerDirectory;
class SoftphonePort;
class Store;

// The agent's own day, for the status bar. Formulas: docs/architecture.md, "Measures".
struct AgentDay
{
    int contacts = 0;
    std::optional<std::chrono::seconds> averageHandlingTime; // (talk + hold + after-call work) / handled
    std::optional<double> firstContactResolution;            // resolved at first contact / first contacts, 0 to 1
};

struct DeskIdentity
{
    QString agentLogin;
    QString agentName;
    QString homeRegion;  // ISO 3166-1 alpha-2, for reading national numbers
    QString language;    // the agent's language, for queue names
};

class InteractionService : public QObject
{
    Q_OBJECT
public:
    InteractionService(SoftphonePort &phone, Store &store, CustomerDirectory &directory, Catalog &catalog,
                       AgentSession &agent, const Clock &clock, DeskIdentity identity, QObject *parent = nullptr);
    ~InteractionService() override;

    // Reads what a crash left behind, then joins it with the phone's calls. Call once.
    void start();

    [[nodiscard]] QVector<ActiveInteraction> active() const; // in the order of their beginning
    [[nodiscard]] std::optional<ActiveInteraction> find(InteractionId id) const;
    [[nodiscard]] InteractionId current() const { return m_current; } // the one that the middle of the window shows
    void setCurrent(InteractionId id); // never a call to the mailbox: there is no customer to show

    void chooseCustomer(InteractionId id, const Customer &customer);
    // A new customer with this name and the caller's number; written with its outbox row before the future is ok.
    [[nodiscard]] QFuture<Result<Customer>> createCustomer(InteractionId id, const QString &name);
    void setNote(InteractionId id, const QString &note);
    void setDisposition(InteractionId id, const QString &key);
    void setResolved(InteractionId id, bool resolved, bool firstContact);
    void setGuide(InteractionId id, const QJsonObject &guide); // FlowRun::toJson()
    void articleOpened(InteractionId id, ArticleId article);
    // Calls somebody back whose call a fault cut off; the new call goes on with the same contact while its after-call work
    // is not done. False where there is nothing to call back, or no number.
    bool callBack(InteractionId id);
    // The contact's customer was parked; the record says at which place.
    void notePlace(InteractionId id, const QString &place);
    // Dials `target`, where the PBX keeps a parked customer. The new call goes on with the contact while its after-call work is
    // not done; else it is a contact of its own, with whom the parked call was with.
    void pickUp(InteractionId id, const QString &target, const QString &number, const QString &display);
    // Calls the agent's own voicemail: a call that everything can be done with, and that leaves nothing behind.
    void callMailbox(const QString &target);
    // Ends after-call work. Refused (Invalid) while the call is up, or without a disposition where the queue demands one.
    [[nodiscard]] QFuture<Result<void>> finish(InteractionId id);

    [[nodiscard]] QFuture<Result<AgentDay>> today();
    [[nodiscard]] QString agentLogin() const; // of who works here now
    void setLanguage(const QString &language);
    // Who works here, from the next contact on; contacts that are up keep whom they began with.
    void setAgent(const QString &login, const QString &name);

Q_SIGNALS:
    void recovered(); // start() has read what the last window left behind; from now on calls are taken
    void started(linija::InteractionId id);
    void interactionChanged(linija::InteractionId id); // any field; re-read by find()
    void customerChanged(linija::InteractionId id);    // another customer is (or may be) on the line
    void finished(linija::InteractionId id);           // it is in the store; gone from active()
    void currentChanged(linija::InteractionId id);     // null: nothing to show
    void cutOff(linija::InteractionId id);             // a fault ended its call; again when calling back did not reach them
    void storeFailed(const linija::Error &error);      // a draft or an outcome could not be written; it is kept and tried again

private:
    struct State;
    std::unique_ptr<State> d;
    InteractionId m_current;
};

} // namespace linija
