// "Who is calling?": shown while nobody, or more than one customer, may be on the line. Cards for the candidates, with keys
// 1 to 8 while there are several, a card for somebody new (the name is typed in place), and a field to find a customer that the number does not
// lead to. Passive: says what the agent chose. GUI thread.
#pragma once

#include "core/session/activeinteraction.h"

#include <QKeySequence>
#include <QTimer>
#include <QVector>
#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QShortcut;

namespace linija {

class CandidateCard;
class ElidedLabel;
class InlineBanner;
class SearchField;

class WhoIsCalling : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MaxCards = 8;

    // One card: who, a line about them, and how they came here.
    struct Option
    {
        Customer customer;
        QString line;
        QString chip;
        friend bool operator==(const Option &, const Option &) = default;
    };

    explicit WhoIsCalling(QWidget *parent = nullptr);

    void setQuestion(MatchState state, const QString &number); // One: "Another customer?"
    void setOptions(const QVector<Option> &options);
    void setChosen(CustomerId id);
    void setCreating(bool busy); // the new customer is being written
    void showProblem(const QString &text); // empty: none
    // Keys for the cards, from the first on; digits where nobody sets others.
    void setCardKeys(const QVector<QKeySequence> &keys);
    void startNaming();                    // opens the name field
    void choose(int index); // the card in this place; the last is somebody new
    [[nodiscard]] bool isAsking() const { return m_state == MatchState::Several; }
    void clear();                          // another contact: nothing typed for the last one stays

Q_SIGNALS:
    void chosen(const linija::Customer &customer);
    void looked(linija::CustomerId id);
    void nameGiven(const QString &name);
    void searched(const QString &text); // empty: the candidates again
    void dismissed();                   // Esc while asking for another customer

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void rebuild();
    void giveName();
    void armDigits();
    void retranslate();
    void fit(); // the reason beside the title or below it, as many cards in a row as keep their words

    MatchState m_state = MatchState::Searching;
    QString m_number;
    QVector<Option> m_options;
    CustomerId m_chosen;
    QVector<CandidateCard *> m_cards;
    QVector<QShortcut *> m_digits;
    CandidateCard *m_new = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_reason = nullptr;
    QLabel *m_reasonBelow = nullptr;
    int m_columns = 0;
    QGridLayout *m_grid = nullptr;
    QWidget *m_naming = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_keep = nullptr; // leaves the customer as it was
    SearchField *m_search = nullptr;
    InlineBanner *m_problem = nullptr;
    QTimer m_searchDelay;
};

} // namespace linija
