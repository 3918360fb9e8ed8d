#include "ui/wrapup/noteedit.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace linija {

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (m_quiet)
            return;
        if (document()->characterCount() - 1 > MaxLength) {
            const QScopedValueRollback guard(m_quiet, true);
            QTextCursor cursor(document());
            cursor.setPosition(MaxLength);
            cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
            Q_EMIT full();
        }
        grow();
        Q_EMIT edited();
    });
}

// What is pasted is cut before it comes in: to lay out a megabyte only to throw it away would stall the window.
void NoteEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    const int selected = textCursor().selectionEnd() - textCursor().selectionStart();
    const int room = qMax(0, MaxLength - (document()->characterCount() - 1 - selected));
    const QString text = source->text();
    textCursor().insertText(text.left(room));
    ensureCursorVisible();
    if (text.size() > room)
        Q_EMIT full();
}

void NoteEdit::showText(const QString &all)
{
    const QString text = all.left(MaxLength);
    if (toPlainText() == text)
        return;
    const QScopedValueRollback guard(m_quiet, true);
    setPlainText(text);
    moveCursor(QTextCursor::End);
    grow();
}

void NoteEdit::setLineHeight(int height)
{
    // The words begin where those of a line edit do, and one line stands in the middle.
    constexpr int margin = 1;
    if (document()->documentMargin() != margin)
        document()->setDocumentMargin(margin);
    const int side = std::max(0, px(6) - margin);
    const int top = std::max(0, (height - fontMetrics().lineSpacing()) / 2 - frameWidth() - margin);
    const QMargins margins(side, top, side, top);
    if (m_single == height && viewportMargins() == margins)
        return;
    m_single = height;
    setViewportMargins(margins);
    updateGeometry();
}

int NoteEdit::heightOf(int lines) const
{
    const int single = m_single > 0 ? m_single : fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + px(8);
    return single + fontMetrics().lineSpacing() * (lines - 1);
}

void NoteEdit::grow()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= MaxLines; block = block.next())
        lines += qMax(1, block.layout()->lineCount());
    const int wanted = qBound(1, lines, MaxLines);
    setVerticalScrollBarPolicy(lines > MaxLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != m_lines) {
        m_lines = wanted;
        updateGeometry();
    }
}

QSize NoteEdit::sizeHint() const { return {px(220), heightOf(m_lines)}; }

QSize NoteEdit::minimumSizeHint() const { return {px(120), heightOf(m_lines)}; }

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    grow();
    // The line that was scrolled away before there was room for it comes back: all of a short note is seen.
    if (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
        verticalScrollBar()->setValue(0);
}

void NoteEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace linija
