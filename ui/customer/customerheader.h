// Who the agent talks with, at a glance: initials, name, tier, open complaints, languages, place and local time, and three
// figures that say on hover what they were made from. GUI thread. Passive: shows what it is given.
#pragma once

#include "core/base/clock.h"
#include "core/session/activeinteraction.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace linija {

class Avatar;
class ElidedLabel;
class FactLabel;
class StateChip;

class CustomerHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerHeader(const Clock &clock, QWidget *parent = nullptr);

    void show(const Customer &customer, std::optional<MatchBasis> basis);
    void showSummary(const std::optional<CustomerSummary> &summary); // nothing: not counted yet


    void setChangeable(bool changeable); // a contact is going on, and its customer may be another one

Q_SIGNALS:
    void otherCustomerWanted(); // the agent says that this is not the one

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    [[nodiscard]] int wholeRow() const;
    void fit(); // narrow: the figures go under the line, and name and line keep their room

    const Clock &m_clock;
    Customer m_customer;
    std::optional<MatchBasis> m_basis;
    bool m_changeable = false;
    std::optional<CustomerSummary> m_summary;
    QTimer m_minute; // their local time goes on

    Avatar *m_avatar = nullptr;
    ElidedLabel *m_name = nullptr;
    StateChip *m_tier = nullptr;
    StateChip *m_complaints = nullptr;
    StateChip *m_unsure = nullptr; // it rings, and only the number speaks for this customer
    FactLabel *m_line = nullptr;
    QPushButton *m_change = nullptr;
    ElidedLabel *m_below = nullptr;
    QWidget *m_scores = nullptr;
    QLabel *m_week = nullptr;
    QLabel *m_csat = nullptr;
    QLabel *m_nps = nullptr;
};

} // namespace linija
