// The note's editor: one line high while it is short, grows with the text to three lines, then scrolls. Plain text, at most
// MaxLength units (the service keeps no more). Tab leaves it. GUI thread.
#pragma once

#include <QPlainTextEdit>

namespace linija {

class NoteEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    static constexpr int MaxLength = 16'384;
    static constexpr int MaxLines = 3;

    explicit NoteEdit(QWidget *parent = nullptr);

    // Keeps cursor and scroll position where the text is the same; says nothing.
    void showText(const QString &text);

    void setLineHeight(int height); // of one line with its frame, to stand level with its neighbours

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    void full(); // something did not fit

protected:
    void insertFromMimeData(const QMimeData *source) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void grow();
    [[nodiscard]] int heightOf(int lines) const;

    bool m_quiet = false;
    int m_lines = 1;
    int m_single = 0; // height with one line; 0: as the font asks
};

} // namespace linija
