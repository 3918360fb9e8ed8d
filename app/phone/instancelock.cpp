#include "app/phone/instancelock.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace linija {

InstanceLock::~InstanceLock()
{
    if (m_file >= 0)
        ::close(m_file); // the file stays: removing it would let a third process lock a ghost
}

Result<void> InstanceLock::take(const QString &path)
{
    m_file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_file < 0)
        return Error{ErrorCode::Io, QStringLiteral("cannot make %1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno)))};
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0)
        return Error{ErrorCode::Busy, QStringLiteral("another phone holds %1").arg(path)};
    return {};
}

} // namespace linija
