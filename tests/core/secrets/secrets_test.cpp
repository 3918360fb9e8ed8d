// One contract for all secret stores. The keyring's part runs inside with_keyring ([keyring]); the rest anywhere.
#include "tests/catch.h"
#include "tests/waitfor.h"

#include "core/secrets/fallbacksecretstore.h"
#include "core/secrets/keychainsecretstore.h"
#include "core/secrets/memorysecretstore.h"

#include <QPromise>

using namespace linija;
using linija::test::resultOf;

namespace {

void holdsTheContract(SecretStore &store)
{
    const QString name = "backend-token https://crm.example:443";
    CHECK(resultOf(store.read(name)).error().code == ErrorCode::NotFound);
    CHECK(resultOf(store.remove(name)).ok());
    // Bytes come back as they were given, zero and all.
    const QByteArray value("t\0k\xC4\x81n\xff", 7);
    REQUIRE(resultOf(store.write(name, value)));
    REQUIRE(resultOf(store.read(name)));
    CHECK(resultOf(store.read(name)).value() == value);
    REQUIRE(resultOf(store.write(name, "second")));
    CHECK(resultOf(store.read(name)).value() == "second");
    CHECK(resultOf(store.read(name + "x")).error().code == ErrorCode::NotFound);
    const QByteArray large(64 * 1024, 'x');
    REQUIRE(resultOf(store.write("large", large)));
    CHECK(resultOf(store.read("large")).value() == large);
    REQUIRE(resultOf(store.remove("large")));
    CHECK(resultOf(store.write(name, large + 'x')).error().code == ErrorCode::TooLarge);
    CHECK(resultOf(store.write(name, {})).error().code == ErrorCode::Invalid);
    CHECK(resultOf(store.write({}, "x")).error().code == ErrorCode::Invalid);
    CHECK(resultOf(store.read(QString(600, 'n'))).error().code == ErrorCode::Invalid);
    CHECK(resultOf(store.read(name)).value() == "second");
    REQUIRE(resultOf(store.remove(name)));
    CHECK(resultOf(store.read(name)).error().code == ErrorCode::NotFound);
}

// A keyring that answers everything with one error.
class BrokenKeyring final : public SecretStore
{
public:
    explicit BrokenKeyring(ErrorCode code) : m_code(code) {}
    QFuture<Result<QByteArray>> read(const QString &) override { return answer<QByteArray>(); }
    QFuture<Result<void>> write(const QString &, const QByteArray &) override { return answer<void>(); }
    QFuture<Result<void>> remove(const QString &) override { return answer<void>(); }
    SecretKeeping keeping() const override { return SecretKeeping::Keyring; }

private:
    template <class T>
    QFuture<Result<T>> answer()
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(Result<T>(Error{m_code, "broken"}));
        promise.finish();
        return promise.future();
    }
    ErrorCode m_code;
};

} // namespace

TEST_CASE("secrets in memory hold the contract, and say how long they last")
{
    MemorySecretStore store;
    holdsTheContract(store);
    CHECK(store.keeping() == SecretKeeping::UntilClose);
}

TEST_CASE("without a keyring secrets last until the program closes, and that is said")
{
    for (const ErrorCode why : {ErrorCode::Unsupported, ErrorCode::Io}) {
        FallbackSecretStore store(std::make_unique<BrokenKeyring>(why));
        int told = 0;
        QObject::connect(&store, &SecretStore::keepingChanged, [&] { ++told; });
        holdsTheContract(store);
        CHECK(store.keeping() == SecretKeeping::UntilClose);
        CHECK(told == 1);
    }
}

TEST_CASE("what the keyring's user refused is not kept elsewhere")
{
    FallbackSecretStore store(std::make_unique<BrokenKeyring>(ErrorCode::Forbidden));
    CHECK(resultOf(store.write("name", "value")).error().code == ErrorCode::Forbidden);
    CHECK(resultOf(store.read("name")).error().code == ErrorCode::Forbidden);
}

TEST_CASE("a working keyring is used behind the fallback")
{
    auto inner = std::make_unique<MemorySecretStore>();
    MemorySecretStore &keyring = *inner;
    FallbackSecretStore store(std::move(inner));
    holdsTheContract(store);
    REQUIRE(resultOf(store.write("name", "value")));
    CHECK(keyring.has("name"));
    CHECK(store.keeping() == SecretKeeping::Keyring);
}

TEST_CASE("no session bus: the keyring says that it is not there instead of hanging")
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    FallbackSecretStore store(std::make_unique<KeychainSecretStore>("linija-test"));
    holdsTheContract(store);
    CHECK(store.keeping() == SecretKeeping::UntilClose);
}

TEST_CASE("a token is named after the backend it was given for")
{
    CHECK(backendTokenName("https://crm.example/linija") == backendTokenName("https://crm.example:443"));
    CHECK(backendTokenName("https://crm.example") != backendTokenName("http://crm.example"));
    CHECK(backendTokenName("https://crm.example") != backendTokenName("https://crm.example.evil"));
    CHECK(sipPasswordName("sip:a@x", "x") != sipPasswordName("sip:b@x", "x"));
}

// Three programs, one after the other: with_keyring, and the CMakeLists beside.
TEST_CASE("the desktop's keyring holds the contract behind the fallback", "[.][keyring]")
{
    FallbackSecretStore store(std::make_unique<KeychainSecretStore>("linija-test"));
    holdsTheContract(store);
    CHECK(store.keeping() == SecretKeeping::Keyring);
    REQUIRE(resultOf(store.write("name", "value")));
}

TEST_CASE("another run finds the secret in the keyring", "[.][keyring-again]")
{
    KeychainSecretStore store("linija-test");
    REQUIRE(resultOf(store.read("name")));
    CHECK(resultOf(store.read("name")).value() == "value");
}

TEST_CASE("another home of Linija does not see the secret", "[.][keyring-other]")
{
    KeychainSecretStore store("linija-other");
    CHECK(resultOf(store.read("name")).error().code == ErrorCode::NotFound);
    holdsTheContract(store);
}
