// A field that takes the next key pressed in it and says it, instead of doing what the key does. Escape leaves, Tab walks on;
// all else is a key. Modifiers are shown while they are held. GUI thread.
#pragma once

#include <QKeySequence>
#include <QWidget>

namespace linija {

class KeyRecorder : public QWidget
{
    Q_OBJECT
public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    void setShown(const QKeySequence &keys); // the key that it is about; shown until another is pressed
    void setCaught(const QKeySequence &keys); // what was pressed and is not yet given: it stands alone
    void setText(const QString &text);       // "Press the new key …"
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void recorded(const QKeySequence &keys);
    void left(); // Escape

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QKeySequence m_keys;
    bool m_caught = false;
    QString m_text;
    QString m_held; // "Ctrl+Shift+"
};

} // namespace linija
