#include "ui/settings/privacypage.h"

#include "core/base/paths.h"
#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "ui/settings/datasizes.h"
#include "ui/settings/editors.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

namespace linija {

PrivacyPage::PrivacyPage(const SettingsServices &services, QWidget *parent)
    : SettingsPage(SettingPage::Privacy, services.settings, parent), m_services(services)
{
    m_names = new QCheckBox(this);
    m_seen = addGroup();
    addRow(m_seen, QStringLiteral("showNamesInNotifications"), m_names, RowShape::Toggle);

    m_kept = addGroup();
    const Paths &paths = services.paths;
    addPlace(QStringLiteral("keptStore"), paths.storeFile(), paths.data);
    addPlace(QStringLiteral("keptPhone"), paths.data + QStringLiteral("/phone"), paths.data + QStringLiteral("/phone"));
    addPlace(QStringLiteral("keptSettings"), paths.config + QStringLiteral("/settings.json"), paths.config);
    addPlace(QStringLiteral("keptLogs"), paths.logs, paths.logs);
    addPlace(QStringLiteral("keptSecrets"), {}, {});

    m_never = addGroup();
    m_neverText = makeText("", this);
    m_neverRow = addOwnRow(m_never, QStringLiteral("neverKept"), m_neverText, RowShape::Below);
    column()->addStretch(1);
    connect(m_names, &QCheckBox::toggled, this, [this](bool on) { apply([&](SettingsValues &v) { v.showNamesInNotifications = on; }); });
    connect(&services.secrets, &SecretStore::keepingChanged, this, &PrivacyPage::sayPlaces);
    start();
}

PrivacyPage::Place &PrivacyPage::addPlace(const QString &key, const QString &path, const QString &folder)
{
    Place place;
    place.path = path;
    place.folder = folder;
    auto *right = new QWidget(this);
    place.where = makeText("small", right);
    place.show = new QPushButton(right);
    place.show->setVisible(!folder.isEmpty());
    auto *line = new QHBoxLayout(right);
    line->setContentsMargins(0, 0, 0, 0);
    scaleSpacing(line, space::s);
    line->addWidget(place.where, 1);
    line->addWidget(place.show);
    place.row = addOwnRow(m_kept, key, right);
    connect(place.show, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_places.append(place);
    return m_places.last();
}

void PrivacyPage::count()
{
    QStringList paths;
    for (const Place &place : std::as_const(m_places))
        paths << (place.path.isEmpty() ? QStringLiteral("/nonexistent") : place.path);
    whenReady(sizesOf(paths), this, [this](const QVector<qint64> &sizes) {
        for (qsizetype i = 0; i < m_places.size() && i < sizes.size(); ++i)
            m_places[i].bytes = sizes.at(i);
        sayPlaces();
    });
}

void PrivacyPage::sayPlaces()
{
    // Invisible places to break at: a long path must not widen the page.
    const auto breakable = [](QString path) { return path.replace(QLatin1Char('/'), QStringLiteral("/\u200B")); };
    for (Place &place : m_places) {
        if (place.path.isEmpty()) {
            place.where->setText(m_services.secrets.keeping() == SecretKeeping::Keyring
                                     ? tr("In the keyring of this computer.")
                                     : tr("This computer has no keyring, so Linija forgets them when it closes."));
            continue;
        }
        place.show->setEnabled(place.bytes != 0);
        const QString size = place.bytes < 0 ? QString() : QLocale().formattedDataSize(place.bytes, 1, QLocale::DataSizeTraditionalFormat);
        place.where->setText(place.bytes == 0 ? tr("Empty · %1", "path").arg(breakable(place.path))
                             : place.bytes < 0 ? breakable(place.path)
                                             : tr("%1 · %2", "size, path").arg(size, breakable(place.path)));
        place.where->setAccessibleName(place.row->name() + QStringLiteral(": ") + size + QLatin1Char(' ') + place.path);
    }
}

void PrivacyPage::retranslate()
{
    m_seen->setTitle(tr("WHAT OTHERS MAY SEE", "heading in capitals: privacy"));
    m_kept->setTitle(tr("WHAT IS KEPT ON THIS COMPUTER", "heading in capitals: privacy"));
    m_never->setTitle(tr("WHAT IS NEVER KEPT", "heading in capitals: privacy"));
    const auto say = [this](int at, const QString &name, const QString &hint, const QString &keywords) {
        m_places.at(at).row->setTexts(name, hint);
        m_places.at(at).row->setKeywords(keywords);
        m_places.at(at).show->setText(tr("Open folder"));
        m_places.at(at).show->setAccessibleName(tr("Open folder: %1").arg(name));
    };
    say(0, tr("Customers, histories, notes and drafts"),
        tr("So that you can work without the network. The company server has them too. A draft stays here until you finish it."),
        tr("store database customers drafts notes data size", "words people look for"));
    say(1, tr("The phone’s own files"), tr("Configuration that the phone program keeps for itself."), tr("phone files recordings data size", "words people look for"));
    say(2, tr("Your settings"), tr("Only you can read the file."), tr("settings file configuration", "words people look for"));
    say(3, tr("Logs"), tr("What the programs did, for finding faults: times and references of calls, no notes, no passwords. Old entries are deleted automatically."),
        tr("log files support fault", "words people look for"));
    say(4, tr("Token and password"), {}, tr("keyring password token secret", "words people look for"));
    m_neverRow->setTexts(tr("Card security codes, and passwords in plain text"), {});
    m_neverRow->setKeywords(tr("card payment password security", "words people look for"));
    m_neverText->setText(tr("Card security codes are never stored. Passwords and tokens are never written into a file or a log. "
                            "Linija sends nothing to anybody but your company and its telephone server."));
    sayPlaces();
}

void PrivacyPage::readSettings()
{
    m_names->setChecked(settings().values().showNamesInNotifications);
}

void PrivacyPage::showEvent(QShowEvent *event)
{
    SettingsPage::showEvent(event);
    count();
}

} // namespace linija
