#include "ui/listening/recordingbar.h"

#include "core/base/whenready.h"
#include "core/recording/pacedsound.h"
#include "ui/listening/listeningplayer.h"
#include "ui/theme/icons.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/factline.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/waveform.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace linija {

namespace {

constexpr std::array<double, 6> speeds{0.5, 0.75, 1.0, 1.25, 1.5, 2.0};

QString timeText(std::chrono::milliseconds time)
{
    return durationText(std::chrono::duration_cast<std::chrono::seconds>(time));
}

// "from 0:10 to 0:14" stands on one line, in every language.
QString spanKept(const QString &sentence, const QString &from, const QString &to)
{
    const qsizetype first = sentence.indexOf(QLatin1String("%1"));
    const qsizetype last = sentence.indexOf(QLatin1String("%2"));
    QString kept = sentence;
    const qsizetype begins = first > 0 ? first - 1 : first; // with the word before it
    for (qsizetype at = std::max<qsizetype>(0, std::min(begins, last)); at < std::max(first, last); ++at) {
        if (kept.at(at) == QLatin1Char(' '))
            kept[at] = QChar(QChar::Nbsp);
    }
    return kept.arg(from, to);
}

} // namespace

RecordingBar::RecordingBar(RecordingShelf &shelf, QWidget *parent) : QWidget(parent), m_shelf(shelf), m_player(new ListeningPlayer(this))
{
    setObjectName(QStringLiteral("recordingBar"));
    linija::setRole(this, "panel");
    m_play = new QToolButton(this);
    m_play->setObjectName(QStringLiteral("recordingPlay"));
    m_waveform = new Waveform(this);
    m_title = new QLabel(this);
    m_title->setObjectName(QStringLiteral("recordingTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    linija::setRole(m_title, "muted");
    followTextSize(m_title, [this] { m_title->setFont(textFont(TextRole::SmallBold)); });
    m_title->hide();
    const auto line = [this](const char *role) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        linija::setRole(label, role);
        followTextSize(label, [label] { label->setFont(textFont(TextRole::Small)); });
        return label;
    };
    m_trouble = line("trouble");
    m_text = line("small");
    m_speedButton = new QPushButton(this);
    m_speedButton->setObjectName(QStringLiteral("recordingSpeed"));
    m_place = new QLabel(this);
    m_place->setObjectName(QStringLiteral("recordingPlace"));
    m_place->setTextFormat(Qt::PlainText);
    linija::setRole(m_place, "small");
    m_skip = new QCheckBox(this); // seen to be on or off
    m_skip->setObjectName(QStringLiteral("recordingSkip"));
    m_close = new QToolButton(this);
    m_close->setObjectName(QStringLiteral("recordingClose"));
    m_close->setIcon(linija::icon(Icon::Close));

    auto *row = new QHBoxLayout;
    scaleSpacing(row, space::s);
    row->addWidget(m_play);
    row->addWidget(m_waveform, 1);
    row->addWidget(m_place);
    row->addWidget(m_speedButton);
    row->addWidget(m_skip);
    row->addStretch();
    row->addWidget(m_close);
    auto *column = new QVBoxLayout;
    scaleMargins(column, space::l, space::s, space::l, space::s);
    scaleSpacing(column, space::xs);
    column->addWidget(m_title);
    column->addLayout(row);
    column->addWidget(m_trouble);
    column->addWidget(m_text);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(new Separator(Qt::Horizontal, this));
    whole->addLayout(column);

    connect(m_play, &QToolButton::clicked, this, &RecordingBar::playOrPause);
    connect(m_close, &QToolButton::clicked, this, &RecordingBar::close);
    connect(m_waveform, &Waveform::seekWanted, this, [this](std::chrono::milliseconds to) {
        m_waveform->setPosition(to);
        sayPlace(to);
        m_player->seek(to);
    });
    connect(m_speedButton, &QPushButton::clicked, this, [this] {
        m_speed = m_speed + 1 < static_cast<int>(speeds.size()) ? m_speed + 1 : 0;
        changeSpeed(0);
    });
    connect(m_skip, &QCheckBox::toggled, this, [this](bool on) { m_player->setSilences(on ? Silences::Skip : Silences::Play); });
    connect(m_player, &ListeningPlayer::positionChanged, this, [this](std::chrono::milliseconds position) {
        m_waveform->setPosition(position);
        sayPlace(position);
    });
    connect(m_player, &ListeningPlayer::playingChanged, this, &RecordingBar::refresh);
    connect(m_player, &ListeningPlayer::failed, this, [this](PlayTrouble trouble) {
        m_playTrouble = trouble;
        refresh();
    });
    QWidget::hide();
    refresh();
}

void RecordingBar::show(InteractionId contact)
{
    if (contact == m_contact)
        return;
    m_contact = contact;
    ++m_asked;
    m_state = State::Closed;
    m_recording = {};
    m_playTrouble.reset();
    m_player->load(nullptr);
    m_waveform->setPeaks({});
    m_waveform->setDuration(std::chrono::milliseconds(0));
    setVisible(!contact.isNull());
    refresh();
}

void RecordingBar::setTitle(const QString &title)
{
    m_title->setText(wrappedByFact(title));
    m_title->setVisible(!title.isEmpty());
}

void RecordingBar::close()
{
    show({});
    Q_EMIT closed();
}

void RecordingBar::playOrPause()
{
    switch (m_state) {
    case State::Closed:
    case State::Failed: return open();
    case State::Opening: return;
    case State::Open:
        m_playTrouble.reset();
        m_player->isPlaying() ? m_player->pause() : m_player->play();
        return;
    }
}

void RecordingBar::open()
{
    if (m_contact.isNull())
        return;
    m_state = State::Opening;
    refresh();
    whenReady(m_shelf.listen(m_contact), this, [this, asked = ++m_asked](const Result<QVector<HeardRecording>> &found) {
        if (asked != m_asked)
            return;
        if (!found)
            return fail(found.error());
        if (found->isEmpty())
            return fail({ErrorCode::NotFound, {}});
        // The longest: a contact whose recording was begun twice has one that matters.
        take(*std::max_element(found->begin(), found->end(),
                               [](const HeardRecording &a, const HeardRecording &b) { return a.outline.frames < b.outline.frames; }));
    });
}

void RecordingBar::take(const HeardRecording &recording)
{
    auto sound = RecordedSound::open(recording.sound);
    if (!sound)
        return fail(sound.error());
    m_recording = recording;
    m_state = State::Open;
    m_waveform->setPeaks(recording.outline.peaks);
    m_waveform->setDuration(lengthOfFrames(sound.value()->frames()));
    m_waveform->setPosition(std::chrono::milliseconds(0));
    m_position = std::chrono::milliseconds(0);
    m_player->load(std::make_unique<PacedSound>(std::move(sound.value()), recording.outline.silences));
    m_player->setSpeed(speeds.at(static_cast<std::size_t>(m_speed)));
    m_player->setSilences(m_skip->isChecked() ? Silences::Skip : Silences::Play);
    m_player->play();
    refresh();
}

void RecordingBar::fail(const Error &error)
{
    m_error = error;
    m_state = State::Failed;
    refresh();
}

void RecordingBar::changeSpeed(int by)
{
    m_speed = std::clamp(m_speed + by, 0, static_cast<int>(speeds.size()) - 1);
    m_player->setSpeed(speeds.at(static_cast<std::size_t>(m_speed)));
    refresh();
}

// Why it cannot be heard; empty where it can.
QString RecordingBar::trouble() const
{
    if (m_state == State::Failed) {
        switch (m_error.code) {
        case ErrorCode::NotFound: return tr("The recording is not here any more, and the company server has none.");
        case ErrorCode::Forbidden: return tr("This recording is not for you: it was made on another computer or by somebody else.");
        case ErrorCode::Offline:
        case ErrorCode::Timeout: return tr("The recording is on the company server, which does not answer. Try again later.");
        case ErrorCode::Io:
        case ErrorCode::Invalid:
        case ErrorCode::Conflict:
        case ErrorCode::Unauthorized:
        case ErrorCode::TooLarge:
        case ErrorCode::Corrupt:
        case ErrorCode::TooNew:
        case ErrorCode::Busy:
        case ErrorCode::Cancelled:
        case ErrorCode::Unsupported:
        case ErrorCode::Internal: return tr("The recording cannot be opened: %1").arg(m_error.detail);
        }
    }
    if (m_state == State::Open && m_playTrouble) {
        switch (*m_playTrouble) {
        case PlayTrouble::NoDevice: return tr("It cannot be played: this computer has no sound device.", "a recording");
        case PlayTrouble::DeviceFailed: return tr("It cannot be played: the sound device does not take it.", "a recording");
        }
    }
    return {};
}

// Each on a line of its own.
QString RecordingBar::facts() const
{
    switch (m_state) {
    case State::Closed: return tr("This call was recorded.");
    case State::Opening: return tr("Opening the recording …");
    case State::Failed: return {};
    case State::Open: break;
    }
    QStringList parts;
    switch (m_recording.ending) {
    case RecordingEnding::Complete: break;
    case RecordingEnding::CutOff: parts << tr("It was cut off when the phone or the computer stopped."); break;
    case RecordingEnding::Damaged: parts << tr("It is damaged from some place on."); break;
    }
    std::chrono::milliseconds paused(-1); // negative: it is not
    for (const RecordingMark &mark : m_recording.marks) {
        if (mark.kind == RecordingMarkKind::Paused)
            paused = mark.at;
        if (mark.kind == RecordingMarkKind::Resumed && paused.count() >= 0) {
            parts << spanKept(tr("Recording was paused from %1 to %2.", "times in a recording"), timeText(paused), timeText(mark.at));
            paused = std::chrono::milliseconds(-1);
        }
    }
    if (paused.count() >= 0)
        parts << tr("Recording was paused from %1 to the end.", "a time in a recording").arg(timeText(paused));
    if (parts.isEmpty() && !m_playTrouble)
        parts << tr("You are on the left, the customer on the right.");
    for (QString &part : parts)
        part = keptTogether(part);
    return parts.join(QLatin1Char('\n'));
}

void RecordingBar::sayPlace(std::chrono::milliseconds position)
{
    m_position = position;
    m_place->setText(QStringLiteral("%1 / %2").arg(timeText(position), timeText(m_waveform->duration())));
}

void RecordingBar::refresh()
{
    const bool open = m_state == State::Open;
    const bool playing = m_player->isPlaying();
    const bool again = m_state == State::Failed || m_playTrouble.has_value(); // it did not go: no picture of something that plays
    m_play->setIcon(linija::icon(playing ? Icon::Pause : again ? Icon::Retry : Icon::Play));
    const QString play = playing ? tr("Pause", "the recording that is played")
        : again                  ? tr("Try again", "to play a recording")
        : open                   ? tr("Play", "the recording")
                                 : tr("Listen to the recording");
    setSpokenName(m_play, play);
    m_play->setToolTip(play);
    m_play->setEnabled(m_state != State::Opening);
    m_waveform->setVisible(open);
    m_place->setVisible(open);
    sayPlace(open ? m_position : std::chrono::milliseconds(0));
    setSpokenName(m_waveform, tr("Recording"));
    const QString speed = QLocale().toString(speeds.at(static_cast<std::size_t>(m_speed))) + QStringLiteral("×");
    m_speedButton->setText(speed);
    setSpokenName(m_speedButton, tr("Speed: %1", "of playing a recording").arg(speed));
    m_speedButton->setVisible(open);
    m_skip->setText(tr("Skip silences"));
    m_skip->setVisible(open);
    m_trouble->setText(keptTogether(trouble()));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_text->setText(facts());
    m_text->setVisible(!m_text->text().isEmpty());
    m_close->setToolTip(tr("Close the recording"));
    setSpokenName(m_close, m_close->toolTip());
}

void RecordingBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void RecordingBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_MediaTogglePlayPause: return playOrPause();
    case Qt::Key_Plus: return changeSpeed(1);
    case Qt::Key_Minus: return changeSpeed(-1);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace linija
