#include "app/workstation/recordingdesk.h"

#include "core/base/logging.h"
#include "core/settings/settings.h"
#include "core/sync/backendlink.h"
#include "core/telephony/softphoneport.h"

namespace linija {

namespace {

RecordingRule ruleOf(CallRecordingRule rule)
{
    switch (rule) {
    case CallRecordingRule::Never: return RecordingRule::Never;
    case CallRecordingRule::OnDemand: return RecordingRule::OnDemand;
    case CallRecordingRule::Always: return RecordingRule::Always;
    case CallRecordingRule::Queues: return RecordingRule::Queues;
    }
    return RecordingRule::Never;
}

RecordingPlace placeOf(CallRecordingPlace place)
{
    switch (place) {
    case CallRecordingPlace::Here: return RecordingPlace::Here;
    case CallRecordingPlace::PbxByInfo: return RecordingPlace::PbxByInfo;
    case CallRecordingPlace::PbxByDigits: return RecordingPlace::PbxByDigits;
    }
    return RecordingPlace::Here;
}

} // namespace

RecordingSetup recordingSetupFromSettings(const SettingsValues &v, const QByteArray &publicKey)
{
    RecordingSetup setup;
    setup.rule = ruleOf(v.recordingRule);
    setup.queues = v.recordingQueues;
    setup.place = placeOf(v.recordingPlace);
    setup.startDigits = v.recordingStartDigits;
    setup.stopDigits = v.recordingStopDigits;
    setup.announcement = v.recordingAnnouncement;
    setup.publicKey = QString::fromLatin1(publicKey.toBase64());
    const bool keyMissing = setup.place == RecordingPlace::Here && publicKey.isEmpty();
    const bool codeMissing = setup.place == RecordingPlace::PbxByDigits && setup.startDigits.isEmpty();
    if (keyMissing || codeMissing)
        setup.rule = RecordingRule::Never;
    if (codeMissing)
        setup.place = RecordingPlace::Here;
    return setup;
}

RecordingDesk::RecordingDesk(const Settings &settings, SecretStore &secrets, SoftphonePort &phone, Store &store, BackendLink &backend,
                             const Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent), m_settings(settings), m_phone(phone), m_keyring(secrets),
      m_archive({store, m_keyring, clock, folder, [&settings] { return settings.values().agentLogin; }})
{
    connect(&m_keyring, &RecordingKeyring::ready, this, &RecordingDesk::tellPhone);
    connect(&m_keyring, &RecordingKeyring::failed, this, [this](const Error &error) {
        qCWarning(logApp).noquote() << "no key for recordings:" << error.detail;
        if (recordsHere())
            Q_EMIT keyFailed(error);
    });
    connect(&m_settings, &Settings::changed, this, [this] {
        setTerms();
        tellPhone();
        if (recordsHere())
            m_keyring.load();
    });
    connect(&m_phone, &SoftphonePort::callChanged, this, [this](const Call &call) {
        if (call.phase == CallPhase::Ended || call.recording == CallRecordingState::None)
            m_archive.lookNow();
    });
    connect(&backend, &BackendLink::addressChanged, &m_archive, &RecordingArchive::connectTo);
}

bool RecordingDesk::recordsHere() const
{
    return m_settings.values().recordingRule != CallRecordingRule::Never && m_settings.values().recordingPlace == CallRecordingPlace::Here;
}

void RecordingDesk::start()
{
    tellPhone();
    setTerms();
    m_archive.start(); // asks for the key
}

void RecordingDesk::tellPhone()
{
    m_phone.perform(phonecommand::SetUpRecording{recordingSetupFromSettings(m_settings.values(), m_keyring.keys() ? m_keyring.keys()->publicKey : QByteArray())});
}

void RecordingDesk::setTerms()
{
    const SettingsValues &v = m_settings.values();
    m_archive.setRetention({std::chrono::days(v.recordingDays), qint64{v.recordingRoomMb} * 1024 * 1024});
}

} // namespace linija
