// The soft shadow below a list that lies over the page, so that it is plain what is in front. Follows the list: its place,
// its showing and hiding. Lets the pointer through. GUI thread; a sibling of the list, which must have a parent.
#pragma once

#include <QFrame>
#include <QPointer>

namespace linija {

class PopupShadow : public QFrame
{
    Q_OBJECT
public:
    explicit PopupShadow(QWidget *of);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    QPointer<QWidget> m_of;
};

} // namespace linija
