#include "ui/theme/role.h"

#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTextBrowser>
#include <QVariant>

#include <optional>

namespace linija {

namespace {

constexpr char roleProperty[] = "role";
constexpr char invalidProperty[] = "invalid";

const QHash<QString, WidgetRole> &rolesByName()
{
    static const QHash<QString, WidgetRole> roles = {
        {QString(), WidgetRole::None},
        {QStringLiteral("primary"), WidgetRole::Primary},
        {QStringLiteral("success"), WidgetRole::Success},
        {QStringLiteral("danger"), WidgetRole::Danger},
        {QStringLiteral("waiting"), WidgetRole::Waiting},
        {QStringLiteral("trouble"), WidgetRole::Trouble},
        {QStringLiteral("quiet"), WidgetRole::Quiet},
        {QStringLiteral("link"), WidgetRole::Link},
        {QStringLiteral("answer"), WidgetRole::Answer},
        {QStringLiteral("pill"), WidgetRole::Pill},
        {QStringLiteral("tightpill"), WidgetRole::TightPill},
        {QStringLiteral("keypad"), WidgetRole::Keypad},
        {QStringLiteral("rail"), WidgetRole::Rail},
        {QStringLiteral("fold"), WidgetRole::Fold},
        {QStringLiteral("card"), WidgetRole::Card},
        {QStringLiteral("panel"), WidgetRole::Panel},
        {QStringLiteral("bar"), WidgetRole::Bar},
        {QStringLiteral("window"), WidgetRole::Window},
        {QStringLiteral("quote"), WidgetRole::Quote},
        {QStringLiteral("title"), WidgetRole::Title},
        {QStringLiteral("heading"), WidgetRole::Heading},
        {QStringLiteral("emphasis"), WidgetRole::Emphasis},
        {QStringLiteral("muted"), WidgetRole::Muted},
        {QStringLiteral("small"), WidgetRole::Small},
        {QStringLiteral("section"), WidgetRole::Section},
        {QStringLiteral("speech"), WidgetRole::Speech},
        {QStringLiteral("wordmark"), WidgetRole::Wordmark},
        {QStringLiteral("ground"), WidgetRole::Ground},
        {QStringLiteral("results"), WidgetRole::Results},
        {QStringLiteral("page"), WidgetRole::Page},
        {QStringLiteral("scrolled"), WidgetRole::Scrolled},
    };
    return roles;
}

QFont sized(int atHundredPercent, std::optional<QFont::Weight> weight = std::nullopt)
{
    QFont font;
    font.setPixelSize(px(atHundredPercent));
    if (weight)
        font.setWeight(*weight);
    return font;
}

// Only what the role says; all else comes from the application's font.
std::optional<QFont> labelFont(WidgetRole role)
{
    switch (role) {
    case WidgetRole::Title: return sized(16, QFont::DemiBold);
    case WidgetRole::Heading: return sized(14, QFont::DemiBold);
    case WidgetRole::Small: return sized(11);
    case WidgetRole::Speech: return sized(15);
    case WidgetRole::Wordmark: return sized(17, QFont::Bold);
    case WidgetRole::Emphasis: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case WidgetRole::Section: {
        QFont font = sized(11, QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1);
        return font;
    }
    default: return std::nullopt; // roles of other classes
    }
}

// Named by palette roles, so that a change of colours reaches the label with the palette and needs no work here.
QPalette::ColorRole labelInk(WidgetRole role)
{
    switch (role) {
    case WidgetRole::Muted:
    case WidgetRole::Small:
    case WidgetRole::Section: return QPalette::PlaceholderText;
    case WidgetRole::Trouble: return QPalette::BrightText;
    case WidgetRole::Wordmark: return QPalette::Link;
    default: return QPalette::NoRole; // inherited
    }
}

std::optional<QFont> buttonFont(WidgetRole role)
{
    switch (role) {
    case WidgetRole::Primary:
    case WidgetRole::Success:
    case WidgetRole::Danger: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    case WidgetRole::Pill:
    case WidgetRole::TightPill: return sized(11);
    case WidgetRole::Keypad: return sized(14);
    default: return std::nullopt;
    }
}

// Also takes a font off that an earlier role put on; a font that the widget's own code chose stays where no role speaks.
void wear(QWidget *widget, const std::optional<QFont> &font)
{
    constexpr char worn[] = "roleFont";
    if (font) {
        widget->setFont(*font);
        widget->setProperty(worn, true);
    } else if (widget->property(worn).toBool()) {
        widget->setFont(QFont());
        widget->setProperty(worn, QVariant());
    }
}

void dressScrollArea(QAbstractScrollArea *area, WidgetRole role)
{
    const bool view = qobject_cast<QAbstractItemView *>(area);
    const bool text = qobject_cast<QPlainTextEdit *>(area) || qobject_cast<QTextEdit *>(area);
    if (!view && !text && !qobject_cast<QScrollArea *>(area))
        return;
    // What is behind shows through; the style paints the ground of a field or list with its frame.
    area->viewport()->setAutoFillBackground(false);
    const bool framed = view ? role == WidgetRole::Results || area->isWindow()
                             : text && role != WidgetRole::Page && !qobject_cast<QTextBrowser *>(area);
    // Set again even where it is the same: the width of a frame is asked from the style only then.
    area->setFrameStyle(framed ? int(QFrame::StyledPanel) | int(QFrame::Plain) : int(QFrame::NoFrame));
    area->updateGeometry();
}

} // namespace

WidgetRole roleOf(const QWidget *widget)
{
    if (!widget)
        return WidgetRole::None;
    const QVariant value = widget->property(roleProperty);
    return value.isValid() ? rolesByName().value(value.toString(), WidgetRole::None) : WidgetRole::None;
}

void setRole(QWidget *widget, const char *role)
{
    const QString value = QString::fromLatin1(role);
    Q_ASSERT_X(rolesByName().contains(value), "setRole", role);
    if (widget->property(roleProperty).toString() == value)
        return;
    widget->setProperty(roleProperty, value);
    dress(widget);
    widget->updateGeometry();
    widget->update();
}

void setInvalid(QWidget *field, bool invalid)
{
    if (isInvalid(field) == invalid)
        return;
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget *field) { return field && field->property(invalidProperty).toBool(); }

void dress(QWidget *widget)
{
    const WidgetRole role = roleOf(widget);
    switch (role) {
    case WidgetRole::Window:
        widget->setBackgroundRole(QPalette::Window);
        widget->setAutoFillBackground(true);
        break;
    case WidgetRole::Panel:
    case WidgetRole::Bar:
        widget->setBackgroundRole(QPalette::Button);
        widget->setAutoFillBackground(true);
        break;
    case WidgetRole::Scrolled: widget->setAutoFillBackground(false); break;
    default: break; // the style paints the others
    }
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        wear(label, labelFont(role));
        if (role != WidgetRole::None || label->property(roleProperty).isValid()) // also where a role was taken off
            label->setForegroundRole(labelInk(role));
    } else if (auto *button = qobject_cast<QPushButton *>(widget)) {
        wear(button, buttonFont(role));
    } else if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        dressScrollArea(area, role);
    } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        QFont font = tabs->font();
        if (font.weight() != QFont::DemiBold) {
            font = QFont();
            font.setWeight(QFont::DemiBold);
            tabs->setFont(font);
        }
    } else if (auto *progress = qobject_cast<QProgressBar *>(widget)) {
        if (!progress->isTextVisible())
            progress->setFixedHeight(px(4));
    }
}

} // namespace linija
