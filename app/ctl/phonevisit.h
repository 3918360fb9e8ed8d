// One visit to the phone of this user: it connects, never starts one, gives one order, prints what comes of it, and leaves.
// Deletes itself when it is through.
#pragma once

#include "app/ctl/command.h"
#include "app/ctl/phoneaction.h"

#include "core/telephony/phonelinkclient.h"

#include <QTimer>

namespace linija::ctl {

// How a command looks for the phone.
[[nodiscard]] PhoneLinkOptions phoneLinkOptions(const Paths &paths);

class PhoneVisit final : public QObject
{
public:
    PhoneVisit(Context &context, PhoneOrder order, Done done);

    void begin();

private:
    void listen();
    void give();
    void taken(const QString &method, const QString &callId, const QJsonObject &result);
    void look(const Call &call);
    void lookAtRegistration(const PhoneStatus &status);
    void printCalls() const;
    void printDevices() const;
    void late();
    void finish(int code);

    Output m_out;
    PhoneOrder m_order;
    Done m_done;
    PhoneLinkClient m_link;
    QTimer m_limit;
    QString m_method;  // of what was asked
    QString m_callId;  // whom it is about; of dialling the new call
    QString m_serviceId;
    bool m_connected = false;
    bool m_taken = false;
    bool m_withoutAccount = false; // what was asked for
};

} // namespace linija::ctl
