#include "app/ctl/command.h"
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

QString callLine(const Call &call)
{
    return QStringLiteral("%1  %2  %3  %4").arg(call.id, callPhaseName(call.phase).leftJustified(12), call.remoteUser, call.remoteDisplay);
}

QJsonObject callRow(const Call &call)
{
    QJsonObject row = toJson(call);
    row.insert(QStringLiteral("event"), QStringLiteral("call"));
    return row;
}

QJsonObject statusRow(const PhoneStatus &status)
{
    QJsonObject row = toJson(status);
    row.insert(QStringLiteral("event"), QStringLiteral("status"));
    return row;
}

QString statusLine(const PhoneStatus &status)
{
    return QStringLiteral("phone %1, %2, port %3, registration %4, sound device %5")
        .arg(status.version, status.account.isEmpty() ? QStringLiteral("direct calls") : status.account)
        .arg(status.port)
        .arg(registrationStateName(status.registration), status.hasSoundDevice ? QStringLiteral("yes") : QStringLiteral("none"));
}

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

private:
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
    QStringList arguments = context.arguments;
    const auto seconds = takeOption(arguments, QStringLiteral("--seconds"));
    const QString action = arguments.value(0);
    const QString argument = arguments.value(1);
    const bool wrongCount = arguments.size() > 2 || (action == QStringLiteral("dial") && argument.isEmpty());
    if (wrongCount || !QStringList{QStringLiteral("status"), QStringLiteral("dial"), QStringLiteral("answer"),
                                   QStringLiteral("hangup"), QStringLiteral("watch")}.contains(action))
        return done(wrongUse(context, "phone", QStringLiteral("say what to do with the phone")));

    auto *visit = new Visit(context, std::move(done)); // deletes itself when it is through
    visit->whenConnected([visit, action, argument, seconds] {
        if (action == QStringLiteral("status"))
            visit->status();
        else if (action == QStringLiteral("dial"))
            visit->dial(argument);
        else if (action == QStringLiteral("answer"))
            visit->answer(argument);
        else if (action == QStringLiteral("hangup"))
            visit->hangUp(argument);
        else
            visit->watch(seconds ? std::optional(std::chrono::seconds(std::clamp(seconds->toInt(), 1, 86'400))) : std::nullopt);
    });
}

} // namespace linija::ctl
