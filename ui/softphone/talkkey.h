// The talk key: while it is held the agent is heard, or not heard, as the setting says. A key that is held and not pressed, so
// it is watched here and is no QAction; when the window loses the keyboard it counts as let go. GUI thread.
#pragma once

#include "core/settings/settingsvalues.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QSet>

class QKeyEvent;

namespace linija {

class SoftphonePort;
struct Call;

class TalkKey : public QObject
{
    Q_OBJECT
public:
    // Watches the keys of the whole application. The phone must outlive it.
    explicit TalkKey(SoftphonePort &phone, QObject *parent = nullptr);

    void setUse(PushToTalk use);
    void setKeys(const QList<QKeySequence> &keys);
    [[nodiscard]] bool isHeld() const { return m_key != 0; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hold(int key); // 0: let go
    void callChanged(const Call &call);
    [[nodiscard]] bool isOurs(const QKeyEvent &event) const;

    SoftphonePort &m_phone;
    PushToTalk m_use = PushToTalk::Off;
    QList<QKeySequence> m_keys;
    int m_key = 0; // that is held
    QSet<QString> m_begun; // calls that were muted to begin with
};

} // namespace linija
