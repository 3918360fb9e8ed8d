#include "app/ctl/command.h"
#include "app/ctl/phoneaction.h"
#include "app/ctl/phoneprofile.h"
#include "app/ctl/phonevisit.h"

namespace linija::ctl {

namespace {

constexpr const char *profileUsage = "profile check FILE...|asterisk|freeswitch|generic, profile password --password-stdin";
constexpr const char *profileSummary = "checks profiles of telephone servers; keeps the password of one in the keyring (docs/pbx.md)";

QJsonObject rowOf(const PhoneAction &action)
{
    return {{QStringLiteral("action"), QLatin1String(action.name)},
            {QStringLiteral("usage"), QStringLiteral("linijactl phone ") + QLatin1String(action.usage)},
            {QStringLiteral("summary"), QLatin1String(action.summary)},
            {QStringLiteral("example"), QStringLiteral("linijactl phone ") + QLatin1String(action.example)},
            {QStringLiteral("method"), QLatin1String(action.method)}};
}

QString textOf(const char *usage, const char *summary)
{
    return QStringLiteral("  %1\n      %2").arg(QLatin1String(usage), QLatin1String(summary));
}

int wrongAction(const Context &context, const PhoneAction &action, const QString &why)
{
    context.out.message(QStringLiteral("linijactl: ") + why);
    context.out.message(QStringLiteral("usage: linijactl [--json] phone ") + QLatin1String(action.usage));
    return WrongUse;
}

} // namespace

void helpPhone(const Context &context)
{
    const QString name = context.arguments.value(0);
    if (const PhoneAction *one = findPhoneAction(name)) {
        return context.out.row(rowOf(*one), QStringLiteral("usage: linijactl [--json] phone %1\n%2\nexample: linijactl phone %3")
                                                .arg(QLatin1String(one->usage), QLatin1String(one->summary), QLatin1String(one->example)));
    }
    if (context.out.format() == Format::Text)
        context.out.row({}, QStringLiteral("usage: linijactl [--json] phone ACTION ...\n"));
    for (const PhoneAction &action : phoneActions())
        context.out.row(rowOf(action), textOf(action.usage, action.summary));
    if (context.out.format() == Format::Text) {
        context.out.row({}, textOf(profileUsage, profileSummary));
        context.out.row({}, QStringLiteral("\nCALL is a call's id, as status shows it; without it the only call that it can be about is taken.\n"
                                           "What stands in the brackets may be left out. docs/local-api.md says what each does at the phone."));
    }
}

void runPhone(Context &context, Done done)
{
    const QString name = context.arguments.value(0);
    if (name == QLatin1String("profile"))
        return runPhoneProfile(context, std::move(done));
    const PhoneAction *action = findPhoneAction(name);
    if (!action) {
        return done(wrongUse(context, "phone", name.isEmpty() ? QStringLiteral("say what to do with the phone; linijactl phone --help lists it")
                                                              : QStringLiteral("the phone has no action \"%1\"; linijactl phone --help lists them").arg(name)));
    }
    auto order = action->read(context.arguments.mid(1));
    if (!order)
        return done(wrongAction(context, *action, order.error().detail));
    auto *visit = new PhoneVisit(context, std::move(order.value()), std::move(done)); // deletes itself when it is through
    visit->begin();
}

} // namespace linija::ctl
