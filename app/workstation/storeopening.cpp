#include "app/workstation/storeopening.h"

#include <QThread>

namespace linija {

StoreOpening::StoreOpening(const QString &path, QObject *parent) : QObject(parent)
{
    m_thread = std::thread([this, path, home = thread()] {
        auto result = Store::open(path);
        if (result)
            (*result)->moveToThread(home);
        m_result.emplace(std::move(result));
        QMetaObject::invokeMethod(this, &StoreOpening::opened, Qt::QueuedConnection);
    });
}

StoreOpening::~StoreOpening() { m_thread.join(); }

Result<std::unique_ptr<Store>> StoreOpening::take()
{
    Q_ASSERT(m_result);
    return std::move(*m_result);
}

} // namespace linija
