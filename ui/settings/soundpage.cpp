#include "ui/settings/soundpage.h"

#include "ui/settings/editors.h"
#include "ui/settings/soundcheckbox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterrow.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace linija {

SoundPage::SoundPage(Settings &values, SoftphonePort &phone, QWidget *parent)
    : SettingsPage(SettingPage::Sound, values, parent), m_phone(phone)
{
    m_input = makeChoice(this);
    m_output = makeChoice(this);
    m_check = new SoundCheckBox(phone, this);
    m_ring = new FilterRow(FilterLook::Segments, this);
    auto *ringDevice = new QWidget(this);
    m_ringOutput = makeChoice(ringDevice);
    m_tryRing = new QPushButton(ringDevice);
    m_tryRing->setIcon(icon(Icon::Play));
    auto *ringRow = new QHBoxLayout(ringDevice);
    ringRow->setContentsMargins(0, 0, 0, 0);
    ringRow->addWidget(m_ringOutput, 1);
    ringRow->addWidget(m_tryRing);
    ringDevice->setFocusProxy(m_ringOutput);

    m_talk = addGroup();
    addRow(m_talk, QStringLiteral("audioInput"), m_input);
    addRow(m_talk, QStringLiteral("audioOutput"), m_output);
    m_test = addGroup();
    m_checkRow = addOwnRow(m_test, QStringLiteral("soundCheck"), m_check, RowShape::Below);
    m_ringing = addGroup();
    addRow(m_ringing, QStringLiteral("ring"), m_ring);
    addRow(m_ringing, QStringLiteral("ringOutput"), ringDevice);
    column()->addStretch(1);

    connect(m_input, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.audioInput = m_input->currentData().toString(); }); });
    connect(m_output, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.audioOutput = m_output->currentData().toString(); }); });
    connect(m_ringOutput, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.ringOutput = m_ringOutput->currentData().toString(); }); });
    connect(m_ring, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.ring = RingChoice(key.toInt()); }); });
    connect(m_tryRing, &QPushButton::clicked, this, &SoundPage::ringTestWanted);
    // Devices come and go; the lists are not rebuilt while one is open or nothing changed.
    connect(&phone, &SoftphonePort::statusChanged, this, [this] {
        if (!m_input->view()->isVisible() && !m_output->view()->isVisible())
            readSettings();
    });
    start();
}

void SoundPage::setRingDevices(const QVector<QPair<QString, QString>> &devices)
{
    m_ringDevices = devices;
    readSettings();
}

void SoundPage::retranslate()
{
    m_talk->setTitle(tr("TALKING", "heading in capitals: sound of a conversation"));
    m_test->setTitle(tr("TEST YOUR SOUND", "heading in capitals"));
    m_ringing->setTitle(tr("RINGING", "heading in capitals"));
    m_checkRow->setTexts(tr("How you sound"), tr("The upper bar is your voice, the lower one what you hear. Aim for the green line."));
    m_checkRow->setKeywords(tr("test record play back level volume microphone meter", "words people look for"));
    m_ring->setOptions({{QString::number(int(RingChoice::Sound)), tr("Ring", "an incoming call shall"), {}},
                        {QString::number(int(RingChoice::ShowOnly)), tr("Show only", "an incoming call"), {}}});
    m_tryRing->setText(tr("Test", "play the ring"));
}

void SoundPage::readSettings()
{
    const PhoneStatus status = m_phone.status();
    const SettingsValues &v = settings().values();
    QVector<QPair<QString, QString>> inputs;
    QVector<QPair<QString, QString>> outputs;
    for (const AudioDevice &device : status.devices) {
        if (device.canCapture)
            inputs.append({device.id, device.name});
        if (device.canPlay)
            outputs.append({device.id, device.name});
    }
    fillDevices(*m_input, inputs, v.audioInput);
    fillDevices(*m_output, outputs, v.audioOutput);
    fillDevices(*m_ringOutput, m_ringDevices, v.ringOutput);
    const QSignalBlocker quiet(m_ring);
    m_ring->choose(QString::number(int(v.ring)));
}

} // namespace linija
