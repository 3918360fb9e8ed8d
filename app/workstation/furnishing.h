// What happens behind the painted window: the store opens, the parts are made and joined, the window is furnished with the
// workplace, and what went wrong on the way is said there. GUI thread; made by linijaMakeWorkplace().
#pragma once

#include "app/workstation/storeopening.h"
#include "app/workstation/workplacepart.h"
#include "app/workstation/workstation.h"
#include "ui/desktop/desktoppreferences.h"

#include <QObject>

#include <memory>

namespace linija {

class DesktopNotifications;
class GlobalKeys;

class Furnishing : public QObject, public WorkplacePart
{
    Q_OBJECT
public:
    explicit Furnishing(const PartGivens &givens);
    ~Furnishing() override;

private:
    void openStore();
    void furnish();
    void furnished();
    void attachDesktop();
    void tellTrouble(const Error &error);

    const PartGivens m_given;
    DesktopPreferences m_desktop;
    std::unique_ptr<DesktopNotifications> m_notifications;
    std::unique_ptr<GlobalKeys> m_globalKeys;
    std::unique_ptr<StoreOpening> m_opening;
    std::unique_ptr<Workstation> m_workstation;
};

} // namespace linija
