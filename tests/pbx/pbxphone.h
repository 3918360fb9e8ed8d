// A phone with an account at the PBX of the tests, and people who call it through that PBX.
#pragma once

#include "tests/app/phone/sipfixture.h"
#include "tests/pbx/testpbx.h"

#include <vector>

namespace linija::test {

// What this phone plays: 440 Hz unless said otherwise.
class PbxPhone : public PhoneUnderTest
{
public:
    explicit PbxPhone(const TestPbx &pbx, Rings rings = Rings::Always, double hz = 440) : PhoneUnderTest(rings)
    {
        if (hz != 440)
            REQUIRE(writeWav(path("agent.wav"), 8000, tone(hz, std::chrono::seconds(90), 0.3, 8000)).ok());
        arguments << QStringLiteral("--root-ca") << pbx.ca;
    }

    // Started and asked to register; how it went: registers().
    void begin(const AccountSetup &account)
    {
        start();
        connectClient();
        QObject::connect(client.get(), &SoftphonePort::serviceCallEnded, client.get(), [this](const ServiceCallEnd &end) { services.push_back(end); });
        QObject::connect(client.get(), &SoftphonePort::extensionChanged, client.get(), [this](const ExtensionState &state) { extensions.insert(state.extension, state); });
        QObject::connect(client.get(), &SoftphonePort::callRefused, client.get(), [this](const Call &call) { refused.push_back(call); });
        client->perform(phonecommand::SetAccount{account});
    }

    [[nodiscard]] bool registers(std::chrono::milliseconds limit = std::chrono::seconds(15)) const
    {
        return waitFor([&] { return client->status().registration == RegistrationState::Registered; }, limit);
    }

    // The end of a service call to this code.
    [[nodiscard]] ServiceCallEnd service(const QString &code, const QString &digits = {})
    {
        const QString id = QStringLiteral("s%1").arg(services.size());
        const std::size_t known = services.size();
        client->perform(phonecommand::ServiceCall{id, code, digits});
        REQUIRE(waitFor([&] { return services.size() > known; }, std::chrono::seconds(15)));
        CHECK(services.back().id == id);
        return services.back();
    }

    [[nodiscard]] bool sees(const QString &extension, ExtensionUse use, std::chrono::milliseconds limit = std::chrono::seconds(10)) const
    {
        return waitFor([&] { return extensions.value(extension).use == use; }, limit);
    }

    // What this phone has heard, after its end: level by frequency.
    [[nodiscard]] QJsonObject heard(const char *frequencies) const
    {
        Talker ear("linija-caller", {QStringLiteral("--json"), QStringLiteral("--analyse"), path("heard.wav"), QStringLiteral("--listen"), QString::fromLatin1(frequencies)}, QString());
        REQUIRE(ear.said("analysed"));
        return ear.event("analysed");
    }

    // Its own log: what went wrong, where a test fails.
    [[nodiscard]] std::string log() const
    {
        QFile file(path("logs/phone.log"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }

    void leave()
    {
        process->process.terminate();
        REQUIRE(process->ended());
    }

    std::vector<ServiceCallEnd> services;
    QMap<QString, ExtensionState> extensions;
    QVector<Call> refused;
};

// Somebody outside who calls a number of the company, speaks in 1000 Hz, and listens for 440 and 1000 Hz.
inline std::unique_ptr<Talker> outsider(const TestPbx &pbx, const PhoneUnderTest &home, const QString &number, const QStringList &more = {})
{
    return std::make_unique<Talker>("linija-caller",
                                    QStringList{QStringLiteral("--json"), QStringLiteral("--call"), pbx.uri(number), QStringLiteral("--from"), QStringLiteral("+37126555014"),
                                                QStringLiteral("--header"), QStringLiteral("X-Load-Generator: test"), QStringLiteral("--tone"), QStringLiteral("1000"),
                                                QStringLiteral("--listen"), QStringLiteral("440,1000,1700")}
                                        + more,
                                    home.folder.path());
}

} // namespace linija::test
