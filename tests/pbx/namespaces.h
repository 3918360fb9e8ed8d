// A small internet for one test, of network namespaces: "inside" lies behind a router that translates addresses, "colleague"
// and "relay" are outside. Nothing of it is seen by the computer itself, and nothing is left of it.
//
//   inside 192.168.77.2 ── router 192.168.77.1 | 203.0.113.1 ──┬── colleague 203.0.113.20
//                                                              └── relay     203.0.113.30   (TURN, STUN; a PBX; a name server)
#pragma once

#include "tests/catch.h"
#include "tests/waitfor.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace linija::test {

class Namespaces
{
public:
    // Where it cannot be made the whole test program is skipped (exit code 77), with the reason; so keep its tests apart.
    Namespaces()
    {
        for (const char *tool : {"ip", "nft"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(tool), {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/bin"), QStringLiteral("/bin")}).isEmpty())
                unavailable(QStringLiteral("no %1 here (iproute2, nftables)").arg(QLatin1String(tool)));
        }
        if (!tries(QStringLiteral("ip netns add ") + name("inside")))
            unavailable(QStringLiteral("network namespaces may not be made here; run as root"));
        for (const char *one : {"router", "wire", "colleague", "relay"})
            does(QStringLiteral("ip netns add ") + name(one));
        for (const char *one : {"inside", "router", "wire", "colleague", "relay"})
            does(inside(one) + QStringLiteral("ip link set lo up"));
        join("inside", "in0", QStringLiteral("192.168.77.2/24"), "router", "home", QStringLiteral("192.168.77.1/24"));
        does(inside("wire") + QStringLiteral("ip link add bridge type bridge"));
        does(inside("wire") + QStringLiteral("ip link set bridge up"));
        plug("router", QStringLiteral("203.0.113.1/24"));
        plug("colleague", QStringLiteral("203.0.113.20/24"));
        plug("relay", QStringLiteral("203.0.113.30/24"));
        does(inside("inside") + QStringLiteral("ip route add default via 192.168.77.1"));
        does(inside("router") + QStringLiteral("sysctl -q net.ipv4.ip_forward=1"));
        does(inside("router") + QStringLiteral("nft add table ip nat"));
        does(inside("router") + QStringLiteral("nft add chain ip nat out { type nat hook postrouting priority 100 ; }"));
        does(inside("router") + QStringLiteral("nft add rule ip nat out oifname net0 masquerade random"));
    }


    // The router lets SIP and what goes to the relay through, and nothing else.
    void allowOnlyTurn() const
    {
        does(inside("router") + QStringLiteral("nft add table ip wall"));
        does(inside("router") + QStringLiteral("nft add chain ip wall pass { type filter hook forward priority 0 ; policy drop ; }"));
        for (const char *rule : {"ip saddr 203.0.113.30 accept", "ip daddr 203.0.113.30 accept", "udp dport 5060 accept", "udp sport 5060 accept"})
            does(inside("router") + QStringLiteral("nft add rule ip wall pass ") + QString::fromLatin1(rule));
    }

    void does(const QString &command) const
    {
        INFO(command.toStdString());
        REQUIRE(tries(command));
    }

    // What a program is started by so that it lives there.
    [[nodiscard]] QStringList before(const char *where) const { return {QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), name(where)}; }
    [[nodiscard]] QString name(const char *where) const { return QStringLiteral("linija-%1-%2").arg(QLatin1String(where)).arg(QCoreApplication::applicationPid()); }
    [[nodiscard]] QString inside(const char *where) const { return before(where).join(QLatin1Char(' ')) + QLatin1Char(' '); }

private:
    [[noreturn]] static void unavailable(const QString &why)
    {
        std::printf("skipped: %s\n", qUtf8Printable(why));
        std::fflush(stdout);
        std::_Exit(qEnvironmentVariable("LINIJA_TEST_NAMESPACES") == QLatin1String("required") ? 1 : 77);
    }

    [[nodiscard]] static bool tries(const QString &command, QProcess::ProcessChannelMode errors = QProcess::ForwardedErrorChannel)
    {
        QProcess tool;
        tool.setProcessChannelMode(errors);
        QStringList words = command.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString program = words.takeFirst();
        tool.start(program, words);
        return tool.waitForFinished(10'000) && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    }

    void join(const char *one, const char *oneName, const QString &oneAddress, const char *other, const char *otherName, const QString &otherAddress) const
    {
        does(QStringLiteral("ip -n %1 link add %2 type veth peer name %3 netns %4").arg(name(one), QLatin1String(oneName), QLatin1String(otherName), name(other)));
        for (const auto &[where, device, address] : {std::tuple(one, oneName, oneAddress), std::tuple(other, otherName, otherAddress)}) {
            does(QStringLiteral("ip -n %1 addr add %2 dev %3").arg(name(where), address, QLatin1String(device)));
            does(QStringLiteral("ip -n %1 link set %2 up").arg(name(where), QLatin1String(device)));
        }
    }

    void plug(const char *one, const QString &address) const
    {
        const QString port = QStringLiteral("p-") + QLatin1String(one).left(8);
        does(QStringLiteral("ip -n %1 link add net0 type veth peer name %2 netns %3").arg(name(one), port, name("wire")));
        does(QStringLiteral("ip -n %1 link set %2 master bridge").arg(name("wire"), port));
        does(QStringLiteral("ip -n %1 link set %2 up").arg(name("wire"), port));
        does(QStringLiteral("ip -n %1 addr add %2 dev net0").arg(name(one), address));
        does(QStringLiteral("ip -n %1 link set net0 up").arg(name(one)));
    }

    // A member, so that it tidies up after a constructor that failed, too.
    struct Tidy
    {
        const Namespaces &world;
        ~Tidy()
        {
            for (const char *one : {"inside", "router", "wire", "colleague", "relay"})
                (void)tries(QStringLiteral("ip netns del ") + world.name(one), QProcess::SeparateChannels);
        }
    };
    const Tidy m_tidy{*this};
};

} // namespace linija::test
