// Says once that a window has been painted: after its next paint event or update request was handled and the event loop is free again.
// For the log and the benchmark: the time of the line is the time of the picture. GUI thread; deletes itself afterwards.
#pragma once

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace linija {

class PaintWatch final : public QObject
{
public:
    static void once(QWidget &widget, std::function<void()> painted) { new PaintWatch(widget, std::move(painted)); }

private:
    PaintWatch(QWidget &widget, std::function<void()> painted) : QObject(&widget), m_painted(std::move(painted))
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // What is painted on top of the widget is painted in answer to an update request of its window.
        if (event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest) {
            watched->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                m_painted();
                deleteLater();
            });
        }
        return false;
    }

    std::function<void()> m_painted;
};

} // namespace linija
