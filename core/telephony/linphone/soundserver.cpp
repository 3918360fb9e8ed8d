#include "core/telephony/linphone/soundserver.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/linphone/soundserverlink.h"
#include "core/telephony/linphone/soundserverstream.h"

#include <pulse/def.h>
#include <pulse/proplist.h>
#include <pulse/rtclock.h>
#include <pulse/subscribe.h>
#include <pulse/version.h>

#include <algorithm>
#include <cmath>

#include <unistd.h>

namespace linija {

namespace {

constexpr std::chrono::milliseconds settleFor(150); // one plug is several devices
constexpr std::chrono::milliseconds tryAgainAfter(500);
constexpr qsizetype maxDevices = 64;

void drop(pa_operation *operation)
{
    if (operation)
        pa_operation_unref(operation);
}

QString textOf(const char *text)
{
    return text ? plainBoundedText(QString::fromUtf8(text)) : QString();
}

ListeningBy byWords(const QString &words)
{
    const auto has = [&](const char *word) { return words.contains(QLatin1String(word), Qt::CaseInsensitive); };
    if (has("headset") || has("headphone") || has("handset") || has("earphone"))
        return ListeningBy::Headset;
    if (has("speaker") || has("hdmi") || has("displayport") || has("monitor"))
        return ListeningBy::Loudspeakers;
    return ListeningBy::Unknown;
}

// The plug that is in use says most (a laptop's own sound is one device for speakers and headphones), then what the maker
// says of the device, then its name.
ListeningBy listeningBy(const pa_sink_info &sink)
{
    if (sink.active_port) {
        switch (static_cast<pa_device_port_type_t>(sink.active_port->type)) {
        case PA_DEVICE_PORT_TYPE_HEADPHONES:
        case PA_DEVICE_PORT_TYPE_HEADSET:
        case PA_DEVICE_PORT_TYPE_HANDSET:
        case PA_DEVICE_PORT_TYPE_EARPIECE:
        case PA_DEVICE_PORT_TYPE_PHONE: return ListeningBy::Headset;
        case PA_DEVICE_PORT_TYPE_SPEAKER:
        case PA_DEVICE_PORT_TYPE_HDMI:
        case PA_DEVICE_PORT_TYPE_TV:
        case PA_DEVICE_PORT_TYPE_HANDSFREE:
        case PA_DEVICE_PORT_TYPE_CAR:
        case PA_DEVICE_PORT_TYPE_HIFI:
        case PA_DEVICE_PORT_TYPE_PORTABLE: return ListeningBy::Loudspeakers;
        case PA_DEVICE_PORT_TYPE_UNKNOWN:
        case PA_DEVICE_PORT_TYPE_AUX:
        case PA_DEVICE_PORT_TYPE_LINE:
        case PA_DEVICE_PORT_TYPE_MIC:
        case PA_DEVICE_PORT_TYPE_SPDIF:
        case PA_DEVICE_PORT_TYPE_RADIO:
        case PA_DEVICE_PORT_TYPE_USB:
        case PA_DEVICE_PORT_TYPE_BLUETOOTH:
        case PA_DEVICE_PORT_TYPE_NETWORK:
        case PA_DEVICE_PORT_TYPE_ANALOG:
        case PA_DEVICE_PORT_TYPE_VIDEO: break;
        }
        if (const ListeningBy byPort = byWords(textOf(sink.active_port->name)); byPort != ListeningBy::Unknown)
            return byPort;
    }
    const char *const form = pa_proplist_gets(sink.proplist, PA_PROP_DEVICE_FORM_FACTOR);
    const QString factor = textOf(form);
    if (factor == QLatin1String("internal") || factor == QLatin1String("tv") || factor == QLatin1String("hands-free"))
        return ListeningBy::Loudspeakers;
    if (const ListeningBy byForm = byWords(factor); byForm != ListeningBy::Unknown)
        return byForm;
    return byWords(textOf(sink.description));
}

// Below: libpulse's thread, or ours with the lock.

void onSink(pa_context *, const pa_sink_info *info, int, void *self)
{
    auto &found = static_cast<ServerDevices *>(self)->all;
    if (info && found.size() < maxDevices)
        found.push_back({textOf(info->name), textOf(info->description), false, true, listeningBy(*info)});
}

void onServer(pa_context *, const pa_server_info *info, void *self)
{
    auto &found = *static_cast<ServerDevices *>(self);
    found = {};
    if (info) {
        found.defaultInput = textOf(info->default_source_name);
        found.defaultOutput = textOf(info->default_sink_name);
    }
}

} // namespace

SoundServer::Link::Link(SoundServer &owner) : server(&owner), loop(pa_threaded_mainloop_new())
{
    running = loop && pa_threaded_mainloop_start(loop) == 0;
}

SoundServer::Link::~Link()
{
    if (running)
        pa_threaded_mainloop_stop(loop); // no callback runs after this
    disconnect();
    if (loop)
        pa_threaded_mainloop_free(loop);
}

void SoundServer::Link::disconnect()
{
    ready = false;
    if (!context)
        return;
    for (SoundServerStream *const stream : streams)
        stream->drop();
    pa_context_set_state_callback(context, nullptr, nullptr); // our own goodbye is no loss
    pa_context_set_subscribe_callback(context, nullptr, nullptr);
    pa_context_disconnect(context);
    pa_context_unref(context);
    context = nullptr;
}

bool SoundServer::Link::connect()
{
    disconnect();
    ++connection;
    answered = false;
    context = pa_context_new(pa_threaded_mainloop_get_api(loop), "Linija");
    if (!context)
        return false;
    pa_context_set_state_callback(context, [](pa_context *, void *self) {
        auto *const link = static_cast<Link *>(self);
        const pa_context_state_t state = pa_context_get_state(link->context);
        if (state == PA_CONTEXT_READY) {
            link->ready = true;
            link->thread = ::gettid();
            const auto mask = static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SERVER
                                                                  | PA_SUBSCRIPTION_MASK_CARD);
            ::linija::drop(pa_context_subscribe(link->context, mask, nullptr, nullptr));
            link->ask();
        } else if (!PA_CONTEXT_IS_GOOD(state)) {
            link->ready = false;
            link->answered = true;
            pa_threaded_mainloop_signal(link->loop, 0);
            if (link->server)
                QMetaObject::invokeMethod(link->server, [to = link->server, which = link->connection] { to->onLost(which); }, Qt::QueuedConnection);
        }
    }, this);
    pa_context_set_subscribe_callback(context, [](pa_context *, pa_subscription_event_type_t, uint32_t, void *self) {
        auto *const link = static_cast<Link *>(self);
        // A volume that moves is an event too; the question then finds nothing new.
        if (link->server)
            QMetaObject::invokeMethod(link->server, [to = link->server] { to->m_settle.start(); }, Qt::QueuedConnection);
    }, this);
    return pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0;
}

