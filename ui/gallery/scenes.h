// States of the whole window, reached as the agent would reach them: by calls, clicks and typed words on the tests' desk.
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>

namespace linija {

namespace test {
class WindowDesk;
}

// "idle", "alerting", "talking" …; each can be entered once, from a fresh desk whose window is shown.
[[nodiscard]] const QStringList &sceneNames();
// False where there is no such scene.
[[nodiscard]] bool enterScene(test::WindowDesk &world, const QString &name);
// What runs out by itself, such as a level, once more: before each picture.
void refreshScene(test::WindowDesk &world, const QString &name);
// Lets the event loop run.
void letRun(std::chrono::milliseconds time);

} // namespace linija
