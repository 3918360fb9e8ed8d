// A window over the tests' desk that wears a look: translation, theme and settings are joined as in the program itself, in
// the same order, so that a change of the look at run time is what a user's change would be. GUI thread.
#pragma once

#include "app/workstation/translation.h"
#include "tests/fakes/pseudotranslator.h"
#include "tests/ui/windowdesk.h"
#include "ui/gallery/looks.h"
#include "ui/theme/theme.h"

#include <memory>

class QApplication;

namespace linija {

class DeskLook
{
public:
    DeskLook(QApplication &application, const Look &look);
    ~DeskLook();

    void wear(const Look &look); // at run time; the window has its size when this returns
    [[nodiscard]] test::WindowDesk &world() { return *m_world; }
    [[nodiscard]] MainWindow &window() { return *m_world->window; }

private:
    void speak(const Look &look);

    Settings m_looks; // what translation and theme follow
    Translation m_translation;
    Theme m_theme;
    test::PseudoTranslator m_longer;
    std::unique_ptr<test::WindowDesk> m_world;
};

} // namespace linija