void SoundServer::Link::ask()
{
    if (!ready)
        return;
    // Answers come in the order of the questions, so the last one ends the list.
    ::linija::drop(pa_context_get_server_info(context, &onServer, &found));
    ::linija::drop(pa_context_get_sink_info_list(context, &onSink, &found));
    ::linija::drop(pa_context_get_source_info_list(context, [](pa_context *, const pa_source_info *info, int end, void *self) {
        auto *const link = static_cast<Link *>(self);
        // What a loudspeaker plays is no microphone.
        if (info && info->monitor_of_sink == PA_INVALID_INDEX && link->found.all.size() < maxDevices)
            link->found.all.push_back({textOf(info->name), textOf(info->description), true, false, ListeningBy::Unknown});
        if (end != 0)
            link->tell();
    }, this));
}

void SoundServer::Link::tell()
{
    answered = true;
    pa_threaded_mainloop_signal(loop, 0);
    if (server)
        QMetaObject::invokeMethod(server, [to = server, which = connection, devices = found] { to->onDevices(which, devices); }, Qt::QueuedConnection);
}

void SoundServer::Link::tellThreads()
{
    thread_local bool told = false; // a media thread lives as long as its streams
    if (std::exchange(told, true) || !server)
        return;
    for (const qint64 id : {static_cast<qint64>(::gettid()), thread}) {
        if (id != 0)
            QMetaObject::invokeMethod(server, [to = server, id] { Q_EMIT to->soundThread(id); }, Qt::QueuedConnection);
    }
}

