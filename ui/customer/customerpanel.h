// The head of the middle column: the customer of the current contact, or the question who it is. Follows the service's
// current contact; showCustomer() looks at somebody without a contact. Answers from the directory that come too late
// are dropped by id. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/session/activeinteraction.h"

#include <QTimer>
#include <QKeySequence>
#include <QWidget>

class QLabel;

namespace linija {

class CustomerDirectory;
class CustomerHeader;
class InlineBanner;
class InteractionService;
class WhoIsCalling;

class CustomerPanel : public QWidget
{
    Q_OBJECT
public:
    CustomerPanel(InteractionService &interactions, CustomerDirectory &directory, const Clock &clock,
                  QWidget *parent = nullptr);

    void showCustomer(CustomerId customer); // until the current contact changes
    // Keys for the answers to "Who is calling?", from the first on.
    void setCardKeys(const QVector<QKeySequence> &keys);
    // Chooses the card in this place, from 0. False where nobody is being asked about.
    bool chooseCard(int index);
    [[nodiscard]] CustomerId shownCustomer() const { return m_pinned.isNull() ? m_shown : m_pinned; }

Q_SIGNALS:
    // A candidate is being looked at (its card has the focus): connect to TimelinePanel::showCustomer.
    void candidateLooked(linija::CustomerId customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(InteractionId id);
    void refresh();
    void ask(const ActiveInteraction &active, MatchState question);
    void showCandidates(const QVector<CustomerMatch> &candidates);
    void describeCandidates(const QVector<Customer> &customers, const QVector<QString> &chips);
    void readLine(const Customer &customer);
    void look(const Customer &customer, std::optional<MatchBasis> basis);
    void readSummary();
    void search(const QString &text);
    void create(const QString &name);
    void pageTo(QWidget *page);
    [[nodiscard]] QString lineOf(const Customer &customer, const CustomerSummary &summary,
                                 const std::optional<TimelineEntry> &last) const;

    InteractionService &m_interactions;
    CustomerDirectory &m_directory;
    const Clock &m_clock;
    InteractionId m_interaction;
    CustomerId m_pinned;
    CustomerId m_shown; // in the header
    bool m_asking = false;
    bool m_wantsOther = false;
    quint64 m_searchSerial = 0;
    QVector<CustomerId> m_asked; // the candidates on the cards
    QHash<CustomerId, QString> m_lines;
    QTimer m_summaryDelay; // a burst of changes is counted once

    CustomerHeader *m_header = nullptr;
    WhoIsCalling *m_question = nullptr;
    InlineBanner *m_problem = nullptr;
};

} // namespace linija
