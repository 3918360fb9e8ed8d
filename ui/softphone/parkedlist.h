// The customers whom the agent has parked, one below the other: "Parked at 701 · 0:42", who it is, and how to have them back.
// Hidden while nobody waits. GUI thread.
#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

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

protected:
    void changeEvent(QEvent *event) override;

private:
    class Row;
    void refresh();
    void sayLeft(const ParkedCall &call, ParkingEnd how);
    [[nodiscard]] QString nameOf(const ParkedCall &call) const;

    ParkedCalls &m_parked;
    const Clock &m_clock;
    QString m_region;
    QString m_keyText;
    QVBoxLayout *m_column = nullptr;
    QHash<QString, Row *> m_rows; // by place
};

} // namespace linija
