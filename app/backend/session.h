// One HTTP/1.1 connection: head, body, answer, again. Owns itself while it waits for something.
//
//   Reading --head and body--> Answering --written--> Reading | Closing
//   Reading --broken or too large--> Answering(close)
//   Answering(events) --> hands its socket to an EventStream
#pragma once

#include "app/backend/connection.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace linija::backend {

class Session final : public Connection, public std::enable_shared_from_this<Session>
{
public:
    Session(boost::beast::tcp_stream stream, ServerContext &context);
    ~Session() override;

    void start();
    void refuse(); // answers 503 and closes: too many connections
    void windDown() override;

private:
    enum class State { Reading, Answering, Closing };

    void readHead();
    void onHead(boost::beast::error_code error);
    void readBody();
    void onBody(boost::beast::error_code error);
    void answerBroken(boost::beast::error_code error);
    void dispatch();
    void answer(Response response, bool keepAlive);
    void onWritten(boost::beast::error_code error, bool keepAlive);
    void close();
    void discardRest();
    [[nodiscard]] Request request() const;

    boost::beast::tcp_stream m_stream;
    ServerContext &m_context;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::optional<boost::beast::http::response<boost::beast::http::string_body>> m_response;
    State m_state = State::Reading;
    size_t m_discarded = 0;
    std::chrono::steady_clock::time_point m_began;
    QByteArray m_logLine; // method and path, never the query or a header
};

} // namespace linija::backend
