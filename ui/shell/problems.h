// What the agent must know about, as banners: worked out from plain states, so that each sentence is tested. An error says
// what happened, what was kept and what to do.
#pragma once

#include "core/sync/syncstatus.h"
#include "core/telephony/softphoneport.h"
#include "ui/widgets/inlinebanner.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVector>

namespace linija {

struct Problem
{
    QString key; // stable: a banner that is there already stays in its place
    BannerKind kind = BannerKind::Warning;
    QString text;
    QString action; // text of the button; empty for none
    bool closable = false;

    friend bool operator==(const Problem &, const Problem &) = default;
};

// Whether a company was set up: asked for in the first run, or left for later.
enum class SetupState { Done, UnderWay, Left };

struct DeskState
{
    PhoneStatus phone;
    QString chosenInput;  // of the settings; empty: the computer's choice
    QString chosenOutput;
    SyncStatus sync;
    CallLine line = CallLine::Good; // of the call that fares worst
    QualityCause soundTrouble = QualityCause::None;
    bool ringInaudible = false;
    bool callUp = false; // somebody is on the line
    int draftsNotStored = 0;     // contacts whose last words are not on disk
    QStringList catalogProblems; // flows that could not be read
    Timestamp now{};
    SetupState setup = SetupState::Done;
};

[[nodiscard]] QVector<Problem> problemsOf(const DeskState &state, const QLocale &locale);

// A command of the phone that failed ("hold" …), in words for the agent.
[[nodiscard]] Problem commandProblem(const QString &command, const Error &error);

} // namespace linija
