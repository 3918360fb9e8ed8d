// Tells of calls and troubles through the desktop while the window is not in front: a ringing call with "Answer" and
// "Decline", gone again when it is taken or ends; a call that was missed; an error. Names stand there only where the
// privacy setting allows it: other people see the screen too. GUI thread; owned by the workplace.
#pragma once

#include "core/domain/call.h"
#include "core/domain/ids.h"
#include "ui/desktop/desktopnotifications.h"
#include "ui/shell/problems.h"
#include "ui/shell/workspaceservices.h"

#include <QObject>
#include <QSet>

namespace linija {

struct ActiveInteraction;
struct SettingsValues;

// What a notice of a ringing call says. Plain, for tests.
[[nodiscard]] DesktopNotice callNotice(const ActiveInteraction &active, const SettingsValues &settings);
[[nodiscard]] DesktopNotice missedNotice(const QString &callId, const QString &who);

class CallNotices : public QObject
{
    Q_OBJECT
public:
    CallNotices(const WorkspaceServices &services, DesktopNotifications &desktop, QWidget &window, QObject *parent);
    ~CallNotices() override;

    // The problems in the window now; errors that are new are told.
    void tellProblems(const QVector<Problem> &problems);

Q_SIGNALS:
    void windowWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool windowIsInFront() const;
    [[nodiscard]] bool wanted() const;
    void follow(InteractionId id);
    void callChanged(const Call &call);
    void chosen(const QString &key, const QString &action);
    void close(const QString &key);

    const WorkspaceServices m_services;
    DesktopNotifications &m_desktop;
    QWidget &m_window;
    QSet<QString> m_shown;           // keys of notices
    QHash<QString, QString> m_callers; // of calls that ring: what may be said about them
    QHash<QString, DesktopNotice> m_last; // not said again unchanged
    QSet<QString> m_toldProblems;
};

} // namespace linija
