// What is kept where, with real paths and sizes, and what of it others may see. GUI thread; sizes are counted elsewhere.
#pragma once

#include "ui/settings/settingspage.h"
#include "ui/settings/settingsservices.h"

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace linija {

class FilterRow;

class PrivacyPage : public SettingsPage
{
    Q_OBJECT
public:
    explicit PrivacyPage(const SettingsServices &services, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void readSettings() override;
    void showEvent(QShowEvent *event) override;

private:
    struct Place
    {
        QString path;   // what is counted; empty where there is no file
        QString folder; // what "Show" opens
        SettingRow *row = nullptr;
        QLabel *where = nullptr;
        QPushButton *show = nullptr;
        qint64 bytes = -1; // not counted yet
    };
    Place &addPlace(const QString &key, const QString &path, const QString &folder);
    void addRecording();
    QLineEdit *addLine(const QString &key, QString SettingsValues::*value);
    QSpinBox *addNumber(const QString &key, int SettingsValues::*value);
    void count();
    void sayPlaces();

    const SettingsServices m_services;
    SettingsGroup *m_recording = nullptr;
    SettingsGroup *m_seen = nullptr;
    SettingsGroup *m_kept = nullptr;
    SettingsGroup *m_never = nullptr;
    FilterRow *m_rule = nullptr;
    FilterRow *m_recorder = nullptr;
    SettingRow *m_queuesRow = nullptr;
    SettingRow *m_recorderRow = nullptr;
    SettingRow *m_announcementRow = nullptr;
    QVector<SettingRow *> m_codeRows;
    QSpinBox *m_days = nullptr;
    QSpinBox *m_room = nullptr;
    QVector<std::function<void(const SettingsValues &)>> m_readers; // of the fields
    QCheckBox *m_names = nullptr;
    QVector<Place> m_places;
    QLabel *m_neverText = nullptr;
    SettingRow *m_neverRow = nullptr;
};

} // namespace linija
