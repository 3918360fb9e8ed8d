#include "ui/settings/generalpage.h"

#include "ui/settings/callsettings.h"
#include "ui/settings/editors.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/percent.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>

namespace linija {

namespace {

constexpr int percentStep = 5;

template <class E>
QString keyOf(E value)
{
    return QString::number(int(value));
}

} // namespace

GeneralPage::GeneralPage(Settings &values, QWidget *parent) : SettingsPage(SettingPage::General, values, parent)
{
    m_theme = new FilterRow(FilterLook::Segments, this);
    auto *size = new QWidget(this);
    m_text = new QSlider(Qt::Horizontal, size);
    m_text->setObjectName(QStringLiteral("textSize"));
    m_text->setRange(100 / percentStep, 200 / percentStep);
    m_text->setPageStep(5);
    m_text->setTickInterval(5);
    m_text->setTickPosition(QSlider::TicksBelow);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_percent = makeText("", size);
    m_percent->setWordWrap(false);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *sizeRow = new QHBoxLayout(size);
    sizeRow->setContentsMargins(0, 0, 0, 0);
    sizeRow->addWidget(m_text, 1);
    sizeRow->addWidget(m_percent);
    size->setFocusProxy(m_text);
    m_motion = new FilterRow(FilterLook::Segments, this);
    m_target = new QSpinBox(this);
    m_target->setRange(findSetting(QStringLiteral("answerTargetSeconds"))->least, findSetting(QStringLiteral("answerTargetSeconds"))->most);
    m_target->setFocusPolicy(Qt::StrongFocus);
    m_target->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTextSize(m_target, [this] { m_target->setMinimumSize(px(96), px(30)); });
    m_notifications = new QCheckBox(this);
    m_tray = new QCheckBox(this);

    m_look = addGroup();
    addRow(m_look, QStringLiteral("theme"), m_theme);
    addRow(m_look, QStringLiteral("textPercent"), size);
    addRow(m_look, QStringLiteral("motion"), m_motion);
    m_calls = addGroup();
    addRow(m_calls, QStringLiteral("answerTargetSeconds"), m_target);
    m_callSettings = new CallSettings(this, [this](const std::function<void(SettingsValues &)> &change) { apply(change); });
    addRow(m_calls, QStringLiteral("callWaiting"), m_callSettings->waiting(), RowShape::Toggle);
    addRow(m_calls, QStringLiteral("holdSeconds"), m_callSettings->hold());
    addRow(m_calls, QStringLiteral("holdReminderSeconds"), m_callSettings->reminder());
    addRow(m_calls, QStringLiteral("pushToTalk"), m_callSettings->pushToTalk());
    addRow(m_calls, QStringLiteral("autoAnswer"), m_callSettings->autoAnswer(), RowShape::Toggle);
    addRow(m_calls, QStringLiteral("autoAnswerQueues"), m_callSettings->autoQueues());
    addRow(m_calls, QStringLiteral("desktopNotifications"), m_notifications, RowShape::Toggle);
    m_window = addGroup();
    addRow(m_window, QStringLiteral("closeToTray"), m_tray, RowShape::Toggle);
    column()->addStretch(1);

    connect(m_theme, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.theme = ThemeChoice(key.toInt()); }); });
    connect(m_motion, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.motion = MotionChoice(key.toInt()); }); });
    // While it is dragged only the figure moves: a page that grows under the pointer would run away from it.
    connect(m_text, &QSlider::valueChanged, this, [this] {
        showPercent();
        if (!m_text->isSliderDown())
            takePercent();
    });
    connect(m_text, &QSlider::sliderReleased, this, &GeneralPage::takePercent);
    connect(m_target, &QSpinBox::valueChanged, this,
            [this](int seconds) { apply([&](SettingsValues &v) { v.answerTargetSeconds = seconds; }); });
    connect(m_notifications, &QCheckBox::toggled, this,
            [this](bool on) { apply([&](SettingsValues &v) { v.desktopNotifications = on; }); });
    connect(m_tray, &QCheckBox::toggled, this, [this](bool on) { apply([&](SettingsValues &v) { v.closeToTray = on; }); });
    start();
}

void GeneralPage::showPercent()
{
    m_percent->setText(percentText(QLocale().toString(m_text->value() * percentStep), QLocale()));
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(percentText(QLocale().toString(200), QLocale())) + 2);
}

void GeneralPage::takePercent()
{
    const int percent = m_text->value() * percentStep;
    apply([&](SettingsValues &v) { v.textPercent = percent; });
}

void GeneralPage::retranslate()
{
    m_look->setTitle(tr("APPEARANCE", "heading in capitals: theme, text size"));
    m_calls->setTitle(tr("CALLS", "heading in capitals"));
    m_window->setTitle(tr("WINDOW", "heading in capitals: the program's window"));
    m_theme->setOptions({{keyOf(ThemeChoice::System), tr("Same as system", "the theme"), {}},
                         {keyOf(ThemeChoice::Light), tr("Light", "theme"), {}},
                         {keyOf(ThemeChoice::Dark), tr("Dark", "theme"), {}}});
    m_motion->setOptions({{keyOf(MotionChoice::System), tr("Same as system", "whether things move"), {}},
                          {keyOf(MotionChoice::Reduced), tr("Reduced", "animations"), {}}});
    m_callSettings->retranslate();
    m_target->setSuffix(tr(" s", "seconds, after a number; keep the space"));
    setSpokenName(m_text, tr("Text size in percent"));
    showPercent();
}

void GeneralPage::readSettings()
{
    const SettingsValues &v = settings().values();
    m_theme->choose(keyOf(v.theme));
    m_text->setValue((v.textPercent + percentStep / 2) / percentStep);
    m_motion->choose(keyOf(v.motion));
    m_target->setValue(v.answerTargetSeconds);
    m_callSettings->read(v);
    m_notifications->setChecked(v.desktopNotifications);
    m_tray->setChecked(v.closeToTray);
}

} // namespace linija
