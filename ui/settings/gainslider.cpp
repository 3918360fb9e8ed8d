#include "ui/settings/gainslider.h"

#include "ui/settings/editors.h"
#include "ui/widgets/accessibility.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>

namespace linija {

GainSlider::GainSlider(QWidget *parent) : QWidget(parent)
{
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setPageStep(3);
    m_slider->setTickPosition(QSlider::TicksBelow);
    m_slider->setTickInterval(10);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    m_figure = makeText("", this);
    m_figure->setWordWrap(false);
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_slider, 1);
    row->addWidget(m_figure);
    setFocusProxy(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, [this](int db) {
        showFigure();
        if (!m_slider->isSliderDown())
            Q_EMIT chosen(db);
    });
    connect(m_slider, &QSlider::sliderReleased, this, [this] { Q_EMIT chosen(m_slider->value()); });
    showFigure();
}

void GainSlider::setRange(int least, int most)
{
    m_slider->setRange(least, most);
    showFigure();
}

void GainSlider::setGain(int db)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(db);
    showFigure();
}

void GainSlider::setWhat(const QString &what)
{
    setSpokenName(m_slider, what);
}

void GainSlider::showFigure()
{
    const auto words = [](int db) { return tr("%1 dB", "decibels with a sign").arg((db > 0 ? QStringLiteral("+") : QString()) + QLocale().toString(db)); };
    m_figure->setText(words(m_slider->value()));
    m_figure->setMinimumWidth(m_figure->fontMetrics().horizontalAdvance(words(m_slider->minimum())) + 2);
}

void GainSlider::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        showFigure();
    QWidget::changeEvent(event);
}

} // namespace linija
