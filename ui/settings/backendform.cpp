#include "ui/settings/backendform.h"

#include "core/base/whenready.h"
#include "core/secrets/secretstore.h"
#include "core/settings/settings.h"
#include "ui/settings/editors.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingwords.h"
#include "ui/widgets/wraprow.h"
#include "ui/theme/scaled.h"
#include "ui/theme/theme.h"
#include "ui/widgets/inlinebanner.h"
#include "ui/widgets/statechip.h"
#include "ui/widgets/supportwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace linija {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ProbeWords", text);
}

struct ConnectionWords
{
    QString text;
    StateRole role;
};

ConnectionWords connectionWords(BackendConnection connection)
{
    switch (connection) {
    case BackendConnection::NotSetUp: return {say(QT_TRANSLATE_NOOP("ProbeWords", "Not set up")), StateRole::Neutral};
    case BackendConnection::Connecting: return {say(QT_TRANSLATE_NOOP("ProbeWords", "Connecting …")), StateRole::Waiting};
    case BackendConnection::Online: return {say(QT_TRANSLATE_NOOP("ProbeWords", "Connected")), StateRole::Talking};
    case BackendConnection::Offline: return {say(QT_TRANSLATE_NOOP("ProbeWords", "No connection")), StateRole::Waiting};
    case BackendConnection::SignedOut: return {say(QT_TRANSLATE_NOOP("ProbeWords", "Signed out")), StateRole::Trouble};
    case BackendConnection::Refused: return {say(QT_TRANSLATE_NOOP("ProbeWords", "Refused by the company server")), StateRole::Trouble};
    }
    return {};
}

} // namespace

QString probeTrouble(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "This is not an address. One looks like https://crm.example.com."));
    case ErrorCode::Unauthorized:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "The company server does not accept this token. Ask your administrator for a new one."));
    case ErrorCode::Forbidden:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "The company server knows you, but does not let you in. Ask your administrator."));
    case ErrorCode::Offline:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "Nobody answers there. Check the address and the network, and try again."));
    case ErrorCode::Timeout:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "No answer came in time. Try again; if that does not help, ask your administrator."));
    case ErrorCode::Unsupported:
    case ErrorCode::Corrupt:
    case ErrorCode::TooLarge:
    case ErrorCode::NotFound:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "Something answers there, but it is not a company server for Linija. Check the address again."));
    case ErrorCode::TooNew:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "The company server is newer than this Linija. Update Linija."));
    case ErrorCode::Busy:
        return say(QT_TRANSLATE_NOOP("ProbeWords", "The company server is busy. Try again later."));
    case ErrorCode::Conflict:
    case ErrorCode::Io:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
    }
    return say(QT_TRANSLATE_NOOP("ProbeWords", "It did not work because of something on this computer. The log says more."));
}

