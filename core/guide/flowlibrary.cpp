#include "core/guide/flowlibrary.h"

#include "core/base/logging.h"
#include "core/guide/flowreader.h"

namespace linija {

bool FlowLibrary::add(const QByteArray &document, const QString &name)
{
    FlowReading read = readFlow(document, name);
    return take(std::move(read.flow), std::move(read.problems), name);
}

bool FlowLibrary::add(const QJsonObject &document, const QString &name)
{
    FlowReading read = readFlow(document, name);
    return take(std::move(read.flow), std::move(read.problems), name);
}

bool FlowLibrary::take(std::optional<Flow> flow, QVector<FlowProblem> problems, const QString &name)
{
    bool taken = false;
    if (flow) {
        const auto old = find(flow->slug);
        if (old && old->version > flow->version) {
            problems.append({name, QStringLiteral("version"),
                             QStringLiteral("version %1 of «%2» is older than version %3, which stays in use")
                                 .arg(flow->version).arg(flow->slug).arg(old->version),
                             ProblemSeverity::Warning});
        } else {
            const QString slug = flow->slug;
            m_flows.insert(slug, std::make_shared<const Flow>(*std::move(flow)));
            taken = true;
        }
    }
    for (const FlowProblem &problem : std::as_const(problems))
        qCWarning(logGuide).noquote() << problem.toString();
    if (problems.isEmpty())
        m_problems.remove(name);
    else
        m_problems.insert(name, std::move(problems));
    return taken;
}

void FlowLibrary::remove(const QString &slug)
{
    m_flows.remove(slug);
    m_problems.remove(slug);
}

void FlowLibrary::clear()
{
    m_flows.clear();
    m_problems.clear();
}

std::shared_ptr<const Flow> FlowLibrary::find(const QString &slug) const { return m_flows.value(slug); }

QStringList FlowLibrary::slugs() const
{
    QStringList out = m_flows.keys();
    out.sort();
    return out;
}

QVector<FlowProblem> FlowLibrary::problems() const
{
    QVector<FlowProblem> out;
    for (const QVector<FlowProblem> &each : m_problems)
        out += each;
    return out;
}

} // namespace linija
