#include "core/base/endsignals.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace linija {

namespace {

int writeEnd = -1; // all that a signal handler may touch

void onSignal(int number)
{
    const auto byte = static_cast<unsigned char>(number);
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1); // a full pipe already says enough
}

} // namespace

EndSignals::EndSignals(Hangup hangup, QObject *parent) : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_read = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_read, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char byte = 0;
        while (::read(m_read, &byte, 1) == 1)
            Q_EMIT endAsked(byte);
    });
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
    std::signal(SIGHUP, hangup == Hangup::Ends ? onSignal : SIG_IGN);
}

EndSignals::~EndSignals()
{
    if (m_read < 0)
        return;
    for (const int number : {SIGTERM, SIGINT, SIGHUP})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    ::close(m_read);
    ::close(writeEnd);
    writeEnd = -1;
}

} // namespace linija
