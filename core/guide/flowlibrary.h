// The company's flows by slug. A document that cannot be used is named in problems() and left out; the rest works.
// A flow that a FlowRun holds stays alive when the library forgets it. Not thread-safe.
#pragma once

#include "core/guide/flow.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <memory>

namespace linija {

class FlowLibrary
{
public:
    // True where the flow is usable now. `name` is the document's name in messages: a file name or the entity's slug.
    // The same slug again replaces the flow unless its version is lower; a broken document replaces nothing.
    bool add(const QByteArray &document, const QString &name);
    bool add(const QJsonObject &document, const QString &name);
    void remove(const QString &slug);
    void clear();

    [[nodiscard]] std::shared_ptr<const Flow> find(const QString &slug) const; // null where there is none
    [[nodiscard]] QStringList slugs() const;                                   // sorted
    [[nodiscard]] QVector<FlowProblem> problems() const; // errors and warnings of all documents, by document name

private:
    bool take(std::optional<Flow> flow, QVector<FlowProblem> problems, const QString &name);

    QHash<QString, std::shared_ptr<const Flow>> m_flows;
    QMap<QString, QVector<FlowProblem>> m_problems;
};

} // namespace linija
