#include "tests/ui/fit/textfit.h"

#include "ui/widgets/answerbar.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/markedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/tabheader.h"
#include "ui/widgets/timerlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace linija::test {

namespace {

constexpr int slack = 1; // rounding of a fraction of a pixel

struct Piece
{
    const QWidget *widget = nullptr;
    QString text;
    QSize needs; // to show the whole text
    QRect rect;  // of the text, in the parent's coordinates
};

QString pathOf(const QWidget *widget)
{
    QStringList parts;
    for (; widget; widget = widget->parentWidget()) {
        QString name = widget->objectName();
        if (name.isEmpty() || name.startsWith(QStringLiteral("qt_")))
            name = QString::fromLatin1(widget->metaObject()->className()).section(QStringLiteral("::"), -1);
        parts.prepend(name);
    }
    return parts.join(QLatin1Char('/'));
}

QString plain(QString text)
{
    // A mark for a key is no text; "&&" is one sign.
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QStringLiteral("\x01"), QStringLiteral("&"));
}

QString sizeText(QSize size) { return QStringLiteral("%1×%2").arg(size.width()).arg(size.height()); }

std::optional<Piece> pieceOfLabel(const QLabel &label)
{
    if (label.text().trimmed().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return std::nullopt;
    QSize needs = label.sizeHint();
    if (label.wordWrap()) {
        needs.setWidth(std::min(label.minimumSizeHint().width(), label.width()));
        needs.setHeight(label.heightForWidth(label.width()));
    }
    return Piece{&label, label.text(), needs, label.geometry()};
}

std::optional<Piece> pieceOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return pieceOfLabel(*label);
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget); tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return std::nullopt;
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QString text = plain(button->text());
        if (text.isEmpty() || button->toolTip().contains(text))
            return std::nullopt;
        return Piece{button, text, button->sizeHint().boundedTo(QSize(QWIDGETSIZE_MAX, button->minimumSizeHint().height())),
                     button->geometry()};
    }
    const auto bounded = [&](const QString &text) -> std::optional<Piece> { // elides by itself, with a tooltip
        if (text.isEmpty())
            return std::nullopt;
        return Piece{&widget, text, QSize(std::min(widget.width(), widget.minimumSizeHint().width()), widget.minimumSizeHint().height()),
                     widget.geometry()};
    };
    if (const auto *label = qobject_cast<const ElidedLabel *>(&widget))
        return bounded(label->text());
    if (const auto *label = qobject_cast<const MarkedLabel *>(&widget))
        return bounded(label->text());
    if (const auto *chip = qobject_cast<const StateChip *>(&widget))
        return bounded(chip->text());
    if (const auto *timer = qobject_cast<const TimerLabel *>(&widget))
        return Piece{timer, timer->text(), timer->sizeHint(), timer->geometry()};
    if (const auto *bar = qobject_cast<const AnswerBar *>(&widget))
        return Piece{bar, bar->text(), QSize(std::min(bar->width(), bar->minimumSizeHint().width()), bar->heightForWidth(bar->width())),
                     bar->geometry()};
    if (const auto *tabs = qobject_cast<const TabHeader *>(&widget); tabs && tabs->count() > 0)
        return bounded(tabs->tabText(0));
    if (const auto *field = qobject_cast<const SearchField *>(&widget))
        return bounded(field->text().isEmpty() ? field->placeholderText() : field->text());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget); tabs && tabs->count() > 0) {
        QStringList texts;
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
        return Piece{tabs, texts.join(QStringLiteral(" | ")), tabs->sizeHint(), tabs->geometry()};
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget); box && !box->isEditable()) {
        if (box->currentText().isEmpty() || box->toolTip().contains(box->currentText()))
            return std::nullopt;
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = false;
        const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        const int missing = box->fontMetrics().horizontalAdvance(box->currentText()) - field.width();
        return Piece{box, box->currentText(), QSize(box->width() + missing, box->fontMetrics().height()), box->geometry()};
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        if (!edit->text().isEmpty() || edit->placeholderText().isEmpty() || edit->toolTip().contains(edit->placeholderText()))
            return std::nullopt;
        const QMargins margins = edit->textMargins();
        QStyleOptionFrame option;
        option.initFrom(edit);
        option.lineWidth = edit->hasFrame() ? edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit) : 0;
        constexpr int sides = 4; // QLineEdit keeps two pixels free at either end
        const int room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit).width() - margins.left()
            - margins.right() - sides;
        const int missing = edit->fontMetrics().horizontalAdvance(edit->placeholderText()) - room;
        return Piece{edit, edit->placeholderText(), QSize(edit->width() + std::max(0, missing), edit->fontMetrics().height()),
                     edit->geometry()};
    }
    return std::nullopt;
}

bool scrolls(const QWidget *widget)
{
    for (const QWidget *up = widget->parentWidget(); up && !up->isWindow(); up = up->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(up))
            return true;
    }
    return false;
}

// How much of the widget its parents show.
QRect shownPart(const QWidget &widget, const QWidget &top)
{
    QRect part = widget.rect();
    for (const QWidget *up = widget.parentWidget(); up && widget.window() == up->window(); up = up->parentWidget()) {
        part = part.intersected(up->rect().translated(-widget.mapTo(up, QPoint(0, 0))));
        if (up == &top)
            break;
    }
    return part;
}

} // namespace

QString FitFinding::line() const { return QStringLiteral("%1: \"%2\" %3").arg(widget, text.left(90), trouble); }

QStringList findTextsWithoutRoom(const QWidget &top)
{
    QVector<FitFinding> findings;
    QHash<const QWidget *, QVector<Piece>> siblings;
    const QList<QWidget *> all = top.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisibleTo(&top) || widget->size().isEmpty())
            continue;
        const std::optional<Piece> piece = pieceOf(*widget);
        if (!piece)
            continue;
        if (piece->needs.width() > widget->width() + slack || piece->needs.height() > widget->height() + slack)
            findings.append({pathOf(widget), piece->text,
                             QStringLiteral("needs %1, has %2").arg(sizeText(piece->needs), sizeText(widget->size()))});
        else if (const QRect part = shownPart(*widget, top); part != widget->rect() && !scrolls(widget))
            findings.append({pathOf(widget), piece->text,
                             QStringLiteral("is cut off by a parent: %1 of %2").arg(sizeText(part.size()), sizeText(widget->size()))});
        siblings[widget->parentWidget()].append(*piece);
    }
    for (const QVector<Piece> &family : std::as_const(siblings)) {
        for (qsizetype i = 0; i < family.size(); ++i) {
            for (qsizetype j = i + 1; j < family.size(); ++j) {
                const QRect common = family.at(i).rect.intersected(family.at(j).rect);
                if (common.width() > slack && common.height() > slack)
                    findings.append({pathOf(family.at(i).widget), family.at(i).text,
                                     QStringLiteral("lies over \"%1\"").arg(family.at(j).text.left(60))});
            }
        }
    }
    QStringList lines;
    for (const FitFinding &finding : std::as_const(findings))
        lines.append(finding.line());
    lines.sort();
    return lines;
}

} // namespace linija::test
