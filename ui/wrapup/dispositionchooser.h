// Chooses the outcome: an editable list in which any part of a name finds it. What is typed and fits nothing is put back.
// GUI thread. Passive: says what was chosen.
#pragma once

#include "core/domain/disposition.h"

#include <QComboBox>
#include <QVector>

namespace linija {

class DispositionChooser : public QComboBox
{
    Q_OBJECT
public:
    explicit DispositionChooser(QWidget *parent = nullptr);

    void setDispositions(const QVector<Disposition> &dispositions, const QString &language);
    void setChosen(const QString &key); // says nothing; not while the agent is typing in it
    void settle(); // typing is over: what stands there is taken or put back
    [[nodiscard]] QString chosenKey() const { return m_chosen; }
    [[nodiscard]] QSize minimumSizeHint() const override; // what it asks for can be read

Q_SIGNALS:
    void chosen(const QString &key); // empty: none

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int index);
    void showChosen();

    QVector<Disposition> m_dispositions;
    QString m_language;
    QString m_chosen;
};

} // namespace linija
