#include "ui/settings/accountform.h"

#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"
#include "ui/settings/editors.h"
#include "ui/settings/registrationwords.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingwords.h"
#include "ui/widgets/wraprow.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/lastline.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/supportwords.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace linija {

namespace {

const QString direct = QStringLiteral("direct");
const QString account = QStringLiteral("account");

} // namespace

QString sipAddressFrom(const QString &typed)
{
    static const QRegularExpression shape(QStringLiteral(R"(^(sips?:)?([^\s@<>"]{1,128})@([^\s@<>"/]{1,255})$)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const QString scheme = match.captured(1).isEmpty() ? QStringLiteral("sip:") : match.captured(1).toLower();
    return scheme + match.captured(2) + QLatin1Char('@') + match.captured(3);
}

AccountForm::AccountForm(const SettingsServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    m_mode = new FilterRow(FilterLook::Segments, this);
    m_mode->setObjectName(QStringLiteral("phoneMode"));
    m_account = new QWidget(this);
    m_address = new QLineEdit(m_account);
    m_address->setObjectName(QStringLiteral("sipAddress"));
    m_user = new QLineEdit(m_account);
    m_server = new QLineEdit(m_account);
    m_password = makeSecretField(m_account);
    m_password->setObjectName(QStringLiteral("sipPassword"));
    m_transport = new FilterRow(FilterLook::Segments, m_account);
    m_save = new QPushButton(m_account);
    m_save->setObjectName(QStringLiteral("sipSave"));
    linija::setRole(m_save, "primary");
    m_forget = new QPushButton(m_account);
    m_wrong = makeText("trouble", m_account);
    m_wrong->hide();
    m_stateBox = new QWidget(this);
    m_state = new StateChip(m_stateBox);
    m_state->setMark(ChipMark::Dot);
    m_reason = makeText("", m_stateBox);
    m_technical = makeText("small", m_stateBox);

    auto *fields = new QVBoxLayout(m_account);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(0);
    const auto row = [this](QVBoxLayout *into, const QString &key, QWidget *editor, RowShape shape = RowShape::Beside) {
        auto *made = new SettingRow(key, editor, shape, this);
        if (m_services.settings.isManaged(key))
            made->setManagedBy(m_services.settings.managed().file);
        into->addWidget(made);
        m_rows.append(made);
        return made;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_modeRow = row(column, QStringLiteral("phoneMode"), m_mode);
    if (managed())
        m_modeRow->setManagedBy(m_services.settings.managed().file);
    column->addWidget(m_account);
    row(fields, QStringLiteral("sipAccount"), m_address);
    m_passwordRow = row(fields, QStringLiteral("sipPassword"), m_password);
    row(fields, QStringLiteral("sipUser"), m_user);
    row(fields, QStringLiteral("sipServer"), m_server);
    row(fields, QStringLiteral("sipTransport"), m_transport);
    auto *buttons = new WrapRow(space::s, m_account);
    buttons->add(m_save);
    buttons->add(m_forget);
    auto *below = new QVBoxLayout;
    scaleMargins(below, space::s, space::s, space::s, space::s);
    below->addWidget(buttons);
    below->addWidget(m_wrong);
    fields->addLayout(below);
    auto *state = new QVBoxLayout(m_stateBox);
    scaleMargins(state, space::s, space::s, space::s, space::s);
    scaleSpacing(state, space::xs);
    state->addWidget(m_state, 0, Qt::AlignLeft);
    state->addWidget(m_reason);
    state->addWidget(m_technical);
    column->addWidget(m_stateBox);

    connect(m_mode, &FilterRow::chosen, this, [this](const QString &key) {
        refreshMode();
        if (m_filling)
            return;
        if (key == account) {
            m_address->setFocus();
        } else {
            const auto done = m_services.settings.edit([](SettingsValues &v) { v.sipAccount.clear(); }, EditKind::Undoable);
            if (!done)
                Q_EMIT saveFailed(done.error());
        }
    });
    connect(m_save, &QPushButton::clicked, this, &AccountForm::save);
    for (QLineEdit *field : {m_address, m_user, m_server, m_password})
        connect(field, &QLineEdit::returnPressed, this, &AccountForm::save);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        const SettingsValues &v = m_services.settings.values();
        whenReady(m_services.secrets.remove(sipPasswordName(v.sipAccount, v.sipServer)), this,
                  [this](const Result<void> &) { refreshPassword(); });
    });
    connect(&services.phone, &SoftphonePort::statusChanged, this, &AccountForm::refreshState);
    connect(&services.secrets, &SecretStore::keepingChanged, this, &AccountForm::retranslate);
    retranslate();
    readSettings();
}

bool AccountForm::managed() const
{
    return m_services.settings.isManaged(QStringLiteral("sipAccount"));
}

void AccountForm::readSettings()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const SettingsValues &v = m_services.settings.values();
    m_mode->choose(v.sipAccount.isEmpty() ? direct : account);
    if (!v.sipAccount.isEmpty())
        m_address->setText(v.sipAccount);
    m_user->setText(v.sipUser);
    m_server->setText(v.sipServer);
    m_transport->choose(QString::number(int(v.sipTransport)));
    refreshMode();
    refreshPassword();
    refreshState();
}

