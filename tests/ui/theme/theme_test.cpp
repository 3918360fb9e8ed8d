#include "tests/catch.h"
#include "tests/waitfor.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <set>

using namespace linija;
using linija::test::waitFor;

TEST_CASE("the theme follows the settings while the program runs", "[theme]")
{
    Settings settings{QString()};
    (void)settings.edit([](SettingsValues &v) { v.theme = ThemeChoice::Light; });
    Theme theme(*qApp, settings);
    CHECK(tokens().kind == ThemeKind::Light);
    CHECK(px(100) == 100);

    QPushButton button(QStringLiteral("Mute"));
    QLabel label(QStringLiteral("Some words"));
    button.show();
    label.show();
    const int height = button.sizeHint().height();
    const int width = label.sizeHint().width();

    int told = 0;
    QObject::connect(&theme, &Theme::changed, [&] { ++told; });
    (void)settings.edit([](SettingsValues &v) { v.theme = ThemeChoice::Dark; });
    CHECK(told == 1);
    CHECK(tokens().kind == ThemeKind::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == tokensFor(ThemeKind::Dark).window);

    (void)settings.edit([](SettingsValues &v) { v.textPercent = 200; });
    CHECK(told == 2);
    CHECK(px(100) == 200);
    CHECK(textPixelSize(TextRole::Body) == 26);
    // What is on screen already grows too, as soon as the event loop runs.
    CHECK(waitFor([&] { return button.sizeHint().height() > height * 3 / 2; }));
    CHECK(waitFor([&] { return label.sizeHint().width() > width * 3 / 2; }));

    (void)settings.edit([](SettingsValues &v) { v.homeRegion = QStringLiteral("LT"); });
    CHECK(told == 2); // a setting that has nothing to do with the look changes nothing
    (void)settings.edit([](SettingsValues &v) { v.textPercent = 100; });
}

TEST_CASE("every icon is drawn, and takes the colour it is given", "[theme]")
{
    std::set<std::string> seen;
    for (int i = 0; i < iconCount; ++i) {
        const auto name = static_cast<Icon>(i);
        INFO(iconResource(name).toStdString());
        QImage image(48, 48, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, QRectF(0, 0, 48, 48), name, QColor(Qt::red));
        painter.end();
        int red = 0;
        int other = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 200)
                    continue;
                (pixel.red() > 200 && pixel.green() < 60 ? red : other) += 1;
            }
        }
        CHECK(red > 20);
        CHECK(other == 0);
        CHECK(seen.insert(iconResource(name).toStdString()).second);
    }
}
