// The baseline of packaging/bench: a bare Qt window with four docks, and the same line in the log when it is painted.
#include "app/workstation/paintwatch.h"
#include "core/base/logging.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    linija::installLogging({});
    QMainWindow window;
    window.resize(1440, 900);
    window.setCentralWidget(new QLabel(QStringLiteral("centre")));
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::TopDockWidgetArea, Qt::BottomDockWidgetArea}) {
        auto *dock = new QDockWidget(QStringLiteral("dock"));
        dock->setWidget(new QLabel(QStringLiteral("content")));
        window.addDockWidget(area, dock);
    }
    linija::PaintWatch::once(window, [] { qCInfo(linija::logApp) << "first paint"; });
    window.show();
    return QApplication::exec();
}
