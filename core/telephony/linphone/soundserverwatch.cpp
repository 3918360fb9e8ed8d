#include "core/telephony/linphone/soundserverwatch.h"

#include "core/base/logging.h"
#include "core/base/untrustedtext.h"

#include <pulse/context.h>
#include <pulse/introspect.h>
#include <pulse/subscribe.h>
#include <pulse/thread-mainloop.h>

namespace linija {

namespace {

constexpr std::chrono::milliseconds settleFor(200); // one plug is several devices
constexpr std::chrono::seconds tryAgainAfter(2);
// The telephony library has a connection of its own, and a question that it puts to a server that is just dying is never
// answered: it would wait for ever. So it is asked again only when it has surely seen the end too.
constexpr std::chrono::milliseconds tellLossAfter(1000);

} // namespace

// What the library's thread touches. Everything that matters goes over to the watch's thread as an event.
struct SoundServerWatch::Link
{
    explicit Link(SoundServerWatch &owner) : watch(owner), loop(pa_threaded_mainloop_new()) {}

    ~Link()
    {
        if (loop)
            pa_threaded_mainloop_stop(loop); // no callback runs after this
        if (context) {
            pa_context_set_state_callback(context, nullptr, nullptr); // our own goodbye is no loss
            pa_context_disconnect(context);
            pa_context_unref(context);
        }
        if (loop)
            pa_threaded_mainloop_free(loop);
    }

    [[nodiscard]] bool open()
    {
        if (!loop)
            return false;
        context = pa_context_new(pa_threaded_mainloop_get_api(loop), "linija-phone");
        if (!context)
            return false;
        pa_context_set_state_callback(context, &Link::onState, this);
        pa_context_set_subscribe_callback(context, &Link::onEvent, this);
        return pa_context_connect(context, nullptr, PA_CONTEXT_NOAUTOSPAWN, nullptr) >= 0 && pa_threaded_mainloop_start(loop) == 0;
    }

    template <class Fn>
    void post(Fn fn)
    {
        QMetaObject::invokeMethod(&watch, std::move(fn), Qt::QueuedConnection);
    }

    static void onState(pa_context *context, void *self)
    {
        auto *link = static_cast<Link *>(self);
        const pa_context_state_t state = pa_context_get_state(context);
        if (state == PA_CONTEXT_READY) {
            const auto mask = static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SERVER);
            drop(pa_context_subscribe(context, mask, nullptr, nullptr));
            link->post([watch = &link->watch] { watch->onReady(); });
            link->askDefaults();
        } else if (!PA_CONTEXT_IS_GOOD(state)) {
            link->post([watch = &link->watch] { watch->onLost(); });
        }
    }

    static void onEvent(pa_context *, pa_subscription_event_type_t type, uint32_t, void *self)
    {
        auto *link = static_cast<Link *>(self);
        const bool server = (type & PA_SUBSCRIPTION_EVENT_FACILITY_MASK) == PA_SUBSCRIPTION_EVENT_SERVER;
        const bool change = (type & PA_SUBSCRIPTION_EVENT_TYPE_MASK) == PA_SUBSCRIPTION_EVENT_CHANGE;
        if (server)
            link->askDefaults();
        else if (!change) // a volume that moves is no news here
            link->post([watch = &link->watch] { watch->m_settle.start(); });
    }

    void askDefaults() { drop(pa_context_get_server_info(context, &Link::onServer, this)); }

    static void onServer(pa_context *context, const pa_server_info *info, void *self)
    {
        auto *link = static_cast<Link *>(self);
        if (!info)
            return;
        link->found = {};
        if (info->default_sink_name)
            drop(pa_context_get_sink_info_by_name(context, info->default_sink_name, &Link::onSink, self));
        // Answers come in order, so this one ends the question; where there is no source it ends at once.
        drop(pa_context_get_source_info_by_name(context, info->default_source_name ? info->default_source_name : "", &Link::onSource, self));
    }

    static void onSink(pa_context *, const pa_sink_info *info, int, void *self)
    {
        if (info && info->description)
            static_cast<Link *>(self)->found.output = plainBoundedText(QString::fromUtf8(info->description));
    }

    static void onSource(pa_context *, const pa_source_info *info, int end, void *self)
    {
        auto *link = static_cast<Link *>(self);
        if (info && info->description)
            link->found.input = plainBoundedText(QString::fromUtf8(info->description));
        if (end != 0)
            link->post([watch = &link->watch, found = link->found] { watch->onDefaults(found); });
    }

    static void drop(pa_operation *operation)
    {
        if (operation)
            pa_operation_unref(operation);
    }

    SoundServerWatch &watch;
    pa_threaded_mainloop *loop;
    pa_context *context = nullptr;
    SoundDefaults found; // the library's thread only
};

SoundServerWatch::SoundServerWatch(QObject *parent) : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleFor);
    m_retry.setSingleShot(true);
    m_tellLoss.setSingleShot(true);
    m_tellLoss.setInterval(tellLossAfter);
    connect(&m_tellLoss, &QTimer::timeout, this, &SoundServerWatch::serverLost);
    connect(&m_settle, &QTimer::timeout, this, &SoundServerWatch::devicesChanged);
    connect(&m_retry, &QTimer::timeout, this, &SoundServerWatch::connectNow);
}

SoundServerWatch::~SoundServerWatch() = default;

void SoundServerWatch::start()
{
    connectNow();
}

void SoundServerWatch::connectNow()
{
    m_link = std::make_unique<Link>(*this);
    if (!m_link->open())
        onLost();
}

void SoundServerWatch::onReady()
{
    m_ready = true;
}

void SoundServerWatch::onLost()
{
    if (m_retry.isActive())
        return;
    const bool wasThere = std::exchange(m_ready, false);
    m_retry.start(tryAgainAfter);
    if (!wasThere)
        return;
    qCWarning(logPhone) << "the sound server is gone";
    m_defaults = {};
    m_settle.stop();
    m_tellLoss.start();
}

void SoundServerWatch::onDefaults(const SoundDefaults &defaults)
{
    if (!m_ready || defaults == m_defaults)
        return;
    m_defaults = defaults;
    m_settle.start();
}

} // namespace linija
