#include "app/workstation/partloader.h"

#include <QCoreApplication>
#include <QFile>

namespace linija {

namespace {

// Beside the program in a build tree, in the library folder where it is installed.
QString libraryPath()
{
    const QString programs = QCoreApplication::applicationDirPath();
    const QString beside = programs + QStringLiteral("/linija-workplace.so");
    return QFile::exists(beside) ? beside : programs + QStringLiteral("/../" LINIJA_LIBDIR "/linija/linija-workplace.so");
}

} // namespace

PartLoader::PartLoader(QObject *parent) : QObject(parent), m_library(libraryPath())
{
    m_library.setLoadHints(QLibrary::PreventUnloadHint);
    m_thread = std::thread([this] {
        m_library.load();
        QMetaObject::invokeMethod(this, &PartLoader::finished, Qt::QueuedConnection);
    });
}

PartLoader::~PartLoader() { m_thread.join(); }

Result<std::unique_ptr<WorkplacePart>> PartLoader::make(const PartGivens &givens) const
{
    if (!m_library.isLoaded())
        return Error{ErrorCode::NotFound, m_library.errorString()};
    QLibrary library(m_library.fileName()); // resolve() is not const; Qt keeps one handle for a name
    const auto version = reinterpret_cast<const char *(*)()>(library.resolve(partVersionSymbol));
    const auto create = reinterpret_cast<WorkplacePart *(*)(const PartGivens &)>(library.resolve(partMakeSymbol));
    if (!version || !create)
        return Error{ErrorCode::NotFound, library.fileName() + QStringLiteral(": ") + library.errorString()};
    if (const QString theirs = QString::fromUtf8(version()); theirs != QStringLiteral(LINIJA_VERSION))
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("%1 is version %2, the program is %3").arg(library.fileName(), theirs, QStringLiteral(LINIJA_VERSION))};
    return std::unique_ptr<WorkplacePart>(create(givens));
}

} // namespace linija
