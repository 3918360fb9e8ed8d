#include "core/rest/curlhttpclient.h"

#include "core/base/logging.h"
#include "core/rest/curltransfer.h"

#include <QObject>

#include <map>
#include <thread>

namespace linija {

namespace {

constexpr int pollWithTransfersMs = 100; // how soon a cancelled future is noticed
constexpr int pollIdleMs = 60'000;       // curl_multi_wakeup ends it earlier

Error cancelled()
{
    return {ErrorCode::Cancelled, QStringLiteral("the network client was shut down"), false};
}

} // namespace

// The network thread. Everything but start(), enqueue() and wake() happens on it.
class CurlHttpClient::Network
{
public:
    Network()
    {
        static const CURLcode initialised = curl_global_init(CURL_GLOBAL_DEFAULT);
        if (initialised == CURLE_OK)
            m_multi = curl_multi_init();
        if (!m_multi) {
            qCCritical(logRest, "libcurl could not be initialised");
            return;
        }
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, 8L);
        curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, 32L);
        m_thread = std::thread([this] { run(); });
    }

    ~Network()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        wake();
        if (m_thread.joinable())
            m_thread.join();
        if (m_multi)
            curl_multi_cleanup(m_multi);
    }

    void enqueue(std::unique_ptr<CurlTransfer> transfer)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_multi && !m_stopping)
                m_incoming.push_back(std::move(transfer));
        }
        if (transfer)
            transfer->fail(cancelled());
        else
            wake();
    }

    void wake()
    {
        if (m_multi)
            curl_multi_wakeup(m_multi);
    }

private:
    void run()
    {
        for (;;) {
            std::vector<std::unique_ptr<CurlTransfer>> incoming;
            bool stopping = false;
            {
                const std::lock_guard lock(m_mutex);
                incoming.swap(m_incoming);
                stopping = m_stopping;
            }
            for (auto &transfer : incoming) {
                if (stopping)
                    transfer->fail(cancelled());
                else
                    start(std::move(transfer));
            }
            if (stopping)
                break;
            int running = 0;
            curl_multi_perform(m_multi, &running);
            collect();
            dropUnwanted();
            curl_multi_poll(m_multi, nullptr, 0, m_transfers.empty() ? pollIdleMs : pollWithTransfersMs, nullptr);
        }
        for (auto &[handle, transfer] : m_transfers) {
            transfer->quickExit();
            curl_multi_remove_handle(m_multi, handle);
            transfer->fail(cancelled());
        }
        m_transfers.clear();
    }

    void start(std::unique_ptr<CurlTransfer> transfer)
    {
        if (!transfer->wanted()) {
            transfer->fail(cancelled());
            return;
        }
        if (const Result<void> ready = transfer->prepare(); !ready) {
            transfer->fail(ready.error());
            return;
        }
        CURL *handle = transfer->handle();
        if (curl_multi_add_handle(m_multi, handle) != CURLM_OK) {
            transfer->fail({ErrorCode::Internal, QStringLiteral("curl_multi_add_handle failed"), true});
            return;
        }
        m_transfers.emplace(handle, std::move(transfer));
    }

    void collect()
    {
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            CURL *handle = message->easy_handle;
            const CURLcode code = message->data.result;
            const auto found = m_transfers.find(handle);
            if (found == m_transfers.end())
                continue;
            curl_multi_remove_handle(m_multi, handle);
            if (found->second->finished(code) == CurlTransfer::Next::Again
                && curl_multi_add_handle(m_multi, handle) == CURLM_OK) {
                continue;
            }
            m_transfers.erase(found);
        }
    }

    void dropUnwanted()
    {
        for (auto it = m_transfers.begin(); it != m_transfers.end();) {
            if (it->second->wanted()) {
                ++it;
                continue;
            }
            it->second->quickExit();
            curl_multi_remove_handle(m_multi, it->first);
            it->second->fail(cancelled());
            it = m_transfers.erase(it);
        }
    }

    CURLM *m_multi = nullptr;
    std::thread m_thread;
    std::mutex m_mutex; // guards the two below
    std::vector<std::unique_ptr<CurlTransfer>> m_incoming;
    bool m_stopping = false;
    std::map<CURL *, std::unique_ptr<CurlTransfer>> m_transfers; // network thread alone
};

namespace {

class CurlStream final : public HttpStream
{
public:
    CurlStream(std::shared_ptr<StreamSink> sink, std::function<void()> wake) : m_sink(std::move(sink)), m_wake(std::move(wake)) {}
    ~CurlStream() override
    {
        m_sink->abandon();
        m_wake();
    }

private:
    std::shared_ptr<StreamSink> m_sink;
    std::function<void()> m_wake;
};

} // namespace

CurlHttpClient::CurlHttpClient() : m_network(std::make_shared<Network>()) {}

CurlHttpClient::~CurlHttpClient() = default;

QFuture<Result<HttpResponse>> CurlHttpClient::send(HttpRequest request)
{
    QPromise<Result<HttpResponse>> promise;
    promise.start();
    QFuture<Result<HttpResponse>> future = promise.future();
    auto sink = std::make_shared<PromiseSink>(std::move(promise), request.maxBodyBytes);
    m_network->enqueue(std::make_unique<CurlTransfer>(CurlTransfer::Kind::Answer, std::move(request), std::move(sink)));
    return future;
}

std::unique_ptr<HttpStream> CurlHttpClient::openStream(HttpRequest request, QObject *context, HttpStreamCallbacks callbacks)
{
    auto sink = std::make_shared<StreamSink>(context, std::move(callbacks), request.maxBodyBytes);
    m_network->enqueue(std::make_unique<CurlTransfer>(CurlTransfer::Kind::Stream, std::move(request), sink));
    return std::make_unique<CurlStream>(std::move(sink), [network = std::weak_ptr<Network>(m_network)] {
        if (const auto alive = network.lock())
            alive->wake();
    });
}

} // namespace linija
