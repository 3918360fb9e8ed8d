// A backend that answers what the test says, and a demo company that only counts who asked for it.
#pragma once

#include "core/session/backendsetup.h"

#include <QPromise>

namespace linija::test {

enum class FakeCompany { Real, Demo };

class FakeBackendSetup final : public BackendSetup
{
public:
    explicit FakeBackendSetup(FakeCompany which = FakeCompany::Demo) : company(which) {}

    FakeCompany company; // change it before anybody asks

    Result<BackendFacts> answer = BackendFacts{QStringLiteral("1.0"), 12, 5, {}};
    QVector<QPair<QUrl, QByteArray>> asked;
    int demosOpened = 0;
    int demosLeft = 0;
    Result<void> opening;

    [[nodiscard]] QFuture<Result<BackendFacts>> probe(const QUrl &url, const QByteArray &token) override
    {
        asked.append({url, token});
        QPromise<Result<BackendFacts>> promise;
        promise.start();
        promise.addResult(answer);
        promise.finish();
        return promise.future();
    }
    [[nodiscard]] bool isDemo() const override { return company == FakeCompany::Demo; }
    Result<void> openDemo() override
    {
        ++demosOpened;
        return opening;
    }
    Result<void> leaveDemo() override
    {
        ++demosLeft;
        return opening;
    }
};

} // namespace linija::test
