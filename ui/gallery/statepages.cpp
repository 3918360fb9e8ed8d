#include "ui/gallery/gallerypages.h"

#include "ui/softphone/callcard.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/answerbar.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/duering.h"
#include "ui/widgets/levelmeter.h"
#include "ui/widgets/sparkline.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/timerlabel.h"
#include "ui/widgets/waveform.h"

#include <QLocale>

#include <cmath>

namespace linija {

using namespace std::chrono_literals;

namespace {

struct NamedRole
{
    StateRole role;
    QString word;
};

QVector<NamedRole> allRoles()
{
    return {{StateRole::Neutral, QStringLiteral("Order 8790")},     {StateRole::Ours, QStringLiteral("web chat")},
            {StateRole::Talking, QStringLiteral("HD")},             {StateRole::Waiting, QStringLiteral("1 open complaint")},
            {StateRole::Trouble, QStringLiteral("Microphone off")}, {StateRole::Coaching, QStringLiteral("Gold")}};
}

void chips(GallerySheet &sheet, const Clock &)
{
    for (const ChipMark mark : {ChipMark::None, ChipMark::Dot, ChipMark::Icon}) {
        QVector<QWidget *> row;
        for (const NamedRole &one : allRoles()) {
            auto *chip = new StateChip(one.word, one.role);
            chip->setIcon(Icon::Flag);
            chip->setMark(mark);
            row.append(chip);
        }
        sheet.row(mark == ChipMark::None  ? QStringLiteral("words alone")
                      : mark == ChipMark::Dot ? QStringLiteral("with a dot")
                                              : QStringLiteral("with an icon"),
                  row);
    }
    auto *large = new StateChip(QStringLiteral("On a call · 04:12"), StateRole::Talking);
    large->setMark(ChipMark::Dot);
    large->setTextRole(TextRole::Body);
    large->setWidthFor(QStringLiteral("On a call · 00:00:00"));
    auto *narrow = new StateChip(QStringLiteral("a state that has no room for all its words"), StateRole::Waiting);
    narrow->setFixedWidth(px(140));
    sheet.row(QStringLiteral("larger, with room for a longer time; too long for its place"), {large, narrow});
}

void avatars(GallerySheet &sheet, const Clock &)
{
    QVector<QWidget *> row;
    const QStringList names = {QStringLiteral("Jānis Bērziņš"), QStringLiteral("陳怡君"), QStringLiteral("Сергій Мельник"),
                               QStringLiteral("Ona"), QString(), QStringLiteral("+371 26 555 014")};
    for (int i = 0; i < names.size(); ++i) {
        auto *avatar = new Avatar;
        avatar->setName(names.at(i));
        avatar->setRole(allRoles().at(i).role);
        row.append(avatar);
    }
    sheet.row(QStringLiteral("two initials, one, none, none of letters"), row);
    QVector<QWidget *> sizes;
    for (const int diameter : {24, 32, 40, 56}) {
        auto *avatar = new Avatar;
        avatar->setName(names.first());
        avatar->setDiameter(diameter);
        sizes.append(avatar);
    }
    sheet.row(QStringLiteral("sizes"), sizes);
}

void timers(GallerySheet &sheet, const Clock &clock)
{
    QVector<QWidget *> row;
    for (const auto gone : {0s, 252s, 3852s, 36000s}) {
        auto *timer = new TimerLabel(clock);
        timer->countUpFrom(clock.now() - gone);
        row.append(timer);
    }
    sheet.row(QStringLiteral("counting up"), row);
    auto *down = new TimerLabel(clock);
    down->countDownTo(clock.now() + 17s);
    down->setPrefix(QStringLiteral("ends in "));
    auto *over = new TimerLabel(clock);
    over->countDownTo(clock.now() - 5s);
    over->setColorRole(StateRole::Trouble);
    auto *hold = new TimerLabel(clock);
    hold->countUpFrom(clock.now() - 48s);
    hold->setPrefix(QStringLiteral("Hold "));
    hold->setColorRole(StateRole::Waiting);
    hold->setTextRole(TextRole::Heading);
    sheet.row(QStringLiteral("counting down, over, on hold"), {down, over, hold});
}

void rings(GallerySheet &sheet, const Clock &)
{
    QVector<QWidget *> row;
    const QStringList texts = {QStringLiteral("6m"), QStringLiteral("2m"), QStringLiteral("0:38"), QStringLiteral("0:05"),
                               QStringLiteral("!")};
    const StateRole roles[] = {StateRole::Talking, StateRole::Talking, StateRole::Waiting, StateRole::Waiting, StateRole::Trouble};
    const double gone[] = {0.1, 0.4, 0.68, 0.96, 1};
    for (int i = 0; i < texts.size(); ++i) {
        auto *ring = new DueRing;
        ring->setValue(gone[i], texts.at(i), roles[i]);
        row.append(ring);
    }
    sheet.row(QStringLiteral("from time enough to overdue"), row);
}

void answerBars(GallerySheet &sheet, const Clock &clock)
{
    for (const auto gone : {0s, 7s, 19s, 26s}) {
        auto *bar = new AnswerBar(clock);
        bar->setTarget(clock.now() - gone, 20s);
        bar->setFixedWidth(px(300));
        sheet.row(QStringLiteral("%1 s after the first ring").arg(gone.count()), {bar});
    }
}

void levels(GallerySheet &sheet, const Clock &)
{
    struct Sample
    {
        const char *what;
        double db;
    };
    for (const Sample sample : {Sample{"silence", -90}, Sample{"the room", -62}, Sample{"far from the microphone", -45},
                                Sample{"speech", -18}, Sample{"shouting", -2}}) {
        auto *meter = new LevelMeter;
        setSpokenName(meter, QStringLiteral("Microphone"));
        meter->setFixedWidth(px(300));
        meter->setLevel(sample.db);
        meter->setLevel(sample.db - 6); // the peak stands above
        // Levels come all the time, or they are old.
        auto *again = new QTimer(meter);
        QObject::connect(again, &QTimer::timeout, meter, [meter, sample] {
            meter->setLevel(sample.db);
            meter->setLevel(sample.db - 6);
        });
        again->start(200);
        sheet.row(QString::fromLatin1(sample.what), {meter});
    }
    auto *none = new LevelMeter;
    none->setFixedWidth(px(300));
    sheet.row(QStringLiteral("no level comes"), {none});
}

std::vector<float> speech()
{
    std::vector<float> peaks;
    for (int i = 0; i < 600; ++i) {
        const double word = std::abs(std::sin(i * 0.19)) * std::abs(std::sin(i * 0.047 + 1));
        const double pause = std::sin(i * 0.021) > 0.86 ? 0.05 : 1;
        peaks.push_back(float(pause * (0.12 + 0.85 * word)));
    }
    return peaks;
}

void waveforms(GallerySheet &sheet, const Clock &)
{
    struct Sample
    {
        const char *what;
        std::chrono::milliseconds position;
        double buffered;
    };
    for (const Sample sample : {Sample{"not started", 0s, 1}, Sample{"a third played", 64s, 1},
                                Sample{"played, more comes from the network", 64s, 0.6}, Sample{"at its end", 185s, 1}}) {
        auto *wave = new Waveform;
        setSpokenName(wave, QStringLiteral("Recording"));
        wave->setPeaks(speech());
        wave->setDuration(185s);
        wave->setPosition(sample.position);
        wave->setBuffered(sample.buffered);
        QObject::connect(wave, &Waveform::seekWanted, wave, &Waveform::setPosition);
        sheet.row(QString::fromLatin1(sample.what), {wave}, GallerySheet::Room::Shared);
    }
    auto *none = new Waveform;
    sheet.row(QStringLiteral("no recording"), {none}, GallerySheet::Room::Shared);
}

void sparklines(GallerySheet &sheet, const Clock &)
{
    const auto line = [](SparkValues values, const QString &what) {
        auto *made = new Sparkline;
        made->setWhat(what);
        made->setValues(std::move(values));
        made->setFixedSize(px(160), px(32));
        return made;
    };
    sheet.row(QStringLiteral("calls waiting; with a gap; one value; flat; nothing yet"),
              {line({2.0, 3.0, 5.0, 4.0, 9.0, 7.0, 3.0, 2.0, 1.0, 3.0, 4.0}, QStringLiteral("Calls waiting, the last hour")),
               line({2.0, 3.0, 5.0, std::nullopt, std::nullopt, 7.0, 3.0, 2.0, std::nullopt, 4.0}, QStringLiteral("With a gap")),
               line({4.0}, QStringLiteral("One value")), line({4.0, 4.0, 4.0}, QStringLiteral("Flat")),
               line({}, QStringLiteral("Nothing yet"))});
}

CallCardView cardView(CallCardKind kind, const Clock &clock, const std::optional<CallQuality> &quality = {})
{
    ActiveInteraction active;
    active.queueName = QStringLiteral("Support");
    active.ivrPath = QStringLiteral("main/orders");
    active.language = QStringLiteral("lv");
    active.call.remoteUser = QStringLiteral("+37126555014");
    active.call.startedAt = clock.now() - 12s;
    active.call.codec = QStringLiteral("opus/48000");
    CustomerMatch match;
    match.customer.name = QStringLiteral("Jānis Bērziņš");
    match.basis = MatchBasis::Number;
    active.candidates = {match};
    active.match = MatchState::One;
    active.interaction.answeredAt = clock.now() - 252s;
    switch (kind) {
    case CallCardKind::Alerting:
        active.stage = ContactStage::Alerting;
        active.waited = 12s;
        break;
    case CallCardKind::Dialing:
        active.stage = ContactStage::Dialing;
        active.call.phase = CallPhase::Dialing;
        break;
    case CallCardKind::Talking:
        active.stage = ContactStage::Talking;
        active.call.phase = CallPhase::Talking;
        break;
    case CallCardKind::OnHold:
        active.stage = ContactStage::Talking;
        active.call.phase = CallPhase::OnHold;
        active.call.heldSince = clock.now() - 48s;
        break;
    case CallCardKind::HeldByRemote:
        active.stage = ContactStage::Talking;
        active.call.phase = CallPhase::HeldByRemote;
        active.call.muted = true;
        break;
    case CallCardKind::AfterCallWork:
        active.stage = ContactStage::AfterCallWork;
        active.interaction.endedAt = clock.now() - 14s;
        active.afterCallLimit = clock.now() + 16s;
        break;
    }
    return callCardView(active, QStringLiteral("LV"), quality);
}

constexpr int column = 276; // as wide as in the calls' column
constexpr int narrow = 200;

void callCards(GallerySheet &sheet, const Clock &clock)
{
    const auto keyOf = [](CallAction action) {
        switch (action) {
        case CallAction::Answer: return QStringLiteral("F2");
        case CallAction::Decline:
        case CallAction::Mute:
        case CallAction::Hold:
        case CallAction::Resume:
        case CallAction::Keypad:
        case CallAction::Record:
        case CallAction::HangUp:
        case CallAction::WrapUp:
        case CallAction::Transfer:
        case CallAction::CompleteTransfer:
        case CallAction::Swap:
        case CallAction::Join:
        case CallAction::BackToCustomer:
        case CallAction::LeaveConference:
        case CallAction::MoreHold:
        case CallAction::SendOn: break;
        }
        return QString();
    };
    const auto card = [&](CallCardKind kind, bool current, int width = column) {
        auto *made = new CallCard(clock, keyOf);
        made->setView(cardView(kind, clock), 20s, current);
        made->setFixedWidth(px(width));
        return made;
    };
    sheet.row(QStringLiteral("alerting, dialling, talking"), {card(CallCardKind::Alerting, true), card(CallCardKind::Dialing, true),
                                                              card(CallCardKind::Talking, true)});
    sheet.row(QStringLiteral("on hold, held by the other side, after-call work"),
              {card(CallCardKind::OnHold, false), card(CallCardKind::HeldByRemote, false), card(CallCardKind::AfterCallWork, true)});
    const auto sounding = [&](QualityBand band, double mos) {
        CallQuality quality;
        quality.band = band;
        quality.mos = mos;
        quality.r = 70;
        auto *made = new CallCard(clock, keyOf);
        made->setView(cardView(CallCardKind::Talking, clock, quality), 20s, false);
        made->setFixedWidth(px(column));
        return made;
    };
    sheet.row(QStringLiteral("good, fair and bad sound"), {sounding(QualityBand::Good, 4.3), sounding(QualityBand::Fair, 3.7),
                                                           sounding(QualityBand::Bad, 2.1)});
    sheet.row(QStringLiteral("in a narrow column"),
              {card(CallCardKind::Alerting, true, narrow), card(CallCardKind::HeldByRemote, false, narrow),
               card(CallCardKind::OnHold, false, narrow), card(CallCardKind::AfterCallWork, true, narrow)});
}

} // namespace

QVector<GalleryPage> statePages()
{
    return {{QStringLiteral("chips"), chips},           {QStringLiteral("call-cards"), callCards},
            {QStringLiteral("timers"), timers},         {QStringLiteral("due-rings"), rings},
            {QStringLiteral("answer-bars"), answerBars}, {QStringLiteral("levels"), levels},
            {QStringLiteral("waveforms"), waveforms},   {QStringLiteral("sparklines"), sparklines},
            {QStringLiteral("avatars"), avatars}};
}

} // namespace linija
