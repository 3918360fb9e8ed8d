// Who is in the conference, each with two buttons: alone with the agent's other line (on hold), or hung up. Passive; GUI thread.
#pragma once

#include "ui/softphone/consultview.h"

#include <QWidget>

class QVBoxLayout;

namespace linija {

class PartyList : public QWidget
{
    Q_OBJECT
public:
    explicit PartyList(QWidget *parent = nullptr);

    void setParties(const QVector<PartyView> &parties); // none: it is hidden

Q_SIGNALS:
    void separateWanted(const QString &callId);
    void removeWanted(const QString &callId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QVector<PartyView> m_parties;
    QVBoxLayout *m_column = nullptr;
};

} // namespace linija
