// Small pieces that the settings pages and the first run share. GUI thread.
#pragma once

#include "core/telephony/softphoneport.h"

#include <QLabel>
#include <QPair>
#include <QString>
#include <QVector>

class QComboBox;
class QLineEdit;
class QWidget;

namespace linija {

// A list to choose from that the wheel does not change while the page is scrolled.
[[nodiscard]] QComboBox *makeChoice(QWidget *parent);
void chooseKey(QComboBox &box, const QString &key);
// Fills it with "System default" and the devices, id and name. A device that is chosen and not plugged in now stays
// chosen and says so.
void fillDevices(QComboBox &box, const QVector<QPair<QString, QString>> &devices, const QString &chosen);

// A line for a password or token: hidden, never suggested.
[[nodiscard]] QLineEdit *makeSecretField(QWidget *parent);

// A plain text that wraps and can be selected.
[[nodiscard]] QLabel *makeText(const char *role, QWidget *parent);

} // namespace linija
