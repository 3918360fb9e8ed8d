#include "ui/settings/checkpage.h"

#include "ui/settings/checkrow.h"
#include "ui/settings/checkwords.h"
#include "ui/settings/editors.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/card.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/levelmeter.h"
#include "ui/widgets/wraprow.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace linija {

namespace {

constexpr CheckItem items[] = {CheckItem::SignedIn, CheckItem::Devices, CheckItem::Microphone, CheckItem::Echo, CheckItem::Line};
constexpr int headDisc = 44;
constexpr int usualLength = 12'000; // milliseconds, for the bar alone

} // namespace

CheckPage::CheckPage(Settings &values, SoftphonePort &phone, PhoneCheck &check, QWidget *parent)
    : SettingsPage(SettingPage::Check, values, parent), m_phone(phone), m_check(check)
{
    setObjectName(QStringLiteral("checkPage"));
    build();
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_check.isRunning())
            m_check.stop();
        else
            begin();
    });
    connect(&check, &PhoneCheck::changed, this, &CheckPage::refresh);
    connect(&check, &PhoneCheck::finished, this, &CheckPage::conclude);
    connect(&check, &PhoneCheck::levelsChanged, this, [this](const AudioLevels &levels) {
        m_input->setLevel(levels.inputDb);
        m_output->setLevel(levels.outputDb);
    });
    // Queued: the port's list of calls is that of after the change.
    connect(&phone, &SoftphonePort::callChanged, this, &CheckPage::refresh, Qt::QueuedConnection);
    connect(&phone, &SoftphonePort::snapshotReceived, this, &CheckPage::refresh, Qt::QueuedConnection);
    start();
}

