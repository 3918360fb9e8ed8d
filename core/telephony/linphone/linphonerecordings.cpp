#include "core/telephony/linphone/linphonerecordings.h"

#include "core/base/logging.h"
#include "core/base/uuid7.h"
#include "core/telephony/callstatemachine.h"
#include "core/telephony/linphone/callstream.h"
#include "core/telephony/linphone/calltap.h"
#include "core/telephony/wavfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mediastreamer2/mediastream.h>
#include <mediastreamer2/msinterfaces.h>

namespace linija {

namespace lib = linphone;

namespace {

constexpr std::chrono::milliseconds followEvery(100);
constexpr std::chrono::milliseconds afterAnnouncement(150); // what is on its way to the customer's ear
constexpr std::chrono::seconds longestAnnouncement(60);
constexpr std::chrono::seconds patience(5);

_LinphoneCall *cCall(const std::shared_ptr<lib::Call> &call)
{
    return static_cast<_LinphoneCall *>(call->cPtr());
}

QString queueOf(const Call &call)
{
    return call.headers.value(QStringLiteral("x-queue"));
}

Error notNow(const char *why)
{
    return {ErrorCode::Conflict, QString::fromLatin1(why)};
}

} // namespace

LinphoneRecordings::LinphoneRecordings(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    connect(&m_follow, &QTimer::timeout, this, &LinphoneRecordings::followStreams);
}

LinphoneRecordings::~LinphoneRecordings()
{
    for (auto &[id, running] : m_running) {
        if (running.recording)
            CallTap::detach(*running.recording);
    }
}

void LinphoneRecordings::begin(std::shared_ptr<lib::Core> core, _MSFactory *factory, const QString &folder)
{
    m_core = std::move(core);
    m_folder = folder;
    m_canTap = factory && CallTap::install(*factory);
    if (!m_canTap)
        qCWarning(logPhone) << "the media library does not show the two sides of a call: nothing can be recorded";
}

Result<void> LinphoneRecordings::act(const std::shared_ptr<lib::Call> &call, const Call &told, RecordAct act)
{
    const auto found = m_running.find(told.id);
    const bool runs = found != m_running.end();
    switch (act) {
    case RecordAct::Start:
        if (m_setup.rule == RecordingRule::Never)
            return Error{ErrorCode::Forbidden, QStringLiteral("calls are not recorded here")};
        if (told.phase != CallPhase::Talking)
            return notNow("the call is not talking");
        return runs ? Result<void>() : start(call, told);
    case RecordAct::Pause:
        if (!runs || found->second.state == CallRecordingState::Announcing)
            return notNow("the call is not recorded");
        pause(found->second, true);
        return {};
    case RecordAct::Resume:
        if (!runs || found->second.state == CallRecordingState::Announcing)
            return notNow("the call is not recorded");
        pause(found->second, false);
        return {};
    case RecordAct::Stop:
        if (!runs)
            return {};
        if (recordsByItself(found->second.setup, queueOf(told)))
            return Error{ErrorCode::Forbidden, QStringLiteral("this call has to be recorded; it can be paused")};
        stop(told.id);
        return {};
    }
    return {};
}

void LinphoneRecordings::callChanged(const std::shared_ptr<lib::Call> &call, const Call &told)
{
    if (told.phase == CallPhase::Ended) {
        stop(told.id);
        m_done.erase(told.id);
        return;
    }
    auto found = m_running.find(told.id);
    if (found == m_running.end()) {
        if (told.phase == CallPhase::Talking && recordsByItself(m_setup, queueOf(told)) && m_done.count(told.id) == 0) {
            if (const auto started = start(call, told); !started)
                fail(told.id, started.error().detail);
        }
        return;
    }
    Running &running = found->second;
    const bool talked = running.told.phase == CallPhase::Talking;
    running.told = told;
    if (running.state == CallRecordingState::Announcing && talked && told.phase != CallPhase::Talking) {
        stopAnnouncing(running); // said again from its beginning when they talk again
    } else if (running.state == CallRecordingState::Announcing && !talked && told.phase == CallPhase::Talking) {
        if (const auto announced = announce(running); !announced)
            return fail(told.id, announced.error().detail);
    }
    if (running.recording) {
        running.recording->setSilence(RecordingSilence::Held, told.phase == CallPhase::OnHold);
        CallTap::attach(*cCall(running.call), *running.recording);
    }
}

Result<void> LinphoneRecordings::start(const std::shared_ptr<lib::Call> &call, const Call &told)
{
    if (m_setup.place == RecordingPlace::Here && (!m_canTap || m_folder.isEmpty()))
        return Error{ErrorCode::Unsupported, QStringLiteral("this phone cannot record")};
    m_done[told.id] = CallRecordingState::Recording;
    Running &running = m_running[told.id];
    running.call = call;
    running.told = told;
    running.setup = m_setup;
    const auto began = m_setup.announcement.isEmpty() ? open(running) : announce(running);
    if (!began)
        m_running.erase(told.id);
    return began;
}

Result<void> LinphoneRecordings::announce(Running &running)
{
    const QString &file = running.setup.announcement;
    const auto wav = readWav(file);
    if (!wav || wav->rate <= 0 || wav->samples.isEmpty())
        return Error{ErrorCode::Io, QStringLiteral("the announcement %1 cannot be played: %2").arg(file, wav ? QStringLiteral("no sound in it") : wav.error().detail)};
    running.announcementLength = std::chrono::milliseconds(wav->samples.size() * 1000 / wav->rate);
    if (running.announcementLength > longestAnnouncement)
        return Error{ErrorCode::TooLarge, QStringLiteral("the announcement %1 is over a minute").arg(file)};
    running.state = CallRecordingState::Announcing;
    running.announcing = std::make_unique<QTimer>();
    running.announcing->setSingleShot(true);
    connect(running.announcing.get(), &QTimer::timeout, this, [this, id = running.told.id] { announced(id); });
    running.announcing->start(patience); // for the streams of a call that was answered just now
    m_follow.start(followEvery);
    say(running);
    return playAnnouncement(running);
}

// Once sound flows. Without the customer's having heard it there must be no recording.
Result<void> LinphoneRecordings::playAnnouncement(Running &running)
{
    if (running.announcer || !audioStreamOf(*cCall(running.call)))
        return {};
    const QString &file = running.setup.announcement;
    running.announcer = running.call->getPlayer();
    const std::string path = QFile::encodeName(file).toStdString();
    if (!running.announcer || running.announcer->open(path) != 0 || running.announcer->start() != 0)
        return Error{ErrorCode::Io, QStringLiteral("the announcement %1 cannot be played to the customer").arg(file)};
    if (MSFilter *const player = audio_stream_get_local_player(audioStreamOf(*cCall(running.call)))) {
        QByteArray local = QFile::encodeName(file);
        ms_filter_call_method_noarg(player, MS_PLAYER_CLOSE);
        if (ms_filter_call_method(player, MS_PLAYER_OPEN, local.data()) == 0)
            ms_filter_call_method_noarg(player, MS_PLAYER_START);
    }
    running.announcing->start(running.announcementLength + afterAnnouncement);
    return {};
}

void LinphoneRecordings::announced(const QString &callId)
{
    const auto found = m_running.find(callId);
    if (found == m_running.end())
        return;
    const bool played = found->second.announcer != nullptr;
    stopAnnouncing(found->second);
    if (!played)
        return fail(callId, QStringLiteral("no sound flows, so the announcement could not be played"));
    if (const auto opened = open(found->second); !opened)
        fail(callId, opened.error().detail);
}

void LinphoneRecordings::stopAnnouncing(Running &running)
{
    if (running.announcing)
        running.announcing.release()->deleteLater(); // it may be the one that calls us
    if (running.announcer)
        running.announcer->close();
    running.announcer.reset();
}

Result<void> LinphoneRecordings::open(Running &running)
{
    if (running.setup.place == RecordingPlace::Here) {
        if (!QDir().mkpath(m_folder))
            return Error{ErrorCode::Io, QStringLiteral("cannot make the folder %1").arg(m_folder)};
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        RecordingAbout about;
        about.id = makeUuid7(m_clock);
        about.callId = running.told.id;
        about.queue = queueOf(running.told);
        about.startedAt = m_clock.now();
        const QString id = about.id.toString(QUuid::WithoutBraces);
        const QByteArray key = QByteArray::fromBase64(running.setup.publicKey.toLatin1());
        auto begun = CallRecording::begin(m_folder + QLatin1Char('/') + id + QStringLiteral(".lrec"), key, about,
                                          [this, id, callId = running.told.id](std::optional<Error> error) {
                                              QMetaObject::invokeMethod(this, [this, id, callId, error] { fileClosed(id, callId, error); }, Qt::QueuedConnection);
                                          });
        if (!begun)
            return begun.error();
        running.recordingId = id;
        running.recording = std::move(begun.value());
        running.recording->setSilence(RecordingSilence::Held, running.told.phase == CallPhase::OnHold);
        CallTap::attach(*cCall(running.call), *running.recording);
        m_follow.start(followEvery);
        qCInfo(logPhone) << "recording" << id << "of call" << running.told.id << "begins";
    } else {
        tellPbx(running, true);
    }
    running.state = CallRecordingState::Recording;
    say(running);
    return {};
}

void LinphoneRecordings::tellPbx(Running &running, bool on)
{
    if (running.setup.place == RecordingPlace::PbxByInfo) {
        const auto info = m_core->createInfoMessage();
        info->addHeader("Record", on ? "on" : "off");
        if (running.call->sendInfoMessage(info) != 0)
            qCWarning(logPhone) << "the PBX could not be told to" << (on ? "record" : "stop recording");
    } else if (running.setup.place == RecordingPlace::PbxByDigits) {
        const QString digits = on || running.setup.stopDigits.isEmpty() ? running.setup.startDigits : running.setup.stopDigits;
        running.call->sendDtmfs(digits.toUpper().toStdString());
    }
}

void LinphoneRecordings::pause(Running &running, bool paused)
{
    const CallRecordingState wanted = paused ? CallRecordingState::Paused : CallRecordingState::Recording;
    if (running.state == wanted)
        return;
    running.state = wanted;
    if (running.recording)
        running.recording->setSilence(RecordingSilence::Paused, paused);
    else
        tellPbx(running, !paused);
    say(running);
}

void LinphoneRecordings::stop(const QString &callId)
{
    const auto found = m_running.find(callId);
    if (found == m_running.end())
        return;
    Running &running = found->second;
    stopAnnouncing(running);
    if (running.recording) {
        CallTap::detach(*running.recording);
        running.recording->finish();
        m_closing[running.recordingId] = running.recording; // its thread must not be waited for here
    } else if (running.state == CallRecordingState::Recording && running.told.phase != CallPhase::Ended && isEstablished(running.told.phase)) {
        tellPbx(running, false);
    }
    running.state = CallRecordingState::None;
    say(running);
    m_running.erase(found);
    if (m_running.empty())
        m_follow.stop();
}

void LinphoneRecordings::fail(const QString &callId, const QString &why)
{
    qCWarning(logPhone).noquote() << "call" << callId << "is not recorded:" << why;
    stop(callId);
    m_done[callId] = CallRecordingState::Failed;
    QMetaObject::invokeMethod(this, [this, callId, why] { Q_EMIT changed(callId, CallRecordingState::Failed, {}, why); }, Qt::QueuedConnection);
}

void LinphoneRecordings::fileClosed(const QString &recordingId, const QString &callId, const std::optional<Error> &error)
{
    if (error) {
        qCWarning(logPhone).noquote() << "recording" << recordingId << "ended early:" << error->detail;
        fail(callId, error->detail); // where it still ran; what was written is good
    }
    m_closing.erase(recordingId);
}

void LinphoneRecordings::say(const Running &running, const QString &detail)
{
    QMetaObject::invokeMethod(this, [this, id = running.told.id, state = running.state, recording = running.recordingId, detail] {
        Q_EMIT changed(id, state, recording, detail);
    }, Qt::QueuedConnection);
}

// Streams also begin anew without a change of state: another device, another codec.
void LinphoneRecordings::followStreams()
{
    std::map<QString, QString> failed;
    for (auto &[id, running] : m_running) {
        if (running.recording) {
            CallTap::attach(*cCall(running.call), *running.recording);
        } else if (running.announcing) {
            if (const auto played = playAnnouncement(running); !played)
                failed[id] = played.error().detail;
        }
    }
    for (const auto &[id, why] : failed)
        fail(id, why);
}

} // namespace linija
