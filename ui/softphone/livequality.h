// How the running calls sound now, kept for whoever shows it. GUI thread.
#pragma once

#include "core/domain/callquality.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace linija {

class SoftphonePort;

class LiveQuality : public QObject
{
    Q_OBJECT
public:
    explicit LiveQuality(const SoftphonePort &phone, QObject *parent = nullptr);

    [[nodiscard]] std::optional<CallQuality> of(const QString &callId) const; // nothing: not measured, or over
    // What is to be said about the calls that are up: the last cause that was seen, as long as the word is not good again,
    // so that a message does not come and go with every second.
    [[nodiscard]] QualityCause trouble() const;

Q_SIGNALS:
    void changed(const QString &callId);

private:
    QHash<QString, CallQuality> m_qualities;
    QHash<QString, QualityCause> m_troubles;
};

} // namespace linija
