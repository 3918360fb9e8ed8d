// The way through a flow: "Damaged goods · Greeting ✓ › Order ✓ › Acknowledge › Photo": done steps with a tick, the
// current one bold, the rest muted. Wraps to two lines and then cuts in the middle of what is ahead. A step that was done
// can be clicked. GUI thread.
#pragma once

#include "core/guide/flowrun.h"

#include <QWidget>

#include <memory>

class QTextLayout;

namespace linija {

class Breadcrumb : public QWidget
{
    Q_OBJECT
public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setCrumbs(const QString &flowTitle, const QVector<Crumb> &crumbs);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepWanted(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Span
    {
        int start = 0;
        int length = 0;
        QString step; // empty: cannot be gone to
        bool current = false;
    };
    void rebuild();
    [[nodiscard]] std::unique_ptr<QTextLayout> layOut(int width) const;
    [[nodiscard]] QString stepAt(const QPoint &point) const;

    QString m_title;
    QVector<Crumb> m_crumbs;
    QString m_text;
    QVector<Span> m_spans;
};

} // namespace linija
