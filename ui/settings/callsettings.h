// The editors of how calls behave: waiting, hold, the talk key, taking calls by themselves. Made for the page that gives them
// rows. GUI thread.
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace linija {

class FilterRow;

class CallSettings : public QObject
{
    Q_OBJECT
public:
    using Apply = std::function<void(const std::function<void(SettingsValues &)> &)>;

    // `page` owns the editors.
    CallSettings(QWidget *page, Apply apply);

    [[nodiscard]] QCheckBox *waiting() const { return m_waiting; }
    [[nodiscard]] QSpinBox *hold() const { return m_hold; }
    [[nodiscard]] QSpinBox *reminder() const { return m_reminder; }
    [[nodiscard]] FilterRow *pushToTalk() const { return m_push; }
    [[nodiscard]] QCheckBox *autoAnswer() const { return m_auto; }
    [[nodiscard]] QLineEdit *autoQueues() const { return m_queues; }

    void retranslate();
    void read(const SettingsValues &values);

private:
    [[nodiscard]] QSpinBox *seconds(QWidget *page, const QString &key, int SettingsValues::*value);

    Apply m_apply;
    QCheckBox *m_waiting = nullptr;
    QSpinBox *m_hold = nullptr;
    QSpinBox *m_reminder = nullptr;
    FilterRow *m_push = nullptr;
    QCheckBox *m_auto = nullptr;
    QLineEdit *m_queues = nullptr;
};

} // namespace linija
