#include "ui/knowledge/articleview.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace linija {

namespace {

constexpr int maxLineLength = 4'000;
constexpr int maxLines = 1'500;
constexpr int maxNesting = 8; // of quotes and lists; deeper ones cost the reader more than linear time

bool isDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}

// Drops what is beyond the depth that a person would write.
QString boundedNesting(const QString &line)
{
    int depth = 0;
    qsizetype at = 0;
    QString kept;
    for (; at < line.size(); ++at) {
        const QChar c = line.at(at);
        const bool bullet = (c == QLatin1Char('-') || c == QLatin1Char('*') || c == QLatin1Char('+'))
            && at + 1 < line.size() && line.at(at + 1) == QLatin1Char(' ');
        if (c == QLatin1Char('>') || bullet) {
            if (++depth <= maxNesting)
                kept += c;
        } else if (c == QLatin1Char(' ')) {
            if (kept.size() < 64)
                kept += c;
        } else {
            break;
        }
    }
    return kept + line.mid(at, maxLineLength);
}

} // namespace

QString safeMarkdown(const QString &body)
{
    QString clean;
    const QString bounded = body.left(ArticleView::MaxLength);
    clean.reserve(bounded.size());
    for (const QChar c : bounded) {
        if (c == QLatin1Char('\n')) {
            clean += c;
        } else if (c == QLatin1Char('\t')) {
            clean += QStringLiteral("    ");
        } else if (c.category() != QChar::Other_Control && !isDirection(c) && c != QChar(0xFFFC)
                   && c != QChar(QChar::LineSeparator) && c != QChar(QChar::ParagraphSeparator)) {
            clean += c;
        }
    }
    QStringList lines = clean.split(QLatin1Char('\n')).mid(0, maxLines);
    for (QString &line : lines)
        line = boundedNesting(line);
    return lines.join(QLatin1Char('\n'));
}

ArticleView::ArticleView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setRole(this, "page");
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        static const QString prefix = QStringLiteral("article/");
        if (url.scheme() == QLatin1String("linija") && url.path().startsWith(prefix))
            Q_EMIT articleWanted(url.path().mid(prefix.size()).left(120));
    });
}

// An empty answer would send Qt to the disk with the picture's name, so a picture is answered by one clear pixel.
QVariant ArticleView::loadResource(int type, const QUrl &)
{
    if (type != QTextDocument::ImageResource)
        return {};
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

void ArticleView::showBody(const QString &markdown)
{
    m_body = safeMarkdown(markdown);
    render();
    verticalScrollBar()->setValue(0);
}

void ArticleView::render()
{
    const QScopedValueRollback guard(m_dressing, true);
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectCommonMark);
    features.setFlag(QTextDocument::MarkdownNoHTML);
    // Made ready out of sight: every change to a document on the screen would lay it out again.
    auto *page = new QTextDocument(this);
    page->setDocumentMargin(0);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(textFont(TextRole::Body));
    page->setMarkdown(m_body, features);
    dress(*page);
    const QPointer<QTextDocument> before = document(); // Qt deletes the first one itself
    setDocument(page);
    if (before)
        before->deleteLater();
}

void ArticleView::dress(QTextDocument &page)
{
    struct Piece
    {
        int start = 0;
        int length = 0;
        bool link = false;
    };
    const Tokens &colors = tokens();
    QVector<Piece> special; // links and code
    QTextCursor all(&page);
    all.beginEditBlock();
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format;
        const int level = block.blockFormat().headingLevel();
        if (level > 0) {
            QTextCharFormat heading;
            heading.setProperty(QTextFormat::FontSizeAdjustment, 0);
            heading.setFont(textFont(level == 1 ? TextRole::Title : TextRole::Heading),
                            QTextCharFormat::FontPropertiesSpecifiedOnly);
            QTextCursor words(block);
            words.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            words.mergeCharFormat(heading);
            format.setTopMargin(block == page.begin() ? 0 : px(10));
            format.setBottomMargin(px(4));
        } else if (block.textList()) {
            format.setTopMargin(0);
            format.setBottomMargin(px(3));
        } else {
            format.setTopMargin(0);
            format.setBottomMargin(px(7));
        }
        format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).mergeBlockFormat(format);
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.charFormat().isAnchor() || fragment.charFormat().fontFixedPitch())
                special.append({fragment.position(), fragment.length(), fragment.charFormat().isAnchor()});
        }
    }
    // Afterwards: merging a format rebuilds the fragments that are being walked through.
    for (const Piece &piece : std::as_const(special)) {
        QTextCharFormat looks;
        if (piece.link)
            looks.setForeground(colors.accent);
        else
            looks.setBackground(colors.hover);
        all.setPosition(piece.start);
        all.setPosition(piece.start + piece.length, QTextCursor::KeepAnchor);
        all.mergeCharFormat(looks);
    }
    all.endEditBlock();
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (m_dressing || m_body.isEmpty())
        return;
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int place = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(place);
    }
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    // Escape and Backspace belong to the panel: back to the list.
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace) {
        event->ignore();
        return;
    }
    QTextBrowser::keyPressEvent(event);
}

} // namespace linija
