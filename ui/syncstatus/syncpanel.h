// The page about the synchronisation: how the connection is, what waits, what needs a person, what could not be read.
// Figures come from SyncStatusSource and say how fresh they are. GUI thread.
#pragma once

#include "core/base/clock.h"
#include "core/sync/syncstatus.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace linija {

class Card;
class StateChip;

class SyncPanel : public QWidget
{
    Q_OBJECT
public:
    SyncPanel(const SyncStatusSource &source, const Clock &clock, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Fact
    {
        QLabel *number = nullptr;
        QLabel *name = nullptr;
        QLabel *meaning = nullptr;
    };
    Fact addFact(QVBoxLayout *column);
    void refresh();

    const SyncStatusSource &m_source;
    const Clock &m_clock;
    QTimer m_tick;
    QLabel *m_title = nullptr;
    StateChip *m_connection = nullptr;
    QLabel *m_connectionDetail = nullptr;
    QLabel *m_technical = nullptr;
    QLabel *m_progress = nullptr;
    Fact m_waiting;
    Fact m_parked;
    Fact m_quarantined;
};

} // namespace linija
