// The customers whom the agent has parked, one below the other: "Parked at 701 · 0:42", who it is, and how to have them back.
// It tells the whole of their call: while that is not written up, there is a button for it too, and the call needs no card.
// Hidden while nobody waits. GUI thread.
#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace linija {

class Clock;
class ParkedCalls;
enum class ParkingEnd;
struct ParkedCall;

class ParkedList : public QWidget
{
    Q_OBJECT
public:
    // Both must outlive it. `region`: the reader's, for showing numbers.
    ParkedList(ParkedCalls &parked, const Clock &clock, QWidget *parent = nullptr);
    ~ParkedList() override;

    void setRegion(const QString &region);
    void setKeyText(const QString &key); // picks up who was parked last
    // The key that writes the outcome of a call (may be empty); nothing where that is not to be done any more.
    using OutcomeKey = std::function<std::optional<QString>(InteractionId)>;
    void setOutcomeKey(OutcomeKey keyOf);
    [[nodiscard]] bool tells(InteractionId id) const;
    void refresh();

Q_SIGNALS:
    void outcomeWanted(linija::InteractionId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void sayLeft(const ParkedCall &call, ParkingEnd how);
    [[nodiscard]] QString nameOf(const ParkedCall &call) const;

    ParkedCalls &m_parked;
    const Clock &m_clock;
    QString m_region;
    QString m_keyText;
    OutcomeKey m_outcomeKey;
    QVBoxLayout *m_column = nullptr;
    QHash<QString, Row *> m_rows; // by place
};

} // namespace linija
