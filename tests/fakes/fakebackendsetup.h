// A backend that answers what the test says, and a demo company that only counts who asked for it.
#pragma once

#include "core/session/backendsetup.h"

#include <QPromise>

namespace linija::test {

enum class FakeCompany { Real, Demo };

class FakeBackendSetup final : public BackendSetup
{
public:
    explicit FakeBackendSetup(FakeCompany company = FakeCompany::Demo) : m_company(company) {}

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
    [[nodiscard]] bool isDemo() const override { return m_company == FakeCompany::Demo; }
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

private:
    FakeCompany m_company;
};

} // namespace linija::test
