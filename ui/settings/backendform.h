// Signing in to the company: address and token, tried before they are taken. A plain answer says who answered, or why it did not
// work and what to do. The token goes into the keyring and is never shown again. GUI thread.
#pragma once

#include "core/session/backendsetup.h"
#include "core/sync/syncstatus.h"
#include "ui/settings/settingsservices.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace linija {

class InlineBanner;
class SettingRow;
class StateChip;

// Why the backend could not be taken, for people. Plain, for tests.
[[nodiscard]] QString probeTrouble(const Error &error);

class BackendForm : public QWidget
{
    Q_OBJECT
public:
    explicit BackendForm(const SettingsServices &services, QWidget *parent = nullptr);

    void readSettings();
    [[nodiscard]] QVector<SettingRow *> rows() const { return m_rows; }

Q_SIGNALS:
    void signedIn(); // address and token are kept
    void saveFailed(const linija::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Wish { Test, SignIn };
    void retranslate();
    void refreshState();
    void refreshToken();
    void ask(Wish wish);
    void probe(Wish wish, const QUrl &url, const QByteArray &token);
    void take(const QUrl &url, const QByteArray &token);
    void signOut();
    void setWaiting(bool waiting);

    const SettingsServices m_services;
    quint64 m_asked = 0; // an answer to an earlier question is dropped
    bool m_hasToken = false;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_login = nullptr;
    QLineEdit *m_token = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_signOut = nullptr;
    InlineBanner *m_answer = nullptr;
    StateChip *m_state = nullptr;
    QLabel *m_technical = nullptr;
    SettingRow *m_tokenRow = nullptr;
    QVector<SettingRow *> m_rows;
};

} // namespace linija
