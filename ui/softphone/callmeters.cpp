#include "ui/softphone/callmeters.h"

#include "core/telephony/softphoneport.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/levelmeter.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace linija {

CallMeters::CallMeters(SoftphonePort &phone, QWidget *parent) : QWidget(parent), m_phone(phone)
{
    setObjectName(QStringLiteral("callMeters"));
    m_inputIcon = new QLabel(this);
    m_input = new LevelMeter(LevelLook::BarAlone, this);
    m_outputIcon = new QLabel(this);
    m_output = new LevelMeter(LevelLook::BarAlone, this);
    auto *row = new QHBoxLayout(this);
    scaleMargins(row, space::s, 0, space::s, 0);
    scaleSpacing(row, 6);
    row->addWidget(m_inputIcon);
    row->addWidget(m_input, 1);
    row->addSpacing(6);
    row->addWidget(m_outputIcon);
    row->addWidget(m_output, 1);
    connect(&phone, &SoftphonePort::callChanged, this, &CallMeters::follow);
    connect(&phone, &SoftphonePort::snapshotReceived, this, &CallMeters::follow);
    connect(&phone, &SoftphonePort::statusChanged, this, &CallMeters::follow);
    connect(&phone, &SoftphonePort::levelsChanged, this, [this](const AudioLevels &levels) {
        if (!m_watching)
            return;
        if (!m_muted && !m_deaf)
            m_input->setLevel(levels.inputDb);
        if (!m_deaf)
            m_output->setLevel(levels.outputDb);
    });
    retranslate();
    follow();
}

CallMeters::~CallMeters()
{
    watch(false);
}

void CallMeters::follow()
{
    const QVector<Call> calls = m_phone.calls();
    const auto talks = [](const Call &call) { return call.phase == CallPhase::Talking; };
    setVisible(std::any_of(calls.begin(), calls.end(), talks));
    const bool muted = std::any_of(calls.begin(), calls.end(), [&](const Call &call) { return talks(call) && call.muted; });
    const bool deaf = !m_phone.status().hasSoundDevice;
    if (muted == m_muted && deaf == m_deaf)
        return;
    m_muted = muted;
    m_deaf = deaf;
    // Where nothing is heard there is nothing to aim at.
    m_input->setAimShown(!muted && !deaf);
    m_output->setAimShown(!deaf);
    if (muted || deaf)
        m_input->clear();
    if (deaf)
        m_output->clear();
    retranslate();
}

void CallMeters::watch(bool watch)
{
    if (watch == m_watching)
        return;
    m_watching = watch;
    m_phone.perform(phonecommand::WatchLevels{watch});
    if (!watch) {
        m_input->clear();
        m_output->clear();
    }
}

void CallMeters::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch(true);
}

void CallMeters::hideEvent(QHideEvent *event)
{
    watch(false);
    QWidget::hideEvent(event);
}

void CallMeters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CallMeters::retranslate()
{
    const int size = px(14);
    m_inputIcon->setPixmap(icon(m_muted ? Icon::MicOff : Icon::Mic, m_muted || m_deaf ? Tint::Trouble : Tint::Muted).pixmap(size, size));
    m_outputIcon->setPixmap(icon(Icon::Speaker, m_deaf ? Tint::Trouble : Tint::Muted).pixmap(size, size));
    setSpokenName(m_input, tr("How loud you are", "a level meter"));
    setSpokenName(m_output, tr("How loud the customer is", "a level meter"));
    m_input->setToolTip(tr("How loud you are", "a level meter"));
    m_output->setToolTip(tr("How loud the customer is", "a level meter"));
}

} // namespace linija
