// Opens the local store on a thread of its own, so that the window need not wait for the disk to be painted.
// Made and used on the GUI thread; begins at once. Destroying it waits for the opening to end.
#pragma once

#include "core/base/result.h"
#include "core/storage/store.h"

#include <QObject>

#include <memory>
#include <optional>
#include <thread>

namespace linija {

class StoreOpening : public QObject
{
    Q_OBJECT
public:
    explicit StoreOpening(const QString &path, QObject *parent = nullptr);
    ~StoreOpening() override;

    // Once, after opened() was said.
    [[nodiscard]] Result<std::unique_ptr<Store>> take();

Q_SIGNALS:
    void opened(); // or failed to; in the GUI thread

private:
    std::optional<Result<std::unique_ptr<Store>>> m_result; // written by the thread before it ends
    std::thread m_thread;
};

} // namespace linija
