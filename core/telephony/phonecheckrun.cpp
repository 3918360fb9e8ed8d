#include "core/telephony/phonecheckrun.h"

#include "core/base/logging.h"
#include "core/telephony/pbxprofile.h"

#include <utility>

namespace linija {

namespace {

constexpr std::chrono::milliseconds tickEvery(100);

} // namespace

PhoneCheck::PhoneCheck(SoftphonePort &phone, const Clock &clock, QObject *parent) : QObject(parent), m_phone(phone), m_clock(clock)
{
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_machine.tick(m_clock.monotonic());
        pass();
    });
    connect(&phone, &SoftphonePort::statusChanged, this, [this](const PhoneStatus &status) {
        m_machine.statusChanged(m_clock.monotonic(), status);
        pass();
    });
    connect(&phone, &SoftphonePort::callChanged, this, [this](const Call &call) {
        if (call.phase != CallPhase::Ended)
            m_machine.callUp(m_clock.monotonic());
        pass();
    });
    connect(&phone, &SoftphonePort::snapshotReceived, this, [this](const QVector<Call> &calls) {
        if (!calls.isEmpty())
            m_machine.callUp(m_clock.monotonic());
        pass();
    });
    connect(&phone, &SoftphonePort::levelsChanged, this, [this](const AudioLevels &levels) {
        if (!m_machine.isRunning())
            return;
        Q_EMIT levelsChanged(levels);
        m_machine.levels(m_clock.monotonic(), levels);
        pass();
    });
    connect(&phone, &SoftphonePort::echoCallChanged, this, [this](const EchoCall &echo) {
        m_machine.echoChanged(m_clock.monotonic(), echo);
        pass();
    });
    connect(&phone, &SoftphonePort::commandFailed, this, [this](const QString &method, const QString &, const Error &error) {
        m_machine.commandFailed(m_clock.monotonic(), method, error);
        pass();
    });
}

PhoneCheck::~PhoneCheck()
{
    disconnect(&m_phone, nullptr, this, nullptr);
    m_machine.stop(m_clock.monotonic());
    for (const PhoneCommand &command : m_machine.takeCommands())
        m_phone.perform(command);
}

bool PhoneCheck::isCallUp() const
{
    return !m_phone.calls().isEmpty();
}

void PhoneCheck::begin(const QString &input, const QString &output)
{
    if (m_machine.isRunning())
        return;
    m_machine.begin(m_clock.monotonic(), m_phone.status(), isCallUp(), {input, output, m_echoNumber ? m_echoNumber() : QString()});
    m_tick.start();
    pass();
}

void PhoneCheck::stop()
{
    m_machine.stop(m_clock.monotonic());
    pass();
}

void PhoneCheck::pass()
{
    // A command may be answered at once, and lead here again.
    for (QVector<PhoneCommand> commands = m_machine.takeCommands(); !commands.isEmpty(); commands = m_machine.takeCommands()) {
        for (const PhoneCommand &command : std::as_const(commands))
            m_phone.perform(command);
    }
    if (m_told == m_machine.report())
        return;
    m_told = m_machine.report();
    Q_EMIT changed();
    if (!isRunning()) {
        m_tick.stop();
        qCInfo(logPhone).noquote() << "check before work:" << checkVerdictName(m_told.verdict) << m_told.detail;
        Q_EMIT finished();
    }
}

QString echoNumberOf(const PbxProfile &profile, const QString &account, const QString &login)
{
    const PbxAction *const echo = profile.find(PbxVerb::EchoTest);
    if (!echo || (echo->way != PbxWay::Call && echo->way != PbxWay::Code))
        return {};
    PbxWords words = wordsOfAccount(account);
    words.login = login;
    const auto action = filled(*echo, words);
    return action ? action->target : QString();
}

} // namespace linija
