// The line below the settings: what was changed last, and a way back. Shows nothing while there is nothing to take back.
// GUI thread.
#pragma once

#include <QWidget>

class QLabel;

namespace linija {

class KeyButton;
class Settings;

class UndoLine : public QWidget
{
    Q_OBJECT
public:
    explicit UndoLine(Settings &settings, QWidget *parent = nullptr);

    void undo();

Q_SIGNALS:
    void saveFailed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Settings &m_settings;
    QLabel *m_words = nullptr;
    KeyButton *m_button = nullptr;
};

} // namespace linija
