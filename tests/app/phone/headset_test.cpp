// A headset's buttons and lamps in a real phone with real calls. The device is virtual (virtualhid.cpp): the kernel of most
// test machines has no uhid, and none has a headset. What is real here: the phone process, its calls, the reports' bytes.
#include "tests/app/phone/sipfixture.h"
#include "tests/core/headset/descriptors.h"

#include <QLocalServer>
#include <QLocalSocket>

using namespace linija;
using namespace linija::test;
using namespace std::chrono_literals;

namespace {

class VirtualHeadset
{
public:
    explicit VirtualHeadset(const QByteArray &descriptor)
    {
        QFile file(folder.filePath(QStringLiteral("descriptor")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(descriptor);
        QObject::connect(&m_server, &QLocalServer::newConnection, &m_server, [this] {
            m_socket.reset(m_server.nextPendingConnection());
            m_bytes.clear();
            QObject::connect(m_socket.get(), &QLocalSocket::readyRead, m_socket.get(), [this] {
                m_bytes += m_socket->readAll();
                while (!m_bytes.isEmpty() && m_bytes.size() > m_bytes.at(0)) {
                    lamps = m_bytes.mid(1, m_bytes.at(0));
                    m_bytes.remove(0, 1 + m_bytes.at(0));
                }
            });
        });
    }

    void plug() { REQUIRE(m_server.listen(folder.filePath(QStringLiteral("socket")))); }
    void pull()
    {
        m_server.close(); // takes the socket away
        QFile::remove(folder.filePath(QStringLiteral("socket")));
        if (m_socket)
            m_socket->disconnectFromServer();
    }
    void setRefused(bool refused)
    {
        QFile file(folder.filePath(QStringLiteral("refused")));
        if (refused)
            REQUIRE(file.open(QIODevice::WriteOnly));
        else
            file.remove();
    }
    void report(const char *hex)
    {
        REQUIRE(m_socket);
        const QByteArray bytes = QByteArray::fromHex(hex);
        m_socket->write(QByteArray(1, static_cast<char>(bytes.size())) + bytes);
        m_socket->flush();
    }
    [[nodiscard]] bool lampsBecome(const char *hex) const
    {
        return waitFor([&] { return lamps == QByteArray::fromHex(hex); }, 5s);
    }
    [[nodiscard]] QMap<QString, QString> environment() const
    {
        return {{QStringLiteral("LD_PRELOAD"), QStringLiteral(LINIJA_VIRTUAL_HID)}, {QStringLiteral("LINIJA_TEST_HID"), folder.path()}};
    }

    QTemporaryDir folder;
    QByteArray lamps; // the last report that the phone sent, with its number

private:
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    QByteArray m_bytes;
};

bool headsetIs(const PhoneUnderTest &phone, const char *name, HeadsetAccess access)
{
    return waitFor([&] { return phone.client->status().headset == QLatin1String(name) && phone.client->status().headsetAccess == access; }, 8s);
}

} // namespace

TEST_CASE("A headset answers, mutes, holds and hangs up, and its lamps follow what the window does", "[sip]")
{
    VirtualHeadset headset(plainHeadset());
    PhoneUnderTest phone;
    phone.environment = headset.environment();
    phone.start();
    phone.connectClient();
    CHECK(phone.client->status().headsetAccess == HeadsetAccess::None);
    headset.plug();
    REQUIRE(headsetIs(phone, "Linija Test Headset", HeadsetAccess::Ready));
    CHECK(headset.lampsBecome("0000"));

    const auto customer = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    CHECK(headset.lampsBecome("0002")); // ring
    headset.report("01");               // hook off
    REQUIRE(phone.reaches(CallPhase::Talking));
    CHECK(headset.lampsBecome("0001")); // off hook
    headset.report("03");
    headset.report("01"); // mute pressed and let go
    REQUIRE(waitFor([&] { return phone.history.constLast().muted; }));
    CHECK(headset.lampsBecome("0005"));
    const QString id = phone.history.constLast().id;
    phone.client->setMuted(id, false); // in the window
    CHECK(headset.lampsBecome("0001"));
    headset.report("05"); // flash
    headset.report("01");
    REQUIRE(phone.reaches(CallPhase::OnHold));
    CHECK(headset.lampsBecome("0009")); // hold
    headset.report("05");
    headset.report("01");
    REQUIRE(phone.reaches(CallPhase::Talking));
    headset.report("00"); // hook on
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(headset.lampsBecome("0000"));
    REQUIRE(customer->ended());

    const auto second = phone.caller();
    REQUIRE(phone.reaches(CallPhase::Alerting));
    CHECK(headset.lampsBecome("0002"));
    headset.report("08"); // reject
    REQUIRE(phone.reaches(CallPhase::Ended));
    CHECK(phone.history.constLast().end == CallEnd::Declined);
    CHECK(headset.lampsBecome("0000"));
    REQUIRE(second->ended());
}

TEST_CASE("A headset works without any window, is let go when nobody wants it, and may be pulled out in a call", "[sip]")
{
    VirtualHeadset headset(numberedHeadset());
    headset.plug();
    PhoneUnderTest phone;
    phone.environment = headset.environment();
    phone.start();
    const auto customer = phone.caller(); // nobody is connected
    REQUIRE(headset.lampsBecome("0302"));
    headset.report("0201");
    REQUIRE(customer->said("heard"));
    CHECK(headset.lampsBecome("0301"));

    phone.connectClient();
    REQUIRE(headsetIs(phone, "Linija Test Headset", HeadsetAccess::Ready));
    headset.pull();
    REQUIRE(headsetIs(phone, "", HeadsetAccess::None));
    CHECK(phone.hasCallIn(CallPhase::Talking));
    headset.plug();
    REQUIRE(headsetIs(phone, "Linija Test Headset", HeadsetAccess::Ready));
    CHECK(headset.lampsBecome("0301")); // in step at once

    SoundSetup sound;
    sound.headsetButtons = false;
    phone.client->perform(phonecommand::SetSound{sound});
    REQUIRE(headsetIs(phone, "", HeadsetAccess::None));
    CHECK(headset.lampsBecome("0300")); // no lamp is left burning
    phone.client->hangUp(phone.client->calls().constFirst().id);
    REQUIRE(customer->ended());
}

TEST_CASE("A headset that may not be opened is named all the same, and works once it may", "[sip]")
{
    VirtualHeadset headset(arrayHeadset());
    headset.setRefused(true);
    headset.plug();
    PhoneUnderTest phone;
    phone.environment = headset.environment();
    phone.start();
    phone.connectClient();
    REQUIRE(headsetIs(phone, "Linija Test Headset", HeadsetAccess::Refused));
    headset.setRefused(false);
    REQUIRE(headsetIs(phone, "Linija Test Headset", HeadsetAccess::Ready));
}
