#include "ui/settings/phonepage.h"

#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "ui/settings/accountform.h"
#include "ui/settings/editors.h"
#include "ui/settings/foldedgroup.h"
#include "ui/theme/scaled.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterrow.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

namespace linija {

namespace {

template <class E>
QString keyOf(E value)
{
    return QString::number(int(value));
}

QStringList words(const QString &typed)
{
    QStringList found;
    for (const QString &one : typed.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty())
            found << one.trimmed();
    }
    return found;
}

} // namespace

PhonePage::PhonePage(const SettingsServices &services, QWidget *parent)
    : SettingsPage(SettingPage::Phone, services.settings, parent), m_services(services)
{
    m_account = addGroup();
    m_form = new AccountForm(services, this);
    m_account->add(m_form);
    m_sound = new FoldedGroup(this);
    m_sound->setObjectName(QStringLiteral("foldedSound"));
    column()->addWidget(m_sound);
    addSound();
    m_servers = new FoldedGroup(this);
    m_servers->setObjectName(QStringLiteral("foldedServers"));
    column()->addWidget(m_servers);
    addServers();
    column()->addStretch(1);
    connect(m_form, &AccountForm::saved, this, &PhonePage::saved);
    connect(m_form, &AccountForm::saveFailed, this, &PhonePage::saveFailed);
    connect(&services.secrets, &SecretStore::changed, this, [this](const QString &) { readTurnPassword(); });
    start();
}

QLineEdit *PhonePage::addText(const QString &key, QString SettingsValues::*value)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(key);
    field->setMaxLength(findSetting(key)->most);
    connect(field, &QLineEdit::editingFinished, this, [this, field, value] {
        const QString typed = field->text().trimmed();
        if (typed != settings().values().*value)
            apply([&](SettingsValues &v) { v.*value = typed; });
    });
    m_readers.append([field, value](const SettingsValues &v) { field->setText(v.*value); });
    return field;
}

QLineEdit *PhonePage::addList(const QString &key, QStringList SettingsValues::*value)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(key);
    connect(field, &QLineEdit::editingFinished, this, [this, field, key, value] {
        const QStringList typed = words(field->text()).mid(0, findSetting(key)->most);
        if (typed != settings().values().*value)
            apply([&](SettingsValues &v) { v.*value = typed; });
    });
    m_readers.append([field, value](const SettingsValues &v) { field->setText((v.*value).join(QStringLiteral(", "))); });
    return field;
}

void PhonePage::addSound()
{
    SettingsGroup *rows = m_sound->rows();
    m_encryption = new FilterRow(FilterLook::Segments, this);
    m_need = new FilterRow(FilterLook::Segments, this);
    m_ice = new QCheckBox(this);
    addRow(rows, QStringLiteral("soundEncryption"), m_encryption);
    addRow(rows, QStringLiteral("encryptionNeed"), m_need);
    addRow(rows, QStringLiteral("ice"), m_ice, RowShape::Toggle);
    m_digits = new FilterRow(FilterLook::Segments, this);
    addRow(rows, QStringLiteral("digitsWay"), m_digits);
    connect(m_digits, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.digitsWay = DigitsWay(key.toInt()); }); });
    addRow(rows, QStringLiteral("stunServer"), addText(QStringLiteral("stunServer"), &SettingsValues::stunServer));
    addRow(rows, QStringLiteral("turnServer"), addText(QStringLiteral("turnServer"), &SettingsValues::turnServer));
    addRow(rows, QStringLiteral("turnUser"), addText(QStringLiteral("turnUser"), &SettingsValues::turnUser));
    m_turnPassword = makeSecretField(this);
    m_turnPassword->setObjectName(QStringLiteral("turnPassword"));
    m_turnPasswordRow = addOwnRow(rows, QStringLiteral("turnPassword"), m_turnPassword);
    connect(m_turnPassword, &QLineEdit::editingFinished, this, &PhonePage::keepTurnPassword);
    connect(m_encryption, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.soundEncryption = SoundEncryption(key.toInt()); }); });
    connect(m_need, &FilterRow::chosen, this,
            [this](const QString &key) { apply([&](SettingsValues &v) { v.encryptionNeed = EncryptionNeed(key.toInt()); }); });
    connect(m_ice, &QCheckBox::toggled, this, [this](bool on) { apply([&](SettingsValues &v) { v.ice = on; }); });
}

void PhonePage::addServers()
{
    SettingsGroup *rows = m_servers->rows();
    addRow(rows, QStringLiteral("sipMoreServers"), addList(QStringLiteral("sipMoreServers"), &SettingsValues::sipMoreServers));
    addRow(rows, QStringLiteral("sipOutboundProxy"), addText(QStringLiteral("sipOutboundProxy"), &SettingsValues::sipOutboundProxy));
    addRow(rows, QStringLiteral("sipRootCa"), addText(QStringLiteral("sipRootCa"), &SettingsValues::sipRootCa));
    m_port = new QSpinBox(this);
    m_port->setRange(findSetting(QStringLiteral("sipPort"))->least, findSetting(QStringLiteral("sipPort"))->most);
    m_port->setFocusPolicy(Qt::StrongFocus);
    m_port->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    followTextSize(m_port, [this] { m_port->setMinimumSize(px(96), px(30)); });
    connect(m_port, &QSpinBox::editingFinished, this, [this] {
        const int port = m_port->value();
        apply([&](SettingsValues &v) { v.sipPort = port; });
    });
    addRow(rows, QStringLiteral("sipPort"), m_port);
    addRow(rows, QStringLiteral("pbxProfile"), addText(QStringLiteral("pbxProfile"), &SettingsValues::pbxProfile));
    addRow(rows, QStringLiteral("emergencyNumbers"), addList(QStringLiteral("emergencyNumbers"), &SettingsValues::emergencyNumbers));
}

