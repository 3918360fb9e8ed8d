// The line in a call card that says who waits and who is asked: "Customer waits 0:32" above "Tomas Vaitkus · Talking 0:12".
// Passive; GUI thread.
#pragma once

#include "ui/softphone/consultview.h"

#include <QWidget>

namespace linija {

class ElidedLabel;
class TimerLabel;

class ConsultStrip : public QWidget
{
    Q_OBJECT
public:
    ConsultStrip(const Clock &clock, QWidget *parent = nullptr);

    void setView(const std::optional<ConsultView> &view); // nothing: it is hidden

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<ConsultView> m_view;
    ElidedLabel *m_customer = nullptr;
    TimerLabel *m_waits = nullptr;
    ElidedLabel *m_who = nullptr;
    TimerLabel *m_talks = nullptr;
};

} // namespace linija
