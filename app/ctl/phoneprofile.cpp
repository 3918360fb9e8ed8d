#include "app/ctl/phoneprofile.h"

#include "core/base/whenready.h"
#include "core/telephony/pbxprofile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

#include <memory>

namespace linija::ctl {

namespace {

QString wordsOf(const PbxAction &action)
{
    if (action.way == PbxWay::Http)
        return QStringLiteral("%1 %2").arg(QString::fromLatin1(action.http.method), action.http.url);
    return action.digits.isEmpty() ? action.target : action.target + QStringLiteral(", then ") + action.digits;
}

// Into the keyring, for every server that the chosen profile signs in at.
void keepPassword(Context &context, Done done)
{
    const SettingsValues &values = context.settings.values();
    const auto profile = loadPbxProfile(values.pbxProfile);
    if (!profile) {
        context.out.error(profile.error());
        return done(NotFine);
    }
    PbxWords words = wordsOfAccount(values.sipAccount);
    words.login = values.agentLogin;
    const QVector<PbxHttp> requests = signedRequests(*profile, words);
    if (requests.isEmpty()) {
        context.out.message(QStringLiteral("the profile \"%1\" needs no password").arg(profile->name));
        return done(NotFine);
    }
    QTextStream input(stdin);
    const QByteArray password = input.readLine().toUtf8();
    auto left = std::make_shared<qsizetype>(requests.size());
    auto exit = std::make_shared<int>(Fine);
    for (const PbxHttp &request : requests) {
        const QString name = pbxPasswordName(request.user, request.url);
        whenReady(context.secrets.write(name, password), qApp, [&context, name, left, exit, done](const Result<void> &written) {
            if (written) {
                context.out.row({{QStringLiteral("kept"), name}}, QStringLiteral("kept in the keyring: ") + name);
            } else {
                context.out.error(written.error());
                *exit = NotFine;
            }
            if (--*left == 0)
                done(*exit);
        });
    }
}

} // namespace

void runPhoneProfile(Context &context, Done done)
{
    if (context.arguments.mid(1) == QStringList{QStringLiteral("password"), QStringLiteral("--password-stdin")})
        return keepPassword(context, std::move(done));
    const QStringList arguments = context.arguments;
    if (arguments.size() < 3 || arguments.at(1) != QStringLiteral("check"))
        return done(wrongUse(context, "phone", QStringLiteral("say \"profile check\" and name the files, or asterisk, freeswitch, generic; or \"profile password --password-stdin\"")));
    int broken = 0;
    for (const QString &name : arguments.mid(2)) {
        const bool builtIn = builtInPbxProfiles().contains(name);
        const auto profile = loadPbxProfile(builtIn ? name : QFileInfo(name).absoluteFilePath());
        if (!profile) {
            ++broken;
            context.out.row({{QStringLiteral("profile"), name}, {QStringLiteral("ok"), false}, {QStringLiteral("problem"), profile.error().detail}},
                            QStringLiteral("%1: not usable\n  %2").arg(name, profile.error().detail));
            continue;
        }
        QJsonObject actions;
        QStringList lines{QStringLiteral("%1: fine, \"%2\"").arg(name, profile->name)};
        for (auto it = profile->actions.cbegin(); it != profile->actions.cend(); ++it) {
            actions.insert(pbxVerbName(it.key()), QJsonObject{{QStringLiteral("way"), pbxWayName(it->way)}, {QStringLiteral("what"), wordsOf(*it)}});
            lines << QStringLiteral("  %1 %2 %3").arg(pbxVerbName(it.key()), -16).arg(pbxWayName(it->way), -9).arg(wordsOf(*it));
        }
        QJsonObject facts;
        for (auto it = profile->facts.cbegin(); it != profile->facts.cend(); ++it) {
            const QString source = it->extension.isEmpty() ? it->http.url : it->extension;
            facts.insert(pbxFactName(it.key()), source);
            lines << QStringLiteral("  %1 is told by %2").arg(pbxFactName(it.key()), -16).arg(source);
        }
        for (const QString &rule : profile->headerRules())
            lines << QStringLiteral("  header           %1").arg(rule);
        if (!profile->places.isEmpty())
            lines << QStringLiteral("  parking places   %1").arg(profile->places.join(QLatin1Char(' ')));
        context.out.row({{QStringLiteral("profile"), name},
                         {QStringLiteral("ok"), true},
                         {QStringLiteral("name"), profile->name},
                         {QStringLiteral("actions"), actions},
                         {QStringLiteral("facts"), facts},
                         {QStringLiteral("places"), QJsonArray::fromStringList(profile->places)},
                         {QStringLiteral("headers"), QJsonArray::fromStringList(profile->headerRules())}},
                        lines.join(QLatin1Char('\n')));
    }
    done(broken ? NotFine : Fine);
}

} // namespace linija::ctl