BackendForm::BackendForm(const SettingsServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    m_url = new QLineEdit(this);
    m_url->setObjectName(QStringLiteral("backendUrl"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_url->setMaxLength(2048);
    m_login = new QLineEdit(this);
    m_login->setObjectName(QStringLiteral("agentLogin"));
    m_login->setMaxLength(128);
    m_token = makeSecretField(this);
    m_token->setObjectName(QStringLiteral("backendToken"));
    m_signIn = new QPushButton(this);
    m_signIn->setObjectName(QStringLiteral("backendSignIn"));
    linija::setRole(m_signIn, "primary");
    m_test = new QPushButton(this);
    m_test->setObjectName(QStringLiteral("backendTest"));
    m_signOut = new QPushButton(this);
    m_signOut->setObjectName(QStringLiteral("backendSignOut"));
    m_answer = new InlineBanner(this);
    m_answer->setObjectName(QStringLiteral("backendAnswer"));
    m_answer->hide();
    m_state = new StateChip(this);
    m_state->setMark(ChipMark::Dot);
    m_technical = makeText("small", this);
    m_technical->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto row = [&](const QString &key, QWidget *editor) {
        auto *made = new SettingRow(key, editor, RowShape::Beside, this);
        column->addWidget(made);
        m_rows.append(made);
        return made;
    };
    for (SettingRow *made : {row(QStringLiteral("backendUrl"), m_url), row(QStringLiteral("agentLogin"), m_login)}) {
        if (services.settings.isManaged(made->key()))
            made->setManagedBy(services.settings.managed().file);
    }
    m_tokenRow = row(QStringLiteral("backendToken"), m_token);
    auto *buttons = new WrapRow(space::s, this);
    for (QWidget *item : std::initializer_list<QWidget *>{m_signIn, m_test, m_signOut, m_state})
        buttons->add(item);
    auto *below = new QVBoxLayout;
    scaleMargins(below, space::s, space::s, space::s, space::s);
    scaleSpacing(below, space::m);
    below->addWidget(buttons);
    below->addWidget(m_answer);
    below->addWidget(m_technical);
    column->addLayout(below);

    connect(m_signIn, &QPushButton::clicked, this, [this] { ask(Wish::SignIn); });
    connect(m_test, &QPushButton::clicked, this, [this] { ask(Wish::Test); });
    connect(m_url, &QLineEdit::returnPressed, this, [this] { ask(Wish::SignIn); });
    connect(m_token, &QLineEdit::returnPressed, this, [this] { ask(Wish::SignIn); });
    // Once signed in, the name is a setting like others; before, it is taken together with the rest.
    connect(m_login, &QLineEdit::editingFinished, this, [this] {
        const QString login = m_login->text().trimmed();
        if (m_services.settings.values().backendUrl.isEmpty() || login.isEmpty() || login == m_services.settings.values().agentLogin)
            return;
        if (const auto done = m_services.settings.edit([&](SettingsValues &v) { v.agentLogin = login; }, EditKind::Undoable); !done)
            Q_EMIT saveFailed(done.error());
    });
    connect(m_signOut, &QPushButton::clicked, this, &BackendForm::signOut);
    connect(&services.sync, &SyncStatusSource::statusChanged, this, &BackendForm::refreshState);
    connect(&services.secrets, &SecretStore::keepingChanged, this, &BackendForm::retranslate);
    connect(&services.secrets, &SecretStore::changed, this, &BackendForm::refreshToken);
    retranslate();
    readSettings();
}

void BackendForm::readSettings()
{
    const QString url = m_services.settings.values().backendUrl;
    if (!m_url->hasFocus() || m_url->text().isEmpty())
        m_url->setText(url);
    if (!m_login->hasFocus() || m_login->text().isEmpty())
        m_login->setText(m_services.settings.values().agentLogin);
    refreshToken();
    refreshState();
}

void BackendForm::refreshToken()
{
    const QString url = m_services.settings.values().backendUrl;
    const quint64 asked = m_asked;
    const auto show = [this](bool has) {
        m_hasToken = has;
        m_token->setPlaceholderText(has ? tr("Entered. Type to change it.", "a token") : QString());
        m_signOut->setVisible(has);
    };
    if (url.isEmpty())
        return show(false);
    whenReady(m_services.secrets.read(backendTokenName(url)), this, [this, asked, url, show](const Result<QByteArray> &answer) {
        if (asked == m_asked && url == m_services.settings.values().backendUrl)
            show(answer.ok() || !m_services.settings.tokenInFile().isEmpty());
    });
}

void BackendForm::refreshState()
{
    const ConnectionWords words = connectionWords(m_services.sync.status().connection);
    m_state->setText(words.text);
    m_state->setRole(words.role);
}

void BackendForm::setWaiting(bool waiting)
{
    m_signIn->setEnabled(!waiting);
    m_test->setEnabled(!waiting);
    if (waiting) {
        m_technical->hide();
        m_answer->show(BannerKind::Note, tr("Asking …"));
    }
}

void BackendForm::ask(Wish wish)
{
    const QUrl url = backendUrlFrom(m_url->text());
    if (url.isEmpty()) {
        m_technical->hide();
        m_answer->show(BannerKind::Error, probeTrouble(Error{ErrorCode::Invalid, {}}));
        m_url->setFocus();
        return;
    }
    if (wish == Wish::SignIn && m_login->text().trimmed().isEmpty()) {
        m_technical->hide();
        m_answer->show(BannerKind::Error, tr("Enter your user name too: your work is filed under it."));
        m_login->setFocus();
        return;
    }
    if (!m_token->text().isEmpty())
        return probe(wish, url, m_token->text().trimmed().toUtf8());
    // The kept token is only ever sent to the place it was given for.
    const quint64 asked = ++m_asked;
    setWaiting(true);
    whenReady(m_services.secrets.read(backendTokenName(url.toString())), this, [this, asked, wish, url](const Result<QByteArray> &kept) {
        if (asked == m_asked)
            probe(wish, url, kept ? kept.value() : QByteArray());
    });
}

void BackendForm::probe(Wish wish, const QUrl &url, const QByteArray &token)
{
    const quint64 asked = ++m_asked;
    setWaiting(true);
    whenReady(m_services.backend.probe(url, token), this, [this, asked, wish, url, token](const Result<BackendFacts> &answer) {
        if (asked != m_asked)
            return;
        setWaiting(false);
        m_technical->setVisible(!answer);
        if (!answer) {
            sayForSupport(*m_technical, answer.error().detail);
            m_answer->show(BannerKind::Error, probeTrouble(answer.error()));
            return;
        }
        m_answer->show(BannerKind::Good,
                       tr("%1 answers. %2 %3", "host; two sentences: what you can see, what you can change")
                           .arg(url.host(), tr("You can see %n kind(s) of data.", "customers, orders …", answer->kinds),
                                tr("You can change %n of them.", "kinds of data: tasks, notes …", answer->writable)));
        if (wish == Wish::SignIn)
            take(url, token);
    });
}

void BackendForm::take(const QUrl &url, const QByteArray &token)
{
    const auto keep = [this, url] {
        const QString login = m_login->text().trimmed();
        const Result<void> done = m_services.settings.edit(
            [&](SettingsValues &v) {
                v.backendUrl = url.toString();
                v.agentLogin = login;
            },
            EditKind::Undoable);
        m_token->clear();
        m_url->setText(m_services.settings.values().backendUrl);
        refreshToken();
        if (!done)
            Q_EMIT saveFailed(done.error());
        if (done || done.error().code != ErrorCode::Forbidden)
            Q_EMIT signedIn();
    };
    if (token.isEmpty())
        return keep();
    // The token first: when the address changes, it is there to sign in with.
    whenReady(m_services.secrets.write(backendTokenName(url.toString()), token), this, [this, keep](const Result<void> &written) {
        if (written)
            keep();
        else
            m_answer->show(BannerKind::Error, tr("The company server would let you in, but the keyring did not take the token: it is "
                                                 "locked, or you said no. Unlock it and sign in again."));
    });
}

void BackendForm::signOut()
{
    const QString url = m_services.settings.values().backendUrl;
    ++m_asked;
    (void)m_services.settings.forgetTokenInFile();
    whenReady(m_services.secrets.remove(backendTokenName(url)), this, [this](const Result<void> &removed) {
        m_technical->hide();
        if (removed)
            m_answer->show(BannerKind::Note, tr("You are signed out. What is stored on this computer stays, and what you do is sent "
                                                "when you sign in again."));
        else
            m_answer->show(BannerKind::Error, tr("The keyring did not let go of the token: it is locked, or you said no."));
        refreshToken();
    });
}

void BackendForm::retranslate()
{
    for (SettingRow *row : std::as_const(m_rows)) {
        row->setTexts(settingName(row->key()), settingHint(row->key()));
        row->setKeywords(settingKeywords(row->key()));
    }
    m_tokenRow->setTexts(tr("Token", "to sign in with"), m_services.secrets.keeping() == SecretKeeping::Keyring
                             ? tr("From your administrator. Goes into the keyring of this computer, never into a file.")
                             : tr("From your administrator. This computer has no keyring, so Linija forgets the token when it closes."));
    m_tokenRow->setKeywords(tr("token password sign in login keyring", "words people look for"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_signIn->setText(tr("Test and sign in"));
    m_test->setText(tr("Test only"));
    m_signOut->setText(tr("Sign out"));
    m_answer->hide(); // said in the other language
    refreshToken();
    refreshState();
}

void BackendForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace linija
