// What a pressed button of a call card asks of the phone, and the words for what the phone refused. Remembers by which names
// people were chosen. GUI thread.
#pragma once

#include "ui/softphone/callcardview.h"
#include "ui/softphone/transferbox.h"

#include <QObject>

#include <functional>

namespace linija {

class HoldReminder;
class SoftphonePort;
struct Error;

class CallCommands : public QObject
{
    Q_OBJECT
public:
    // All must outlive it.
    CallCommands(SoftphonePort &phone, HoldReminder &holds, QObject *parent = nullptr);

    // Says where the PBX parks a call that is sent there; an empty answer: it cannot.
    void setParking(std::function<QString()> target) { m_parking = std::move(target); }
    [[nodiscard]] QString parkTarget() const { return m_parking ? m_parking() : QString(); }

    // The phone's part of an action; nothing for those that are the window's (keypad, wrap-up, boxes).
    void perform(const CallCardView &view, CallAction action);
    void transfer(const CallCardView &view, TransferWay way, const QString &target, const QString &name);
    void digit(const CallCardView &view, const QString &digit);

    [[nodiscard]] const DialedNames &names() const { return m_names; }
    // The phone's calls that are in its conference.
    [[nodiscard]] QVector<Call> together() const;
    // What the phone refused of this call last; empty: nothing.
    [[nodiscard]] QString refusal(const QString &callId) const { return m_refusals.value(callId); }
    void forgetRefusal(const QString &callId);
    // Whether a refused command of this name is told on its card.
    [[nodiscard]] static bool tells(const QString &method);

Q_SIGNALS:
    void changed(const QString &callId); // a refusal came or went

private:
    void refused(const QString &method, const QString &callId, const Error &error);

    SoftphonePort &m_phone;
    HoldReminder &m_holds;
    std::function<QString()> m_parking;
    DialedNames m_names;
    QHash<QString, QString> m_refusals;
};

} // namespace linija
