// HttpClient over libcurl's multi interface, on one network thread that it owns.
// http and https alone; TLS certificates are checked; connections are kept and shared; gzip is accepted and unpacked within
// the request's bound. Redirects are followed only for GET and HEAD, only within the same scheme, host and port, three at
// most; any other redirect is answered as it came. The system's proxy variables are honoured, loopback goes direct.
// Thread-safe. The destructor ends everything with Cancelled and returns at once, whatever the network does.
#pragma once

#include "core/rest/httpclient.h"

namespace linija {

class CurlHttpClient final : public HttpClient
{
public:
    CurlHttpClient();
    ~CurlHttpClient() override;
    CurlHttpClient(const CurlHttpClient &) = delete;
    CurlHttpClient &operator=(const CurlHttpClient &) = delete;

    [[nodiscard]] QFuture<Result<HttpResponse>> send(HttpRequest request) override;
    [[nodiscard]] std::unique_ptr<HttpStream> openStream(HttpRequest request, QObject *context,
                                                         HttpStreamCallbacks callbacks) override;

private:
    class Network;
    std::shared_ptr<Network> m_network;
};

} // namespace linija
