// The little that a style sheet cannot draw from tokens: check boxes, radio buttons and the focus frame.
// Everything else is Fusion below and the style sheet above. GUI thread; owned by QApplication.
#pragma once

#include <QProxyStyle>

namespace linija {

class LinijaStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LinijaStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
};

} // namespace linija
