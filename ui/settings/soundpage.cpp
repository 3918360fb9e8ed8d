#include "ui/settings/soundpage.h"

#include "ui/settings/editors.h"
#include "ui/settings/gainslider.h"
#include "ui/settings/queuesounds.h"
#include "ui/settings/soundcheckbox.h"
#include "ui/widgets/ringsounds.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterrow.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace linija {

namespace {

// An editor with a line of words below it.
QWidget *withWords(QWidget *editor, QLabel *words, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(editor);
    column->addWidget(words);
    both->setFocusProxy(editor);
    return both;
}

} // namespace

QString soundCareWords(const PhoneStatus &status, const SettingsValues &settings)
{
    const bool echoByDevice = settings.echoCancelling == AidChoice::ByDevice;
    const bool levelByDevice = settings.levelControl == AidChoice::ByDevice;
    if (!echoByDevice && !levelByDevice)
        return {};
    switch (status.listeningBy) {
    case ListeningBy::Headset: return SoundPage::tr("Now off: you seem to listen through a headset.", "echo cancelling and level control");
    case ListeningBy::Loudspeakers: return SoundPage::tr("Now on: you seem to listen through loudspeakers.", "echo cancelling and level control");
    case ListeningBy::Unknown:
        return SoundPage::tr("Now off: Linija cannot tell whether this is a headset; most are. Choose “On” for loudspeakers.",
                             "echo cancelling and level control");
    }
    return {};
}

QString headsetWords(const PhoneStatus &status, bool wanted)
{
    if (!wanted)
        return {};
    switch (status.headsetAccess) {
    case HeadsetAccess::Ready: return SoundPage::tr("Works with: %1", "the name of a headset").arg(status.headset);
    case HeadsetAccess::Refused:
        return SoundPage::tr("%1 is plugged in, but its buttons may not be read. Ask your administrator to install Linija’s udev rule.",
                             "the name of a headset").arg(status.headset);
    case HeadsetAccess::None: return SoundPage::tr("No headset with call buttons is plugged in.");
    }
    return {};
}

SoundPage::SoundPage(Settings &values, SoftphonePort &phone, QWidget *parent)
    : SettingsPage(SettingPage::Sound, values, parent), m_phone(phone)
{
    addTalk();
    addCare();
    addHeadset();
    addRinging();
    column()->addStretch(1);
    // Devices come and go; the lists are not rebuilt while one is open or nothing changed.
    connect(&phone, &SoftphonePort::statusChanged, this, [this] {
        showInForce();
        if (!m_input->view()->isVisible() && !m_output->view()->isVisible())
            readSettings();
    });
    start();
}

void SoundPage::addTalk()
{
    m_input = makeChoice(this);
    m_output = makeChoice(this);
    m_check = new SoundCheckBox(m_phone, this);
    m_talk = addGroup();
    addRow(m_talk, QStringLiteral("audioInput"), m_input);
    addRow(m_talk, QStringLiteral("audioOutput"), m_output);
    m_test = addGroup();
    m_checkRow = addOwnRow(m_test, QStringLiteral("soundCheck"), m_check, RowShape::Below);
    connect(m_input, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.audioInput = m_input->currentData().toString(); }); });
    connect(m_output, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.audioOutput = m_output->currentData().toString(); }); });
}

FilterRow *SoundPage::makeAid(AidChoice SettingsValues::*value)
{
    auto *row = new FilterRow(FilterLook::Segments, this);
    connect(row, &FilterRow::chosen, this, [this, value](const QString &key) { apply([&](SettingsValues &v) { v.*value = AidChoice(key.toInt()); }); });
    return row;
}

