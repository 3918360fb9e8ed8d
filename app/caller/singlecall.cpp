#include "app/caller/singlecall.h"

#include "app/caller/opusclip.h"
#include "core/base/untrustedtext.h"
#include "core/telephony/wavfile.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace linija {

namespace {

constexpr int toneRate = 8000;
constexpr std::chrono::seconds toneBlock(10); // whole cycles of every frequency in tenths of a hertz
constexpr std::chrono::milliseconds listenEvery(100);

QVector<qint16> sine(double hz, std::chrono::milliseconds length)
{
    QVector<qint16> block(toneBlock.count() * toneRate);
    qint16 *const out = block.data();
    const double step = 2 * std::numbers::pi * std::round(hz * 10) / 10 / toneRate;
    for (qsizetype i = 0; i < block.size(); ++i)
        out[i] = static_cast<qint16>(std::lround(0.3 * 32767 * std::sin(step * static_cast<double>(i))));
    QVector<qint16> samples;
    const qint64 blocks = length / toneBlock + 1;
    samples.reserve(blocks * block.size());
    for (qint64 i = 0; i < blocks; ++i)
        samples += block;
    return samples;
}

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

} // namespace

QString callerUri(const QString &from)
{
    if (from.isEmpty())
        return QStringLiteral("sip:anonymous@anonymous.invalid");
    if (from.startsWith(QLatin1String("sip:")))
        return from;
    return QStringLiteral("sip:%1@127.0.0.1").arg(from);
}

Result<QJsonObject> analyseWav(const QString &path, const QVector<double> &frequencies)
{
    const auto audio = readWav(path);
    if (!audio)
        return audio.error();
    ToneMeter meter(audio->rate, frequencies);
    meter.feed(audio->samples.constData(), audio->samples.size());
    QJsonObject tones;
    QJsonObject gaps;
    QJsonObject heard;
    for (const ToneReport &tone : meter.report()) {
        const QString key = QString::number(tone.hz);
        tones.insert(key, rounded(tone.levelDbfs));
        heard.insert(key, static_cast<qint64>(tone.presentFor.count()));
        if (tone.heard())
            gaps.insert(key, static_cast<qint64>(tone.longestGap.count()));
    }
    return QJsonObject{{QStringLiteral("seconds"), rounded(static_cast<double>(audio->samples.size()) / audio->rate)},
                       {QStringLiteral("tones"), tones},
                       {QStringLiteral("heardMs"), heard},
                       {QStringLiteral("longestGapMs"), gaps}};
}

SingleCall::SingleCall(SingleCallOptions options, const Clock &clock, QObject *parent)
    : QObject(parent), m_options(std::move(options)), m_printer(m_options.output), m_engine(clock)
{
    connect(&m_listenTimer, &QTimer::timeout, this, &SingleCall::listenOn);
    connect(&m_engine, &LinphoneEngine::stopped, this, &SingleCall::report);
}

Result<void> SingleCall::start()
{
    if (!m_folder.isValid())
        return Error{ErrorCode::Io, m_folder.errorString()};
    const auto play = preparePlayFile();
    if (!play)
        return play.error();
    if (m_options.recordFile.isEmpty())
        m_options.recordFile = m_folder.filePath(QStringLiteral("heard.wav"));
    else
        QFile::remove(m_options.recordFile); // the library would append to it

    LinphoneOptions engine;
    engine.dataDir = m_folder.filePath(QStringLiteral("sip"));
    engine.fromUri = callerUri(m_options.from);
    engine.fromDisplay = m_options.name;
    engine.sound = SoundMode::Files;
    engine.playFile = play.value();
    engine.recordFile = m_options.recordFile;
    if (const auto started = m_engine.start(engine); !started)
        return started;
    (void)m_engine.perform(phonecommand::Accept{false});

    m_call = std::make_unique<CustomerCall>(m_engine, m_options.plan);
    connect(m_call.get(), &CustomerCall::happened, this, [this](const QJsonObject &event) { m_printer.print(event); });
    connect(m_call.get(), &CustomerCall::answered, this, [this] {
        m_listenTimer.start(listenEvery);
    });
    connect(m_call.get(), &CustomerCall::ended, this, [this](const CallOutcome &outcome) {
        m_outcome = outcome;
        m_listenTimer.stop();
        m_engine.stop(); // only then is the recording whole
    });
    m_call->place();
    return {};
}

void SingleCall::hangUp()
{
    if (m_call)
        m_call->hangUp();
}

Result<QString> SingleCall::preparePlayFile() const
{
    if (m_options.toneHz > 0) {
        // Long enough for the call; the library does not play a file twice.
        const auto length = m_options.plan.duration.value_or(std::chrono::minutes(10)) + std::chrono::seconds(20);
        const QString path = m_folder.filePath(QStringLiteral("tone.wav"));
        if (const auto written = writeWav(path, toneRate, sine(m_options.toneHz, std::min<std::chrono::milliseconds>(length, std::chrono::minutes(30)))); !written)
            return written.error();
        return path;
    }
    if (!m_options.playFile.endsWith(QLatin1String(".opus"), Qt::CaseInsensitive))
        return m_options.playFile;
    const QString path = m_folder.filePath(QStringLiteral("clip.wav"));
    if (const auto length = opusToWav(m_options.playFile, path); !length)
        return length.error();
    return path;
}

void SingleCall::listenOn()
{
    if (m_ear.rate() == 0 && !m_call->codec().isEmpty()) {
        // The clock rate of G.722 is a historical error (RFC 3551, 4.5.2): it samples at 16 kHz.
        const QString codec = m_call->codec();
        const int rate = codec.startsWith(QLatin1String("G722")) ? 16000 : codec.section(QLatin1Char('/'), 1).toInt();
        m_ear.follow(m_options.recordFile, rate);
    }
    const QVector<qint16> samples = m_ear.more();
    if (samples.isEmpty() || m_options.listen.isEmpty())
        return;
    if (!m_live)
        m_live = std::make_unique<ToneMeter>(m_ear.rate(), m_options.listen);
    m_live->feed(samples.constData(), samples.size());
    for (const ToneReport &tone : m_live->report()) {
        if (tone.heard() && m_told.insert(tone.hz).second)
            m_printer.print({{QStringLiteral("event"), QStringLiteral("heard")}, {QStringLiteral("hz"), tone.hz}, {QStringLiteral("level"), rounded(tone.levelDbfs)}});
    }
}

void SingleCall::report()
{
    QJsonObject event{{QStringLiteral("event"), QStringLiteral("ended")},
                      {QStringLiteral("reason"), m_outcome.reason},
                      {QStringLiteral("detail"), m_outcome.detail},
                      {QStringLiteral("by"), m_outcome.byCustomer ? QStringLiteral("customer") : QStringLiteral("other")},
                      {QStringLiteral("codec"), m_call->codec()},
                      {QStringLiteral("talkMs"), m_outcome.talkMs},
                      {QStringLiteral("heldMs"), m_outcome.heldMs}};
    if (m_outcome.answeredAfterMs)
        event.insert(QStringLiteral("answeredAfterMs"), *m_outcome.answeredAfterMs);
    if (m_outcome.answeredAfterMs && !m_options.listen.isEmpty()) {
        const auto heard = analyseWav(m_options.recordFile, m_options.listen);
        if (heard) {
            for (auto it = heard->constBegin(); it != heard->constEnd(); ++it)
                event.insert(it.key(), it.value());
        } else {
            event.insert(QStringLiteral("problem"), heard.error().detail);
        }
    }
    m_printer.print(event);
    Q_EMIT finished(m_outcome.isFine() ? 0 : 1);
}

} // namespace linija
