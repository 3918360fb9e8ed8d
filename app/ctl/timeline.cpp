#include "app/ctl/command.h"
#include "app/ctl/localstore.h"

#include "core/base/whenready.h"
#include "core/domain/phonenumber.h"
#include "core/storage/customerrepository.h"
#include "core/storage/timelinerepository.h"

#include <QCoreApplication>

namespace linija::ctl {

namespace {

struct History
{
    Customer customer;
    TimelinePage page;
    int sharing = 1;
};

Result<QVector<Customer>> findCustomers(Database &db, const QString &text, const QString &region)
{
    CustomerRepository customers(db);
    if (auto named = customers.byNumber(text); !named || !named->isEmpty())
        return named;
    if (const auto phone = PhoneNumber::parse(text, region)) {
        if (auto called = customers.byIdentity(IdentityKind::Phone, phone->e164()); !called || !called->isEmpty())
            return called;
    }
    return customers.byIdentity(IdentityKind::Email, text.toLower());
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Call: return QStringLiteral("call");
    case Channel::Chat: return QStringLiteral("chat");
    case Channel::Email: return QStringLiteral("email");
    case Channel::Sms: return QStringLiteral("sms");
    case Channel::Order: return QStringLiteral("order");
    case Channel::Complaint: return QStringLiteral("complaint");
    case Channel::Survey: return QStringLiteral("survey");
    case Channel::Task: return QStringLiteral("task");
    case Channel::Note: return QStringLiteral("note");
    }
    return {};
}

} // namespace

void runTimeline(Context &context, Done done)
{
    QStringList arguments = context.arguments;
    bool isNumber = true;
    const int limit = takeOption(arguments, QStringLiteral("--limit")).value_or(QStringLiteral("50")).toInt(&isNumber);
    if (arguments.size() != 1 || !isNumber || limit < 1 || limit > 500)
        return done(wrongUse(context, "timeline", QStringLiteral("name one customer; the limit is 1 to 500")));
    auto opened = openAsGuest(context.paths);
    if (!opened) {
        context.out.error(opened.error());
        return done(LacksEnvironment);
    }
    const std::shared_ptr<Store> store = std::move(opened).value();
    whenReady(
        store->read([text = arguments.first(), region = context.settings.values().homeRegion, limit](Database &db) -> Result<History> {
            const auto found = findCustomers(db, text, region);
            if (!found)
                return found.error();
            if (found->isEmpty())
                return Error{ErrorCode::NotFound, QStringLiteral("no customer \"%1\"").arg(text.left(100))};
            History history;
            history.customer = found->first();
            history.sharing = static_cast<int>(found->size());
            auto page = TimelineRepository(db).page(history.customer.id, {}, std::nullopt, limit);
            if (!page)
                return page.error();
            history.page = std::move(page).value();
            return history;
        }),
        qApp, [out = context.out, done, store](const Result<History> &history) {
            if (!history) {
                out.error(history.error());
                return done(history.error().code == ErrorCode::NotFound ? NotFine : LacksEnvironment);
            }
            if (history->sharing > 1)
                out.message(QStringLiteral("%1 customers share it; showing the first").arg(history->sharing));
            out.message(QStringLiteral("%1  %2").arg(history->customer.number, history->customer.name));
            for (const TimelineEntry &entry : history->page.entries) {
                out.row({{QStringLiteral("id"), entry.id.toString()}, {QStringLiteral("at"), toIso(entry.at)},
                         {QStringLiteral("channel"), channelName(entry.channel)}, {QStringLiteral("reference"), entry.reference},
                         {QStringLiteral("subject"), entry.subject}, {QStringLiteral("text"), entry.text},
                         {QStringLiteral("agent"), entry.agent}, {QStringLiteral("queue"), entry.queue}},
                        QStringLiteral("%1  %2  %3 %4").arg(toIso(entry.at).left(16), channelName(entry.channel).leftJustified(9),
                                                            entry.reference, entry.subject.isEmpty() ? entry.text.left(80) : entry.subject));
            }
            done(Fine);
        });
}

} // namespace linija::ctl
