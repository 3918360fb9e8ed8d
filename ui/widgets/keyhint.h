// A small badge with a key: "F2", "Ctrl K", "1".
#pragma once

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace linija {

// "Ctrl K": the native text with the plus signs taken out, as it is shown on a badge.
[[nodiscard]] QString keyText(const QKeySequence &keys);

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
