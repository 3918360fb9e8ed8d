// The company's lists that every contact needs at once: queues, dispositions, flows. Kept in memory, re-read when the
// feed changes them. GUI thread.
#pragma once

#include "core/domain/disposition.h"
#include "core/domain/queue.h"
#include "core/guide/flowlibrary.h"

#include <QObject>
#include <QVector>

#include <memory>
#include <optional>

namespace linija {

class Store;

class Catalog : public QObject
{
    Q_OBJECT
public:
    explicit Catalog(Store &store, QObject *parent = nullptr);

    void reload(); // asynchronous; ends with changed()

    [[nodiscard]] std::optional<Queue> queue(const QString &key) const;
    [[nodiscard]] QVector<Queue> queues() const { return m_queues; }
    // Those offered in the queue, in the company's order. Without the one for timed-out contacts.
    [[nodiscard]] QVector<Disposition> dispositions(const QString &queueKey) const;
    [[nodiscard]] std::optional<Disposition> disposition(const QString &key) const;
    [[nodiscard]] std::shared_ptr<const Flow> flow(const QString &slug) const; // null where there is none
    [[nodiscard]] QVector<std::shared_ptr<const Flow>> flows() const;
    // Flows that could not be read: "damaged-goods: steps[3].next[0].to: no step «photo»".
    [[nodiscard]] QStringList problems() const;

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
    QVector<Queue> m_queues;
    QVector<Disposition> m_dispositions;
    FlowLibrary m_flows;
};

} // namespace linija
