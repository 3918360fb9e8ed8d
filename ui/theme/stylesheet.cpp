// The one style sheet, written from the tokens. Names in «» are replaced; lengths scale with the text.
#include "ui/theme/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace linija {

namespace {

const char *const sheet = R"(
QLabel, QPushButton, QToolButton, QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QCheckBox, QRadioButton,
QTabBar, QMenu, QAbstractItemView, QToolTip { font-size: «fontBody»; }

QWidget[role="window"], QFrame[role="window"] { background: «window»; }
QWidget[role="panel"], QFrame[role="panel"], QFrame[role="bar"] { background: «panel»; }
QFrame[role="card"] { background: «card»; border: 1px solid «border»; border-radius: «radiusCard»; }
QFrame[role="quote"] { background: «oursBg»; border: none; border-left: 3px solid «accent»; border-radius: 0px;
    border-top-right-radius: «radiusControl»; border-bottom-right-radius: «radiusControl»; }

QLabel[role="title"] { font-size: «fontTitle»; font-weight: 600; }
QLabel[role="heading"] { font-size: «fontHeading»; font-weight: 600; }
QLabel[role="emphasis"] { font-weight: 600; }
QLabel[role="muted"] { color: «textMuted»; }
QLabel[role="small"] { color: «textMuted»; font-size: «fontSmall»; }
QLabel[role="section"] { color: «textMuted»; font-size: «fontSmall»; font-weight: 600; letter-spacing: 1px; }
QLabel[role="speech"] { font-size: «fontSpeech»; }
QLabel[role="trouble"] { color: «troubleFg»; }
QLabel[role="wordmark"] { color: «oursFg»; font-size: «fontWordmark»; font-weight: 700; }

QPushButton { background: «card»; color: «text»; border: 1px solid «border»; border-radius: «radiusControl»;
    padding: «p5» «p10»; outline: none; }
QPushButton:hover { background: «hover»; }
QPushButton:pressed { background: «pressed»; }
QPushButton:focus { border-color: «accent»; }
QPushButton:disabled { color: «textDisabled»; background: «panel»; }
QPushButton:checked { background: «oursBg»; color: «oursFg»; border-color: «accent»; }
QPushButton::menu-indicator { image: none; width: 0px; }

QPushButton[role="primary"] { background: «accent»; color: «onAccent»; border-color: «accent»; font-weight: 600; }
QPushButton[role="primary"]:hover { background: «accentHover»; }
QPushButton[role="primary"]:pressed { background: «accentPressed»; }
QPushButton[role="primary"]:focus { border: 2px solid «text»; padding: «p4» «p9»; }
QPushButton[role="primary"]:disabled { background: «pressed»; color: «textDisabled»; border-color: «pressed»; }

QPushButton[role="success"] { background: «talkingSolid»; color: «talkingOn»; border-color: «talkingSolid»; font-weight: 600; }
QPushButton[role="success"]:hover { background: «talkingHover»; }
QPushButton[role="success"]:focus { border: 2px solid «text»; padding: «p4» «p9»; }
QPushButton[role="success"]:disabled { background: «pressed»; color: «textDisabled»; border-color: «pressed»; }

QPushButton[role="danger"] { background: «troubleSolid»; color: «troubleOn»; border-color: «troubleSolid»; font-weight: 600; }
QPushButton[role="danger"]:hover { background: «troubleHover»; }
QPushButton[role="danger"]:focus { border: 2px solid «text»; padding: «p4» «p9»; }
QPushButton[role="danger"]:disabled { background: «pressed»; color: «textDisabled»; border-color: «pressed»; }

QPushButton[role="waiting"] { background: «waitingBg»; color: «waitingFg»; border-color: «waitingBorder»; }
QPushButton[role="waiting"]:hover { background: «waitingHover»; }
QPushButton[role="waiting"]:focus { border: 2px solid «waitingFg»; padding: «p4» «p9»; }
QPushButton[role="trouble"] { background: «troubleBg»; color: «troubleFg»; border-color: «troubleBorder»; }
QPushButton[role="trouble"]:focus { border: 2px solid «troubleFg»; padding: «p4» «p9»; }

QPushButton[role="quiet"] { background: transparent; border-color: transparent; }
QPushButton[role="quiet"]:hover { background: «hover»; }
QPushButton[role="quiet"]:pressed { background: «pressed»; }
QPushButton[role="quiet"]:focus { border-color: «accent»; }
QPushButton[role="link"] { background: transparent; border: none; color: «oursFg»; padding: 0px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { text-decoration: underline; }
QPushButton[role="answer"] { text-align: left; padding: «p7» «p10»; }
QPushButton[role="answer"]:hover { border-color: «accent»; }
QPushButton[role="answer"]:checked { background: «card»; color: «text»; border-color: «accent»; }

QPushButton[role="pill"] { background: «neutralBg»; border: 1px solid «neutralBorder»; border-radius: «radiusPill»;
    padding: «p4» «p8»; font-size: «fontSmall»; }
QPushButton[role="pill"]:hover { background: «pressed»; }
QPushButton[role="pill"]:checked { background: «oursBg»; color: «oursFg»; border-color: «oursBg»; }
QPushButton[role="pill"]:focus { border-color: «accent»; }

QPushButton[role="keypad"] { padding: «p5» 0px; font-size: «fontHeading»; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: «radiusControl»; padding: «p4»; }
QToolButton:hover { background: «hover»; }
QToolButton:pressed { background: «pressed»; }
QToolButton:checked { background: «oursBg»; }
QToolButton:focus { border-color: «accent»; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="rail"] { border-radius: «radiusCard»; padding: «p8»; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox, QDateEdit, QDateTimeEdit {
    background: «card»; color: «text»; border: 1px solid «border»; border-radius: «radiusControl»;
    padding: «p5» «p8»; selection-background-color: «accent»; selection-color: «onAccent»; }
QPlainTextEdit, QTextEdit { padding: «p3» «p4»; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus { border-color: «accent»; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QComboBox[invalid="true"] { border-color: «troubleBorder»; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    color: «textDisabled»; background: «panel»; }
QLineEdit[role="ground"] { background: «window»; }
QTextBrowser, QTextEdit[role="page"] { background: transparent; border: none; padding: 0px; }
QComboBox { padding-right: «p24»; }
QComboBox:hover, QSpinBox:hover { border-color: «borderStrong»; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; border: none; width: «p24»; }
QComboBox::down-arrow { image: url(:/icons/controls/chevron-down-«variant».svg); width: «p12»; height: «p12»; }
QComboBox QAbstractItemView { background: «card»; border: 1px solid «border»; outline: none; padding: «p4»;
    selection-background-color: «oursBg»; selection-color: «oursFg»; }
QComboBox QAbstractItemView::item { padding: «p4» «p8»; min-height: «p18»; border-radius: «radiusControl»; }
QSpinBox::up-button, QSpinBox::down-button { subcontrol-origin: border; border: none; width: «p20»; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url(:/icons/controls/chevron-up-«variant».svg); width: «p10»; height: «p10»; }
QSpinBox::down-arrow { image: url(:/icons/controls/chevron-down-«variant».svg); width: «p10»; height: «p10»; }

QCheckBox, QRadioButton { spacing: «p6»; }

QListView, QTreeView, QTableView { background: transparent; border: none; outline: none; }
QListView[role="results"] { background: «card»; border: 1px solid «border»; border-radius: «radiusCard»; padding: «p4»; }

QMenu { background: «card»; border: 1px solid «border»; border-radius: «radiusCard»; padding: «p4»; }
QMenu::item { padding: «p6» «p20» «p6» «p10»; border-radius: «radiusControl»; }
QMenu::item:selected { background: «oursBg»; color: «oursFg»; }
QMenu::item:disabled { color: «textMuted»; }
QMenu::separator { height: 1px; background: «border»; margin: «p4» «p8»; }
QMenu::icon { padding-left: «p8»; }

QToolTip { background: «tipBg»; color: «tipFg»; border: 1px solid «tipBg»; padding: «p4» «p6»; }

linija--TabHeader { background: transparent; }
linija--TabHeader::tab { background: transparent; color: «textMuted»; border: none; border-bottom: 2px solid transparent;
    padding: «p9» «p10» «p8» «p10»; margin: 0px «p2»; font-weight: 600; outline: none; }
linija--TabHeader::tab:hover { color: «text»; }
linija--TabHeader::tab:selected { color: «oursFg»; border-bottom-color: «accent»; }
linija--TabHeader::tab:focus { color: «oursFg»; background: «hover»; }

QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: «p10»; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: «p10»; margin: 0px; }
QScrollBar::handle { background: «scroll»; border-radius: «p3»; margin: «p2»; }
QScrollBar::handle:vertical { min-height: «p30»; }
QScrollBar::handle:horizontal { min-width: «p30»; }
QScrollBar::handle:hover { background: «borderStrong»; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: transparent; border: none;
    width: 0px; height: 0px; }

QSplitter::handle { background: «border»; }
QSplitter::handle:hover { background: «accent»; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QProgressBar { background: «border»; border: none; border-radius: 2px; max-height: «p4»; min-height: «p4»; }
QProgressBar::chunk { background: «accent»; border-radius: 2px; }
)";

QString name(const QColor &color) { return color.name(QColor::HexRgb); }

// Towards the text colour: darker on a light fill with light text, lighter on a dark one.
QString shifted(const Tokens &t, const QColor &color, int percent)
{
    return name(t.kind == ThemeKind::Light ? color.darker(100 + percent) : color.lighter(100 + percent));
}

} // namespace

QString styleSheetFor(const Tokens &t, int basePixelSize)
{
    const auto scaled = [&](int length) { return qRound(double(length) * basePixelSize / 13.0); };
    QHash<QString, QString> values = {
        {QStringLiteral("window"), name(t.window)},
        {QStringLiteral("panel"), name(t.panel)},
        {QStringLiteral("card"), name(t.card)},
        {QStringLiteral("hover"), name(t.hover)},
        {QStringLiteral("pressed"), name(t.pressed)},
        {QStringLiteral("border"), name(t.border)},
        {QStringLiteral("borderStrong"), name(t.borderStrong)},
        {QStringLiteral("scroll"), name(t.kind == ThemeKind::Light ? QColor(0xc3c9d3) : QColor(0x414c5d))},
        {QStringLiteral("text"), name(t.text)},
        {QStringLiteral("textMuted"), name(t.textMuted)},
        {QStringLiteral("textDisabled"), name(t.textDisabled)},
        {QStringLiteral("accent"), name(t.accent)},
        {QStringLiteral("accentHover"), shifted(t, t.accent, 8)},
        {QStringLiteral("accentPressed"), shifted(t, t.accent, 18)},
        {QStringLiteral("onAccent"), name(t.onAccent)},
        {QStringLiteral("oursBg"), name(t.ours.bg)},
        {QStringLiteral("oursFg"), name(t.ours.fg)},
        {QStringLiteral("neutralBg"), name(t.kind == ThemeKind::Light ? t.window : t.window)},
        {QStringLiteral("neutralBorder"), name(t.border)},
        {QStringLiteral("talkingSolid"), name(t.talking.solid)},
        {QStringLiteral("talkingOn"), name(t.talking.onSolid)},
        {QStringLiteral("talkingHover"), shifted(t, t.talking.solid, 8)},
        {QStringLiteral("troubleSolid"), name(t.trouble.solid)},
        {QStringLiteral("troubleOn"), name(t.trouble.onSolid)},
        {QStringLiteral("troubleHover"), shifted(t, t.trouble.solid, 8)},
        {QStringLiteral("troubleBg"), name(t.trouble.bg)},
        {QStringLiteral("troubleFg"), name(t.trouble.fg)},
        {QStringLiteral("troubleBorder"), name(t.trouble.border)},
        {QStringLiteral("waitingBg"), name(t.waiting.bg)},
        {QStringLiteral("waitingFg"), name(t.waiting.fg)},
        {QStringLiteral("waitingBorder"), name(t.waiting.border)},
        {QStringLiteral("waitingHover"), shifted(t, t.waiting.bg, 4)},
        {QStringLiteral("tipBg"), name(t.kind == ThemeKind::Light ? t.text : t.pressed)},
        {QStringLiteral("tipFg"), name(t.kind == ThemeKind::Light ? t.panel : t.text)},
        {QStringLiteral("variant"), t.kind == ThemeKind::Light ? QStringLiteral("light") : QStringLiteral("dark")},
    };
    const auto length = [&](const QString &key, int pixels) {
        values.insert(key, QStringLiteral("%1px").arg(scaled(pixels)));
    };
    for (int pixels = 1; pixels <= 32; ++pixels)
        length(QStringLiteral("p%1").arg(pixels), pixels);
    // Said here too, because widgets that a style sheet dresses do not hear of a new application font.
    length(QStringLiteral("fontBody"), 13);
    length(QStringLiteral("fontSmall"), 11);
    length(QStringLiteral("fontHeading"), 14);
    length(QStringLiteral("fontTitle"), 16);
    length(QStringLiteral("fontSpeech"), 15);
    length(QStringLiteral("fontWordmark"), 17);
    values.insert(QStringLiteral("radiusControl"), QStringLiteral("%1px").arg(radius::control));
    values.insert(QStringLiteral("radiusCard"), QStringLiteral("%1px").arg(radius::card));
    // Qt drops a radius that is larger than half of the height, so the pill's is bound to the height of its text.
    values.insert(QStringLiteral("radiusPill"), QStringLiteral("%1px").arg(scaled(11)));

    const QString source = QString::fromUtf8(sheet);
    static const QRegularExpression place(QStringLiteral("«(\\w+)»"));
    QString out;
    out.reserve(source.size());
    qsizetype from = 0;
    for (auto it = place.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += QStringView(source).mid(from, match.capturedStart() - from);
        Q_ASSERT_X(values.contains(match.captured(1)), "styleSheetFor", qPrintable(match.captured(1)));
        out += values.value(match.captured(1));
        from = match.capturedEnd();
    }
    out += QStringView(source).mid(from);
    return out;
}

} // namespace linija
