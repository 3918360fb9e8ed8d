// What a PBX understands: which code, call, digits, transfer or HTTP request logs an agent into a queue, pauses, parks or
// listens; which of its extensions tell the state of it; in which headers it says who calls. A JSON file, checked on reading
// (docs/pbx.md), or one of those that come with Linija. Plain values; pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/telephony/callheaders.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <chrono>
#include <optional>

namespace linija {

// What Linija may want of a PBX. The names in the file are those of pbxVerbName().
enum class PbxVerb {
    SignIn,  // into the agent's queues
    SignOut,
    Pause,   // {reason}: of Not ready, as the profile translates it
    Unpause,
    Park,          // the call; {place}: at the first free one of the profile's places
    PickUpParked,  // {place}
    PickUpRinging, // {extension}: a colleague's
    Voicemail,
    EchoTest,
    Listen, // {agent}: whom
    Whisper,
    Barge,
    StartRecording,
    StopRecording
};

enum class PbxWay {
    Code,     // a call that nobody sees and nobody talks in
    Call,     // a call like any other
    Digits,   // pressed in the call
    Transfer, // the call is sent there
    Http
};

enum class PbxBody { None, Json, Form, Text };
enum class PbxAuth { None, Basic, Bearer };

struct PbxHttp
{
    QByteArray method; // "GET" "POST" "PUT" "DELETE" "PATCH"
    QString url;       // http or https; placeholders stand percent-encoded in it
    QVector<QPair<QString, QString>> headers;
    PbxBody bodyKind = PbxBody::None;
    QString body; // placeholders stand in it as the kind of body needs them escaped
    PbxAuth auth = PbxAuth::None;
    QString user;     // of Basic
    QString contains; // what a good answer holds; empty: any 2xx is good
    friend bool operator==(const PbxHttp &, const PbxHttp &) = default;
};

struct PbxAction
{
    PbxWay way = PbxWay::Code;
    QString target; // of everything but Http
    QString digits; // of Code: pressed after the answer
    PbxHttp http;
    friend bool operator==(const PbxAction &, const PbxAction &) = default;
};

// Something that the PBX knows and Linija shows. In use means: it is so.
enum class PbxFact {
    Paused,      // of the agent in the queue
    LeadListens, // on the agent's line
    LeadWhispers,
    LeadBarges
};

// How a fact is learnt: an extension that is watched (RFC 4235), or a request that is repeated.
struct PbxSource
{
    QString extension; // empty: http
    PbxHttp http;      // its `contains` says that the fact holds
    std::chrono::seconds every{15};
    friend bool operator==(const PbxSource &, const PbxSource &) = default;
};

struct PbxProfile
{
    QString name;
    QMap<PbxVerb, PbxAction> actions;
    QMap<PbxFact, PbxSource> facts;
    QMap<QString, QString> reasons; // key of a reason in Linija, or "after-call-work" → what {reason} becomes
    QString otherReason;            // for what is not in `reasons`
    HeaderRules headers;
    QStringList places; // where calls are parked: extensions that are in use (RFC 4235) while somebody waits there

    [[nodiscard]] bool choosesPlace() const; // Park has {place}
    [[nodiscard]] const PbxAction *find(PbxVerb verb) const;
    [[nodiscard]] QString reasonFor(const QString &key) const;
    [[nodiscard]] QStringList headerRules() const; // as phonecommand::MapHeaders takes them
    friend bool operator==(const PbxProfile &, const PbxProfile &) = default;
};

// What stands for the placeholders of an action; those that the action does not have are not needed.
struct PbxWords
{
    QString user;   // of the agent's SIP account: "agent1"
    QString domain; // "pbx.example"
    QString login;  // the agent's at the backend: "olena"
    QString reason;
    QString agent;     // somebody else's account
    QString extension; // somebody else's number
    QString place;     // of a parked call
};

inline constexpr qsizetype maxProfileBytes = 64 * 1024;

// Invalid, naming the place: `actions.pause.code: …`. Strict: a key that nobody reads is an error, so that a slip is seen.
[[nodiscard]] Result<PbxProfile> readPbxProfile(const QByteArray &json);

// "asterisk", "freeswitch", "generic": come with Linija. "" is the generic one, which knows no codes. Else the path of a file.
[[nodiscard]] QStringList builtInPbxProfiles();
[[nodiscard]] Result<PbxProfile> loadPbxProfile(const QString &nameOrPath); // NotFound, Io, TooLarge, Invalid

// With words for placeholders. Invalid, naming it: a word that is missing, or that may not stand in a number to dial
// (letters, digits and * # + - . _ alone).
[[nodiscard]] Result<PbxAction> filled(const PbxAction &action, const PbxWords &words);
[[nodiscard]] Result<PbxSource> filled(const PbxSource &source, const PbxWords &words);

// User and domain of "sip:agent1@pbx.example:5061", as words.
[[nodiscard]] PbxWords wordsOfAccount(const QString &account);
// The requests of a profile that need a password, each user and server once, with words for placeholders; those that cannot
// be filled are left out.
[[nodiscard]] QVector<PbxHttp> signedRequests(const PbxProfile &profile, const PbxWords &words);

[[nodiscard]] QString pbxVerbName(PbxVerb verb); // "signIn"
[[nodiscard]] QString pbxFactName(PbxFact fact); // "paused"
[[nodiscard]] QString pbxWayName(PbxWay way);    // "code"

} // namespace linija
