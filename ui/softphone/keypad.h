// Twelve keys for telephone menus, inside the call's card. Remembers what was sent during the call. Typing digits, * and #
// while it has the focus works too.
#pragma once

#include <QWidget>

class QLabel;

namespace linija {

class Keypad : public QWidget
{
    Q_OBJECT
public:
    explicit Keypad(QWidget *parent = nullptr);

    [[nodiscard]] QString typed() const { return m_typed; }
    void forget();

Q_SIGNALS:
    void pressed(const QString &digit);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void press(const QString &digit);
    void retranslate();

    QString m_typed;
    QLabel *m_shown = nullptr;
};

} // namespace linija
