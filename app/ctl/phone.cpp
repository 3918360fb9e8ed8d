#include "app/ctl/command.h"
#include "app/ctl/phoneaccount.h"
#include "app/ctl/phoneprofile.h"
#include "app/ctl/phonerecording.h"
#include "app/ctl/phonesound.h"
#include "app/ctl/phonerows.h"
#include "app/ctl/phonevisit.h"

#include "core/telephony/phoneprotocol.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace linija::ctl {

namespace {

using namespace std::chrono_literals;

constexpr auto connectLimit = 4s;
constexpr auto commandLimit = 6s;
constexpr auto soundCheckLimit = 20s;
constexpr auto sameAccountAfter = 300ms;
constexpr auto registerLimit = 35s; // the library gives up after 32

// One visit to the phone: connects, does the one thing, leaves.
class Visit : public QObject
{
public:
    Visit(Context &context, Done done)
        : m_out(context.out), m_done(std::move(done)), m_link(phoneVisit(context.paths))
    {
        connect(&m_limit, &QTimer::timeout, this, [this] {
            if (m_connected) {
                finish(m_whenLate);
            } else {
                m_out.error(Error{ErrorCode::Offline, QStringLiteral("no phone answers; start linija or linija-phone: ") + m_link.status().linkDetail, true});
                finish(LacksEnvironment);
            }
        });
        connect(&m_link, &SoftphonePort::snapshotReceived, this, [this] {
            m_connected = true;
            if (m_whenConnected) {
                const auto once = std::exchange(m_whenConnected, nullptr);
                once();
            }
        });
        connect(&m_link, &SoftphonePort::statusChanged, this, [this](const PhoneStatus &status) {
            if (status.link == PhoneLinkState::Incompatible) {
                m_out.error(Error{ErrorCode::Unsupported, status.linkDetail});
                finish(LacksEnvironment);
            }
        });
        connect(&m_link, &SoftphonePort::commandFailed, this, [this](const QString &, const QString &, const Error &error) {
            m_out.error(error);
            finish(NotFine);
        });
        m_limit.setSingleShot(true);
    }

    void whenConnected(std::function<void()> action)
    {
        m_whenConnected = std::move(action);
        m_limit.start(connectLimit);
        m_link.start();
    }

    void status()
    {
        m_out.row(statusRow(m_link.status()), statusLine(m_link.status()));
        for (const Call &call : m_link.calls())
            m_out.row(callRow(call), callLine(call));
        finish(Fine);
    }

    void dial(const QString &target)
    {
        // Fine once the phone has made a call of it; a bad target comes back as commandFailed.
        connect(&m_link, &SoftphonePort::callChanged, this, [this](const Call &call) {
            if (call.direction != CallDirection::Outgoing)
                return;
            m_out.row(callRow(call), callLine(call));
            finish(call.end == CallEnd::None || call.end == CallEnd::Normal ? Fine : NotFine);
        });
        limit(commandLimit, NotFine);
        m_link.dial(target);
    }

    void answer(const QString &wanted)
    {
        act(wanted, QStringLiteral("answer"), [](const Call &call) { return call.phase == CallPhase::Alerting; },
            [](const Call &call) { return call.answeredAt.has_value(); },
            [this](const QString &id) { m_link.answer(id); });
    }

    void hangUp(const QString &wanted)
    {
        act(wanted, QStringLiteral("hang up"), [](const Call &call) { return call.phase != CallPhase::Ended; },
            [](const Call &call) { return call.phase == CallPhase::Ended; },
            [this](const QString &id) { m_link.hangUp(id); });
    }

    void watch(std::optional<std::chrono::seconds> forSeconds)
    {
        m_out.row(statusRow(m_link.status()), statusLine(m_link.status()));
        for (const Call &call : m_link.calls())
            m_out.row(callRow(call), callLine(call));
        connect(&m_link, &SoftphonePort::callChanged, this, [this](const Call &call) { m_out.row(callRow(call), callLine(call)); });
        connect(&m_link, &SoftphonePort::statusChanged, this, [this](const PhoneStatus &status) {
            m_out.row(statusRow(status), statusLine(status));
            if (status.link == PhoneLinkState::Lost)
                m_out.message(QStringLiteral("the phone has gone; waiting for it"));
        });
        m_limit.stop();
        if (forSeconds)
            limit(*forSeconds, Fine);
    }

    void levels(std::optional<std::chrono::seconds> forSeconds)
    {
        connect(&m_link, &SoftphonePort::levelsChanged, this, [this](const AudioLevels &now) {
            m_out.row(levelsRow(now), levelsLine(now));
        });
        m_limit.stop();
        if (forSeconds)
            limit(*forSeconds, Fine);
        m_link.perform(phonecommand::WatchLevels{true});
    }

    void soundCheck()
    {
        connect(&m_link, &SoftphonePort::soundCheckChanged, this, [this](const SoundCheck &now) {
            m_out.row(soundCheckRow(now), soundCheckLine(now));
            if (now.phase == SoundCheckPhase::Done || now.phase == SoundCheckPhase::Failed || now.phase == SoundCheckPhase::Idle)
                finish(now.phase == SoundCheckPhase::Done ? Fine : NotFine);
        });
        limit(soundCheckLimit, NotFine);
        m_link.perform(phonecommand::StartSoundCheck{});
    }

    // Fine once the phone has taken it.
    void command(const PhoneCommand &command)
    {
        connect(&m_link, &PhoneLinkClient::commandDone, this, [this, wanted = methodOf(command)](const QString &method) {
            if (method == wanted)
                finish(Fine);
        });
        limit(commandLimit, NotFine);
        m_link.perform(command);
    }

