// The invented customers of the demo: who calls, about what, and what they say. Read from recordings/scenarios.json,
// which is input like any other: bounded, and refused with the place where it is wrong.
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVector>

#include <chrono>

namespace linija {

struct SpokenClip
{
    QString file; // Ogg Opus, absolute
    QString text; // what is said
};

struct Scenario
{
    QString key;      // "kettle-lv"
    QString customer; // "C-100042", or empty: nobody the company knows
    bool sendsCustomer = false; // the IVR knows who it is: X-Customer-Id
    QString from;     // E.164; empty: anonymous
    QString name;
    QString language; // BCP 47
    QString queue;
    QString ivrPath;
    std::chrono::seconds waited{0}; // in the queue before it rings
    std::chrono::seconds patience{40};
    std::chrono::seconds holdPatience{90};
    QVector<SpokenClip> clips; // opening, answers …, thanks; at least two
};

// NotFound, Corrupt, Invalid (names the scenario and field), TooLarge.
[[nodiscard]] Result<QVector<Scenario>> readScenarios(const QString &demoFolder);

// Those who speak one of the languages; "zh" takes "zh-Hant" too. Empty list: all.
[[nodiscard]] QVector<Scenario> speaking(const QVector<Scenario> &all, const QStringList &languages);

} // namespace linija
