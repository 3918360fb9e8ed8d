// Shows the body of an article: CommonMark read by Qt with HTML off, bounded, without anything from outside. Pictures and
// style sheets are never loaded; a link is never opened, but for linija:article/SLUG, which is told to the owner.
// The body is untrusted: control and direction characters are taken out before it is read. GUI thread.
#pragma once

#include <QTextBrowser>

namespace linija {

// What may go to the Markdown reader: no control or direction characters, at most MaxLength units, bounded nesting.
[[nodiscard]] QString safeMarkdown(const QString &body);

class ArticleView : public QTextBrowser
{
    Q_OBJECT
public:
    static constexpr int MaxLength = 100'000;

    explicit ArticleView(QWidget *parent = nullptr);

    void showBody(const QString &markdown);

Q_SIGNALS:
    void articleWanted(const QString &slug);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();
    static void dress(QTextDocument &page); // headings, lists and quotes in the sizes and colours of the theme

    QString m_body;
    bool m_dressing = false;
};

} // namespace linija
