// The narrow bar at the left: which page the window shows. Only pages that work are there. A badge counts what needs the
// agent. GUI thread.
#pragma once

#include "ui/theme/icons.h"
#include "ui/window/page.h"

#include <QVector>
#include <QWidget>

class QAction;
class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace linija {

class RailButton;

class Rail : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setPage(Page page);
    void setBadge(Page page, int count, const QString &meaning); // 0: none
    void setKey(Page page, const QKeySequence &keys);            // for the tooltip
    void addCommand(QAction *action); // a button above the last page's; says the action's name and key

Q_SIGNALS:
    void chosen(linija::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    RailButton *add(QVBoxLayout *column, Page page, Icon drawing);
    void retranslate();

    QVector<RailButton *> m_buttons;
    QVector<QToolButton *> m_commands;
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace linija
