#include "ui/settings/soundcheckbox.h"

#include "core/telephony/phoneprotocol.h"

#include "ui/settings/editors.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/wraprow.h"
#include "ui/theme/scaled.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/levelmeter.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace linija {

namespace {

constexpr double hardlyHeard = -50; // dBFS at the loudest moment

QString say(const char *text)
{
    return QCoreApplication::translate("SoundCheckWords", text);
}

} // namespace

QString soundCheckWords(const SoundCheck &check)
{
    switch (check.phase) {
    case SoundCheckPhase::Idle:
        return say(QT_TRANSLATE_NOOP("SoundCheckWords", "Speak for five seconds; then you hear what a customer would hear."));
    case SoundCheckPhase::Recording:
        return say(QT_TRANSLATE_NOOP("SoundCheckWords", "Speak now, as you would to a customer."));
    case SoundCheckPhase::Playing:
        return say(QT_TRANSLATE_NOOP("SoundCheckWords", "This is how you sound."));
    case SoundCheckPhase::Done:
        return check.peakDb > hardlyHeard
            ? say(QT_TRANSLATE_NOOP("SoundCheckWords", "Did you hear yourself clearly? Then you are ready."))
            : say(QT_TRANSLATE_NOOP("SoundCheckWords", "Hardly anything was recorded. Is the microphone muted, or another one chosen?"));
    case SoundCheckPhase::Failed:
        return say(QT_TRANSLATE_NOOP("SoundCheckWords", "The test stopped: the sound device failed, or a call came in. Try it again."));
    }
    return {};
}

SoundCheckBox::SoundCheckBox(SoftphonePort &phone, QWidget *parent) : QWidget(parent), m_phone(phone)
{
    m_inputName = new QLabel(this);
    m_input = new LevelMeter(this);
    m_outputName = new QLabel(this);
    m_output = new LevelMeter(this);
    m_button = new QPushButton(this);
    linija::setRole(m_button, "primary");
    m_button->setObjectName(QStringLiteral("soundCheck"));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    followTextSize(m_progress, [this] { m_progress->setMaximumHeight(px(6)); });
    m_words = makeText("muted", this);

    auto *levels = new QGridLayout;
    followTextSize(this, [levels] {
        levels->setHorizontalSpacing(px(space::l));
        levels->setVerticalSpacing(px(space::s));
    });
    // A name stands on the middle of its bar, which is the upper part of the meter.
    const auto addMeter = [levels](int line, QLabel *name, LevelMeter *meter) {
        constexpr int bar = 8;
        auto *lowered = new QVBoxLayout;
        lowered->addWidget(meter);
        followTextSize(name, [lowered] {
            lowered->setContentsMargins(0, std::max(0, (QFontMetrics(textFont(TextRole::Body)).height() - px(bar)) / 2), 0, 0);
        });
        levels->addWidget(name, line, 0, Qt::AlignTop);
        levels->addLayout(lowered, line, 1);
    };
    addMeter(0, m_inputName, m_input);
    addMeter(1, m_outputName, m_output);
    levels->setColumnStretch(1, 1);
    auto *test = new WrapRow(space::m, this);
    test->add(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(column, space::m);
    column->addLayout(levels);
    column->addWidget(m_words);
    column->addWidget(test);
    column->addWidget(m_progress);

    connect(m_button, &QPushButton::clicked, this, [this] {
        m_refused.clear();
        if (m_check.phase == SoundCheckPhase::Recording || m_check.phase == SoundCheckPhase::Playing)
            m_phone.perform(phonecommand::StopSoundCheck{});
        else
            m_phone.perform(phonecommand::StartSoundCheck{});
        refresh();
    });
    connect(&phone, &SoftphonePort::levelsChanged, this, [this](const AudioLevels &levels_) {
        m_input->setLevel(levels_.inputDb);
        m_output->setLevel(levels_.outputDb);
    });
    connect(&phone, &SoftphonePort::soundCheckChanged, this, &SoundCheckBox::take);
    connect(&phone, &SoftphonePort::statusChanged, this, &SoundCheckBox::refresh);
    connect(&phone, &SoftphonePort::commandFailed, this, [this](const QString &command, const QString &, const Error &error) {
        if (command != methodName<phonecommand::StartSoundCheck>())
            return;
        m_refused = error.code == ErrorCode::Busy
            ? tr("Not while a call is up: try it when the line is free.")
            : tr("The test cannot be made: the phone found no sound device it can use.");
        refresh();
    });
    retranslate();
}

void SoundCheckBox::take(const SoundCheck &check)
{
    const bool through = check.phase == SoundCheckPhase::Done && m_check.phase != SoundCheckPhase::Done;
    m_check = check;
    refresh();
    if (through)
        Q_EMIT heard();
}

void SoundCheckBox::refresh()
{
    const bool running = m_check.phase == SoundCheckPhase::Recording || m_check.phase == SoundCheckPhase::Playing;
    const PhoneStatus status = m_phone.status();
    const bool connected = status.link == PhoneLinkState::Connected;
    m_button->setText(running ? tr("Stop") : tr("Record and play back"));
    m_button->setIcon(icon(running ? Icon::Pause : Icon::Mic, Tint::OnAccent));
    m_button->setEnabled(connected && status.hasSoundDevice);
    const QString words = !connected ? tr("The phone is starting.")
        : !status.hasSoundDevice ? tr("The phone found no sound device. Plug in a headset; Linija finds it by itself.")
        : !m_refused.isEmpty() ? m_refused
                               : soundCheckWords(m_check);
    if (m_words->text() != keptTogether(words))
        m_words->setText(keptTogether(words));
    m_progress->setVisible(running && m_check.total.count() > 0);
    m_progress->setRange(0, int(m_check.total.count()));
    m_progress->setValue(int(m_check.elapsed.count()));
}

void SoundCheckBox::retranslate()
{
    m_inputName->setText(tr("Microphone"));
    m_outputName->setText(tr("Speaker or headset"));
    setSpokenName(m_input, m_inputName->text());
    setSpokenName(m_output, m_outputName->text());
    setSpokenName(m_progress, tr("Progress of the test"));
    refresh();
}

void SoundCheckBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_phone.perform(phonecommand::WatchLevels{true});
}

void SoundCheckBox::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_phone.perform(phonecommand::WatchLevels{false});
    if (m_check.phase == SoundCheckPhase::Recording || m_check.phase == SoundCheckPhase::Playing)
        m_phone.perform(phonecommand::StopSoundCheck{});
    m_input->clear();
    m_output->clear();
}

void SoundCheckBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace linija
