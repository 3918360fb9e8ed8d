#include "ui/shell/globalkeycontroller.h"

#include "core/settings/settings.h"
#include "ui/actions/globalkeytable.h"

namespace linija {

GlobalKeyController::GlobalKeyController(const Settings &settings, Actions &actions, GlobalKeys &keys, QObject *parent)
    : QObject(parent), m_settings(settings), m_actions(actions), m_keys(keys)
{
    connect(&keys, &GlobalKeys::pressed, &actions, &Actions::trigger);
    connect(&settings, &Settings::changed, this, &GlobalKeyController::bind);
    connect(&actions, &Actions::tableChanged, this, &GlobalKeyController::bind); // another language
    bind();
}

void GlobalKeyController::bind()
{
    QVector<GlobalKey> wanted;
    for (const GlobalKeySpec &spec : globalKeyTable()) {
        if (const ActionSpec *action = m_actions.spec(spec.action))
            wanted.append({spec.action, actionName(*action), globalKeyOf(m_settings.values().shortcuts, spec.action)});
    }
    if (wanted == m_bound)
        return;
    m_bound = wanted;
    m_keys.bind(wanted);
}

} // namespace linija
