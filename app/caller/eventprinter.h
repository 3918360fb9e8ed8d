// Events of simulated customers on stdout: one JSON object a line for programs, or a short line for people.
#pragma once

#include "app/caller/calleroptions.h"

#include <QJsonObject>

namespace linija {

class EventPrinter
{
public:
    explicit EventPrinter(OutputForm form) : m_form(form) {}
    void print(QJsonObject event) const; // adds "at", the wall clock in UTC

private:
    OutputForm m_form;
};

} // namespace linija
