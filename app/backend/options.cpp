#include "app/backend/options.h"

#include "core/base/paths.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace linija::backend {

QString usage()
{
    return uR"(linija-backend: the reference company backend of Linija

  linija-backend [options]

  --listen ADDRESS:PORT  where to listen; port 0 takes any free one (default 127.0.0.1:0).
                         Speaks plain HTTP: put a server that ends TLS in front of it
  --db FILE              the database (SQLite), made when missing (default: in the data folder)
  --demo FOLDER          fill an empty database with the demo company of FOLDER (resources/demo)
                         and accept the public demo tokens; loopback addresses only
  --demo-now TIME        the demo company's "now", like 2026-11-21T15:00:00Z (default: the clock)
  --tokens FILE          JSON list of {"login", "roles", "sha256"}: who may sign in
  --new-epoch            after restoring a backup: makes every reader begin again
  --port-file FILE       write the port there when ready
  --verbose              log one line for each request
  --help, --version

Ends on SIGTERM or SIGINT after the requests under way are answered.
Exit code: 0 ended as told, 2 wrong use, 3 something it needs is missing or broken.
)"_s;
}

namespace {

Error wrongUse(const QString &why) { return Error{ErrorCode::Invalid, why}; }

Result<void> readListen(const QString &text, Options &options)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const uint port = text.mid(colon + 1).toUInt(&ok);
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (address == u"localhost")
        address = u"127.0.0.1"_s;
    if (colon < 1 || !ok || port > 65535 || QHostAddress(address).isNull())
        return wrongUse(u"--listen wants ADDRESS:PORT like 127.0.0.1:8080, not "_s + text);
    options.address = address;
    options.port = static_cast<quint16>(port);
    return {};
}

} // namespace

Result<Options> readOptions(const QStringList &arguments)
{
    Options options;
    options.databaseFile = Paths::standard().data + u"/backend.sqlite"_s;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments.at(i);
        if (name == u"--help" || name == u"-h") {
            options.helpWanted = true;
            return options;
        }
        if (name == u"--version") {
            options.versionWanted = true;
            return options;
        }
        if (name == u"--new-epoch") {
            options.newEpoch = true;
            continue;
        }
        if (name == u"--verbose") {
            options.verbose = true;
            continue;
        }
        static const QStringList withValue{u"--listen"_s, u"--db"_s,       u"--demo"_s,
                                           u"--demo-now"_s, u"--tokens"_s, u"--port-file"_s};
        QString value;
        bool given = false;
        if (const qsizetype equals = name.indexOf(u'='); name.startsWith(u"--") && equals > 0) {
            value = name.mid(equals + 1);
            name.truncate(equals);
            given = true;
        }
        if (!withValue.contains(name))
            return wrongUse(u"unknown option "_s + name);
        if (!given) {
            if (++i >= arguments.size())
                return wrongUse(name + u" wants a value"_s);
            value = arguments.at(i);
        }
        if (value.isEmpty())
            return wrongUse(name + u" wants a value"_s);
        if (name == u"--listen") {
            if (const auto read = readListen(value, options); !read)
                return read.error();
        } else if (name == u"--db") {
            options.databaseFile = value;
        } else if (name == u"--demo") {
            options.demoFolder = value;
        } else if (name == u"--tokens") {
            options.tokenFile = value;
        } else if (name == u"--port-file") {
            options.portFile = value;
        } else {
            options.demoNow = fromIso(value);
            if (!options.demoNow)
                return wrongUse(u"--demo-now wants a time like 2026-11-21T15:00:00Z, not "_s + value);
        }
    }
    if (!options.demoFolder.isEmpty() && !QHostAddress(options.address).isLoopback())
        return wrongUse(u"--demo: its tokens are public, so it listens on loopback addresses only"_s);
    return options;
}

} // namespace linija::backend