void CheckPage::build()
{
    m_head = new Card(this);
    m_disc = new CheckDisc(headDisc, m_head);
    m_verdict = makeText("title", m_head);
    m_verdict->setObjectName(QStringLiteral("checkVerdict"));
    m_sentence = makeText("muted", m_head);
    m_meters = new QWidget(m_head);
    m_inputName = new QLabel(m_meters);
    m_input = new LevelMeter(m_meters);
    m_outputName = new QLabel(m_meters);
    m_output = new LevelMeter(m_meters);
    auto *levels = new QGridLayout(m_meters);
    levels->setContentsMargins(0, 0, 0, 0);
    followTextSize(m_meters, [levels] {
        levels->setHorizontalSpacing(px(space::l));
        levels->setVerticalSpacing(px(space::s));
        levels->setContentsMargins(0, px(space::xs), 0, px(space::s)); // the bar of the whole is no third meter
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
    m_progress = new QProgressBar(m_head);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, usualLength);
    followTextSize(m_progress, [this] { m_progress->setMaximumHeight(px(6)); });
    m_button = new QPushButton(m_head);
    m_button->setObjectName(QStringLiteral("checkNow"));
    linija::setRole(m_button, "primary");
    m_last = makeText("small", m_head);
    m_last->setObjectName(QStringLiteral("lastCheck"));
    auto *buttons = new WrapRow(space::m, m_head);
    buttons->add(m_button);

    auto *texts = new QVBoxLayout;
    scaleSpacing(texts, space::s);
    texts->addWidget(m_verdict);
    texts->addWidget(m_sentence);
    texts->addWidget(m_meters);
    texts->addWidget(m_progress);
    addScaledSpace(texts, space::xs);
    texts->addWidget(buttons);
    texts->addWidget(m_last);
    auto *row = new QHBoxLayout;
    scaleSpacing(row, space::l);
    row->addWidget(m_disc, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    scaleMargins(m_head->body(), space::l, space::l, space::l, space::l);
    m_head->body()->addLayout(row);
    column()->addWidget(m_head);

    m_steps = addGroup();
    for (std::size_t i = 0; i < checkItemCount; ++i) {
        m_rows[i] = new CheckRow(m_steps);
        m_rows[i]->setObjectName(QStringLiteral("check:") + checkItemName(items[i]));
        m_steps->add(m_rows[i]);
    }
    std::iota(m_order.begin(), m_order.end(), 0);
    column()->addStretch(1);
}

void CheckPage::begin()
{
    if (m_check.isRunning() || m_check.isCallUp())
        return;
    m_askedToSpeak = false;
    m_input->clear();
    m_output->clear();
    m_check.begin(settings().values().audioInput, settings().values().audioOutput);
}

QVector<SettingsEntry> CheckPage::entries() const
{
    return {{QStringLiteral("phoneCheck"), tr("Check before work"),
             tr("echo test call line loss jitter quality microphone level ready", "words people look for"), m_button}};
}

void CheckPage::refresh()
{
    const PhoneCheckReport &report = m_check.report();
    const bool running = m_check.isRunning();
    const CheckWords verdict = checkVerdictWords(report, m_check.isCallUp());
    m_head->setState(verdict.role);
    m_disc->show(verdict.icon, verdict.role);
    const auto say = [](QLabel *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    say(m_verdict, verdict.title);
    say(m_sentence, keptTogether(verdict.advice));
    for (std::size_t i = 0; i < checkItemCount; ++i)
        m_rows[i]->setWords(checkStepWords(items[i], report, locale()));
    order();
    m_meters->setVisible(running);
    m_progress->setVisible(running);
    m_progress->setValue(int(std::min<qint64>(report.elapsed.count(), usualLength)));
    const bool through = report.verdict == CheckVerdict::Good || report.verdict == CheckVerdict::Doubtful || report.verdict == CheckVerdict::Bad;
    m_button->setText(running ? tr("Stop", "the check before work") : through ? tr("Check again") : tr("Check now"));
    m_button->setIcon(icon(running ? Icon::Close : through ? Icon::Retry : Icon::Play, running || report.verdict == CheckVerdict::Good ? Tint::Text : Tint::OnAccent));
    linija::setRole(m_button, running || report.verdict == CheckVerdict::Good ? "" : "primary");
    m_button->setEnabled(running || !m_check.isCallUp());
    const QString last = running ? QString() : lastCheckWords(settings().values().lastPhoneCheck, m_check.now(), locale());
    say(m_last, last);
    m_last->setVisible(!last.isEmpty());
    if (report.speakNow && !m_askedToSpeak) { // whoever sees nothing is asked aloud, at once: ten seconds are short
        m_askedToSpeak = true;
        announce(this, verdict.title, Urgency::Assertive);
    }
}

// The worst first, where it is seen without scrolling; while the check runs, in its own order.
void CheckPage::order()
{
    const auto weight = [this](CheckItem item) {
        switch (m_check.report().step(item).state) {
        case CheckState::Bad: return 0;
        case CheckState::Doubtful: return 1;
        case CheckState::Waiting:
        case CheckState::Running:
        case CheckState::Good:
        case CheckState::Skipped: break;
        }
        return 2;
    };
    std::array<std::size_t, checkItemCount> places{};
    std::iota(places.begin(), places.end(), 0);
    if (!m_check.isRunning())
        std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) { return weight(items[a]) < weight(items[b]); });
    if (places == m_order)
        return;
    m_order = places;
    for (const std::size_t place : places) {
        m_steps->add(m_rows[place]); // to the end
        m_rows[place]->raise(); // the screen reader's order too
    }
}

void CheckPage::conclude()
{
    const CheckVerdict verdict = m_check.report().verdict;
    if (verdict == CheckVerdict::Good || verdict == CheckVerdict::Doubtful || verdict == CheckVerdict::Bad)
        (void)settings().edit([&](SettingsValues &v) { v.lastPhoneCheck = lastCheck(m_check.now(), verdict); });
    const CheckWords words = checkVerdictWords(m_check.report(), false);
    QStringList said{words.title};
    for (const CheckRow *row : m_rows) {
        if (!row->words().advice.isEmpty() && row->words().role != StateRole::Neutral)
            said << row->words().title + QStringLiteral(": ") + row->words().advice;
    }
    announce(this, said.join(QStringLiteral(". ")));
    m_input->clear();
    m_output->clear();
}

void CheckPage::retranslate()
{
    m_inputName->setText(tr("Microphone"));
    m_outputName->setText(tr("Speaker or headset"));
    setSpokenName(m_input, m_inputName->text());
    setSpokenName(m_output, m_outputName->text());
    setSpokenName(m_progress, tr("Progress of the check"));
    m_steps->setTitle(tr("STEPS", "heading in capitals: of the check before work"));
    refresh();
}

void CheckPage::readSettings()
{
    refresh();
}

} // namespace linija
