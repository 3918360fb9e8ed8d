#include "core/telephony/linphone/soundbench.h"

#include "core/base/logging.h"
#include "core/telephony/linphone/soundgraph.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace linija {

namespace {

constexpr std::chrono::milliseconds tickEvery(60); // under 20 times a second
constexpr std::chrono::milliseconds lastBuffers(300); // from the end of the file to the end of what is heard
constexpr std::chrono::milliseconds playLimit(2000);  // past the recording's length: the loudspeaker takes nothing

} // namespace

SoundBench::SoundBench(QObject *parent) : QObject(parent)
{
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &SoundBench::tick);
}

SoundBench::~SoundBench()
{
    m_graph.reset();
    if (isChecking())
        QFile::remove(recordingPath());
}

void SoundBench::begin(SoundBenchPorts ports)
{
    m_ports = std::move(ports);
    // The file holds somebody's voice, and the library makes it as it likes: the folder is what keeps others out.
    QDir().mkpath(m_ports.folder);
    QFile::setPermissions(m_ports.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::remove(recordingPath());
}

QString SoundBench::recordingPath() const
{
    return m_ports.folder + QStringLiteral("/recording.wav");
}

bool SoundBench::callIsUp() const
{
    return m_ports.callLevels && m_ports.callLevels().has_value();
}

bool SoundBench::isChecking() const
{
    return m_check.phase == SoundCheckPhase::Recording || m_check.phase == SoundCheckPhase::Playing;
}

void SoundBench::watchLevels(bool watch)
{
    if (watch == m_watched)
        return;
    m_watched = watch;
    listenIfWatched();
}

void SoundBench::listenIfWatched()
{
    if (isChecking())
        return; // the check has the devices
    m_graph.reset();
    if (!m_watched) {
        m_tick.stop();
        return;
    }
    m_tick.start();
    if (callIsUp())
        return;
    if (_MSSndCard *const input = m_ports.input()) {
        auto graph = SoundGraph::listening(*m_ports.factory(), *input);
        if (graph)
            m_graph = graph.value();
        else
            qCWarning(logPhone) << "no levels:" << graph.error().detail;
    }
}

void SoundBench::tick()
{
    if (isChecking()) {
        const std::chrono::milliseconds inPhase(m_phaseTime.elapsed());
        m_check.elapsed = std::min(inPhase, m_check.total);
        const bool recording = m_check.phase == SoundCheckPhase::Recording;
        const double level = m_graph->levelDb();
        if (m_watched)
            Q_EMIT levelsChanged(recording ? AudioLevels{level, AudioLevels::silence} : AudioLevels{AudioLevels::silence, level});
        if (recording) {
            m_check.peakDb = std::max(m_check.peakDb, level);
            if (inPhase >= recordFor)
                return play();
        } else if (m_graph->reachedEnd()) {
            if (inPhase >= m_check.total + lastBuffers)
                return endCheck(SoundCheckPhase::Done);
        } else if (inPhase > m_check.total + playLimit) {
            return endCheck(SoundCheckPhase::Failed, QStringLiteral("the loudspeaker takes no sound"));
        }
        return tellCheck();
    }
    if (m_watched)
        Q_EMIT levelsChanged(m_ports.callLevels().value_or(AudioLevels{m_graph ? m_graph->levelDb() : AudioLevels::silence, AudioLevels::silence}));
}

Result<void> SoundBench::startCheck()
{
    if (callIsUp())
        return Error{ErrorCode::Busy, QStringLiteral("a call is up"), true};
    if (isChecking())
        return Error{ErrorCode::Busy, QStringLiteral("a sound check runs already"), true};
    _MSSndCard *const input = m_ports.input();
    if (!input)
        return Error{ErrorCode::NotFound, QStringLiteral("there is no microphone")};
    if (!m_ports.output())
        return Error{ErrorCode::NotFound, QStringLiteral("there is no loudspeaker")};
    m_graph.reset();
    QFile::remove(recordingPath()); // the library would append to it
    auto graph = SoundGraph::recording(*m_ports.factory(), *input, recordingPath());
    if (!graph) {
        listenIfWatched();
        return graph.error();
    }
    m_graph = graph.value();
    m_check = {};
    m_check.phase = SoundCheckPhase::Recording;
    m_check.total = recordFor;
    m_phaseTime.start();
    m_tick.start();
    tellCheck();
    return {};
}

void SoundBench::play()
{
    m_graph.reset(); // the file is whole now
    _MSSndCard *const output = m_ports.output();
    if (!output)
        return endCheck(SoundCheckPhase::Failed, QStringLiteral("the loudspeaker is gone"));
    auto graph = SoundGraph::playing(*m_ports.factory(), *output, recordingPath());
    if (!graph)
        return endCheck(SoundCheckPhase::Failed, graph.error().detail);
    m_graph = graph.value();
    m_check.phase = SoundCheckPhase::Playing;
    m_check.elapsed = {};
    m_phaseTime.start();
    tellCheck();
}

void SoundBench::tellCheck()
{
    // Never told from inside a command: the answer to the command goes first.
    QMetaObject::invokeMethod(this, [this, check = m_check] { Q_EMIT soundCheckChanged(check); }, Qt::QueuedConnection);
}

void SoundBench::endCheck(SoundCheckPhase phase, const QString &detail)
{
    m_graph.reset();
    QFile::remove(recordingPath());
    m_check.phase = phase;
    m_check.detail = detail;
    if (phase == SoundCheckPhase::Done)
        m_check.elapsed = m_check.total;
    tellCheck();
    listenIfWatched();
}

void SoundBench::stopCheck()
{
    if (!isChecking())
        return;
    m_check = {};
    endCheck(SoundCheckPhase::Idle);
}

void SoundBench::callsChanged()
{
    if (isChecking() && callIsUp())
        endCheck(SoundCheckPhase::Failed, QStringLiteral("a call came"));
    else if (!isChecking() && m_watched && (m_graph != nullptr) == callIsUp())
        listenIfWatched();
}

void SoundBench::devicesChanged()
{
    if (!isChecking())
        return listenIfWatched();
    if (!m_ports.input() || !m_ports.output())
        endCheck(SoundCheckPhase::Failed, QStringLiteral("a sound device is gone"));
}

} // namespace linija
