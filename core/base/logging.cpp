#include "core/base/logging.h"

#include "core/base/result.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <memory>
#include <mutex>

namespace linija {

Q_LOGGING_CATEGORY(logApp, "linija.app", QtInfoMsg)
Q_LOGGING_CATEGORY(logStorage, "linija.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logRest, "linija.rest", QtInfoMsg)
Q_LOGGING_CATEGORY(logSync, "linija.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(logPhone, "linija.phone", QtInfoMsg)
Q_LOGGING_CATEGORY(logGuide, "linija.guide", QtInfoMsg)
Q_LOGGING_CATEGORY(logKnowledge, "linija.knowledge", QtInfoMsg)
Q_LOGGING_CATEGORY(logSession, "linija.session", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "linija.ui", QtInfoMsg)
Q_LOGGING_CATEGORY(logBackend, "linija.backend", QtInfoMsg)

const char *errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid: return "invalid";
    case ErrorCode::NotFound: return "not-found";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Unauthorized: return "unauthorized";
    case ErrorCode::Forbidden: return "forbidden";
    case ErrorCode::Offline: return "offline";
    case ErrorCode::Timeout: return "timeout";
    case ErrorCode::TooLarge: return "too-large";
    case ErrorCode::Corrupt: return "corrupt";
    case ErrorCode::TooNew: return "too-new";
    case ErrorCode::Io: return "io";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::Unsupported: return "unsupported";
    case ErrorCode::Internal: return "internal";
    }
    return "internal";
}

namespace {

constexpr qint64 maxLogBytes = 8 * 1024 * 1024;

struct Sink
{
    std::mutex mutex;
    std::unique_ptr<QFile> file;

    void rotateIfFull()
    {
        if (!file || file->size() < maxLogBytes)
            return;
        const QString path = file->fileName();
        file->close();
        QFile::remove(path + QStringLiteral(".1"));
        QFile::rename(path, path + QStringLiteral(".1"));
        if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
            file.reset();
    }
};

Sink &sink()
{
    static Sink instance;
    return instance;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const char *const names[] = {"debug", "warning", "critical", "fatal", "info"};
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' + names[type]
        + ' ' + (context.category ? context.category : "default") + ": " + message.toUtf8().replace('\n', "\\n") + '\n';
    Sink &out = sink();
    const std::scoped_lock lock(out.mutex);
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
    if (out.file) {
        out.rotateIfFull();
        if (out.file) {
            out.file->write(line);
            out.file->flush();
        }
    }
}

} // namespace

void installLogging(const QString &filePath)
{
    if (!filePath.isEmpty()) {
        QDir().mkpath(QFileInfo(filePath).path());
        auto file = std::make_unique<QFile>(filePath);
        if (file->open(QIODevice::WriteOnly | QIODevice::Append))
            sink().file = std::move(file);
        else
            std::fprintf(stderr, "cannot write the log file %s: %s\n", qPrintable(filePath), qPrintable(file->errorString()));
    }
    qInstallMessageHandler(write);
}

} // namespace linija
