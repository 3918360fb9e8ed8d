// A text of at most a few lines with the words marked that were searched for; ends in an ellipsis where it does not fit,
// with the whole text as its tooltip. The same layout and marks as the lists paint (laidtext.h). Plain text only.
#pragma once

#include "ui/theme/tokens.h"
#include "ui/widgets/laidtext.h"

#include <QWidget>

namespace linija {

class MarkedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MarkedLabel(TextRole role, int maxLines = 1, QWidget *parent = nullptr);

    void setText(const QString &text, const QVector<TextMark> &marks = {});
    void setState(StateRole state); // Neutral: the text colour
    [[nodiscard]] QString text() const { return m_text; } // whole; the accessible name
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] bool hasHeightForWidth() const override { return m_maxLines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] LaidText laid(int width, int lines) const;

    QString m_text;
    QVector<TextMark> m_marks;
    TextRole m_role;
    StateRole m_state = StateRole::Neutral;
    int m_maxLines;
};

} // namespace linija
