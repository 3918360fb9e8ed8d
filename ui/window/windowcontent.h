// What the window is furnished with, as the window sees it: so that the window can be painted before any of it is loaded.
// Implemented by Workplace (ui/shell). Made as a child of the window, hidden; the window shows it when it is built. GUI thread.
#pragma once

#include "ui/window/buildstep.h"
#include "ui/window/page.h"

#include <QJsonObject>
#include <QWidget>

namespace linija {

class WindowContent : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual BuildSteps steps() = 0;      // before it is shown
    [[nodiscard]] virtual BuildSteps laterSteps() = 0; // what may follow; asked for sooner, it is built sooner

    virtual void showPage(Page page) = 0;
    virtual void openLink(const QString &link) = 0; // untrusted
    // False, with a question in the window, while closing it would be a surprise.
    [[nodiscard]] virtual bool mayClose() = 0;
    // True where the window may hide: something leads back to it.
    [[nodiscard]] virtual bool canHide() const = 0;

    [[nodiscard]] virtual QJsonObject layoutState() const = 0; // kept in Settings.windowLayout
    virtual void restoreLayout(const QJsonObject &state) = 0;

Q_SIGNALS:
    void layoutChanged();
    void closeWanted(); // whatever mayClose() asks
    void quitWanted();
    void windowWanted(); // to the front
};

} // namespace linija
