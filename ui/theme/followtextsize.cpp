#include "ui/theme/followtextsize.h"

#include "ui/theme/tokens.h"

#include <QEvent>
#include <QWidget>

namespace linija {

namespace {

class TextSizeFollower final : public QObject
{
public:
    TextSizeFollower(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say)), m_said(px(measure))
    {
        widget->installEventFilter(this);
        m_say();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // A window hears of it by the application's font, every other widget by its own; some by both.
        if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
            if (const int now = px(measure); now != m_said) {
                m_said = now;
                m_say();
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static constexpr int measure = 1000; // long enough that every step of the text size shows in it

    std::function<void()> m_say;
    int m_said;
};

} // namespace

void followTextSize(QWidget *widget, std::function<void()> say)
{
    new TextSizeFollower(widget, std::move(say)); // owned by the widget
}

} // namespace linija
