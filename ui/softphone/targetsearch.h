// Finds whom to call while somebody types: what was typed as a number, colleagues and queues, customers; without a text the
// calls of late. Rows for a ResultList; the key of a row is what is dialled. Answers that come too late are dropped.
// GUI thread.
#pragma once

#include "core/session/customerdirectory.h"
#include "ui/widgets/resultlist.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace linija {

// Plain, for tests.
[[nodiscard]] QVector<ResultRow> recentRows(const QVector<RecentCall> &recent, const QString &region);
[[nodiscard]] QVector<ResultRow> colleagueRows(const QVector<Colleague> &found);

class TargetSearch : public QObject
{
    Q_OBJECT
public:
    explicit TargetSearch(CustomerDirectory &directory, QObject *parent = nullptr);

    void setRegion(const QString &region) { m_region = region; }
    void setAgent(const QString &login) { m_agent = login; } // whose recent calls
    void ask(const QString &text);     // after a short pause in the typing
    void askNow(const QString &text);
    void forget(); // what was asked before is not answered any more
    [[nodiscard]] bool isWaiting() const { return m_delay.isActive(); }

    // The name of a row that was found by it; empty for a bare number.
    [[nodiscard]] QString nameOf(const QString &target) const { return m_names.value(target); }

Q_SIGNALS:
    void found(const QVector<linija::ResultRow> &rows);

private:
    void tell(const QString &text);

    CustomerDirectory &m_directory;
    QString m_region;
    QString m_agent;
    QString m_text;
    QTimer m_delay;
    quint64 m_asked = 0;
    QVector<RecentCall> m_recent;
    QVector<Colleague> m_colleagues;
    QVector<Customer> m_customers;
    QHash<QString, QString> m_names; // what is dialled → name
};

} // namespace linija
