// Binds the global keys of the settings with the desktop and lets them do their actions. GUI thread; owned by the workplace.
#pragma once

#include "ui/actions/actions.h"
#include "ui/desktop/globalkeys.h"

#include <QObject>

namespace linija {

class Settings;

class GlobalKeyController : public QObject
{
    Q_OBJECT
public:
    GlobalKeyController(const Settings &settings, Actions &actions, GlobalKeys &keys, QObject *parent);

private:
    void bind();

    const Settings &m_settings;
    Actions &m_actions;
    GlobalKeys &m_keys;
    QVector<GlobalKey> m_bound;
};

} // namespace linija
