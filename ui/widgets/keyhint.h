// A small badge with a key: "F2", "Ctrl K", "1".
#pragma once

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace linija {

// "Ctrl K", "Alt ↑", "Ctrl Enter": as it is shown on a badge, everywhere the same.
[[nodiscard]] QString keyText(const QKeySequence &keys);
// The same for those who hear it: arrows by their names.
[[nodiscard]] QString spokenKeys(const QString &text);

[[nodiscard]] QSize keyHintSize(const QString &text);
void paintKeyHint(QPainter *painter, const QRect &rect, const QString &text);

class KeyHint : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QString &text, QWidget *parent = nullptr);
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
};

} // namespace linija
