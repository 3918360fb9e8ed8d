// The pools of the demo company (resources/demo/company/*.json) as plain values, checked while they are read.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QVector>

namespace linija::backend {

struct DemoName
{
    QString shown;
    QString latin; // for e-mail addresses: lower-case ASCII
};

struct DemoCulture
{
    bool familyFirst = false;
    QVector<DemoName> given[2]; // male, female
    QVector<DemoName> family[2];
};

struct DemoLanguages
{
    int weight = 1;
    QStringList list;
};

struct DemoPlace
{
    QString city;
    QString timeZone;
};

struct DemoRegion
{
    QString country;
    QString currency;
    QString culture;
    int customers = 0;
    QVector<DemoLanguages> languages;
    QVector<DemoPlace> places;
    QStringList phones; // patterns; # is any digit
};

struct DemoProduct
{
    QString model;
    int price = 0; // euro cents
    QStringList kinds; // "hard", "soft", "electric": which stories it can be in
    QHash<QString, QString> names;
};

enum class DemoDeed { Order, Call, Chat, Email, Sms, Case, Survey, Task };
enum class DemoOutcome { FirstContact, Resolved, NotResolved, Abandoned };

struct DemoEvent
{
    DemoDeed deed = DemoDeed::Call;
    int day = 0; // after the story's beginning
    int chance = 100;
    QVector<QPair<QString, int>> path; // of an order: state, day
    DemoOutcome outcome = DemoOutcome::Resolved;
    QString direction, queue, subject, text, note, disposition, classification, kind, mood;
    int shortest = 0; // talk, in seconds
    int longest = 0;
    int dueDays = 0;
};

struct DemoStory
{
    QString key;
    int weight = 1;
    QString needs; // the kind of product it can be told of; empty: any
    QVector<DemoEvent> events;
};

struct DemoAgent
{
    QString login;
    QString name;
    QStringList queues;
    QStringList languages;
};

struct DemoPools
{
    QVector<DemoRegion> regions;
    QHash<QString, DemoCulture> cultures;
    QStringList customerNotes;
    QVector<DemoProduct> products;
    QHash<QString, int> rates; // currency → factor on the price in euro
    QHash<QString, QHash<QString, QStringList>> phrases; // theme → language → variants
    QHash<QString, QStringList> notes;                   // theme → variants
    QVector<DemoStory> stories;
    QVector<DemoAgent> agents; // those who talk to customers
    QJsonArray agentRows, queueRows, dispositionRows, templateRows;
    QJsonArray customers; // the people the demo knows by name
};

// Invalid with "file: place: why"; Io where a file is missing.
[[nodiscard]] Result<DemoPools> readDemoPools(const QString &folder);

} // namespace linija::backend
