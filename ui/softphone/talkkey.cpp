#include "ui/softphone/talkkey.h"

#include "core/telephony/softphoneport.h"

#include <QApplication>
#include <QKeyEvent>

namespace linija {

TalkKey::TalkKey(SoftphonePort &phone, QObject *parent) : QObject(parent), m_phone(phone)
{
    connect(&phone, &SoftphonePort::callChanged, this, &TalkKey::callChanged);
    qApp->installEventFilter(this);
}

void TalkKey::setUse(PushToTalk use)
{
    if (use == m_use)
        return;
    m_key = 0;
    m_use = use;
    m_begun.clear();
    const QVector<Call> calls = m_phone.calls();
    for (const Call &call : calls)
        callChanged(call);
}

void TalkKey::setKeys(const QList<QKeySequence> &keys) { m_keys = keys; }

bool TalkKey::isOurs(const QKeyEvent &event) const
{
    const QKeySequence pressed(event.keyCombination());
    return m_use != PushToTalk::Off && m_keys.contains(pressed);
}

void TalkKey::hold(int key)
{
    const bool before = isHeld();
    m_key = key;
    if (before == isHeld())
        return;
    const bool muted = m_use == PushToTalk::Talk ? !isHeld() : isHeld();
    const QVector<Call> calls = m_phone.calls();
    for (const Call &call : calls) {
        if (call.phase == CallPhase::Talking && call.muted != muted)
            m_phone.setMuted(call.id, muted);
    }
}

// Where one is heard only while the key is held, a call begins muted.
void TalkKey::callChanged(const Call &call)
{
    if (call.phase == CallPhase::Ended) {
        m_begun.remove(call.id);
        return;
    }
    if (m_use != PushToTalk::Talk || call.phase != CallPhase::Talking || m_begun.contains(call.id))
        return;
    m_begun.insert(call.id);
    if (!isHeld() && !call.muted)
        m_phone.setMuted(call.id, true);
}

bool TalkKey::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // so that nothing else takes it
        if (isOurs(static_cast<QKeyEvent &>(*event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        auto &press = static_cast<QKeyEvent &>(*event);
        if (!isOurs(press))
            break;
        if (!press.isAutoRepeat())
            hold(press.key());
        return true;
    }
    case QEvent::KeyRelease: {
        auto &release = static_cast<QKeyEvent &>(*event);
        if (!isHeld() || release.key() != m_key)
            break;
        if (!release.isAutoRepeat())
            hold(0);
        return true;
    }
    case QEvent::ApplicationDeactivate: hold(0); break;
    default: break; // Qt's enumeration, not ours
    }
    return QObject::eventFilter(watched, event);
}

} // namespace linija