void SoundServer::Link::addStream(SoundServerStream &stream)
{
    streams.push_back(&stream);
    stream.follow();
}

void SoundServer::Link::removeStream(SoundServerStream &stream)
{
    streams.erase(std::remove(streams.begin(), streams.end(), &stream), streams.end());
    stream.drop();
}

SoundServer::SoundServer(QObject *parent) : QObject(parent), m_link(std::make_shared<Link>(*this))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleFor);
    m_retry.setSingleShot(true);
    m_retry.setInterval(tryAgainAfter);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        const Link::Lock lock(*m_link);
        m_link->ask();
    });
    connect(&m_retry, &QTimer::timeout, this, &SoundServer::connectNow);
}

SoundServer::~SoundServer()
{
    if (!m_link->running)
        return;
    const Link::Lock lock(*m_link);
    m_link->server = nullptr;
    m_link->disconnect();
}

void SoundServer::start(std::chrono::milliseconds limit)
{
    if (!m_link->running) {
        qCWarning(logPhone) << "libpulse has no thread to work on; sound servers are not looked for";
        return;
    }
    connectNow();
    quint64 connection = 0;
    ServerDevices devices;
    bool ready = false;
    {
        const Link::Lock lock(*m_link);
        if (!m_link->context)
            return;
        bool over = false;
        auto mark = std::pair(m_link->loop, &over);
        pa_time_event *const alarm = pa_context_rttime_new(m_link->context, pa_rtclock_now() + static_cast<pa_usec_t>(limit.count()) * 1000,
                                                           [](pa_mainloop_api *, pa_time_event *, const timeval *, void *to) {
            const auto *const both = static_cast<std::pair<pa_threaded_mainloop *, bool *> *>(to);
            *both->second = true;
            pa_threaded_mainloop_signal(both->first, 0);
        }, &mark);
        while (!m_link->answered && !over)
            pa_threaded_mainloop_wait(m_link->loop);
        if (alarm)
            pa_threaded_mainloop_get_api(m_link->loop)->time_free(alarm);
        ready = m_link->ready && m_link->answered;
        connection = m_link->connection;
        devices = m_link->found;
    }
    if (ready)
        onDevices(connection, devices); // the message with the same comes later and says nothing new
}

void SoundServer::connectNow()
{
    const Link::Lock lock(*m_link);
    if (!m_link->connect())
        m_retry.start();
}

void SoundServer::onDevices(quint64 connection, const ServerDevices &devices)
{
    {
        const Link::Lock lock(*m_link);
        if (connection != m_link->connection || !m_link->ready)
            return;
    }
    const bool wasReady = std::exchange(m_ready, true);
    if (!wasReady)
        qCInfo(logPhone) << "the sound server has" << devices.all.size() << "devices";
    if (wasReady && devices == m_devices) {
        // A device may have gone and come back in between, and taken a stream with it.
        const Link::Lock lock(*m_link);
        for (SoundServerStream *const stream : m_link->streams)
            stream->follow();
        return;
    }
    m_devices = devices;
    Q_EMIT devicesChanged();
}

void SoundServer::onLost(quint64 connection)
{
    {
        const Link::Lock lock(*m_link);
        if (connection != m_link->connection)
            return;
        m_link->disconnect();
    }
    m_retry.start();
    if (!std::exchange(m_ready, false))
        return;
    qCWarning(logPhone) << "the sound server is gone";
    m_devices = {};
    m_settle.stop();
    Q_EMIT lost();
}

void SoundServer::setRoute(SoundDirection direction, const QString &deviceId)
{
    if (!m_link->running)
        return;
    const Link::Lock lock(*m_link);
    m_link->routes[Link::indexOf(direction)] = deviceId.toStdString();
    for (SoundServerStream *const stream : m_link->streams) {
        if (stream->direction() == direction)
            stream->follow();
    }
}

void SoundServer::setGain(SoundDirection direction, int db)
{
    m_link->gains[Link::indexOf(direction)] = static_cast<float>(std::pow(10.0, std::clamp(db, -20, 20) / 20.0));
}

std::shared_ptr<SoundServerStream> SoundServer::open(SoundDirection direction, int rate, int channels)
{
    return std::make_shared<SoundServerStream>(m_link, direction, rate, channels);
}

} // namespace linija
