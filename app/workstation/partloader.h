// Loads the library linija-workplace on a thread of its own: it draws in some sixty libraries. GUI thread; destroying it
// waits for the loading to end. The library stays until the program ends.
#pragma once

#include "app/workstation/workplacepart.h"
#include "core/base/result.h"

#include <QLibrary>
#include <QObject>

#include <memory>
#include <optional>
#include <thread>

namespace linija {

class PartLoader : public QObject
{
    Q_OBJECT
public:
    explicit PartLoader(QObject *parent = nullptr); // begins at once
    ~PartLoader() override;

    // After finished(). NotFound: the library is missing or cannot be loaded; Unsupported: it is of another version.
    [[nodiscard]] Result<std::unique_ptr<WorkplacePart>> make(const PartGivens &givens) const;

Q_SIGNALS:
    void finished(); // in the GUI thread

private:
    QLibrary m_library;
    std::thread m_thread;
};

} // namespace linija
