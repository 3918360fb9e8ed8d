// Where the bearer token of the company backend comes from. One place refreshes it for all: a refresh token that is used
// twice may revoke the whole family. GUI thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>

namespace linija {

class TokenSource
{
public:
    virtual ~TokenSource() = default;
    [[nodiscard]] virtual QByteArray token() const = 0;
    // A new token, stored before it is used. Unauthorized: the person must sign in again.
    [[nodiscard]] virtual QFuture<Result<void>> refresh() = 0;
};

// A token that is what it is: the demo company's, or one an administrator set.
class FixedToken final : public TokenSource
{
public:
    explicit FixedToken(QByteArray token) : m_token(std::move(token)) {}
    [[nodiscard]] QByteArray token() const override { return m_token; }
    [[nodiscard]] QFuture<Result<void>> refresh() override
    {
        QPromise<Result<void>> promise;
        promise.start();
        promise.addResult(Result<void>(Error{ErrorCode::Unauthorized, QStringLiteral("this token cannot be refreshed"), false}));
        promise.finish();
        return promise.future();
    }

private:
    QByteArray m_token;
};

} // namespace linija
