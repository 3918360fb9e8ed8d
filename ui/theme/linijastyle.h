// Draws every control from the tokens: Fusion gives the behaviour, the functions of draw.h the look. No style sheet
// anywhere: one costs more than half of the start and a stall at each change of theme. Reads tokens and text size when
// it paints, so a change of either needs no new style. GUI thread; owned by QApplication.
#pragma once

#include "ui/theme/desktopwishes.h"

#include <QProxyStyle>

namespace linija {

class LinijaStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LinijaStyle();

    // Widgets ask motionAllowed() (ui/theme/tokens.h); the style is only where the answer is kept.
    void setMotion(Motion motion) { m_motion = motion; }

    void polish(QWidget *widget) override;
    void polish(QPalette &palette) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap name, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

    using QProxyStyle::polish;

private:
    Motion m_motion = Motion::Allowed;
};

} // namespace linija
