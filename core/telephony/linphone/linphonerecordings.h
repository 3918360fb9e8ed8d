// The recordings of the phone's calls: which call is recorded and when, by the phone itself or by the PBX that is told to.
// The phone's one thread; the writing itself is on threads of its own (core/recording).
//
//   none ──start, or the rule──▶ announcing ──heard by both──▶ recording ◀──pause, resume──▶ paused
//     ▲                             │ no announcement: at once      │ stop, or the call's end
//     └─────────────────────────────┴───────────────────────────────┘      what goes wrong ──▶ failed
#pragma once

#include "core/base/clock.h"
#include "core/recording/callrecording.h"
#include "core/telephony/phonecommand.h"

#include <linphone++/linphone.hh>

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

struct _MSFactory;

namespace linija {

class LinphoneRecordings : public QObject
{
    Q_OBJECT
public:
    explicit LinphoneRecordings(const Clock &clock, QObject *parent = nullptr);
    ~LinphoneRecordings() override; // closes the files, waits for that

    // Before the first call. `folder` is made where it is missing; empty: this phone records nothing itself.
    void begin(std::shared_ptr<linphone::Core> core, _MSFactory *factory, const QString &folder);
    void setUp(const RecordingSetup &setup) { m_setup = setup; }

    // Conflict: not answered, or nothing to pause; Forbidden: the rule says otherwise; Unsupported: not by this phone; Io.
    [[nodiscard]] Result<void> act(const std::shared_ptr<linphone::Call> &call, const Call &told, RecordAct act);
    // After every change of a call that may matter: begins by rule, follows its streams, its holds and its end.
    void callChanged(const std::shared_ptr<linphone::Call> &call, const Call &told);
    [[nodiscard]] bool isClosing() const { return !m_closing.empty() || !m_running.empty(); } // files that are not finished

Q_SIGNALS:
    // From the event loop. `recordingId` empty where the PBX records.
    void changed(const QString &callId, linija::CallRecordingState state, const QString &recordingId, const QString &detail);

private:
    struct Running
    {
        std::shared_ptr<linphone::Call> call;
        Call told;
        CallRecordingState state = CallRecordingState::None;
        QString recordingId;
        std::shared_ptr<CallRecording> recording; // nothing while announcing, and where the PBX records
        RecordingSetup setup; // as it was when this began
        std::shared_ptr<linphone::Player> announcer;
        std::unique_ptr<QTimer> announcing;
        std::chrono::milliseconds announcementLength{0};
    };

    [[nodiscard]] Result<void> start(const std::shared_ptr<linphone::Call> &call, const Call &told);
    [[nodiscard]] Result<void> announce(Running &running);
    [[nodiscard]] Result<void> playAnnouncement(Running &running);
    void announced(const QString &callId);
    void stopAnnouncing(Running &running);
    [[nodiscard]] Result<void> open(Running &running);
    void tellPbx(Running &running, bool on);
    void pause(Running &running, bool paused);
    void stop(const QString &callId);
    void fail(const QString &callId, const QString &why);
    void fileClosed(const QString &recordingId, const QString &callId, const std::optional<Error> &error);
    void say(const Running &running, const QString &detail = {});
    void followStreams();

    const Clock &m_clock;
    std::shared_ptr<linphone::Core> m_core;
    bool m_canTap = false;
    QString m_folder;
    RecordingSetup m_setup;
    std::map<QString, Running> m_running;                       // by call
    std::map<QString, std::shared_ptr<CallRecording>> m_closing; // by recording: until its writer has ended
    std::map<QString, CallRecordingState> m_done;                // calls that have had theirs: no rule begins it again
    QTimer m_follow;
};

} // namespace linija