void SoundPage::addCare()
{
    m_echo = makeAid(&SettingsValues::echoCancelling);
    m_level = makeAid(&SettingsValues::levelControl);
    m_inForce = makeText("small", this);
    m_gate = new QCheckBox(this);
    const auto gain = [this](const char *key, int SettingsValues::*value) {
        auto *slider = new GainSlider(this);
        const SettingSpec *const spec = findSetting(QLatin1String(key));
        slider->setRange(spec->least, spec->most);
        connect(slider, &GainSlider::chosen, this, [this, value](int db) { apply([&](SettingsValues &v) { v.*value = db; }); });
        return slider;
    };
    m_inputGain = gain("inputGain", &SettingsValues::inputGain);
    m_outputGain = gain("outputGain", &SettingsValues::outputGain);
    m_tones = makeChoice(this);
    m_care = addGroup();
    addRow(m_care, QStringLiteral("echoCancelling"), withWords(m_echo, m_inForce, this));
    addRow(m_care, QStringLiteral("levelControl"), m_level);
    addRow(m_care, QStringLiteral("noiseGate"), m_gate, RowShape::Toggle);
    addRow(m_care, QStringLiteral("inputGain"), m_inputGain);
    addRow(m_care, QStringLiteral("outputGain"), m_outputGain);
    addRow(m_care, QStringLiteral("callTones"), m_tones);
    connect(m_gate, &QCheckBox::toggled, this, [this](bool on) { apply([&](SettingsValues &v) { v.noiseGate = on; }); });
    connect(m_tones, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.callTones = m_tones->currentData().toString(); }); });
}

void SoundPage::addHeadset()
{
    m_buttons = new QCheckBox(this);
    m_headsetWords = makeText("small", this);
    m_headset = addGroup();
    addRow(m_headset, QStringLiteral("headsetButtons"), m_buttons, RowShape::Toggle);
    m_headsetRow = addOwnRow(m_headset, QStringLiteral("headset"), m_headsetWords, RowShape::Below);
    connect(m_buttons, &QCheckBox::toggled, this, [this](bool on) { apply([&](SettingsValues &v) { v.headsetButtons = on; }); });
}

void SoundPage::addRinging()
{
    m_ring = new FilterRow(FilterLook::Segments, this);
    auto *sound = new QWidget(this);
    m_ringSound = makeChoice(sound);
    m_tryRing = new QPushButton(sound);
    m_tryRing->setIcon(icon(Icon::Play));
    auto *soundRow = new QHBoxLayout(sound);
    soundRow->setContentsMargins(0, 0, 0, 0);
    soundRow->addWidget(m_ringSound, 1);
    soundRow->addWidget(m_tryRing);
    sound->setFocusProxy(m_ringSound);
    m_queueSounds = new QueueSounds(this);
    m_ringOutput = makeChoice(this);
    m_noticeOutput = makeChoice(this);
    m_ringing = addGroup();
    addRow(m_ringing, QStringLiteral("ring"), m_ring);
    addRow(m_ringing, QStringLiteral("ringSound"), sound);
    addRow(m_ringing, QStringLiteral("queueSounds"), m_queueSounds, RowShape::Below);
    addRow(m_ringing, QStringLiteral("ringOutput"), m_ringOutput);
    addRow(m_ringing, QStringLiteral("noticeOutput"), m_noticeOutput);
    connect(m_ring, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.ring = RingChoice(key.toInt()); }); });
    connect(m_ringSound, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.ringSound = m_ringSound->currentData().toString(); }); });
    connect(m_queueSounds, &QueueSounds::chosen, this, [this](const QString &queue, const QString &ownSound) {
        apply([&](SettingsValues &v) {
            if (ownSound.isEmpty())
                v.queueSounds.remove(queue);
            else
                v.queueSounds.insert(queue, ownSound);
        });
        if (!ownSound.isEmpty())
            Q_EMIT ringTestWanted(ownSound);
    });
    connect(m_ringOutput, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.ringOutput = m_ringOutput->currentData().toString(); }); });
    connect(m_noticeOutput, &QComboBox::activated, this,
            [this] { apply([this](SettingsValues &v) { v.noticeOutput = m_noticeOutput->currentData().toString(); }); });
    connect(m_tryRing, &QPushButton::clicked, this, [this] { Q_EMIT ringTestWanted(m_ringSound->currentData().toString()); });
}

void SoundPage::setRingDevices(const QVector<QPair<QString, QString>> &devices)
{
    m_ringDevices = devices;
    readSettings();
}

void SoundPage::setQueues(const QVector<QPair<QString, QString>> &queues)
{
    m_queueSounds->setQueues(queues);
}

