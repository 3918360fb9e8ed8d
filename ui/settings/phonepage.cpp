#include "ui/settings/phonepage.h"

#include "ui/settings/accountform.h"
#include "ui/theme/scaled.h"
#include "ui/theme/tokens.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace linija {

PhonePage::PhonePage(const SettingsServices &services, QWidget *parent)
    : SettingsPage(SettingPage::Phone, services.settings, parent)
{
    m_account = addGroup();
    m_form = new AccountForm(services, this);
    m_account->add(m_form);
    m_port = new QSpinBox(this);
    m_port->setRange(findSetting(QStringLiteral("sipPort"))->least, findSetting(QStringLiteral("sipPort"))->most);
    m_port->setFocusPolicy(Qt::StrongFocus);
    m_port->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTextSize(m_port, [this] { m_port->setMinimumSize(px(96), px(30)); });
    m_network = addGroup();
    addRow(m_network, QStringLiteral("sipPort"), m_port);
    column()->addStretch(1);
    connect(m_port, &QSpinBox::editingFinished, this, [this] {
        const int port = m_port->value();
        apply([&](SettingsValues &v) { v.sipPort = port; });
    });
    connect(m_form, &AccountForm::saved, this, &PhonePage::saved);
    connect(m_form, &AccountForm::saveFailed, this, &PhonePage::saveFailed);
    start();
}

QVector<SettingsEntry> PhonePage::entries() const
{
    QVector<SettingsEntry> found;
    for (SettingRow *row : m_form->rows())
        found.append({row->key(), row->name(), row->keywords(), row});
    return found + SettingsPage::entries();
}

void PhonePage::retranslate()
{
    m_account->setTitle(tr("SIGN-IN", "heading in capitals: of the phone"));
    m_network->setTitle(tr("NETWORK", "heading in capitals"));
}

void PhonePage::readSettings()
{
    m_form->readSettings();
    m_port->setValue(settings().values().sipPort);
}

} // namespace linija
