// Messages by the desktop's own service, for the time when the window is not in front. A port: what is behind it may be a
// real service, nothing at all, or a recorder in a test. GUI thread; calls return at once.
#pragma once

#include <QObject>
#include <QString>
#include <QVector>

namespace linija {

enum class NoticeUrgency { Low, Normal, Critical }; // critical: stays until it is closed

struct NoticeAction
{
    QString key;  // "answer"; comes back in actionChosen()
    QString text; // translated
    friend bool operator==(const NoticeAction &, const NoticeAction &) = default;
};

struct DesktopNotice
{
    QString key; // ours; showing it again replaces it
    QString title;
    QString text;
    QVector<NoticeAction> actions;
    NoticeUrgency urgency = NoticeUrgency::Normal;
    QString category; // "call.incoming", of the desktop notifications specification
    friend bool operator==(const DesktopNotice &, const DesktopNotice &) = default;
};

class DesktopNotifications : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void show(const DesktopNotice &notice) = 0;
    virtual void close(const QString &key) = 0; // nothing where it is not there

Q_SIGNALS:
    void actionChosen(const QString &key, const QString &action); // "default": the message itself was pressed
};

} // namespace linija
