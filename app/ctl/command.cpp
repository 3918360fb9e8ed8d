#include "app/ctl/command.h"

#include "core/base/whenready.h"

#include <QJsonDocument>

#include <cstdio>

namespace linija::ctl {

namespace {

void print(FILE *to, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), to);
    std::fputc('\n', to);
    std::fflush(to);
}

} // namespace

void Output::row(const QJsonObject &json, const QString &text) const
{
    print(stdout, m_format == Format::Json ? QJsonDocument(json).toJson(QJsonDocument::Compact) : text.toUtf8());
}

void Output::message(const QString &text) const { print(stderr, text.toUtf8()); }

void Output::error(const Error &error) const
{
    const QString code = QString::fromLatin1(errorCodeName(error.code));
    if (m_format == Format::Json) {
        const QJsonObject json{{QStringLiteral("error"), code}, {QStringLiteral("detail"), error.detail},
                               {QStringLiteral("retryable"), error.retryable}};
        print(stderr, QJsonDocument(json).toJson(QJsonDocument::Compact));
    } else {
        message(QStringLiteral("linijactl: %1 (%2)").arg(error.detail, code));
    }
}

const QVector<Command> &commands()
{
    static const QVector<Command> all = {
        {"doctor", "doctor [--echo-call]",
         "checks sound, phone, store, backend, fonts and versions, and says how to mend each; --echo-call: calls the telephone server's echo number, too", runDoctor},
        {"sync", "sync --once [--backend URL --token TOKEN] [--limit SECONDS]", "brings the local store and the backend into step once", runSync},
        {"timeline", "timeline CUSTOMER [--limit N]", "prints a customer's history; CUSTOMER is a number, phone or e-mail", runTimeline},
        {"articles", "articles search WORDS [--language L] [--limit N]", "searches the knowledge base", runArticles},
        {"flow", "flow check FILE...", "checks flows of the guide and names each problem's place", runFlow},
        {"phone", "phone ACTION ... (phone --help lists the actions)", "drives the phone of this user: calls, transfers, conferences, recording, sound, account; watches its events",
         runPhone, helpPhone},
    };
    return all;
}

std::optional<QString> takeOption(QStringList &arguments, const QString &name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == name && i + 1 < arguments.size()) {
            const QString value = arguments.at(i + 1);
            arguments.remove(i, 2);
            return value;
        }
        if (arguments.at(i).startsWith(name + QLatin1Char('=')))
            return arguments.takeAt(i).mid(name.size() + 1);
    }
    return std::nullopt;
}

bool takeFlag(QStringList &arguments, const QString &name) { return arguments.removeAll(name) > 0; }

int wrongUse(const Context &context, const char *command, const QString &why)
{
    context.out.message(QStringLiteral("linijactl: ") + why);
    for (const Command &one : commands()) {
        if (qstrcmp(one.name, command) == 0)
            context.out.message(QStringLiteral("usage: linijactl [--json] ") + QString::fromLatin1(one.usage));
    }
    return WrongUse;
}

void withBackendToken(Context &context, const QString &backendUrl, QObject *on, std::function<void(const QByteArray &token)> then)
{
    const QByteArray inFile = context.settings.tokenInFile().toUtf8();
    whenReady(context.secrets.read(backendTokenName(backendUrl)), on, [inFile, then = std::move(then)](const Result<QByteArray> &kept) {
        then(kept ? kept.value() : inFile);
    });
}

} // namespace linija::ctl
