#include "ui/settings/editors.h"

#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace linija {

QComboBox *makeChoice(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaxVisibleItems(16);
    box->setFocusPolicy(Qt::StrongFocus);
    followTextSize(box, [box] { box->setMinimumHeight(px(30)); });
    return box;
}

void chooseKey(QComboBox &box, const QString &key)
{
    box.setCurrentIndex(box.findData(key));
}

void fillDevices(QComboBox &box, const QVector<QPair<QString, QString>> &devices, const QString &chosen)
{
    box.clear();
    box.addItem(QCoreApplication::translate("SettingsEditors", "System default", "sound device"), QString());
    for (const auto &[id, name] : devices)
        box.addItem(name, id);
    if (!chosen.isEmpty() && box.findData(chosen) < 0)
        box.addItem(QCoreApplication::translate("SettingsEditors", "%1 (not connected)", "sound device").arg(chosen), chosen);
    chooseKey(box, chosen);
}

QLineEdit *makeSecretField(QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    field->setMaxLength(16 * 1024);
    return field;
}

QLabel *makeText(const char *role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    linija::setRole(label, role);
    return label;
}

} // namespace linija
