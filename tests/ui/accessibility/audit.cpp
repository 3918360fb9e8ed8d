#include "tests/ui/accessibility/audit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QKeyEvent>
#include <QPixmap>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace linija::test {

namespace {

constexpr int mostStops = 400;    // of Tab, on one page
constexpr int around = 4;         // pixels: a ring may lie outside its widget
constexpr int plainDifference = 40; // of a colour channel
constexpr int leastPixels = 60;   // a text cursor alone is no ring

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        QString name = widget->objectName();
        if (name.isEmpty() || name.startsWith(QStringLiteral("qt_")))
            name = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
        parts.prepend(name);
    }
    return parts.join(QLatin1Char('/'));
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return spoken ? spoken->text(QAccessible::Name).trimmed() : QString();
}

QAccessible::Role roleOf(const QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return spoken ? spoken->role() : QAccessible::NoRole;
}

bool hasWord(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

bool ours(const QWidget *widget) { return QLatin1String(widget->metaObject()->className()).startsWith(QLatin1String("linija::")); }

QWidgetList shownUnder(const QWidget &top)
{
    QWidgetList shown;
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->window() == top.window() && widget->isVisibleTo(&top) && !widget->size().isEmpty())
            shown.append(widget);
    }
    return shown;
}

bool isLeaf(const QWidget *widget)
{
    const QObjectList children = widget->children();
    return std::none_of(children.begin(), children.end(), [](QObject *child) { return child->isWidgetType(); });
}

// Of buttons of which one is chosen Tab meets that one; the arrows lead to the others.
bool isMetByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->isCheckable() || !button->group() || !button->group()->exclusive())
        return false;
    return button->group()->checkedButton() && button->group()->checkedButton() != button;
}

void pressTab()
{
    QWidget *at = QApplication::focusWidget();
    if (!at)
        return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
    QCoreApplication::sendEvent(at, &press);
}

QImage placeOf(QWidget &top, const QWidget *widget)
{
    const QRect place(widget->mapTo(&top, QPoint(0, 0)), widget->size());
    return top.grab(place.adjusted(-around, -around, around, around).intersected(top.rect())).toImage().convertToFormat(QImage::Format_RGB32);
}

int differentPixels(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return leastPixels;
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y);
            const QRgb two = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(one) - qRed(two)), std::abs(qGreen(one) - qGreen(two)), std::abs(qBlue(one) - qBlue(two))});
            count += most >= plainDifference ? 1 : 0;
        }
    }
    return count;
}

// What stands before it: on this desktop the name of a closed choice is what is chosen, and its label says of what.
QString labelOf(const QWidget *widget)
{
    QStringList labels;
    if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget))) {
        for (const auto &[target, relation] : spoken->relations(QAccessible::Label))
            labels.append(target->text(QAccessible::Name));
    }
    return labels.join(QLatin1Char(' '));
}

} // namespace

QStringList findUnspoken(const QWidget &top)
{
    QStringList found;
    QHash<QPair<const QWidget *, QString>, QStringList> siblings;
    for (const QWidget *widget : shownUnder(top)) {
        const QString name = nameOf(widget);
        const QAccessible::Role role = roleOf(widget);
        const bool focusable = widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->isEnabled();
        if (focusable && name.isEmpty())
            found.append(pathOf(widget) + QStringLiteral(": can have the focus and has no name"));
        if (qobject_cast<const QAbstractButton *>(widget) && !hasWord(name))
            found.append(QStringLiteral("%1: a button called \"%2\"").arg(pathOf(widget), name));
        if (focusable && !name.isEmpty())
            siblings[{widget->parentWidget(), QStringLiteral("%1 \"%2\" %3").arg(QString::number(int(role)), name, labelOf(widget))}].append(pathOf(widget));
        if (ours(widget) && isLeaf(widget) && (role == QAccessible::Client || role == QAccessible::NoRole))
            found.append(pathOf(widget) + QStringLiteral(": paints itself and is nothing to assistive programs"));
    }
    for (auto same = siblings.cbegin(); same != siblings.cend(); ++same) {
        if (same->size() > 1)
            found.append(QStringLiteral("%1: the same role and name, %2").arg(same->join(QStringLiteral(", ")), same.key().second));
    }
    found.sort();
    return found;
}

QStringList findLostByTab(QWidget &top, QSet<QString> &looked)
{
    QStringList found;
    if (!QApplication::focusWidget()) {
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(&top, &tab);
    }
    QSet<const QWidget *> met;
    for (int stop = 0; stop < mostStops; ++stop) {
        const QPointer<QWidget> at = QApplication::focusWidget();
        if (!at) {
            found.append(QStringLiteral("Tab leads to nothing"));
            break;
        }
        if (met.contains(at))
            break;
        met.insert(at);
        const QString path = pathOf(at);
        if (!at->isVisibleTo(&top) || !at->isEnabled())
            found.append(path + QStringLiteral(": Tab leads to it, but it cannot be seen or used"));
        const bool look = !looked.contains(path);
        QImage with;
        if (look) {
            looked.insert(path);
            with = placeOf(top, at);
        }
        pressTab();
        if (at && QApplication::focusWidget() == at) {
            found.append(path + QStringLiteral(": Tab does not lead on"));
            break;
        }
        if (look && at && at->isVisibleTo(&top) && differentPixels(with, placeOf(top, at)) < leastPixels)
            found.append(path + QStringLiteral(": whether it has the focus cannot be seen"));
    }
    for (const QWidget *widget : shownUnder(top)) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && !widget->focusProxy() && !met.contains(widget)
            && !isMetByArrows(widget))
            found.append(pathOf(widget) + QStringLiteral(": Tab never leads to it"));
    }
    return found;
}

} // namespace linija::test