void SoundPage::retranslate()
{
    m_talk->setTitle(tr("TALKING", "heading in capitals: sound of a conversation"));
    m_test->setTitle(tr("TEST CALL", "heading in capitals"));
    m_care->setTitle(tr("SOUND OF A CALL", "heading in capitals: echo, loudness, tones"));
    m_headset->setTitle(tr("HEADSET", "heading in capitals: its buttons"));
    m_ringing->setTitle(tr("RINGING", "heading in capitals"));
    m_checkRow->setTexts(tr("How you sound"), tr("The bars move while you speak: the upper one for you, the lower one for what you hear."));
    m_checkRow->setKeywords(tr("test call record play back level volume microphone meter", "words people look for"));
    m_headsetRow->setTexts(tr("Headset with call buttons"), QString());
    for (FilterRow *const aid : {m_echo, m_level})
        aid->setOptions({{QString::number(int(AidChoice::ByDevice)), tr("By device", "an aid is on for loudspeakers and off for headsets"), {}},
                         {QString::number(int(AidChoice::Off)), tr("Off", "an aid for the sound"), {}},
                         {QString::number(int(AidChoice::On)), tr("On", "an aid for the sound"), {}}});
    m_inputGain->setWhat(tr("How much louder your microphone is made, in decibels"));
    m_outputGain->setWhat(tr("How much louder the customer is made, in decibels"));
    {
        const QSignalBlocker quiet(m_tones);
        m_tones->clear();
        m_tones->addItem(tr("Of my country", "ringing and busy tones"), QString());
        m_tones->addItem(tr("European", "ringing and busy tones"), QStringLiteral("EU"));
        m_tones->addItem(tr("Lithuanian", "ringing and busy tones"), QStringLiteral("LT"));
        m_tones->addItem(tr("Latvian", "ringing and busy tones"), QStringLiteral("LV"));
        m_tones->addItem(tr("Taiwanese", "ringing and busy tones"), QStringLiteral("TW"));
        m_tones->addItem(tr("Ukrainian", "ringing and busy tones"), QStringLiteral("UA"));
        m_tones->addItem(tr("American", "ringing and busy tones"), QStringLiteral("US"));
        m_tones->addItem(tr("No tones", "ringing and busy tones"), QStringLiteral("none"));
    }
    {
        const QSignalBlocker quiet(m_ringSound);
        m_ringSound->clear();
        for (const QString &sound : ringSounds())
            m_ringSound->addItem(ringSoundWords(sound), sound);
    }
    m_ring->setOptions({{QString::number(int(RingChoice::Sound)), tr("Rings", "a call that comes in"), {}},
                        {QString::number(int(RingChoice::ShowOnly)), tr("Is only shown", "a call that comes in"), {}}});
    m_tryRing->setText(tr("Try it", "play the ring"));
    showInForce();
}

void SoundPage::showInForce()
{
    const QString care = soundCareWords(m_phone.status(), settings().values());
    m_inForce->setText(care);
    m_inForce->setVisible(!care.isEmpty());
    const QString words = headsetWords(m_phone.status(), settings().values().headsetButtons);
    m_headsetWords->setText(words);
    m_headsetRow->setVisible(!words.isEmpty());
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
    fillDevices(*m_noticeOutput, m_ringDevices, v.noticeOutput);
    const auto choose = [](FilterRow *row, int key) {
        const QSignalBlocker quiet(row);
        row->choose(QString::number(key));
    };
    choose(m_ring, int(v.ring));
    choose(m_echo, int(v.echoCancelling));
    choose(m_level, int(v.levelControl));
    const auto check = [](QCheckBox *box, bool on) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
    };
    check(m_gate, v.noiseGate);
    check(m_buttons, v.headsetButtons);
    m_inputGain->setGain(v.inputGain);
    m_outputGain->setGain(v.outputGain);
    chooseKey(*m_tones, v.callTones);
    chooseKey(*m_ringSound, v.ringSound);
    m_queueSounds->setSounds(v.queueSounds);
    showInForce();
}

} // namespace linija
