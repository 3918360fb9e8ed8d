#include "ui/softphone/soundwords.h"

#include "ui/widgets/percent.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace linija {

namespace {

class SoundWords
{
    Q_DECLARE_TR_FUNCTIONS(SoundWords)
};

} // namespace

QString codecWord(const QString &codec)
{
    if (codec.isEmpty())
        return {};
    static const QStringList wide = {QStringLiteral("opus"), QStringLiteral("g722"),  QStringLiteral("speex/16000"),
                                     QStringLiteral("speex/32000"), QStringLiteral("l16"), QStringLiteral("amr-wb"),
                                     QStringLiteral("evs")};
    const bool hd = std::any_of(wide.begin(), wide.end(),
                                [&](const QString &name) { return codec.startsWith(name, Qt::CaseInsensitive); });
    return hd ? SoundWords::tr("HD", "wide-band sound") : SoundWords::tr("Standard", "narrow-band sound");
}

QString soundChip(const QString &codec, const std::optional<CallQuality> &quality, const QLocale &locale)
{
    if (codec.isEmpty() || !quality)
        return codecWord(codec);
    const QString mos = locale.toString(quality->mos, 'f', 1);
    switch (quality->band) {
    case QualityBand::Unknown: return codecWord(codec);
    case QualityBand::Good: return SoundWords::tr("%1 · MOS %2", "HD or Standard; a figure like 4.3").arg(codecWord(codec), mos);
    case QualityBand::Fair: return SoundWords::tr("Fair sound · MOS %1", "of a call").arg(mos);
    case QualityBand::Poor: return SoundWords::tr("Poor sound · MOS %1", "of a call").arg(mos);
    case QualityBand::Bad: return SoundWords::tr("Bad sound · MOS %1", "of a call").arg(mos);
    }
    return {};
}

StateRole soundRole(const std::optional<CallQuality> &quality)
{
    if (!quality)
        return StateRole::Talking;
    switch (quality->band) {
    case QualityBand::Unknown:
    case QualityBand::Good: return StateRole::Talking;
    case QualityBand::Fair:
    case QualityBand::Poor: return StateRole::Waiting;
    case QualityBand::Bad: return StateRole::Trouble;
    }
    return StateRole::Talking;
}

QString soundDetail(const QString &codec, const std::optional<CallQuality> &quality, const QLocale &locale)
{
    QStringList lines{codec};
    if (quality && quality->band != QualityBand::Unknown) {
        const auto percent = [&](double value) { return locale.toString(value, 'f', 1); };
        const auto whole = [&](double value) { return locale.toString(value, 'f', 0); };
        lines << SoundWords::tr("MOS %1, R %2 (ITU-T G.107)").arg(percent(quality->mos), whole(quality->r))
              << SoundWords::tr("Lost on the way to you: %1", "share of sound packets").arg(percentText(percent(quality->lossInPercent), locale))
              << SoundWords::tr("Lost on the way to the customer: %1", "share of sound packets").arg(percentText(percent(quality->lossOutPercent), locale))
              << SoundWords::tr("Jitter: %1 ms").arg(whole(quality->jitterMs));
        if (quality->roundTripMs > 0)
            lines << SoundWords::tr("Round trip: %1 ms", "travel time of sound").arg(whole(quality->roundTripMs));
    }
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString soundAdvice(QualityCause cause)
{
    switch (cause) {
    case QualityCause::None:
    case QualityCause::NothingArrives: break; // how the call is carried is told by a message of its own
    case QualityCause::LossIn:
        return SoundWords::tr("Parts of what the customer says are lost on the network. Use a cable instead of Wi-Fi if you can; "
                              "otherwise offer to call back.");
    case QualityCause::LossOut:
        return SoundWords::tr("The customer hears you with gaps: sound is lost on the network. Speak slowly, or offer to call back.");
    case QualityCause::Jitter:
        return SoundWords::tr("The network delivers sound unevenly, so voices may stutter. Close downloads and video on this computer "
                              "if there are any.");
    case QualityCause::Delay:
        return SoundWords::tr("Sound takes long to arrive. Pause after you speak, so that you do not talk over each other.");
    case QualityCause::BusyComputer:
        return SoundWords::tr("This computer is too busy to play sound evenly. Close programs that you do not need.");
    case QualityCause::QuietMicrophone:
        return SoundWords::tr("The customer probably hears you badly: your microphone is very quiet. Move it closer, or check its level "
                              "in the sound settings.");
    }
    return {};
}

} // namespace linija
