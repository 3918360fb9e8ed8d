// The page of settings: every choice applies at once and is kept. GUI thread.
#pragma once

#include "core/telephony/softphoneport.h"

#include <QPair>
#include <QVector>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace linija {

class FilterRow;
class InlineBanner;
class Settings;
struct SettingsValues;

class SettingsPanel : public QWidget
{
    Q_OBJECT
public:
    SettingsPanel(Settings &settings, SoftphonePort &phone, QWidget *parent = nullptr);

    // Sound devices for the ring, id and name; they belong to another sound system than the phone's.
    void setRingDevices(const QVector<QPair<QString, QString>> &devices);

Q_SIGNALS:
    void ringTestWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *name = nullptr;
        QLabel *hint = nullptr;
    };
    QVBoxLayout *addGroup(QVBoxLayout *column, QLabel *&heading);
    Line addLine(QVBoxLayout *group, QWidget *editor);
    void build();
    void retranslate();
    void readSettings();
    void refreshDevices();
    template <class Change>
    void edit(Change change);

    Settings &m_settings;
    SoftphonePort &m_phone;
    bool m_filling = false;

    QLabel *m_title = nullptr;
    InlineBanner *m_problem = nullptr;
    QLabel *m_lookHead = nullptr;
    QLabel *m_soundHead = nullptr;
    QLabel *m_callsHead = nullptr;
    QComboBox *m_language = nullptr;
    FilterRow *m_theme = nullptr;
    FilterRow *m_textSize = nullptr;
    QComboBox *m_input = nullptr;
    QComboBox *m_output = nullptr;
    QComboBox *m_ring = nullptr;
    QPushButton *m_tryRing = nullptr;
    QSpinBox *m_target = nullptr;
    QComboBox *m_region = nullptr;
    Line m_languageLine;
    Line m_themeLine;
    Line m_textLine;
    Line m_inputLine;
    Line m_outputLine;
    Line m_ringLine;
    Line m_targetLine;
    Line m_regionLine;
    QVector<QPair<QString, QString>> m_ringDevices;
};

// The languages that the window speaks, as settings keys.
[[nodiscard]] QStringList windowLanguages();

} // namespace linija
