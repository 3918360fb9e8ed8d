// The place where one action gets another key: a recorder for each of its two keys, what stands against a key that was
// pressed, and the way back to the default. Passive: says what is wanted. GUI thread.
#pragma once

#include "ui/widgets/card.h"

#include <QKeySequence>
#include <QList>

class QLabel;
class QPushButton;

namespace linija {

class KeyRecorder;

class KeyEditor : public Card
{
    Q_OBJECT
public:
    explicit KeyEditor(QWidget *parent = nullptr);

    // `places`: 1 or 2 keys may be given.
    void edit(const QString &name, const QList<QKeySequence> &keys, int places);
    void showKeys(const QList<QKeySequence> &keys); // the same action, changed
    // What stands against the key that was pressed; `swap`: offers to take it over.
    enum class Offer { None, Swap };
    void showProblem(const QString &text, Offer offer);
    void focusRecorder(int place);

Q_SIGNALS:
    void keyWanted(int place, const QKeySequence &keys);
    void swapWanted(int place, const QKeySequence &keys);
    void removeWanted();
    void defaultWanted();
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    QLabel *m_title = nullptr;
    QList<KeyRecorder *> m_recorders;
    QLabel *m_problem = nullptr;
    QPushButton *m_swap = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_default = nullptr;
    QPushButton *m_close = nullptr;
    int m_place = 0;       // where a key was pressed last
    QKeySequence m_wanted; // it
};

} // namespace linija