    // Fine once the server has taken the account, or at once where there is none to register.
    void account(const AccountSetup &setup)
    {
        connect(&m_link, &PhoneLinkClient::commandDone, this, [this, setup](const QString &command) {
            if (command == methodName<phonecommand::SetAccount>())
                accountTaken(setup.uri.isEmpty());
        });
        limit(registerLimit, NotFine);
        m_link.perform(phonecommand::SetAccount{setup});
    }

private:
    void accountTaken(bool none)
    {
        const auto look = [this, none](const PhoneStatus &status) {
            // A reason that only waiting can mend may be over in a moment; the limit ends the waiting.
            const bool over = status.registration == RegistrationState::Registered || status.registration == RegistrationState::Failed
                || (none && status.registration == RegistrationState::None);
            if (!over)
                return;
            m_out.row(statusRow(status), statusLine(status));
            if (status.registration == RegistrationState::Failed)
                m_out.message(QStringLiteral("linijactl: not registered: ") + registrationSentence(status));
            finish(status.registration == RegistrationState::Failed ? NotFine : Fine);
        };
        connect(&m_link, &SoftphonePort::statusChanged, this, look);
        // What is known yet is of the account before; where this is the same one, nothing more is told.
        QTimer::singleShot(sameAccountAfter, this, [this, look] { look(m_link.status()); });
    }

    void act(const QString &wanted, const QString &what, const std::function<bool(const Call &)> &fits,
             std::function<bool(const Call &)> reached, const std::function<void(const QString &)> &command)
    {
        const QVector<Call> calls = m_link.calls();
        const auto call = std::find_if(calls.begin(), calls.end(), [&](const Call &one) {
            return wanted.isEmpty() ? fits(one) : one.id == wanted;
        });
        if (call == calls.end()) {
            m_out.error(Error{ErrorCode::NotFound, QStringLiteral("no call to %1").arg(what)});
            return finish(NotFine);
        }
        connect(&m_link, &SoftphonePort::callChanged, this, [this, id = call->id, reached = std::move(reached)](const Call &now) {
            if (now.id != id || (!reached(now) && now.phase != CallPhase::Ended))
                return;
            m_out.row(callRow(now), callLine(now));
            finish(reached(now) ? Fine : NotFine);
        });
        limit(commandLimit, NotFine);
        command(call->id);
    }

    void limit(std::chrono::milliseconds time, int code)
    {
        m_whenLate = code;
        m_limit.start(time);
    }

    void finish(int code)
    {
        if (const Done done = std::exchange(m_done, nullptr))
            done(code);
        deleteLater();
    }

    Output m_out;
    Done m_done;
    PhoneLinkClient m_link;
    QTimer m_limit;
    std::function<void()> m_whenConnected;
    bool m_connected = false;
    int m_whenLate = NotFine;
};

} // namespace

void runPhone(Context &context, Done done)
{
    if (context.arguments.value(0) == QStringLiteral("profile"))
        return runPhoneProfile(context, std::move(done));
    const bool recording = isPhoneRecording(context.arguments.value(0));
    if (recording || isPhoneSound(context.arguments.value(0))) {
        const auto asked = recording ? phoneRecordingCommand(context.arguments) : phoneSoundCommand(context.arguments);
        if (!asked)
            return done(wrongUse(context, "phone", asked.error().detail));
        auto *visit = new Visit(context, std::move(done)); // deletes itself when it is through
        return visit->whenConnected([visit, command = asked.value()] { visit->command(command); });
    }
    QStringList arguments = context.arguments;
    const auto seconds = takeOption(arguments, QStringLiteral("--seconds"));
    const auto account = takeAccountOptions(arguments);
    if (!account)
        return done(wrongUse(context, "phone", account.error().detail));
    AccountSetup setup = account.value();
    const QString action = arguments.value(0);
    const QString argument = arguments.value(1);
    const bool needsArgument = action == QStringLiteral("dial") || action == QStringLiteral("account");
    const bool wrongCount = arguments.size() > 2 || (needsArgument && argument.isEmpty());
    static const QStringList actions{QStringLiteral("status"), QStringLiteral("dial"),   QStringLiteral("answer"),      QStringLiteral("hangup"),
                                     QStringLiteral("watch"),  QStringLiteral("levels"), QStringLiteral("sound-check"), QStringLiteral("account")};
    if (wrongCount || !actions.contains(action))
        return done(wrongUse(context, "phone", QStringLiteral("say what to do with the phone")));
    if (action == QStringLiteral("account") && argument != QStringLiteral("none"))
        setup.uri = argument;
    const auto length = seconds ? std::optional(std::chrono::seconds(std::clamp(seconds->toInt(), 1, 86'400))) : std::nullopt;

    auto *visit = new Visit(context, std::move(done)); // deletes itself when it is through
    visit->whenConnected([visit, action, argument, length, setup] {
        if (action == QStringLiteral("status"))
            visit->status();
        else if (action == QStringLiteral("dial"))
            visit->dial(argument);
        else if (action == QStringLiteral("answer"))
            visit->answer(argument);
        else if (action == QStringLiteral("hangup"))
            visit->hangUp(argument);
        else if (action == QStringLiteral("levels"))
            visit->levels(length);
        else if (action == QStringLiteral("sound-check"))
            visit->soundCheck();
        else if (action == QStringLiteral("account"))
            visit->account(setup);
        else
            visit->watch(length);
    });
}

} // namespace linija::ctl