// Into the keyring, under the server and the name that it is for.
void PhonePage::keepTurnPassword()
{
    if (m_turnPassword->text().isEmpty())
        return;
    const SettingsValues &v = settings().values();
    whenReady(m_services.secrets.write(turnPasswordName(v.turnUser, v.turnServer), m_turnPassword->text().toUtf8()), this,
              [this](const Result<void> &written) {
                  if (!written) {
                      m_turnPasswordRow->setHint(tr("The keyring did not take the password: it is locked, or you said no. Unlock it and try again."));
                      return;
                  }
                  m_turnPassword->clear();
                  Q_EMIT saved();
              });
}

void PhonePage::readTurnPassword()
{
    const SettingsValues &v = settings().values();
    const quint64 asked = ++m_asked;
    if (v.turnServer.isEmpty() || v.turnUser.isEmpty()) {
        m_turnPassword->setPlaceholderText({});
        m_turnPasswordRow->setEnabled(false); // there is nothing yet that it could be for
        return;
    }
    m_turnPasswordRow->setEnabled(true);
    whenReady(m_services.secrets.read(turnPasswordName(v.turnUser, v.turnServer)), this, [this, asked](const Result<QByteArray> &answer) {
        if (asked == m_asked)
            m_turnPassword->setPlaceholderText(answer ? tr("Kept. Type to change it.", "a password") : QString());
    });
}

QVector<SettingsEntry> PhonePage::entries() const
{
    QVector<SettingsEntry> found;
    for (SettingRow *row : m_form->rows())
        found.append({row->key(), row->name(), row->keywords(), row});
    return found + SettingsPage::entries();
}

QRect PhonePage::showWithin(const SettingsEntry &entry)
{
    for (FoldedGroup *group : {m_sound, m_servers}) {
        if (entry.place && group->isAncestorOf(entry.place) && !group->isOpen()) {
            group->setOpen(true);
            // The page has grown when its layout is through; until then the row lies nowhere.
            QTimer::singleShot(0, entry.place, [place = entry.place] {
                QWidget *around = place;
                while (around && !qobject_cast<QScrollArea *>(around))
                    around = around->parentWidget();
                if (auto *scroll = qobject_cast<QScrollArea *>(around))
                    scroll->ensureWidgetVisible(place, 0, px(space::xl));
            });
        }
    }
    return {};
}

void PhonePage::retranslate()
{
    m_account->setTitle(tr("SIGN-IN", "heading in capitals: of the phone"));
    m_sound->setTitle(tr("Encryption and networks with address translation", "heading of settings that are folded away"));
    m_servers->setTitle(tr("More servers, certificates, queues, emergency numbers", "heading of settings that are folded away"));
    m_encryption->setOptions({{keyOf(SoundEncryption::None), tr("Off", "encryption of sound"), {}},
                              {keyOf(SoundEncryption::Sdes), QStringLiteral("SDES"), tr("Keys go with the call; use it with TLS")},
                              {keyOf(SoundEncryption::Dtls), QStringLiteral("DTLS"), tr("Keys are agreed on the sound’s own way")}});
    m_need->setOptions({{keyOf(EncryptionNeed::Preferred), tr("Where the other side can", "encryption of sound"), {}},
                        {keyOf(EncryptionNeed::Mandatory), tr("Always", "encryption of sound"), {}}});
    m_digits->setOptions({{keyOf(DigitsWay::Rtp), tr("With the sound", "how telephone keys are sent"), QStringLiteral("RFC 4733")},
                          {keyOf(DigitsWay::Info), tr("As messages", "how telephone keys are sent"), QStringLiteral("SIP INFO")}});
    m_turnPasswordRow->setTexts(tr("Password at the TURN server"), m_services.secrets.keeping() == SecretKeeping::Keyring
                                    ? tr("Goes into the keyring of this computer, never into a file.")
                                    : tr("There is no keyring on this computer: it is kept until Linija closes."));
    m_turnPasswordRow->setKeywords(tr("turn password nat relay keyring", "words people look for"));
}

void PhonePage::readSettings()
{
    const SettingsValues &v = settings().values();
    m_form->readSettings();
    m_port->setValue(v.sipPort);
    m_encryption->choose(keyOf(v.soundEncryption));
    m_need->choose(keyOf(v.encryptionNeed));
    m_ice->setChecked(v.ice);
    m_digits->choose(keyOf(v.digitsWay));
    for (const auto &read : std::as_const(m_readers))
        read(v);
    readTurnPassword();
}

} // namespace linija
