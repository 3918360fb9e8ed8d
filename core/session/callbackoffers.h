// Whom to call back because a fault cut them off. An offer stays until it is used, is dismissed, or they are on the line again
// by themselves; it outlives the wrap-up of the contact. GUI thread.
#pragma once

#include "core/domain/call.h"
#include "core/domain/ids.h"
#include "core/session/activeinteraction.h"

#include <QObject>
#include <QVector>

namespace linija {

class InteractionService;
class SoftphonePort;
struct PhoneStatus;

struct CallBackOffer
{
    InteractionId interaction;
    QString name;   // of the customer where known, else the caller's display name; may be empty
    QString number; // E.164 where it is a number, else the SIP user part
    QString target; // what is dialled; empty: they did not say who they are, and nothing can be dialled
    Timestamp cutOffAt{};
    friend bool operator==(const CallBackOffer &, const CallBackOffer &) = default;
};

// What to dial; empty where the caller did not say who they are. Direct calls have no server that knows numbers: they go back
// to the address that they came from.
[[nodiscard]] QString callBackTarget(const ActiveInteraction &active, const PhoneStatus &phone);

// Whether a user part is no number of anybody: empty, or what stands for a withheld one.
[[nodiscard]] bool saysNobody(const QString &user);

class CallBackOffers : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype limit = 8; // as many as a phone has lines; the oldest goes

    CallBackOffers(InteractionService &interactions, SoftphonePort &phone, QObject *parent = nullptr);

    [[nodiscard]] const QVector<CallBackOffer> &offers() const { return m_offers; } // oldest first
    // Dials; a null id means the newest offer. False where there is none.
    bool use(InteractionId id = {});
    void dismiss(InteractionId id);

Q_SIGNALS:
    void changed();

private:
    void offer(InteractionId id);
    void follow(InteractionId id);
    void callChanged(const Call &call);

    InteractionService &m_interactions;
    SoftphonePort &m_phone;
    QVector<CallBackOffer> m_offers;
    std::optional<CallBackOffer> m_dialled; // until the phone shows a call of it, or refuses
};

} // namespace linija
