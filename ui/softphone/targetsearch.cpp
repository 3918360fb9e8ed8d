#include "ui/softphone/targetsearch.h"

#include "core/base/whenready.h"
#include "core/domain/phonenumber.h"
#include "ui/softphone/dialbox.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/timetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace linija {

using namespace std::chrono_literals;

namespace {

class TargetWords
{
    Q_DECLARE_TR_FUNCTIONS(TargetSearch)
};

constexpr auto typingPause = 90ms;
constexpr int mostCustomers = 6;
constexpr int mostColleagues = 8;
constexpr int mostRecent = 6;

QString howItWas(const RecentCall &call)
{
    if (call.direction == Direction::Outbound)
        return call.answered ? TargetWords::tr("you called", "a call in a list of recent calls") : TargetWords::tr("you called, no answer", "a call in a list of recent calls");
    return call.answered ? TargetWords::tr("called you", "a call in a list of recent calls") : TargetWords::tr("missed", "a call in a list of recent calls");
}

} // namespace

QVector<ResultRow> recentRows(const QVector<RecentCall> &recent, const QString &region)
{
    QVector<ResultRow> rows;
    for (const RecentCall &call : recent) {
        const auto number = PhoneNumber::parse(call.number, region);
        const QString shown = number ? number->display(region) : call.number;
        const QString when = QLocale().toString(toQDateTime(call.at).toLocalTime(), QLocale::ShortFormat);
        const bool missed = call.direction == Direction::Inbound && !call.answered;
        rows.append({call.number, call.direction == Direction::Inbound ? Icon::PhoneIncoming : Icon::PhoneOutgoing, call.name.isEmpty() ? shown : call.name,
                     factLine({call.name.isEmpty() ? QString() : shown, howItWas(call), when}), {}, missed ? StateRole::Trouble : StateRole::Neutral});
    }
    if (!rows.isEmpty())
        rows.first().heading = TargetWords::tr("Recent calls");
    return rows;
}

QVector<ResultRow> colleagueRows(const QVector<Colleague> &found)
{
    QVector<ResultRow> rows;
    for (const Colleague &one : found) {
        const bool queue = one.kind == Colleague::Kind::Queue;
        rows.append({one.extension, queue ? Icon::Steps : Icon::Person, one.name,
                     factLine({one.extension, queue ? TargetWords::tr("queue", "in a list of whom to call") : TargetWords::tr("colleague", "in a list of whom to call")}), {},
                     StateRole::Ours});
    }
    return rows;
}

TargetSearch::TargetSearch(CustomerDirectory &directory, QObject *parent) : QObject(parent), m_directory(directory)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, [this] { askNow(m_text); });
}

void TargetSearch::ask(const QString &text)
{
    m_text = text;
    m_delay.start();
}

void TargetSearch::forget()
{
    ++m_asked;
    m_delay.stop();
}

void TargetSearch::askNow(const QString &text)
{
    m_delay.stop();
    m_text = text;
    const quint64 asked = ++m_asked;
    const QString trimmed = text.trimmed();
    m_recent.clear();
    m_colleagues.clear();
    m_customers.clear();
    tell(text); // a number as typed needs nobody's answer
    if (trimmed.isEmpty()) {
        whenReady(m_directory.recentCalls(m_agent, mostRecent), this, [this, asked, text](const Result<QVector<RecentCall>> &recent) {
            if (asked != m_asked || !recent)
                return;
            m_recent = *recent;
            tell(text);
        });
    }
    whenReady(m_directory.colleagues(trimmed, mostColleagues), this, [this, asked, text](const Result<QVector<Colleague>> &colleagues) {
        if (asked != m_asked || !colleagues)
            return;
        m_colleagues = *colleagues;
        tell(text);
    });
    if (trimmed.size() < 2)
        return;
    whenReady(m_directory.search(trimmed, mostCustomers), this, [this, asked, text](const Result<QVector<Customer>> &customers) {
        if (asked != m_asked || !customers)
            return;
        m_customers = *customers;
        tell(text);
    });
}

void TargetSearch::tell(const QString &text)
{
    QVector<ResultRow> rows;
    const auto add = [&rows](const QVector<ResultRow> &more) {
        for (const ResultRow &row : more) {
            if (std::none_of(rows.cbegin(), rows.cend(), [&](const ResultRow &other) { return other.key == row.key; }))
                rows.append(row);
        }
    };
    const QVector<ResultRow> colleagues = colleagueRows(m_colleagues);
    // Somebody of the house by name goes before the bare extension; a number that was typed goes before everybody.
    const bool named = !colleagues.isEmpty() && colleagues.constFirst().key == text.trimmed();
    if (named)
        add(colleagues);
    if (text.trimmed().size() >= 2)
        add(dialSuggestions(text, m_customers, m_region));
    add(recentRows(m_recent, m_region));
    add(colleagues);
    for (const ResultRow &row : std::as_const(rows)) {
        if (row.icon == Icon::Person || row.icon == Icon::Steps)
            m_names.insert(row.key, row.title);
    }
    Q_EMIT found(rows);
}

} // namespace linija
