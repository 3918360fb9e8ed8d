#include "core/recording/recordingfacts.h"

#include "core/base/untrustedtext.h"

#include <QJsonObject>

#include <array>

namespace linija {

namespace {

constexpr qsizetype maxMarks = 1000;

constexpr std::array<std::pair<RecordingMarkKind, const char *>, 5> markNames{{{RecordingMarkKind::Paused, "paused"},
                                                                               {RecordingMarkKind::Resumed, "resumed"},
                                                                               {RecordingMarkKind::Held, "held"},
                                                                               {RecordingMarkKind::Unheld, "unheld"},
                                                                               {RecordingMarkKind::Lost, "lost"}}};

Error bad(const char *field)
{
    return {ErrorCode::Invalid, QStringLiteral("field \"%1\" is missing or wrong").arg(QLatin1String(field))};
}

} // namespace

QString recordingMarkName(RecordingMarkKind kind)
{
    for (const auto &[one, name] : markNames) {
        if (one == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

QJsonObject toJson(const RecordingAbout &about)
{
    return {{QStringLiteral("id"), about.id.toString(QUuid::WithoutBraces)},
            {QStringLiteral("callId"), about.callId},
            {QStringLiteral("queue"), about.queue},
            {QStringLiteral("startedAt"), toIso(about.startedAt)}};
}

QJsonObject toJson(const RecordingMark &mark)
{
    return {{QStringLiteral("kind"), recordingMarkName(mark.kind)}, {QStringLiteral("atMs"), static_cast<qint64>(mark.at.count())}};
}

QJsonArray toJson(const QVector<RecordingMark> &marks)
{
    QJsonArray all;
    for (const RecordingMark &mark : marks)
        all.append(toJson(mark));
    return all;
}

Result<RecordingAbout> recordingAboutFromJson(const QJsonObject &json)
{
    RecordingAbout about;
    about.id = QUuid::fromString(json.value(QLatin1String("id")).toString());
    if (about.id.isNull())
        return bad("id");
    const auto started = fromIso(json.value(QLatin1String("startedAt")).toString());
    if (!started)
        return bad("startedAt");
    about.startedAt = *started;
    about.callId = plainBoundedText(json.value(QLatin1String("callId")).toString(), 64);
    about.queue = plainBoundedText(json.value(QLatin1String("queue")).toString(), 128);
    return about;
}

Result<RecordingMark> recordingMarkFromJson(const QJsonObject &json)
{
    RecordingMark mark;
    const QString kind = json.value(QLatin1String("kind")).toString();
    const auto found = std::find_if(markNames.begin(), markNames.end(), [&](const auto &one) { return kind == QLatin1String(one.second); });
    if (found == markNames.end())
        return bad("kind");
    mark.kind = found->first;
    const qint64 at = json.value(QLatin1String("atMs")).toInteger(-1);
    if (at < 0)
        return bad("atMs");
    mark.at = std::chrono::milliseconds(at);
    return mark;
}

QVector<RecordingMark> recordingMarksFromJson(const QJsonArray &json)
{
    QVector<RecordingMark> marks;
    for (const QJsonValue &value : json) {
        if (marks.size() >= maxMarks)
            break;
        if (const auto mark = recordingMarkFromJson(value.toObject()))
            marks.push_back(mark.value());
    }
    return marks;
}

} // namespace linija
