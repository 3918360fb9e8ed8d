// The card of the customer beside the guide: every way to reach them, number, place, local time, the company's note.
// Passive; every text is plain and can be selected. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/session/activeinteraction.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace linija {

class EmptyState;

class CustomerFacts : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerFacts(QWidget *parent = nullptr);

    void show(const std::optional<Customer> &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QLabel *add(const QString &label, const QString &text); // null where there is nothing to say
    [[nodiscard]] QString localTime() const;

    std::optional<Customer> m_customer;
    QTimer m_minute; // their clock goes on
    QLabel *m_time = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_page = nullptr;
    QFormLayout *m_form = nullptr;
};

} // namespace linija