void AccountForm::refreshMode()
{
    m_account->setVisible(m_mode->chosenKey() == account);
}

void AccountForm::refreshPassword()
{
    const SettingsValues &v = m_services.settings.values();
    const quint64 asked = ++m_asked;
    const auto show = [this](bool has) {
        m_hasPassword = has;
        m_password->setPlaceholderText(has ? tr("Entered. Type to change it.", "a password") : QString());
        m_forget->setVisible(has);
    };
    if (v.sipAccount.isEmpty())
        return show(false);
    whenReady(m_services.secrets.read(sipPasswordName(v.sipAccount, v.sipServer)), this,
              [this, asked, show](const Result<QByteArray> &answer) {
                  if (asked == m_asked)
                      show(answer.ok());
              });
}

void AccountForm::refreshState()
{
    const PhoneStatus status = m_services.phone.status();
    const RegistrationWords words = registrationWords(status);
    m_state->setText(words.state);
    m_state->setRole(words.role);
    // Without an account there is nothing to tell: the choice above says it.
    m_stateBox->setVisible(status.link != PhoneLinkState::Connected || status.registration != RegistrationState::None);
    m_reason->setText(keptTogether(words.reason));
    m_reason->setVisible(!words.reason.isEmpty());
    sayForSupport(*m_technical, words.reason.isEmpty() ? QString() : status.registrationDetail);
}

void AccountForm::save()
{
    const QString address = sipAddressFrom(m_address->text());
    if (address.isEmpty()) {
        m_wrong->setText(tr("This is not the address of an account. One looks like sip:name@company.example."));
        m_wrong->show();
        m_address->setFocus();
        return;
    }
    m_wrong->hide();
    m_address->setText(address);
    if (m_password->text().isEmpty())
        return saveSettings(address);
    // The password first: when the settings change, it is there to sign in with.
    const QString name = sipPasswordName(address, m_server->text().trimmed());
    m_save->setEnabled(false);
    whenReady(m_services.secrets.write(name, m_password->text().toUtf8()), this, [this, address](const Result<void> &written) {
        m_save->setEnabled(true);
        if (!written) {
            m_wrong->setText(tr("The keyring did not take the password: it is locked, or you said no. Unlock it and try again."));
            m_wrong->show();
            return;
        }
        m_password->clear();
        saveSettings(address);
    });
}

void AccountForm::saveSettings(const QString &address)
{
    const auto done = m_services.settings.edit(
        [&](SettingsValues &v) {
            v.sipAccount = address;
            v.sipUser = m_user->text().trimmed();
            v.sipServer = m_server->text().trimmed();
            v.sipTransport = SipTransport(m_transport->chosenKey().toInt());
        },
        EditKind::Undoable);
    refreshPassword();
    if (done)
        Q_EMIT saved();
    else
        Q_EMIT saveFailed(done.error());
}

void AccountForm::retranslate()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_mode->setOptions({{direct, tr("Directly", "calls reach this phone: no account"), {}}, {account, tr("Through an account", "calls reach this phone"), {}}});
    m_transport->setOptions({{QString::number(int(SipTransport::Automatic)), tr("Automatic", "connection"), {}},
                             {QString::number(int(SipTransport::Tls)), QStringLiteral("TLS"), {}},
                             {QString::number(int(SipTransport::Tcp)), QStringLiteral("TCP"), {}},
                             {QString::number(int(SipTransport::Udp)), QStringLiteral("UDP"), {}}});
    for (SettingRow *row : std::as_const(m_rows)) {
        row->setTexts(settingName(row->key()), settingHint(row->key()));
        row->setKeywords(settingKeywords(row->key()));
    }
    m_modeRow->setTexts(tr("Calls reach this phone", "name of a setting: directly or through an account"), tr("Directly: callers use this computer’s address.\nThrough an account: they use your number."));
    m_modeRow->setKeywords(tr("sip account phone direct registration", "words people look for"));
    m_passwordRow->setTexts(tr("Password"), m_services.secrets.keeping() == SecretKeeping::Keyring
                                ? tr("Goes into the keyring of this computer, never into a file.")
                                : tr("This computer has no keyring, so Linija forgets the password when it closes."));
    m_passwordRow->setKeywords(tr("sip password keyring secret", "words people look for"));
    m_save->setText(tr("Save and sign in"));
    m_forget->setText(tr("Forget the password"));
    refreshPassword();
    refreshState();
}

void AccountForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        readSettings();
    }
}

} // namespace linija
