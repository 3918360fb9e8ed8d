#include "ui/settings/backendpage.h"

#include "core/session/backendsetup.h"
#include "ui/settings/backendform.h"
#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linija {

BackendPage::BackendPage(const SettingsServices &services, QWidget *parent)
    : SettingsPage(SettingPage::Backend, services.settings, parent), m_services(services)
{
    const bool demo = services.backend.isDemo();
    m_company = addGroup();
    m_form = new BackendForm(services, this);
    m_company->add(m_form);
    m_company->setVisible(!demo); // there the company is the demo
    m_name = new QLineEdit(this);
    m_name->setMaxLength(128);
    m_you = addGroup();
    addRow(m_you, QStringLiteral("agentName"), m_name);
    m_you->setVisible(!demo);
    m_switch = new QPushButton(this);
    m_switch->setObjectName(QStringLiteral("switchCompany"));
    m_switch->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_demo = addGroup();
    m_demoRow = addOwnRow(m_demo, QStringLiteral("demo"), m_switch);
    column()->addStretch(1);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        const QString text = m_name->text().trimmed();
        apply([&](SettingsValues &v) { v.agentName = text; });
    });
    connect(m_switch, &QPushButton::clicked, this, &BackendPage::switchCompany);
    connect(m_form, &BackendForm::signedIn, this, &BackendPage::saved);
    connect(m_form, &BackendForm::saveFailed, this, &BackendPage::saveFailed);
    start();
}

QVector<SettingsEntry> BackendPage::entries() const
{
    if (m_services.backend.isDemo())
        return {{m_demoRow->key(), m_demoRow->name(), m_demoRow->keywords(), m_demoRow}};
    QVector<SettingsEntry> found;
    for (SettingRow *row : m_form->rows())
        found.append({row->key(), row->name(), row->keywords(), row});
    return found + SettingsPage::entries();
}

void BackendPage::switchCompany()
{
    const Result<void> done = m_services.backend.isDemo() ? m_services.backend.leaveDemo() : m_services.backend.openDemo();
    if (!done && done.error().code == ErrorCode::Unsupported)
        m_demoRow->setHint(tr("This window was opened with the demo company from the start. Close it, and open Linija as usual."));
    else if (!done)
        m_demoRow->setHint(tr("That did not work: a part of Linija is missing. Install it again. (%1)").arg(done.error().detail));
}

void BackendPage::retranslate()
{
    const bool demo = m_services.backend.isDemo();
    m_company->setTitle(tr("COMPANY SERVER", "heading in capitals"));
    m_you->setTitle(tr("YOU", "heading in capitals: the agent"));
    m_demo->setTitle(tr("DEMO COMPANY", "heading in capitals"));
    m_demoRow->setTexts(demo ? tr("This is the demo company") : tr("Try Linija with a demo company"),
                        demo ? tr("Its customers are made up. Nothing that happens here reaches a real company.")
                             : tr("Made-up customers call you. Nothing touches your company’s data."));
    m_demoRow->setKeywords(tr("demo try practice example company", "words people look for"));
    m_switch->setText(demo ? tr("Close the demo company") : tr("Open the demo company"));
}

void BackendPage::readSettings()
{
    m_form->readSettings();
    m_name->setText(settings().values().agentName);
}

} // namespace linija
