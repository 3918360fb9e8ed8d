#include "ui/actions/reasonwords.h"

#include <QCoreApplication>

namespace linija {

namespace {

class DeskWords
{
    Q_DECLARE_TR_FUNCTIONS(DeskWords)
};

} // namespace

QString reasonWords(const QString &reason)
{
    if (reason == QLatin1String("break"))
        return DeskWords::tr("Break", "reason for not being ready");
    if (reason == QLatin1String("lunch"))
        return DeskWords::tr("Lunch", "reason for not being ready");
    if (reason == QLatin1String("training"))
        return DeskWords::tr("Training", "reason for not being ready");
    if (reason == QLatin1String("meeting"))
        return DeskWords::tr("Meeting", "reason for not being ready");
    if (reason == QLatin1String("admin"))
        return DeskWords::tr("Office work", "reason for not being ready");
    return reason;
}

} // namespace linija
