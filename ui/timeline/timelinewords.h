// Puts the codes of a timeline entry into the agent's words: titles, statuses, steps of a complaint, days, durations,
// money. The one place for these sentences. Pure; any thread that may call QCoreApplication::translate (GUI thread).
// Texts that come from outside pass through plainBoundedText(), so no line can be longer than MaxLine and nothing in
// it can turn the reading direction of its neighbours.
#pragma once

#include "core/domain/timeline.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace linija {

struct ComplaintTrail
{
    QStringList steps;
    int current = -1; // index of the step the case stands at
};

class TimelineWords
{
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
public:
    static constexpr int MaxLine = 320;      // UTF-16 units of a text shown in one or two lines
    static constexpr int MaxExpanded = 6000; // of a text that was opened

    explicit TimelineWords(QLocale locale = QLocale(), QTimeZone zone = QTimeZone::systemTimeZone());

    [[nodiscard]] QString title(const TimelineEntry &entry) const;                 // "Order 8790": shown bold
    [[nodiscard]] QString details(const TimelineEntry &entry, Timestamp now) const; // " delivered · € 64.90 · Kettle K-2"
    [[nodiscard]] QString body(const TimelineEntry &entry) const;     // one line under the title; may be empty
    [[nodiscard]] QString fullBody(const TimelineEntry &entry) const; // with its line breaks, at most MaxExpanded
    [[nodiscard]] ComplaintTrail trail(const TimelineEntry &entry) const; // empty for all but complaints

    [[nodiscard]] QString time(Timestamp at) const; // "11:46"
    [[nodiscard]] QDate day(Timestamp at) const;
    [[nodiscard]] QString dayTitle(QDate day, QDate today) const; // "Today", "19 November", "19 November 2024"
    // Everything a row says, for screen readers: "Friday, 20 November 2026, 11:20, Complaint 2231 opened · …".
    [[nodiscard]] QString spoken(const TimelineEntry &entry, Timestamp now, bool running) const;
    [[nodiscard]] QString moment(Timestamp at, Timestamp now) const; // "tomorrow 12:00", "19 November 12:00"

    [[nodiscard]] static QString channelName(Channel channel);
    [[nodiscard]] static QString statusName(EntryStatus status); // lower case, inside a sentence
    [[nodiscard]] static QString talkTime(std::chrono::seconds duration);  // "3:05", "1:02:07"
    [[nodiscard]] static QString roughTime(std::chrono::seconds duration); // "42 min", "2 h"
    [[nodiscard]] QString money(const Money &money) const; // "64,90 €" as the reader's language writes it

    [[nodiscard]] static bool overdue(const TimelineEntry &entry, Timestamp now);

private:
    [[nodiscard]] QString date(QDate day, QDate today) const; // inside a sentence
    [[nodiscard]] static QString shown(const QString &text, int max = MaxLine);
    [[nodiscard]] static QString quoted(const QString &text);

    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace linija
